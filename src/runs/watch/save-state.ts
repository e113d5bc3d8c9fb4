import { nextState } from '../../results/next-state.js'
import type { WatchedSample } from '../../results/watch.js'
import { identityOf } from '../../results/watch-state.js'
import { saveState } from '../../results/watch-state-file.js'
import type { LookedUp } from './looked-up.js'
import type { UpdatedIssues } from './update-issues.js'
import type { Watch } from './watch.js'

/** What a run found and wrote. */
export interface WatchResult extends Pick<LookedUp, 'feedTimestamp' | 'isFullCheck'> {
  readonly samples: readonly WatchedSample[]
  readonly issues: UpdatedIssues
}

/**
 * Returns a function that writes the state file; undefined if there is none, or if it has to stay
 * as it is because the run did nothing (dry run) or was canceled.
 */
export function stateSaver(
  { inputs, state, started }: Watch,
  { issues, ...result }: WatchResult,
  signal: AbortSignal
): (() => Promise<void>) | undefined {
  const { stateFile, dryRun } = inputs
  if (!stateFile || dryRun || signal.aborted) return undefined
  const next = nextState(state, {
    ...result,
    watch: identityOf(inputs),
    started: started.toISOString(),
    issues: issues.issues,
    failedSubjects: new Set(issues.failures.map(({ subject }) => subject))
  })
  return () => saveState(stateFile, next)
}
