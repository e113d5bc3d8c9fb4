import type { Outputs } from './platform.js'

/** Outputs that are too long for variables. The results file has the same content. */
const LEFT_OUT = ['results']

/** Returns outputs as variables, such as `SPECTRA_FAILED_COUNT`, by name. */
export function variablesOf(outputs: Outputs): [name: string, value: string][] {
  return Object.entries(outputs)
    .filter(([name]) => !LEFT_OUT.includes(name))
    .map(([name, value]) => [
      `SPECTRA_${name.toUpperCase().replaceAll('-', '_')}`,
      // The issues of a watch are lines, but variables in these files are one line.
      String(value).replace(/\s*[\r\n]+\s*/g, ' ')
    ])
}

/** Returns outputs as lines such as `SPECTRA_FAILED_COUNT=0`. */
export function variablesText(outputs: Outputs): string {
  return variablesOf(outputs)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}
