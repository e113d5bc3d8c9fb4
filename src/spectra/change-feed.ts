import { isObject, parseBody, valuesOf, type Fields } from './response-body.js'

/** A page of the change feed (TCA-0206). */
export interface ChangePage {
  /** SHA-1s of the samples that changed, in lower case. */
  readonly hashes: readonly string[]
  /** Number of entries, including those without a valid SHA-1. */
  readonly entries: number
  /** Number of entries without a valid SHA-1. */
  readonly unidentified: number
  /** Where to continue, in seconds since 1970. */
  readonly lastTimestamp: number
}

const SHA1 = /^[0-9a-f]{40}$/

/** 9999-12-31T23:59:59Z. Larger numbers aren't in seconds. */
const LATEST = 253_402_300_799

/**
 * Returns a page of the change feed. Entries without a valid SHA-1 are only counted.
 * @throws when the response has no usable `last_timestamp`, without which the feed has no end
 */
export function parseChanges(text: string): ChangePage {
  const found = findFeed(parseBody(text))
  if (!found) throw new Error('the response has no last_timestamp')
  const { feed, lastTimestamp } = found
  const entries = valuesOf(feed, 'entries').flatMap(entriesIn)
  const hashes = entries.map(sha1sOf)
  return {
    hashes: [...new Set(hashes.flat())],
    entries: entries.length,
    unidentified: hashes.filter(({ length }) => length === 0).length,
    lastTimestamp
  }
}

/** Returns the object with the time, which is `rl.data_change_feed` in known responses. */
function findFeed(
  rl: Fields
): { readonly feed: unknown; readonly lastTimestamp: number } | undefined {
  for (const feed of [...Object.values(rl), rl]) {
    const [lastTimestamp] = valuesOf(feed, 'last_timestamp').flatMap(secondsFrom)
    if (lastTimestamp !== undefined) return { feed, lastTimestamp }
  }
  return undefined
}

function secondsFrom(value: unknown): number[] {
  const isDigits = typeof value === 'string' && /^\d{1,15}$/.test(value)
  const seconds = isDigits ? Number(value) : value
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= LATEST)) return []
  return [Math.floor(seconds)]
}

/** Returns the entries in a list. Lists that were converted from XML have them in `item`. */
function entriesIn(list: unknown): unknown[] {
  if (Array.isArray(list)) return list.flatMap(entriesIn)
  if (!isObject(list)) return list === null || list === '' ? [] : [list]
  const items = valuesOf(list, 'item')
  if (items.length > 0) return items.flatMap(entriesIn)
  return Object.keys(list).length > 0 ? [list] : []
}

function sha1sOf(entry: unknown): string[] {
  return valuesOf(entry, 'sha1').flatMap(value => {
    const hash = typeof value === 'string' ? value.toLowerCase() : ''
    return SHA1.test(hash) ? [hash] : []
  })
}
