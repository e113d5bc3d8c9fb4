import type { FailOnVerdict } from '../results/verdict.js'
import { ownFiles } from '../results/own-files.js'
import type { VerdictInputs } from './inputs.js'
import type { InputReader } from './reader.js'
import { isSameFile } from './same-file.js'

/** Reads `fail-on`: verdicts separated by spaces, line breaks, or commas. */
export function readFailOn(reader: InputReader): FailOnVerdict[] {
  const value = reader.text('fail-on')
  const words = value.split(/[\s,]+/).filter(Boolean)
  const known = words.filter(word => word === 'malicious' || word === 'suspicious')
  if (known.length < words.length) {
    reader.problems.push(
      `fail-on is "${value}": it must be "malicious", "suspicious", both, or empty.`
    )
  }
  return known
}

/**
 * Reads `exceptions-file`.
 * @param resultsFile the path of the results file, which must not replace it
 * @returns the path as it is, so that errors show it
 */
export function readExceptionsPath(reader: InputReader, resultsFile: string): string {
  const value = reader.text('exceptions-file')
  if (value && !reader.text('fail-on')) {
    reader.problems.push(
      `exceptions-file is "${value}" but fail-on is empty: set fail-on, because verdicts are only checked with it.`
    )
  }
  if (value && ownFiles(resultsFile).some(file => isSameFile(file, value))) {
    reader.problems.push(
      `exceptions-file is "${value}", which is the path of results-file or of a file that belongs to it: use another path.`
    )
  }
  return value
}

/** Reads how long to wait for verdicts, and what to do if one is still missing. */
export function readPending(
  reader: InputReader
): Pick<VerdictInputs, 'verdictTimeoutMinutes' | 'ifVerdictPending'> {
  return {
    verdictTimeoutMinutes: reader.number('verdict-timeout-minutes', { from: 0, to: 1440 }),
    ifVerdictPending: reader.choice('if-verdict-pending', ['error', 'warn', 'ignore'])
  }
}
