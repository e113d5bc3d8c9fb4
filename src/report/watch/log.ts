import type { Log } from '../../platform/log.js'
import type { Subject, WatchedSample } from '../../results/watch.js'
import { isThreat } from '../../results/verdict.js'
import { listNames, quantity } from '../../text/format.js'
import { logAdvice } from '../log-advice.js'
import { sortByVerdict, unprovenText, verdictDetails } from '../verdict-text.js'
import { changeCountsText, changedIn, severityOf, type ChangedSample } from './change-kinds.js'
import { changeSentence } from './change-text.js'
import { watchVerdictCounts } from './headline.js'
import { plain } from './marks.js'
import type { WatchRemarks } from './remarks.js'
import { sampleName } from './sample-name.js'

/** The runner shows 10 errors of a step. This leaves some for other errors. */
const MOST_ERRORS = 7
/** Leaves room for other warnings: the runner shows only 10 of each step. */
const MOST_WARNINGS = 5
/** Maximum number of failures in the step's error. If there are more, all are logged in a group. */
const MOST_FAILURES = 10

/** What the log says about a watch. */
export interface LoggedWatch {
  readonly samples: readonly WatchedSample[]
  readonly subjects: readonly Subject[]
  readonly remarks: WatchRemarks
}

/** Logs what changed, with annotations for what got worse, and all current verdicts. */
export function logWatch({ samples, subjects, remarks }: LoggedWatch, log: Log): void {
  const changed = changedIn(samples)
  const sentenceOf = (sample: ChangedSample) => changeSentence(sample, subjects, plain)
  if (changed.length > 0) {
    log.group(
      `Changes: ${changeCountsText(changed)}`,
      changed.map(sample => sentenceOf(sample))
    )
  }
  annotateChanges(changed, sentenceOf, log)
  logCurrent(samples, subjects, log)
  if (remarks.notes.length > 0) log.group('Notes', remarks.notes)
  if (remarks.failures.length > MOST_FAILURES) log.group('Problems', remarks.failures)
}

function annotateChanges(
  changed: readonly ChangedSample[],
  sentenceOf: (sample: ChangedSample) => string,
  log: Log
): void {
  const withSeverity = (severity: string) =>
    changed.filter(sample => severityOf(sample) === severity)
  const errors = withSeverity('error')
  for (const sample of errors.slice(0, MOST_ERRORS)) {
    log.error(sentenceOf(sample), 'Malicious file')
  }
  const moreErrors = errors.slice(MOST_ERRORS)
  if (moreErrors.length > 0) {
    log.error(filesIn(moreErrors), quantity(moreErrors.length, 'more malicious file'))
  }
  const warnings = withSeverity('warning')
  for (const sample of warnings.slice(0, MOST_WARNINGS)) log.warning(sentenceOf(sample))
  const moreWarnings = warnings.slice(MOST_WARNINGS)
  if (moreWarnings.length > 0) {
    log.warning(`${quantity(moreWarnings.length, 'more change')}: ${filesIn(moreWarnings)}`)
  }
}

function logCurrent(
  samples: readonly WatchedSample[],
  subjects: readonly Subject[],
  log: Log
): void {
  const checked = sortByVerdict(samples).filter(({ verdict }) => verdict !== null)
  if (checked.length === 0) return
  log.group(
    `Verdicts: ${watchVerdictCounts(samples)}`,
    checked.map(sample => {
      const name = sampleName(sample, subjects, plain)
      return `${sample.verdict?.status ?? ''}: ${name}  ${verdictDetails(sample)}`.trimEnd()
    })
  )
  const pending = samples.filter(({ verdict }) => verdict?.status === 'pending')
  if (pending.length > 0) log.warning(unprovenText(pending))
  logAdvice(checked.filter(isThreat), log)
}

function filesIn(samples: readonly WatchedSample[]): string {
  return listNames(
    samples.flatMap(({ files }) => files),
    100
  )
}
