import { truncate } from '../text/format.js'
import type { Redact } from '../text/redact.js'
import { hashesIn, type Hashes } from './entries.js'
import { IncompleteResponse } from './errors.js'
import type { HashType } from './hash-query.js'
import {
  isObject,
  parseBody,
  parseEntries,
  parseFieldTexts,
  parseHashLists,
  parseTime,
  valuesOf,
  type Fields
} from './response-body.js'
import { MAX_LABEL_LENGTH } from './scan.js'

/** The service's classification of a sample (TCA-0101). */
export interface Reputation {
  readonly hashes: Hashes
  /** OTHER if the service returned a status that is not documented. */
  readonly status: 'MALICIOUS' | 'SUSPICIOUS' | 'KNOWN' | 'UNKNOWN' | 'OTHER'
  /** `threat_name`, such as `Win32.Ransomware.Tox`. */
  readonly threat: string | null
  /** `threat_level`, from 0 to 5 (worst). */
  readonly level: number | null
  /** `trust_factor` of the source, from 0 (most trusted) to 5. Only applies to KNOWN samples. */
  readonly trust: number | null
  /** `reason`: how the service classified it, such as `antivirus`. */
  readonly classifiedBy: string | null
  /** `scanner_match` of `scanner_count`. */
  readonly enginesMatched: number | null
  readonly enginesAsked: number | null
  /** ISO 8601, UTC. */
  readonly firstSeen: string | null
}

type Status = Reputation['status']

/** The response to a request for reanalysis. A hash in neither set was not mentioned. */
export interface Reanalysis {
  readonly sent: ReadonlySet<string>
  /** The service doesn't have these samples, or no longer has them. */
  readonly missing: ReadonlySet<string>
}

/**
 * Returns which of the requested hashes the service has (TCA-0201).
 * @throws {IncompleteResponse} when the response lacks the status of a hash
 */
export function parseExisting(text: string, requested: readonly string[]): readonly string[] {
  const missing = parseHashLists(text, ['unknown_hashes', 'invalid_hashes'])
  const failed = parseHashLists(text, ['error', 'errors'])
  // It is not documented which field of an entry has the hash.
  const listed = parseFieldTexts(text)
  const existing = requested.filter(hash => !missing.has(hash.toLowerCase()))
  const isListed = (hash: string) => listed.has(hash) && !failed.has(hash)
  const omitted = existing.filter(hash => !isListed(hash.toLowerCase())).length
  if (omitted > 0) {
    const total = `${requested.length} ${requested.length === 1 ? 'hash' : 'hashes'}`
    throw new IncompleteResponse(`a response without the status of ${omitted} of ${total}`)
  }
  return existing
}

/**
 * Returns which samples are reanalyzed (TCA-0205).
 * @throws when the text isn't JSON with an `rl`
 */
export function parseReanalysis(text: string): Reanalysis {
  return {
    sent: parseHashLists(text, ['sent_for_rescan']),
    missing: parseHashLists(text, ['sample_unavailable', 'unknown_hashes', 'invalid_hashes'])
  }
}

/** If a response has several statuses for a sample, the first of these counts. */
const STRICTEST_FIRST = ['MALICIOUS', 'SUSPICIOUS', 'OTHER', 'UNKNOWN', 'KNOWN'] as const

/**
 * Returns reputations by hash (TCA-0101). Hashes without a status in the response are absent.
 * @param redact removes secrets from texts
 * @throws when the text isn't JSON with an `rl` that contains a list
 */
export function parseReputations(
  text: string,
  type: HashType,
  redact: Redact
): Map<string, Reputation> {
  if (!hasList(parseBody(text))) throw new Error('the response has no list')
  const found = new Map<string, Reputation>()
  for (const [hash, fields] of parseEntries(text, type)) {
    const status = statusOf(fields)
    const previous = found.get(hash)
    if (status && (!previous || isStricter(status, previous.status))) {
      const hashes = hashesIn(fields, type, hash)
      found.set(hash, { hashes, ...reputationFrom(status, fields, redact) })
    }
  }
  return found
}

function hasList(value: unknown): boolean {
  return Array.isArray(value) || (isObject(value) && Object.values(value).some(hasList))
}

function isStricter(status: Status, other: Status): boolean {
  return STRICTEST_FIRST.indexOf(status) < STRICTEST_FIRST.indexOf(other)
}

/** Returns the strictest of an entry's statuses; undefined if it has none. */
function statusOf(fields: Fields): Status | undefined {
  const statuses = valuesOf(fields, 'status').map((value): Status => {
    const word = typeof value === 'string' ? value.toUpperCase() : ''
    return STRICTEST_FIRST.find(known => known === word) ?? 'OTHER'
  })
  return STRICTEST_FIRST.find(status => statuses.includes(status))
}

function reputationFrom(
  status: Status,
  fields: Fields,
  redact: Redact
): Omit<Reputation, 'hashes'> {
  const number = (name: string, max = Infinity) => {
    const value = fields[name]
    const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0
    return isCount && value <= max ? value : null
  }
  const words = (name: string) => {
    const value = fields[name]
    return typeof value === 'string' && value ? truncate(redact(value), MAX_LABEL_LENGTH) : null
  }
  const firstSeen = parseTime(fields['first_seen'])
  return {
    status,
    threat: words('threat_name'),
    level: number('threat_level', 5),
    trust: number('trust_factor', 5),
    classifiedBy: words('reason'),
    enginesMatched: number('scanner_match'),
    enginesAsked: number('scanner_count'),
    firstSeen: firstSeen === undefined ? null : new Date(firstSeen).toISOString()
  }
}
