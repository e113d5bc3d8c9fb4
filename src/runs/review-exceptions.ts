import type { Log } from '../platform/log.js'
import { expiredText, unusedText } from '../report/exceptions-text.js'
import type { Remarks } from '../report/remarks.js'
import { unusedExceptions, type Exceptions } from '../results/exceptions.js'
import type { ReportedSample } from '../results/schema.js'
import type { Run } from './run.js'

/** Warns about exceptions that are not needed. Returns the remarks with notes about exceptions. */
export function reviewExceptions(
  { inputs, exceptions, resultsFile }: Run,
  remarks: Remarks,
  log: Log
): Remarks {
  const { samples, counts } = resultsFile.results()
  const hasEnded = remarks.stopped === undefined && counts.malicious !== null
  // Files in the parts of other jobs may need the other exceptions.
  const isComplete = inputs.shard === undefined
  const checked = hasEnded ? { samples, isComplete } : undefined
  const notes = exceptionNotes(exceptions, checked, log)
  return { ...remarks, notes: [...remarks.notes, ...notes.map(inputs.redact)] }
}

/** The samples of a run whose verdicts are known. */
export interface CheckedSamples {
  readonly samples: readonly ReportedSample[]
  /** Whether these are all files that the exceptions may be for. */
  readonly isComplete: boolean
}

/**
 * Warns about exceptions that are not needed. Returns notes about these and about expired ones.
 * @param checked undefined if the run did not get that far
 */
export function exceptionNotes(
  exceptions: Exceptions,
  checked: CheckedSamples | undefined,
  log: Log
): string[] {
  const unused =
    checked &&
    unusedText(exceptions, unusedExceptions(exceptions, checked.samples, checked.isComplete))
  if (unused) log.warning(unused)
  return [expiredText(exceptions), unused].filter(text => text !== undefined)
}
