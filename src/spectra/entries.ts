import type { HashType } from './hash-query.js'
import { parseEntries, valuesOf, type Fields } from './response-body.js'

/**
 * Returns what is read from the entries of each sample in a response, by hash.
 * @throws when the text isn't JSON with an `rl`
 */
export function entriesByHash<T>(
  text: string,
  type: HashType,
  read: (entries: readonly Fields[]) => T
): Map<string, T> {
  const entries = new Map<string, Fields[]>()
  for (const [hash, fields] of parseEntries(text, type)) {
    entries.set(hash, [...(entries.get(hash) ?? []), fields])
  }
  return new Map([...entries].map(([hash, found]) => [hash, read(found)]))
}

/** Returns the size of a sample, in bytes; undefined if none of its entries has it. */
export function sizeOf(entries: readonly Fields[]): number | undefined {
  const sizes = entries.flatMap(entry => valuesOf(entry, 'sample_size'))
  const isSize = (size: unknown) => Number.isSafeInteger(size) && Number(size) >= 0
  return sizes.find((size): size is number => isSize(size))
}
