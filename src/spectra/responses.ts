/** A kind of digest that the service knows samples by. */
export type HashType = 'sha1' | 'sha256'

/** What the service makes of a sample (TCA-0101). */
export interface Reputation {
  /** Any other word of the service is OTHER, which says nothing. */
  readonly status: 'MALICIOUS' | 'SUSPICIOUS' | 'KNOWN' | 'UNKNOWN' | 'OTHER'
  /** `threat_name`, such as `Win32.Ransomware.Tox`. */
  readonly threat: string | null
  /** `threat_level`, from 0 to 5, which is worst. */
  readonly level: number | null
  /** `trust_factor` of the source, from 0 (most trusted) to 5. Only applies to KNOWN samples. */
  readonly trust: number | null
  /** `scanner_match` of `scanner_count`. */
  readonly enginesMatched: number | null
  readonly enginesAsked: number | null
  /** ISO 8601, UTC. */
  readonly firstSeen: string | null
}

export type Fields = Readonly<Record<string, unknown>>

/** A well-formed response that lacks information. The message completes "200 with …". */
export class IncompleteResponse extends Error {
  override name = 'IncompleteAnswer'
}

/**
 * Returns which of the requested hashes the service has (TCA-0201).
 * @throws {IncompleteResponse} when the response doesn't account for every hash
 */
export function parseExisting(text: string, asked: readonly string[]): readonly string[] {
  const missing = parseHashLists(text, ['unknown_hashes', 'invalid_hashes'])
  const failed = parseHashLists(text, ['error', 'errors'])
  const listed = hashesOfEntries(text)
  const candidates = asked.filter(hash => !missing.has(hash.toLowerCase()))
  const isListed = (hash: string) => listed.has(hash) && !failed.has(hash)
  const silent = candidates.filter(hash => !isListed(hash.toLowerCase())).length
  if (silent > 0) {
    const of = `${asked.length} ${asked.length === 1 ? 'hash' : 'hashes'}`
    throw new IncompleteResponse(`a response that does not account for ${silent} of ${of}`)
  }
  return candidates
}

/** Texts that are fields of an object, in lower case: the field of the hash is not documented. */
function hashesOfEntries(text: string): Set<string> {
  const hashes = new Set<string>()
  const walk = (value: unknown): void => {
    if (!isObject(value)) return
    for (const inner of Object.values(value)) {
      if (typeof inner === 'string' && !Array.isArray(value)) hashes.add(inner.toLowerCase())
      else walk(inner)
    }
  }
  walk(bodyOf(text))
  return hashes
}

/**
 * The hashes of named lists, wherever they stand below `rl`, in lower case. A list may hold bare
 * hashes or objects with hashes in them, since the forms are not documented.
 * @throws when the text is no JSON with an `rl`
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
  walk(bodyOf(text))
  return hashes
}

/** If a response has several statuses for a sample, the first of these counts. */
const STRICTEST_FIRST = ['MALICIOUS', 'SUSPICIOUS', 'OTHER', 'UNKNOWN', 'KNOWN'] as const

/**
 * Returns reputations by hash (TCA-0101). Hashes without a status in the response are absent.
 * @throws when the text is no JSON with an `rl` that holds a list
 */
export function parseReputations(text: string, type: HashType): Map<string, Reputation> {
  const hasList = (value: unknown): boolean =>
    Array.isArray(value) || (isObject(value) && Object.values(value).some(hasList))
  if (!hasList(bodyOf(text))) throw new Error('no list')
  const found = new Map<string, Reputation>()
  for (const [hash, fields] of parseEntries(text, type)) {
    const status = statusOf(fields)
    const former = found.get(hash)
    if (status && (!former || isStricter(status, former.status))) {
      found.set(hash, reputationFrom(status, fields))
    }
  }
  return found
}

type Status = Reputation['status']

function isStricter(status: Status, other: Status): boolean {
  return STRICTEST_FIRST.indexOf(status) < STRICTEST_FIRST.indexOf(other)
}

/** The strictest of an entry's statuses; undefined if it has none. */
function statusOf(fields: Fields): Status | undefined {
  const statuses = valuesOf(fields, 'status').map((value): Status => {
    const word = typeof value === 'string' ? value.toUpperCase() : ''
    return STRICTEST_FIRST.find(known => known === word) ?? 'OTHER'
  })
  return STRICTEST_FIRST.find(status => statuses.includes(status))
}

/**
 * Returns all objects below `rl` that have the hash of a sample, and the hash in lower case. The
 * names and order of the lists that contain them can vary.
 * @throws when the text is no JSON with an `rl`
 */
export function parseEntries(text: string, type: HashType): [hash: string, fields: Fields][] {
  const found: [string, Fields][] = []
  const walk = (value: unknown): void => {
    if (!isObject(value)) return
    const asked = valuesOf(value, 'query_hash').flatMap(one => valuesOf(one, type))
    const hash = [...asked, ...valuesOf(value, type)].find(one => typeof one === 'string')
    if (hash !== undefined) found.push([hash.toLowerCase(), value])
    Object.values(value).forEach(walk)
  }
  walk(bodyOf(text))
  return found
}

/** The values of an object's fields with this name, ignoring case. */
function valuesOf(value: unknown, name: string): unknown[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => (key.toLowerCase() === name ? [inner] : []))
    : []
}

function reputationFrom(status: Status, fields: Fields): Reputation {
  const number = (name: string, most = Infinity) => {
    const value = fields[name]
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0
    return fits && value <= most ? value : null
  }
  const firstSeen = parseTime(fields['first_seen'])
  const threat = fields['threat_name']
  return {
    status,
    threat: typeof threat === 'string' && threat ? threat : null,
    level: number('threat_level', 5),
    trust: number('trust_factor', 5),
    enginesMatched: number('scanner_match'),
    enginesAsked: number('scanner_count'),
    firstSeen: firstSeen === undefined ? null : new Date(firstSeen).toISOString()
  }
}

/** A time of the service, in milliseconds. They come without a zone and are UTC. */
export function parseTime(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`)
  return Number.isNaN(time) ? undefined : time
}

function bodyOf(text: string): Fields {
  const answer = JSON.parse(text) as unknown
  const rl = isObject(answer) ? answer['rl'] : undefined
  if (!isObject(rl)) throw new Error('no rl')
  return rl
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
