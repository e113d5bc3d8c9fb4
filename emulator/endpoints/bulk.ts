import type { Call } from './endpoint.js'
import { refusal, type ServiceAnswer } from '../http/messages.js'
import { readDocument, wrongHeaders } from '../http/post.js'
import { type HashType, isHash, type StoredSample } from '../store/samples.js'

/** The hashes that a bulk request asks about, in its order. */
export interface BulkQuery {
  readonly hashType: HashType
  readonly hashes: readonly string[]
}

/**
 * Reads a bulk request: `{"rl":{"query":{"hash_type":"sha1","hashes":[…]}}}`.
 *
 * Without `format=json` the real service answers with XML, which no client of this project reads:
 * it is refused, so that nobody leaves it out unnoticed.
 *
 * @param most how many hashes are taken
 * @param formats the queries that are taken
 */
export async function readBulkQuery(
  call: Call,
  most: number,
  formats: readonly (string | undefined)[] = ['format=json']
): Promise<{ readonly query: BulkQuery } | { readonly refused: ServiceAnswer }> {
  if (!formats.includes(call.query)) {
    return { refused: refusal(400, 'The query must be format=json: the answer would be XML.') }
  }
  return readHashes(call, most)
}

/** The same, whatever the query is. */
export async function readHashes(
  call: Call,
  most: number
): Promise<{ readonly query: BulkQuery } | { readonly refused: ServiceAnswer }> {
  const wrong = wrongHeaders(call)
  if (wrong) return { refused: wrong }
  const reading = await readDocument(call, 'The bulk query')
  if ('refused' in reading) return reading

  const { hash_type: hashType, hashes } = queryIn(reading.document)
  if (hashType !== 'sha1' && hashType !== 'sha256') {
    return { refused: refusal(400, 'rl.query.hash_type must be "sha1" or "sha256".') }
  }
  if (!isTexts(hashes) || hashes.length === 0) {
    return { refused: refusal(400, 'rl.query.hashes must be a list of at least one hash.') }
  }
  if (hashes.length > most) {
    const sentence = `The request contained more than the maximum allowed amount of hashes (${most}).`
    return { refused: refusal(413, sentence) }
  }
  return { query: { hashType, hashes } }
}

/** A refusal for services whose answer has no place for a malformed hash. */
export function malformedHash({ hashType, hashes }: BulkQuery): ServiceAnswer | undefined {
  const malformed = hashes.find(hash => !isHash(hashType, hash))
  if (malformed === undefined) return undefined
  return refusal(400, `${JSON.stringify(malformed)} is not a ${hashType}.`)
}

/** Finds samples by any hash of the type, in either case. */
export function finder(
  samples: ReadonlyMap<string, StoredSample>,
  hashType: HashType
): (hash: string) => StoredSample | undefined {
  const byHash = new Map([...samples.values()].map(sample => [sample[hashType], sample]))
  return hash => byHash.get(hash.toLowerCase())
}

type Fields = Readonly<Record<string, unknown>>

function queryIn(document: Uint8Array): Fields {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(document)
    return fieldsOf(fieldsOf(fieldsOf(JSON.parse(text))['rl'])['query'])
  } catch {
    return {}
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
