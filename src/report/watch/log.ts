import type { Log } from '../../platform/log.js'
import type { Subject, WatchedSample } from '../../results/watch.js'
import { isThreat } from '../../results/verdict.js'
import { isUnconfirmed } from '../../results/watch-counts.js'
import { listNames, quantity } from '../../text/format.js'
import { logAdvice } from '../log-advice.js'
import { MAX_ERRORS, MAX_WARNINGS } from '../log-verdicts.js'
import { sortByVerdict, unprovenText, verdictDetails } from '../verdict-text.js'
import {
  changeCountsText,
  changedIn,
  severityOf,
  type ChangedSample,
  type Severity
} from './change-kinds.js'
import { changeSentence } from './change-text.js'
import { watchVerdictCounts } from './headline.js'
import { plain } from './marks.js'
import type { WatchRemarks } from './remarks.js'
import { sampleName } from './sample-name.js'

/** Maximum number of failures in the step's error. If there are more, all are logged in a group. */
const MAX_FAILURES = 10

/** What the log says about a watch. */
export interface LoggedWatch {
  readonly samples: readonly WatchedSample[]
  readonly subjects: readonly Subject[]
  readonly remarks: WatchRemarks
}

/** Logs what changed, with annotations for what got worse, and all current verdicts. */
export function logWatch({ samples, subjects, remarks }: LoggedWatch, log: Log): void {
  logChanges(changedIn(samples), subjects, log)
  logCurrent(samples, subjects, log)
  if (remarks.notes.length > 0) log.group('Notes', remarks.notes)
  if (remarks.failures.length > MAX_FAILURES) log.group('Problems', remarks.failures)
}

/** Logs each change once: in an annotation of its own, or in a group with the others. */
function logChanges(
  changed: readonly ChangedSample[],
  subjects: readonly Subject[],
  log: Log
): void {
  const sentenceOf = (sample: ChangedSample) => changeSentence(sample, subjects, plain)
  const withSeverity = (severity: Severity) =>
    changed.filter(sample => severityOf(sample) === severity)
  const [errors, warnings] = [withSeverity('error'), withSeverity('warning')]
  const [moreErrors, moreWarnings] = [errors.slice(MAX_ERRORS), warnings.slice(MAX_WARNINGS)]
  for (const sample of errors.slice(0, MAX_ERRORS)) {
    log.error(sentenceOf(sample), 'Malicious file')
  }
  if (moreErrors.length > 0) {
    log.error(filesIn(moreErrors), quantity(moreErrors.length, 'more malicious file'))
  }
  for (const sample of warnings.slice(0, MAX_WARNINGS)) log.warning(sentenceOf(sample))
  if (moreWarnings.length > 0) {
    log.warning(`${quantity(moreWarnings.length, 'more change')}: ${filesIn(moreWarnings)}`)
  }
  const others = [...moreErrors, ...moreWarnings, ...withSeverity('info')]
  if (others.length === 0) return
  const title = others.length < changed.length ? 'Other changes' : 'Changes'
  log.group(`${title}: ${changeCountsText(others)}`, others.map(sentenceOf))
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
  const unconfirmed = samples.filter(sample => isUnconfirmed(sample) && !sample.checked)
  if (unconfirmed.length > 0) log.warning(unconfirmedText(unconfirmed))
  logAdvice(checked.filter(isThreat), log)
}

function unconfirmedText(samples: readonly WatchedSample[]): string {
  return `No new verdict for ${quantity(samples.length, 'sample')}: ${filesIn(samples)}. The last known verdict is reported.`
}

function filesIn(samples: readonly WatchedSample[]): string {
  return listNames(
    samples.flatMap(({ files }) => files),
    100
  )
}
