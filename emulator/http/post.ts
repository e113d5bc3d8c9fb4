import { Buffer } from 'node:buffer'
import type { Call } from '../endpoints/endpoint.js'
import { refusal, type ServiceAnswer } from './messages.js'

/** What every POST to the service must be, whatever it carries. */
export function wrongHeaders({ headers }: Call): ServiceAnswer | undefined {
  const type = headers['content-type']
  if (type?.toLowerCase() !== 'application/octet-stream') {
    const found = type === undefined ? 'missing' : JSON.stringify(type)
    return refusal(400, `The Content-Type must be application/octet-stream; it is ${found}.`)
  }
  // The specification asks for a stream of raw bytes and says nothing of chunks; the one sure way
  // is a body of known length.
  if (
    headers['transfer-encoding'] !== undefined ||
    !/^\d+$/.test(headers['content-length'] ?? '')
  ) {
    return refusal(411, 'A Content-Length is required; chunked bodies are not accepted.')
  }
  return undefined
}

export function lengthOf({ headers }: Call): number {
  return Number(headers['content-length'])
}

export function wrongLength(expected: number): ServiceAnswer {
  return refusal(400, `The body is not as long as its Content-Length of ${expected} bytes.`)
}

/** What is held in memory has a limit, in bytes. The specification names none. */
const MAX_DOCUMENT_BYTES = 1 << 20

/**
 * The whole of a body that is a document and not a sample.
 *
 * @param name what the document is called in a refusal: "The metadata"
 */
export async function readDocument(
  call: Call,
  name: string
): Promise<{ readonly document: Buffer } | { readonly refused: ServiceAnswer }> {
  const expected = lengthOf(call)
  if (expected > MAX_DOCUMENT_BYTES) {
    return { refused: refusal(400, `${name} is larger than ${MAX_DOCUMENT_BYTES} bytes.`) }
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of call.chunks) {
    size += chunk.byteLength
    if (size > expected) break
    parts.push(chunk)
  }
  return size === expected ? { document: Buffer.concat(parts) } : { refused: wrongLength(expected) }
}
