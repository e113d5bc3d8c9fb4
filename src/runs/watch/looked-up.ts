import type { WatchedSample } from '../../results/watch.js'

/** The samples of a watch after their lookups. */
export interface LookedUp {
  /** All watched samples, with their changes. */
  readonly samples: readonly WatchedSample[]
  /** What could not be looked up, one sentence each. */
  readonly failures: readonly string[]
  /** Other observations, one sentence each. */
  readonly notes: readonly string[]
  readonly chargedLookUps: number
  /** Where the next run continues in the change feed, in seconds; null if that is not known. */
  readonly feedTimestamp: number | null
  /** Whether all samples were due. Those whose lookup failed are still due. */
  readonly isFullCheck: boolean
}
