import type { Outputs } from './platform.js'

/** Outputs that are too long for variables. The results file has the same content. */
const LEFT_OUT = ['results']

/** GitLab rejects a report of 5 KB or more, and at most three values are not numbers. In bytes. */
const MAX_VALUE_LENGTH = 1000

/** Returns outputs as variables, such as `SPECTRA_FAILED_COUNT`, by name. */
export function variablesOf(outputs: Outputs): [name: string, value: string][] {
  return Object.entries(outputs)
    .filter(([name]) => !LEFT_OUT.includes(name))
    .map(([name, value]) => [
      `SPECTRA_${name.toUpperCase().replaceAll('-', '_')}`,
      oneLineOf(String(value))
    ])
}

/** Returns outputs as lines such as `SPECTRA_FAILED_COUNT=0`. */
export function variablesText(outputs: Outputs): string {
  return variablesOf(outputs)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

/**
 * Joins the lines of a value, because values in these files are one line. Leaves out lines that
 * would make it too long, because half of a path or URL would be wrong.
 */
function oneLineOf(value: string): string {
  let text = ''
  for (const line of value.split(/\s*[\r\n]+\s*/)) {
    const longer = text === '' ? line : `${text} ${line}`
    if (Buffer.byteLength(longer) > MAX_VALUE_LENGTH) break
    text = longer
  }
  return text
}
