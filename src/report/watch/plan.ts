import type { WatchInputs } from '../../inputs/watch-inputs.js'
import type { Log } from '../../platform/log.js'
import type { Subject, WatchedSample } from '../../results/watch.js'
import { redactSubject, watchedRedactor } from '../../results/watch-redact.js'
import { MAX_BULK_QUERY_SIZE } from '../../spectra/limits.js'
import { formatDuration, formatRate, listNames, quantity } from '../../text/format.js'
import { minuteOf } from '../verdict-text.js'
import { plain } from './marks.js'
import { releaseName, sampleName } from './sample-name.js'

/** Maximum number of samples that the plan lists. */
const MAX_LISTED = 100
const MAX_SUBJECTS = 10

/** What a watch would do. */
export interface WatchPlan {
  readonly inputs: WatchInputs
  readonly subjects: readonly Subject[]
  /** The watched samples that are known: assets, or samples in the state file. */
  readonly samples: readonly WatchedSample[]
  /** Those that would be looked up even if the change feed doesn't list them. */
  readonly lookUps: readonly WatchedSample[]
  /** Those whose changes would be subscribed to. */
  readonly subscriptions: readonly WatchedSample[]
  /** Where the change feed would be read from, in seconds since 1970; null if it isn't read. */
  readonly feedTimestamp: number | null
}

/** Logs what a watch would look up and write (dry run). */
export function logWatchPlan(plan: WatchPlan, log: Log): void {
  const { inputs } = plan
  const samples = plan.samples.map(watchedRedactor(inputs))
  const subjects = plan.subjects.map(subject => redactSubject(subject, inputs.redact))
  log.info(
    `Dry run: nothing is sent to ${inputs.apiUrl.host}, and no issue is changed. ` +
      `A run would send ${formatRate(inputs.requestsPerSecond)}.`
  )
  for (const line of [
    ...feedLines(plan),
    ...subscriptionLines(plan),
    ...lookUpLines(plan),
    ...writeLines({ ...plan, subjects })
  ]) {
    log.info(line)
  }
  if (samples.length === 0) return
  const rest = samples.length - MAX_LISTED
  log.group(`Would watch ${quantity(samples.length, 'sample')}`, [
    ...samples.slice(0, MAX_LISTED).map(sample => sampleLine(sample, subjects)),
    ...(rest > 0 ? [`… and ${rest} more`] : [])
  ])
}

function feedLines({ feedTimestamp }: WatchPlan): string[] {
  if (feedTimestamp === null) return []
  const start = minuteOf(new Date(feedTimestamp * 1000).toISOString())
  return [
    `Would read the change feed (TCA-0206) from ${start}, with at least 1 request, ` +
      'and look up the watched samples that it lists.'
  ]
}

function subscriptionLines({ subscriptions: { length } }: WatchPlan): string[] {
  if (length === 0) return []
  return [
    `Would subscribe to the changes of ${bulkText(length)} (TCA-0206), so that the change feed lists them.`
  ]
}

function lookUpLines({ inputs, lookUps: { length: count } }: WatchPlan): string[] {
  const { reanalyze, verdictTimeoutMinutes } = inputs
  const again = reanalyze
    ? [
        `Would request new analyses of ${bulkText(count)} (TCA-0205), and wait up to ` +
          `${formatDuration(verdictTimeoutMinutes * 60_000)} for them. Each check is charged.`
      ]
    : []
  if (count === 0) return []
  return [
    ...again,
    `Would look up the verdicts of ${bulkText(count)} (TCA-0101), with ` +
      `${quantity(count, 'charged lookup')}.`,
    'For each flagged sample, 1 more charged lookup gets the engines (TCA-0103). A sample without ' +
      'a verdict needs up to 2 more charged lookups (TCA-0103, TCA-0104).'
  ]
}

/** Returns a text such as `250 samples in 3 requests`. */
function bulkText(samples: number): string {
  const requests = Math.ceil(samples / MAX_BULK_QUERY_SIZE)
  return `${quantity(samples, 'sample')} in ${quantity(requests, 'request')}`
}

function writeLines({ inputs, subjects }: WatchPlan): string[] {
  const { issue, issueLabels, issueRepository, stateFile } = inputs
  const names = subjects.map(subject =>
    subject.kind === 'release' ? plain(releaseName(subject)) : 'the subscribed samples'
  )
  return [
    ...(issue
      ? [
          `If files are flagged, would maintain an issue in ${issueRepository} for each of: ` +
            `${listNames(names, MAX_SUBJECTS)}. Labels: ${listNames(issueLabels, MAX_SUBJECTS)}.`
        ]
      : []),
    ...(stateFile ? [`Would write the state file ${stateFile}.`] : [])
  ]
}

function sampleLine(sample: WatchedSample, subjects: readonly Subject[]): string {
  const { sha1, sha256 } = sample
  const hash = sha256 === null ? `sha1 ${sha1 ?? ''}` : `sha256 ${sha256}`
  return `${sampleName(sample, subjects, plain)}  ${hash}`
}
