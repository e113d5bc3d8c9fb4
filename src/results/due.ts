import type { Subject, WatchedSample } from './watch.js'
import type { WatchState } from './watch-state.js'

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000
const RENEWED_AFTER = 180 * DAY

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
  options: DueOptions
): WatchedSample[] {
  throw new Error(`not done: ${samples.length} ${options.kind}`)
}

/**
 * Whether a release asset needs a subscription in this run: it has none, or an old one, which
 * would end a year after it began.
 */
export function needsSubscription(
  { subscribedOn }: Pick<WatchedSample, 'subscribedOn'>,
  now: Date
): boolean {
  const age = ageOf(subscribedOn, now)
  return !(age >= -DAY && age < RENEWED_AFTER)
}

/** Returns the age of a time in milliseconds; NaN if there is none. */
function ageOf(time: string | null, now: Date): number {
  return time === null ? NaN : now.getTime() - Date.parse(time)
}
