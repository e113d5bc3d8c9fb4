import type { HashType } from './hash-query.js'

/** The fields of an object in a response. */
export type Fields = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** Returns the objects in a list; none if it isn't a list. */
export function objectsIn(list: unknown): Fields[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}

/**
 * Returns the content of a response.
 * @throws when it isn't JSON with an `rl`
 */
export function parseBody(text: string): Fields {
  const response = JSON.parse(text) as unknown
  const rl = isObject(response) ? response['rl'] : undefined
  if (!isObject(rl)) throw new Error('the response has no rl')
  return rl
}

/**
 * Returns all objects in a response that have the hash of a sample, and the hash in lower case. The
 * names and order of the lists that contain them can vary.
 * @throws when the text isn't JSON with an `rl`
 */
export function parseEntries(text: string, type: HashType): [hash: string, fields: Fields][] {
  const found: [string, Fields][] = []
  const walk = (value: unknown): void => {
    if (!isObject(value)) return
    const requested = valuesOf(value, 'query_hash').flatMap(one => valuesOf(one, type))
    const hash = [...requested, ...valuesOf(value, type)].find(one => typeof one === 'string')
    if (hash !== undefined) found.push([hash.toLowerCase(), value])
    Object.values(value).forEach(walk)
  }
  walk(parseBody(text))
  return found
}

/**
 * Returns the hashes in all lists with these names, in lower case. A list can contain hashes or
 * objects with hashes, because its format is not documented.
 * @throws when the text isn't JSON with an `rl`
 */
export function parseHashLists(text: string, names: readonly string[]): Set<string> {
  const hashes = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') hashes.add(value.toLowerCase())
    else if (isObject(value)) Object.values(value).forEach(collect)
  }
  const walk = (value: unknown): void => {
    if (!isObject(value)) return
    for (const [name, inner] of Object.entries(value)) {
      if (names.includes(name)) collect(inner)
      else walk(inner)
    }
  }
  walk(parseBody(text))
  return hashes
}

/**
 * Returns the texts in all fields of objects, in lower case. Elements of lists are not included.
 * @throws when the text isn't JSON with an `rl`
 */
export function parseFieldTexts(text: string): Set<string> {
  const texts = new Set<string>()
  const walk = (value: unknown): void => {
    if (!isObject(value)) return
    for (const inner of Object.values(value)) {
      if (typeof inner === 'string' && !Array.isArray(value)) texts.add(inner.toLowerCase())
      else walk(inner)
    }
  }
  walk(parseBody(text))
  return texts
}

/** Returns the values of an object's fields with this name, ignoring case. */
export function valuesOf(value: unknown, name: string): unknown[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => (key.toLowerCase() === name ? [inner] : []))
    : []
}

/** ISO 8601 has longer forms for other years, which results files don't allow. In milliseconds. */
const EARLIEST = Date.parse('0000-01-01T00:00:00.000Z')
const LATEST = Date.parse('9999-12-31T23:59:59.999Z')

/** Returns a time, in milliseconds; undefined if it is invalid. Without a zone, it is in UTC. */
export function parseTime(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`)
  return time >= EARLIEST && time <= LATEST ? time : undefined
}
