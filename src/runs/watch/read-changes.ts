import type { Context } from '../../context.js'
import { fullCheckReason } from '../../results/due.js'
import type { SpectraClient } from '../../spectra/client.js'
import { readFeed, type FeedOutcome } from '../../stages/read-feed.js'
import { quantity } from '../../text/format.js'
import type { Watch } from './watch.js'

/** Records may arrive late, so a run reads the end of what the previous one read again. Seconds. */
const OVERLAP = 5 * 60
/** The service keeps 365 days. A day is left for differences between clocks. In seconds. */
const MAX_FEED = 364 * 24 * 60 * 60

/**
 * Returns where to start in the change feed, in seconds since 1970; null if it isn't needed because
 * all assets are looked up.
 */
export function feedStart({ inputs, state, started }: Watch): number | null {
  const now = Math.floor(started.getTime() / 1000)
  const oldest = now - MAX_FEED
  const timestamp = state?.feedTimestamp ?? oldest - 1
  const isFullCheck = !state || fullCheckReason(state, started) !== null
  const isRelease = inputs.releases.length > 0
  if (isRelease && (isFullCheck || inputs.reanalyze || timestamp < oldest)) return null
  // A full check of subscriptions also finds samples that the state file lacks.
  return isFullCheck ? oldest : Math.max(oldest, timestamp - OVERLAP)
}

/** Reads the change feed (TCA-0206), if it is needed. Never throws: errors are in the outcome. */
export async function readChanges(
  watch: Watch,
  spectra: SpectraClient,
  context: Context
): Promise<FeedOutcome | null> {
  const start = feedStart(watch)
  if (start === null) return null
  const feed = await readFeed(start, { spectra }, context)
  const since = new Date(start * 1000).toISOString()
  context.log.info(
    `The change feed lists ${quantity(feed.changed.size, 'sample')} since ${since} (${quantity(feed.pages, 'page')})`
  )
  return feed
}
