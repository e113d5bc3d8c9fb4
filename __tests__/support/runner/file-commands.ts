import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Files in which a step writes commands for the runner, by environment variable. */
export type CommandFiles = Readonly<
  Record<'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_PATH' | 'GITHUB_STEP_SUMMARY', string>
>

/** Creates the folder and empty files in it. */
export function createCommandFiles(folder: string): CommandFiles {
  mkdirSync(folder, { recursive: true })
  const create = (name: string) => {
    const file = path.join(folder, name)
    writeFileSync(file, '')
    return file
  }
  return {
    GITHUB_ENV: create('env'),
    GITHUB_OUTPUT: create('output'),
    GITHUB_PATH: create('path'),
    GITHUB_STEP_SUMMARY: create('summary')
  }
}

/**
 * Parses such a file: lines of `name=value`, and multi-line values between `name<<delimiter` and
 * the delimiter.
 */
export function readCommands(file: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = readFileSync(file, 'utf8').split('\n').values()
  for (const line of lines) {
    const [, name = '', operator, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? []
    if (operator === '=') values[name] = rest
    if (operator === '<<') values[name] = linesUntil(rest, lines).join('\n')
  }
  return values
}

function linesUntil(delimiter: string, lines: Iterator<string>): string[] {
  const found: string[] = []
  for (let next = lines.next(); !next.done; next = lines.next()) {
    if (next.value === delimiter) return found
    found.push(next.value)
  }
  throw new Error(`The value does not end with ${delimiter}`)
}
