import { HttpError } from '../http/messages.js'
import { type HashType, isHash, isHashType } from '../store/samples.js'
import type { Call } from './endpoint.js'
import { JSON_OR_BYTES, readDocument } from './post-body.js'

/** The hashes of a bulk request, in the order of the request. */
export interface BulkQuery {
  readonly hashType: HashType
  readonly hashes: readonly string[]
}

/**
 * Requires the query `format=json`. Without it, the service responds with XML, which the action
 * can't read.
 *
 * @throws {HttpError} 400
 */
export function requireJsonFormat({ query }: Call): void {
  if (query !== 'format=json') {
    throw new HttpError(400, 'The query must be format=json. XML responses are not supported.')
  }
}

/**
 * Reads the body of a bulk request: `{"rl":{"query":{"hash_type":"sha1","hashes":[…]}}}`.
 *
 * @throws {HttpError} 400, 411, or 413 for too many hashes
 */
export async function readBulkQuery(call: Call, maxHashes: number): Promise<BulkQuery> {
  const document = await readDocument(call, { name: 'The bulk query', types: JSON_OR_BYTES })
  const { hash_type: hashType, hashes } = queryIn(document)
  if (!isHashType(hashType)) {
    throw new HttpError(400, 'rl.query.hash_type must be "md5", "sha1", or "sha256".')
  }
  if (!isStringArray(hashes) || hashes.length === 0) {
    throw new HttpError(400, 'rl.query.hashes must be a list of at least one hash.')
  }
  if (hashes.length > maxHashes) {
    // The wording of the service.
    const message = `The request contained more than the maximum allowed amount of hashes (${maxHashes}).`
    throw new HttpError(413, message)
  }
  return { hashType, hashes }
}

/**
 * For services whose response has no list of invalid hashes.
 *
 * @throws {HttpError} 400
 */
export function requireValidHashes({ hashType, hashes }: BulkQuery): void {
  const invalid = hashes.find(hash => !isHash(hashType, hash))
  if (invalid !== undefined) {
    throw new HttpError(400, `${JSON.stringify(invalid)} is not a ${hashType}.`)
  }
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

function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
