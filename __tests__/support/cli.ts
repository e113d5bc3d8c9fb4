import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect } from '@jest/globals'

import { checkBuild } from '../../scripts/sources.mjs'
import { PASSWORD, USERNAME } from './action.js'

// With an older build, tests would pass or fail for the wrong reasons.
checkBuild('.')

const ENTRY = path.resolve('dist/cli/index.js')

/** The result of a command. */
export interface CommandRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Standard output and standard error, in the order in which they arrived. */
  readonly log: string
}

/** Runs the built command line. The account's credentials are set unless `env` replaces them. */
export async function runCommand(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<CommandRun> {
  const { finished } = startCommand(cwd, args, env)
  return finished
}

/** Starts the built command line. */
export function startCommand(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
) {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      SPECTRA_USERNAME: USERNAME,
      SPECTRA_PASSWORD: PASSWORD,
      ...env
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const texts = { stdout: '', stderr: '', log: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text
      texts.log += text
    })
  }
  const finished = once(child, 'close').then(([code]): CommandRun => {
    // Warnings of Node point to problems in longer runs.
    expect(texts.log).not.toMatch(/^\(node:\d+\) /m)
    return { code: code as number | null, ...texts }
  })
  return { process: child, finished }
}

/** Reads a file with outputs as variables, such as `spectra-results.env`; undefined if missing. */
export function readVariables(file: string): Record<string, string> | undefined {
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return Object.fromEntries(
    lines.map(line => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1)]
    })
  )
}
