import type { Verdict } from './schema.js'
import { VERDICTS } from './verdict.js'
import {
  STATE_VERSION,
  type KnownSample,
  type WatchIdentity,
  type WatchState
} from './watch-state.js'
import type { SubjectIssue, WatchedSample } from './watch.js'

/** Maximum number of issues to remember. Others are found by their label. */
const MAX_ISSUES = 1000

/** What the next run has to know about a run. */
export interface FinishedWatch {
  readonly watch: WatchIdentity
  /** When the run started. ISO 8601, UTC. */
  readonly started: string
  readonly samples: readonly WatchedSample[]
  readonly issues: readonly SubjectIssue[]
  /** Keys of the subjects whose issue could not be written. */
  readonly failedSubjects: ReadonlySet<string>
  /** Where to continue in the change feed, in seconds since 1970; null if that hasn't changed. */
  readonly feedTimestamp: number | null
  /** Whether all samples were due. Those whose lookup failed are still due. */
  readonly isFullCheck: boolean
}

/** Returns what the state file keeps after a run. Only what was reported counts as reported. */
export function nextState(previous: WatchState | null, run: FinishedWatch): WatchState {
  return {
    schemaVersion: STATE_VERSION,
    ...run.watch,
    fullCheckOn: previous && !run.isFullCheck ? previous.fullCheckOn : run.started,
    feedTimestamp: run.feedTimestamp ?? previous?.feedTimestamp ?? null,
    issues: mergeIssues(previous?.issues ?? {}, run.issues),
    samples: run.samples.map(sample => nextSample(sample, run.failedSubjects))
  }
}

function nextSample(sample: WatchedSample, failedSubjects: ReadonlySet<string>): KnownSample {
  const { sha1, sha256, size, files, subjects, origin, history = [], subscribedOn } = sample
  const { verdict, reported, change } = sample
  const isUnreported = change !== null && subjects.some(key => failedSubjects.has(key))
  return {
    ...{ sha1, sha256, size, files, subjects, origin, subscribedOn },
    ...(history.length > 0 && { history }),
    verdict: isUnreported ? reported : verdict && reportedVerdict(verdict, reported),
    // The feed doesn't list an unreported change again, so the sample has to be looked up.
    isDue: isUnreported || sample.isDue
  }
}

/** Returns a verdict as later ones are compared with it. */
function reportedVerdict(verdict: Verdict, reported: Verdict | null): Verdict {
  // If the scan was not retrieved, later engines are compared with those that were reported.
  const scan = verdict.scan ?? (VERDICTS[verdict.status].isThreat ? reported?.scan : null)
  return { ...verdict, scan: scan ?? null, accepted: null }
}

function mergeIssues(
  previous: WatchState['issues'],
  issues: readonly SubjectIssue[]
): WatchState['issues'] {
  const numbers = new Map(Object.entries(previous))
  for (const { subject, number } of issues) {
    // The last ones are kept.
    numbers.delete(subject)
    numbers.set(subject, number)
  }
  return Object.fromEntries([...numbers].slice(-MAX_ISSUES))
}
