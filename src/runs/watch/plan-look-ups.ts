import type { Log } from '../../platform/log.js'
import { logWatchPlan } from '../../report/watch/plan.js'
import { needsSubscription } from '../../results/due.js'
import type { LookedUp } from './looked-up.js'
import { feedStart } from './read-changes.js'
import type { Watch } from './watch.js'
import { watchedSamples } from './watched.js'

/** Logs what a run would look up and write, instead of doing it (dry run). */
export function planLookUps(watch: Watch, log: Log): LookedUp {
  const { inputs, subjects, started } = watch
  const feedTimestamp = feedStart(watch)
  // What the feed lists is not known.
  const feed = feedTimestamp === null ? null : { sha1s: new Set<string>(), isComplete: true }
  const samples = watchedSamples(watch, feed)
  const lookUps = samples.filter(({ isDue }) => isDue)
  const canSubscribe = inputs.releases.length > 0 && inputs.stateFile !== ''
  const subscriptions = samples.filter(one => canSubscribe && needsSubscription(one, started))
  logWatchPlan({ inputs, subjects, samples, lookUps, subscriptions, feedTimestamp }, log)
  return {
    // The verdicts of earlier runs would look like current ones.
    samples: samples.map(sample => ({ ...sample, verdict: null })),
    ...{ failures: [], notes: [], chargedLookUps: 0, feedTimestamp: null, isFullCheck: false }
  }
}
