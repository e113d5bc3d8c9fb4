import type { Log } from '../platform/log.js'
import { expiredText, unusedText } from '../report/exceptions-text.js'
import type { Remarks } from '../report/remarks.js'
import { unusedExceptions } from '../results/exceptions.js'
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
  const unused = hasEnded
    ? unusedText(exceptions, unusedExceptions(exceptions, samples, isComplete))
    : undefined
  if (unused) log.warning(unused)
  const notes = [expiredText(exceptions), unused].filter(text => text !== undefined)
  return { ...remarks, notes: [...remarks.notes, ...notes.map(inputs.redact)] }
}
