import { dueSamples, type ReadFeed } from '../../results/due.js'
import type { WatchedSample } from '../../results/watch.js'
import { watchedAssets, watchedSubscriptions } from '../../results/watched-samples.js'
import type { Watch } from './watch.js'

/**
 * Returns all watched samples as they are before their lookups. Those that have to be looked up are
 * due.
 * @param feed null if it wasn't read
 */
export function watchedSamples(watch: Watch, feed: ReadFeed | null): WatchedSample[] {
  const { inputs, state, subjects, started } = watch
  const known = state?.samples ?? []
  const subscriptions = subjects.find(({ kind }) => kind === 'subscriptions')
  const samples = subscriptions
    ? watchedSubscriptions(known, feed?.sha1s ?? [], subscriptions.key)
    : watchedAssets(known, watch)
  const kind = subscriptions?.kind ?? 'release'
  const due = inputs.reanalyze ? samples : dueSamples(samples, { kind, state, feed, now: started })
  const isDue = new Set(due)
  return samples.map(sample => (isDue.has(sample) ? { ...sample, isDue: true } : sample))
}
