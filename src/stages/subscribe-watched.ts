import type { Context } from '../context.js'
import { isSubscribed, needsSubscription } from '../results/due.js'
import type { WatchedSample } from '../results/watch.js'
import { MAX_BULK_QUERY_SIZE } from '../spectra/limits.js'
import type { WatchOptions } from './check-watched.js'
import { BulkFailures, forEachChunk } from './for-each-chunk.js'
import { hashOf } from './hash-of.js'

export interface SubscriptionOutcome {
  /** All samples, in the same order. Those that aren't subscribed have no `subscribedOn`. */
  readonly samples: readonly WatchedSample[]
  /** Why some samples could not be subscribed to; undefined if none failed. */
  readonly failure: string | undefined
}

/**
 * Subscribes to the changes of samples (TCA-0206), and renews subscriptions that are half a year
 * old. Never throws: errors are in the outcome.
 */
export async function subscribeWatched(
  samples: readonly WatchedSample[],
  { spectra, hashType }: WatchOptions,
  { signal, clock }: Context
): Promise<SubscriptionOutcome> {
  const now = clock.date()
  const due = samples.filter(sample => needsSubscription(sample, now))
  const failures = new BulkFailures()
  const bulk = { size: MAX_BULK_QUERY_SIZE, task: 'subscribe to the changes', failures }
  const subscribed = new Set<WatchedSample>()
  await forEachChunk(due, bulk, async part => {
    const hashes = part.map(sample => hashOf(sample, hashType))
    await spectra.subscribe({ hashType, hashes }, { signal })
    for (const sample of part) subscribed.add(sample)
  })
  return {
    samples: samples.map(sample => {
      if (subscribed.has(sample)) return { ...sample, subscribedOn: now.toISOString() }
      return isSubscribed(sample, now) ? sample : { ...sample, subscribedOn: null }
    }),
    failure: failures.message
  }
}
