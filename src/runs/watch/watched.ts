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
  const { inputs, state, subjects, assets, started } = watch
  const known = state?.samples ?? []
  const [{ kind, key } = { kind: 'release', key: '' } as const] = subjects
  const samples =
    kind === 'subscriptions'
      ? watchedSubscriptions(known, feed?.sha1s ?? [], key)
      : watchedAssets(known, assets)
  if (inputs.reanalyze) return samples.map(sample => ({ ...sample, isDue: true }))
  const due = new Set(dueSamples(samples, { kind, state, feed, now: started }))
  return samples.map(sample => (due.has(sample) ? { ...sample, isDue: true } : sample))
}
