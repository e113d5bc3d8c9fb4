import { Buffer } from 'node:buffer'
import { HttpError, type HttpHeaders } from '../http/messages.js'
import type { Call } from './endpoint.js'

/** Maximum size of a document, which is kept in memory. Not documented by the service. */
const MAX_DOCUMENT_BYTES = 1 << 20

/** Content types for the content of a sample or its metadata. */
export const BYTES: readonly string[] = ['application/octet-stream']

/** Content types for JSON. Older documentation and newer clients of the service differ. */
export const JSON_OR_BYTES: readonly string[] = [...BYTES, 'application/json']

/**
 * Checks the headers that every POST request must have.
 *
 * @returns the `Content-Length` in bytes
 * @throws {HttpError} 400 or 411
 */
export function checkPostHeaders(headers: HttpHeaders, types: readonly string[]): number {
  const type = headers['content-type']
  if (type === undefined || !types.includes(type.toLowerCase())) {
    const found = type === undefined ? 'It is missing.' : `Found: ${JSON.stringify(type)}.`
    throw new HttpError(400, `Content-Type must be ${types.join(' or ')}. ${found}`)
  }
  // The documentation doesn't mention chunked bodies, so only bodies with a known length are safe.
  const length = headers['content-length'] ?? ''
  if (headers['transfer-encoding'] !== undefined || !/^\d+$/.test(length)) {
    throw new HttpError(411, 'Content-Length is required. Chunked bodies are not supported.')
  }
  return Number(length)
}

/** The error for a body that is shorter or longer than its `Content-Length`. */
export function lengthMismatch(expected: number): HttpError {
  return new HttpError(400, `The body does not match its Content-Length of ${expected} bytes.`)
}

/** A body that is a document and not the content of a sample. */
export interface DocumentFormat {
  /** How error messages refer to the document, for example `The metadata`. */
  readonly name: string
  readonly types: readonly string[]
}

/** @throws {HttpError} 400 or 411 */
export async function readDocument(
  { headers, chunks }: Call,
  { name, types }: DocumentFormat
): Promise<Buffer> {
  const expected = checkPostHeaders(headers, types)
  if (expected > MAX_DOCUMENT_BYTES) {
    throw new HttpError(400, `${name} is larger than ${MAX_DOCUMENT_BYTES} bytes.`)
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > expected) break
    parts.push(chunk)
  }
  if (size !== expected) throw lengthMismatch(expected)
  return Buffer.concat(parts)
}
