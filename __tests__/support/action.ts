import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, expect } from '@jest/globals'

import { createService, type Service, type ServiceOptions } from '../../emulator/service.js'
import { startServer, type RunningServer } from '../../emulator/http/server.js'
import type { ResultsDocument } from '../../src/results/schema.js'
import { checkBuild } from '../../scripts/sources.mjs'
import { readRecord } from './read-record.js'

export const USERNAME = 'u/test/ci'
export const PASSWORD = 'p:ss wörd/"&%'

// Tests of an older build would pass or fail for the wrong reasons.
checkBuild('.')

const ENTRY = path.resolve('dist/index.js')
const opened: (() => unknown)[] = []

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

/** What a run of the built action left behind. */
export interface Run {
  readonly code: number | null
  /** Standard output and standard error. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The results file; undefined when there is none. */
  readonly results: ResultsDocument | undefined
  readonly resultsFile: string
}

/** A temporary folder with these files; gone after the test. */
export function workspace(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'workspace-')))
  opened.push(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** The emulator on a free port; gone after the test. */
export async function emulator(
  options: Partial<ServiceOptions> & { latencyMs?: number } = {}
): Promise<{ service: Service; url: string; connections: () => number }> {
  const { latencyMs = 0, ...rest } = options
  const service = createService({ username: USERNAME, password: PASSWORD, ...rest })
  const server: RunningServer = await startServer(service, { latencyMs })
  opened.push(() => server.close())
  return { service, url: server.url, connections: server.connections }
}

/** The built action under way, as the runner starts it: inputs and files by the environment. */
export function startAction(
  cwd: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
): { process: ChildProcess; finished: Promise<Run> } {
  const files = workspace({ output: '', summary: '' })
  const resultsFile = inputs['results-file'] ?? path.join(files, 'spectra-results.json')
  const child = spawn(process.execPath, [ENTRY], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: cwd,
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REF: 'refs/tags/v1.2.3',
      GITHUB_REF_NAME: 'v1.2.3',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '42',
      GITHUB_OUTPUT: path.join(files, 'output'),
      GITHUB_STEP_SUMMARY: path.join(files, 'summary'),
      RUNNER_TEMP: files,
      ...env,
      ...Object.fromEntries(
        Object.entries({ username: USERNAME, password: PASSWORD, ...inputs }).map(
          ([name, value]) => [`INPUT_${name.toUpperCase()}`, value]
        )
      )
    }
  })
  let log = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  opened.push(() => child.kill('SIGKILL'))

  const finished = once(child, 'close').then(([code]) => {
    // Node warns of what would go wrong in a longer run.
    expect(log).not.toMatch(/^\(node:\d+\) /m)
    return {
      code: code as number | null,
      log,
      outputs: readOutputs(readFileSync(path.join(files, 'output'), 'utf8')),
      summary: readFileSync(path.join(files, 'summary'), 'utf8'),
      results: readResults(resultsFile),
      resultsFile
    }
  })
  return { process: child, finished }
}

/** Runs the built action to its end. */
export function runAction(...run: Parameters<typeof startAction>): Promise<Run> {
  return startAction(...run).finished
}

/**
 * The most requests that arrived within nine tenths of a second. A loaded machine stamps one
 * arrival later than another, which says nothing of the action: that its window is a whole second
 * is held by the gate's own tests, on a clock of theirs.
 */
export function busiest({ log }: Service): number {
  const times = log.map(({ at }) => at)
  return Math.max(0, ...times.map(from => times.filter(at => at >= from && at < from + 900).length))
}

/** What the log shows: the lines that are not commands to the runner. */
export function shown(log: string): string {
  return log
    .split('\n')
    .filter(line => !/^::(add-mask|debug)::/.test(line))
    .join('\n')
}

/** The first line of the summary, as text. */
export function headlineOf({ summary }: Pick<Run, 'summary'>): string {
  return (summary.split('\n')[0] ?? '').replace(/<\/?h3>/g, '')
}

/** Whatever a test is about, its record is of the form that is published. */
function readResults(file: string): ResultsDocument | undefined {
  try {
    const { results, violations } = readRecord(file)
    expect(violations).toEqual([])
    return results
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The runner's form: `name<<delimiter`, the value's lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name = '', , value = '']) => [name, value]
    )
  )
}
