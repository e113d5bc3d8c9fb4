import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The files of one step through which it tells the runner something, by their variables. */
export type CommandFiles = Readonly<
  Record<'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_PATH' | 'GITHUB_STEP_SUMMARY', string>
>

/** Makes the files, empty, in a folder that is made as well. */
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
 * What a step wrote to such a file: lines of `name=value`, and values of several lines between
 * `name<<delimiter` and the delimiter.
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
  const taken: string[] = []
  for (let next = lines.next(); !next.done; next = lines.next()) {
    if (next.value === delimiter) return taken
    taken.push(next.value)
  }
  throw new Error(`The value has no end: ${delimiter}`)
}
