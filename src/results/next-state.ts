import type { SubjectIssue, WatchedSample } from './watch.js'
import type { WatchState } from './watch-state.js'

/** What the next run has to know about a run. */
export interface FinishedWatch {
  readonly apiHost: string
  /** From `watchesOf`. */
  readonly watches: string
  /** When the run started. ISO 8601, UTC. */
  readonly started: string
  readonly samples: readonly WatchedSample[]
  readonly issues: readonly SubjectIssue[]
  /** Keys of the subjects whose issue could not be written. */
  readonly failedSubjects: ReadonlySet<string>
  /** Where to continue in the change feed, in seconds since 1970; null if it wasn't read. */
  readonly feedTimestamp: number | null
  /** Whether every sample was looked up, and no lookup failed. */
  readonly isFullCheck: boolean
  /** Whether `samples` has everything that is watched: no release was impossible to read. */
  readonly isComplete: boolean
}

/** Returns what the state file keeps after a run. Only what was reported counts as reported. */
export function nextState(previous: WatchState | null, run: FinishedWatch): WatchState {
  throw new Error(`not done: ${run.apiHost} ${previous?.apiHost ?? ''}`)
}
