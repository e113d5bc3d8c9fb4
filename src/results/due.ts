import { DAY } from '../http/clock.js'
import type { Subject, WatchedSample } from './watch.js'
import type { WatchState } from './watch-state.js'

/** How long lookups can be narrowed before everything is looked up again, in milliseconds. */
const FULL_CHECK_AFTER = 30 * DAY
const RENEWED_AFTER = 180 * DAY
/** A subscription lasts a year. A day is left for differences between clocks. */
const SUBSCRIBED_FOR = 364 * DAY

/** What a run read from the change feed. */
export interface ReadFeed {
  /** The samples in it, in lowercase hex. */
  readonly sha1s: ReadonlySet<string>
  /** Whether it was read to its end. */
  readonly isComplete: boolean
}

export interface DueOptions {
  readonly kind: Subject['kind']
  readonly state: WatchState | null
  /** Null if it wasn't read. */
  readonly feed: ReadFeed | null
  readonly now: Date
}

/**
 * Returns the samples that a run has to look up.
 * @param samples as they are before this run subscribes to them: a new subscription doesn't cover
 * earlier changes
 */
export function dueSamples(
  samples: readonly WatchedSample[],
  { kind, state, feed, now }: DueOptions
): WatchedSample[] {
  const isEverythingDue =
    !state ||
    !feed ||
    fullCheckReason(state, now) !== null ||
    (kind === 'release' && !feed.isComplete)
  if (isEverythingDue) return [...samples]
  return samples.filter(sample => {
    const { sha1, verdict, isDue } = sample
    if (isDue || verdict === null || sha1 === null || feed.sha1s.has(sha1)) return true
    // Samples from the feed are subscribed to, but it's not known since when.
    return kind === 'release' && !isSubscribed(sample, now)
  })
}

/** Returns why everything has to be looked up, although there is a state file; null if not. */
export function fullCheckReason({ fullCheckOn }: WatchState, now: Date): string | null {
  const day = fullCheckOn.slice(0, 10)
  const time = Date.parse(fullCheckOn)
  if (isInFuture(time, now)) return `this was last done on ${day}, which is in the future`
  const isOld = now.getTime() - time > FULL_CHECK_AFTER
  return isOld ? `this was last done on ${day}, more than ${FULL_CHECK_AFTER / DAY} days ago` : null
}

type Subscribed = Pick<WatchedSample, 'subscribedOn'>

/** Whether a time, in milliseconds, is further in the future than clocks can differ. */
export function isInFuture(time: number, now: Date): boolean {
  return time > now.getTime() + DAY
}

/** Whether a sample needs a subscription: it has none, or one that should be renewed. */
export function needsSubscription(sample: Subscribed, now: Date): boolean {
  return !wasSubscribedWithin(sample, RENEWED_AFTER, now)
}

/** Whether the change feed lists the changes of a sample. */
export function isSubscribed(sample: Subscribed, now: Date): boolean {
  return wasSubscribedWithin(sample, SUBSCRIBED_FOR, now)
}

function wasSubscribedWithin({ subscribedOn }: Subscribed, period: number, now: Date): boolean {
  if (subscribedOn === null) return false
  const time = Date.parse(subscribedOn)
  return !isInFuture(time, now) && now.getTime() - time < period
}
