import type { WatchedSample } from './watch.js'
import type { KnownSample } from './watch-state.js'

/** An asset of a watched release. */
export interface WatchedAsset {
  /** In lowercase hex. */
  readonly sha256: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Key of the release. */
  readonly subject: string
}

/**
 * Returns a sample for each content in the assets of all watched releases, with what is known from
 * the state file. Known samples that are in no release anymore are left out.
 */
export function watchedAssets(
  known: readonly KnownSample[],
  assets: readonly WatchedAsset[]
): WatchedSample[] {
  throw new Error(`not done: ${known.length} ${assets.length}`)
}

/**
 * Returns all known samples, and those that only the change feed has.
 * @param sha1s hashes from the change feed, in lowercase hex
 * @param subject key of the subscriptions
 */
export function watchedSubscriptions(
  known: readonly KnownSample[],
  sha1s: Iterable<string>,
  subject: string
): WatchedSample[] {
  throw new Error(`not done: ${known.length} ${[...sha1s].length} ${subject}`)
}
