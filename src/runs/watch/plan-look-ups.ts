import type { Log } from '../../platform/log.js'
import { logWatchPlan } from '../../report/watch/plan.js'
import type { LookedUp } from './looked-up.js'
import { feedStart } from './read-changes.js'
import type { Watch } from './watch.js'
import { watchedSamples } from './watched.js'

/** Logs what a run would look up and write, instead of doing it (dry run). */
export function planLookUps(watch: Watch, log: Log): LookedUp {
  const { inputs, subjects } = watch
  const feedTimestamp = feedStart(watch)
  // What the feed lists is not known.
  const feed = feedTimestamp === null ? null : { sha1s: new Set<string>(), isComplete: true }
  const samples = watchedSamples(watch, feed)
  const lookUps = samples.filter(({ isDue }) => isDue)
  logWatchPlan({ inputs, subjects, samples, lookUps, feedTimestamp }, log)
  return {
    ...{ samples, failures: [], notes: [], chargedLookUps: 0 },
    ...{ feedTimestamp: null, isFullCheck: false }
  }
}
