import type { FailOnVerdict } from '../results/verdict.js'
import type { VerdictInputs } from './inputs.js'
import type { InputReader } from './reader.js'
import { reportSharedPath, type WrittenFiles } from './same-file.js'
import type { FailOnWatch } from './watch-inputs.js'

/** Reads `fail-on` of a submission. */
export function readFailOn(reader: InputReader): FailOnVerdict[] {
  const verdicts = ['malicious', 'suspicious'] as const
  return readWords(reader, verdicts, '"malicious", "suspicious", both, or empty')
}

/** Reads `fail-on` of a watch. */
export function readFailOnWatch(reader: InputReader): FailOnWatch[] {
  const words = ['malicious', 'suspicious', 'change'] as const
  return readWords(reader, words, '"malicious", "suspicious", "change", several of them, or empty')
}

/** Reads words separated by spaces, line breaks, or commas. */
function readWords<const T extends string>(
  reader: InputReader,
  allowed: readonly T[],
  rule: string
): T[] {
  const value = reader.text('fail-on')
  const words = value.split(/[\s,]+/).filter(Boolean)
  const known = words.flatMap(word => allowed.find(one => one === word) ?? [])
  if (known.length < words.length) {
    reader.problems.push(`fail-on is "${value}": it must be ${rule}.`)
  }
  return known
}

/** Reports a problem if an input that needs verdicts is set, but `fail-on` is empty. */
export function requireFailOn(reader: InputReader, input: 'exceptions-file' | 'sarif-file'): void {
  const value = reader.text(input)
  if (!value || reader.text('fail-on')) return
  reader.problems.push(
    `${input} is "${value}" but fail-on is empty: set fail-on, because verdicts are only checked with it.`
  )
}

/**
 * Reads `exceptions-file`.
 * @param written the files that must not replace it
 * @returns the path as it is, so that errors show it
 */
export function readExceptionsPath(reader: InputReader, written: readonly WrittenFiles[]): string {
  const value = reader.text('exceptions-file')
  if (value) reportSharedPath(reader, { name: 'exceptions-file', value }, written)
  return value
}

/** Reads the maximum number of minutes to wait for verdicts. */
export function readVerdictTimeout(reader: InputReader): number {
  return reader.number('verdict-timeout-minutes', { from: 0, to: 1440 })
}

/** Reads how long to wait for verdicts, and what to do if one is still missing. */
export function readPending(
  reader: InputReader
): Pick<VerdictInputs, 'verdictTimeoutMinutes' | 'ifVerdictPending'> {
  return {
    verdictTimeoutMinutes: readVerdictTimeout(reader),
    ifVerdictPending: reader.choice('if-verdict-pending', ['error', 'warn', 'ignore'])
  }
}
