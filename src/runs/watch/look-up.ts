import type { Context } from '../../context.js'
import { logWatchPlan } from '../../report/watch/plan.js'
import { changeOf } from '../../results/change.js'
import { dueSamples, needsSubscription } from '../../results/due.js'
import { isThreat } from '../../results/verdict.js'
import type { WatchedSample } from '../../results/watch.js'
import { watchedAssets, watchedSubscriptions } from '../../results/watched-samples.js'
import type { Credentials } from '../../spectra/caller.js'
import type { SpectraClient } from '../../spectra/client.js'
import { checkWatched, type CheckedSamples } from '../../stages/check-watched.js'
import { identifySamples } from '../../stages/identify-samples.js'
import type { FeedOutcome } from '../../stages/read-feed.js'
import { reanalyzeWatched } from '../../stages/reanalyze-watched.js'
import { subscribeWatched } from '../../stages/subscribe-watched.js'
import { quantity } from '../../text/format.js'
import { connect } from '../connect.js'
import { feedStart, readChanges } from './read-changes.js'
import type { Watch } from './watch.js'

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
  /** Whether every sample was looked up, and no lookup failed. */
  readonly isFullCheck: boolean
}

/** Looks up the samples that may have changed. Never throws: errors are in the outcome. */
export async function lookUpSamples(watch: Watch, context: Context): Promise<LookedUp> {
  const { inputs } = watch
  if (inputs.dryRun || !inputs.credentials) return planLookUps(watch, context)
  const { spectra, close } = connect(inputs, inputs.credentials, context)
  try {
    return await new LookUps(watch, spectra, context).run()
  } finally {
    close()
  }
}
