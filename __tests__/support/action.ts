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
import { readResultsFile } from './read-results-file.js'

export const USERNAME = 'u/test/ci'
export const PASSWORD = 'p:ss wörd/"&%'

// With an older build, tests would pass or fail for the wrong reasons.
checkBuild('.')

const ENTRY = 'dist/index.js'
const opened: (() => unknown)[] = []

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

/** The result of a run of the built action. */
export interface Run {
  readonly code: number | null
  /** Standard output and standard error. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Content of the results file; undefined if there is none. */
  readonly results: ResultsDocument | undefined
  readonly resultsFile: string
}

/** Creates a temporary folder with these files. It's deleted after the test. */
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

/** Starts the emulator on a free port. It's stopped after the test. */
export async function emulator(
  options: Partial<ServiceOptions> & { latencyMs?: number } = {}
): Promise<{ service: Service; url: string; connections: () => number }> {
  const { latencyMs = 0, ...rest } = options
  const service = createService({ username: USERNAME, password: PASSWORD, ...rest })
  const server: RunningServer = await startServer(service, { latencyMs })
  opened.push(() => server.close())
  return { service, url: server.url, connections: server.connections }
}

/** Starts the built action like the runner, with inputs and command files in the environment. */
export function startAction(
  cwd: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
): { process: ChildProcess; finished: Promise<Run> } {
  const { process, temp, finished } = startEntry(ENTRY, { cwd, inputs, env })
  const resultsFile = inputs['results-file'] ?? path.join(temp, 'spectra-results.json')
  return {
    process,
    finished: finished.then(run => ({ ...run, results: readResults(resultsFile), resultsFile }))
  }
}

/** How an action is started. */
export interface Start {
  readonly cwd: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

/** Starts one of the built actions, with its path relative to the repository. */
export function startEntry(entry: string, { cwd, inputs, env }: Start) {
  const files = workspace({ output: '', summary: '' })
  const child = spawn(process.execPath, [path.resolve(entry)], {
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
    // Warnings of Node point to problems in longer runs.
    expect(log).not.toMatch(/^\(node:\d+\) /m)
    return {
      code: code as number | null,
      log,
      outputs: readOutputs(readFileSync(path.join(files, 'output'), 'utf8')),
      summary: readFileSync(path.join(files, 'summary'), 'utf8')
    }
  })
  return { process: child, finished, temp: files }
}

/** Runs the built action, and returns its result. */
export function runAction(...run: Parameters<typeof startAction>): Promise<Run> {
  return startAction(...run).finished
}

/**
 * Returns the highest number of requests that arrived within 900 ms. On a loaded machine, arrivals
 * are delayed; the exact window of a second is tested with a simulated clock.
 */
export function busiest({ log }: Service): number {
  const times = log.map(({ at }) => at)
  return Math.max(0, ...times.map(from => times.filter(at => at >= from && at < from + 900).length))
}

/** Returns the visible log, without masks and debug messages. */
export function shown(log: string): string {
  return log
    .split('\n')
    .filter(line => !/^::(add-mask|debug)::/.test(line))
    .join('\n')
}

/** Returns the first line of the summary as text. */
export function headlineOf({ summary }: Pick<Run, 'summary'>): string {
  return (summary.split('\n')[0] ?? '').replace(/<\/?h3>/g, '')
}

/** Reads the results file, which must match the published schema in every test. */
function readResults(file: string): ResultsDocument | undefined {
  try {
    const { results, violations } = readResultsFile(file)
    expect(violations).toEqual([])
    return results
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Parses outputs in the format of the runner: `name<<delimiter`, the value, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name = '', , value = '']) => [name, value]
    )
  )
}
