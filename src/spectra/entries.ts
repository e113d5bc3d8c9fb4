import type { HashType } from './hash-query.js'
import { parseEntries, valuesOf, type Fields } from './response-body.js'

/** Hashes of a sample, in lower case; null if they are not known. */
export type Hashes = Readonly<Record<HashType, string | null>>

/**
 * Returns what is read from the entries of each sample in a response, by hash.
 * @throws when the text isn't JSON with an `rl`
 */
export function entriesByHash<T>(
  text: string,
  type: HashType,
  read: (entries: readonly Fields[], hash: string) => T
): Map<string, T> {
  const entries = new Map<string, Fields[]>()
  for (const [hash, fields] of parseEntries(text, type)) {
    entries.set(hash, [...(entries.get(hash) ?? []), fields])
  }
  return new Map([...entries].map(([hash, found]) => [hash, read(found, hash)]))
}

/** Returns the size of a sample, in bytes; undefined if none of its entries has it. */
export function sizeOf(entries: readonly Fields[]): number | undefined {
  const sizes = entries.flatMap(entry => valuesOf(entry, 'sample_size'))
  const isSize = (size: unknown) => Number.isSafeInteger(size) && Number(size) >= 0
  return sizes.find((size): size is number => isSize(size))
}

/** Returns the hashes of an entry; those of another sample than the requested one don't count. */
export function hashesIn(fields: Fields, type: HashType, requested: string): Hashes {
  const [sha1, sha256] = [hashIn(fields, 'sha1'), hashIn(fields, 'sha256')]
  const known = { sha1: null, sha256: null, [type]: requested }
  const own = type === 'sha1' ? sha1 : sha256
  if (own !== null && own !== requested) return known
  return { sha1, sha256, [type]: requested }
}

const HASHES: Readonly<Record<HashType, RegExp>> = {
  sha1: /^[0-9a-f]{40}$/,
  sha256: /^[0-9a-f]{64}$/
}

function hashIn(fields: Fields, type: HashType): string | null {
  const hashes = valuesOf(fields, type).map(value => String(value).toLowerCase())
  return hashes.find(hash => HASHES[type].test(hash)) ?? null
}

/** Returns the hashes of a sample from all of its entries. */
export function hashesOf(entries: readonly Fields[], type: HashType, requested: string): Hashes {
  const found = entries.map(entry => hashesIn(entry, type, requested))
  const first = (wanted: HashType) =>
    found.map(hashes => hashes[wanted]).find(hash => hash !== null) ?? null
  return { sha1: first('sha1'), sha256: first('sha256') }
}
