import { historyOf } from './history.js'
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

/** Nothing is known yet. */
const NEW_SAMPLE = {
  sha1: null,
  sha256: null,
  size: null,
  origin: null,
  verdict: null,
  subscribedOn: null,
  isDue: true
} as const

/** The assets of the watched releases. */
export interface FoundAssets {
  readonly assets: readonly WatchedAsset[]
  /** Keys of the releases with other assets, which could not be identified. */
  readonly incompleteReleases: readonly string[]
}

/**
 * Returns a sample for each content in the assets of all watched releases, with what is known from
 * the state file. Known samples that are in no release anymore are left out, except for those that
 * could be the content of an asset that could not be identified.
 */
export function watchedAssets(
  known: readonly KnownSample[],
  { assets, incompleteReleases }: FoundAssets
): WatchedSample[] {
  const knownByHash = new Map(known.map(sample => [sample.sha256, sample]))
  const samples = new Map<string, KnownSample>()
  for (const { sha256, name, size, subject } of assets) {
    const { files, subjects } = samples.get(sha256) ?? { files: [], subjects: [] }
    samples.set(sha256, {
      ...(knownByHash.get(sha256) ?? NEW_SAMPLE),
      sha256,
      size,
      files: addTo(files, name),
      subjects: addTo(subjects, subject)
    })
  }
  for (const sample of known) {
    const kept = sample.subjects.filter(key => incompleteReleases.includes(key))
    if (kept.length === 0 || sample.sha256 === null) continue
    const found = samples.get(sample.sha256) ?? { ...sample, files: [], subjects: [] }
    const unread = kept.filter(key => !found.subjects.includes(key))
    if (unread.length === 0) continue
    // Which of the names are those in the unread releases is not known.
    const files = sample.files.reduce(addTo, found.files)
    samples.set(sample.sha256, { ...found, files, subjects: [...found.subjects, ...unread] })
  }
  return [...samples.values()].map(watchedSample)
}

function addTo(list: readonly string[], text: string): readonly string[] {
  return list.includes(text) ? list : [...list, text]
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
  const samples = new Map<string | null, KnownSample>()
  for (const sha1 of sha1s) {
    samples.set(sha1, { ...NEW_SAMPLE, sha1, files: [sha1], subjects: [subject] })
  }
  for (const sample of known) {
    // Without a SHA-1, it can't be looked up. The state file may have been edited.
    if (sample.sha1 !== null) samples.set(sample.sha1, { ...sample, subjects: [subject] })
  }
  return [...samples.values()].map(watchedSample)
}

/** Returns a known sample as it is before any lookups. */
function watchedSample(known: KnownSample): WatchedSample {
  const { verdict } = known
  const history = historyOf(known)
  return {
    ...known,
    ...(history.length > 0 && { history }),
    // A pending verdict was not reported.
    reported: verdict?.status === 'pending' ? null : verdict,
    checked: false,
    change: null
  }
}
