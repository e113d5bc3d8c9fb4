import type { ChangeKind, WatchedSample } from '../../results/watch.js'
import { sortByVerdict } from '../verdict-text.js'
import { listShares } from '../parts.js'

/** A sample whose verdict changed. */
export type ChangedSample = WatchedSample & {
  readonly change: NonNullable<WatchedSample['change']>
}

/** Everything in reports that depends only on the kind of a change. */
interface KindDefinition {
  /** Title in tables. */
  readonly title: string
  /** Words after a number of changes. */
  readonly listed: string
}

/** The kinds of changes in the order in which reports list them. */
export const CHANGES: Readonly<Record<ChangeKind, KindDefinition>> = {
  flagged: { title: 'Newly flagged', listed: 'newly flagged' },
  worse: { title: 'Worse', listed: 'worse' },
  engines: { title: 'Different engines', listed: 'flagged by different engines' },
  better: { title: 'Better', listed: 'better' },
  unavailable: { title: 'No longer available', listed: 'no longer available' },
  cleared: { title: 'Cleared', listed: 'cleared' },
  available: { title: 'Newly available', listed: 'newly available' }
}

const KINDS = Object.keys(CHANGES) as ChangeKind[]

/** How urgent a change is, which is how the log shows it. */
export type Severity = 'error' | 'warning' | 'info'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Returns how urgent a change is. A malicious file that an exception accepts is not an error. */
export function severityOf({ verdict, change }: ChangedSample): Severity {
  const { kind, enginesAdded } = change
  const isWorse = kind === 'flagged' || kind === 'worse'
  if (isWorse && verdict?.status === 'malicious' && !verdict.accepted) return 'error'
  const isWarning =
    isWorse || kind === 'unavailable' || (kind === 'engines' && enginesAdded.length > 0)
  return isWarning ? 'warning' : 'info'
}

/** Returns the samples whose verdict changed, the most important changes first. */
export function changedIn<T extends WatchedSample>(samples: readonly T[]): (T & ChangedSample)[] {
  const rank = (sample: ChangedSample) =>
    SEVERITIES.indexOf(severityOf(sample)) * KINDS.length + KINDS.indexOf(sample.change.kind)
  return sortByVerdict(samples)
    .filter((sample): sample is T & ChangedSample => sample.change !== null)
    .toSorted((a, b) => rank(a) - rank(b))
}

/** Returns the number of changes of each kind, such as `1 newly flagged, 2 cleared`. */
export function changeCountsText(changed: readonly ChangedSample[]): string {
  const shares = KINDS.map(kind => {
    const count = changed.filter(({ change }) => change.kind === kind).length
    return [count, CHANGES[kind].listed] as const
  })
  return listShares(shares.filter(([count]) => count > 0))
}
