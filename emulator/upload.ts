import { createHash } from 'node:crypto'
import type { Call, Endpoint } from './endpoint.js'
import { refusal, type ServiceAnswer, success } from './messages.js'
import { type Metadata, readMetadata } from './metadata.js'

/** One accepted metadata upload. */
export interface StoredMetadata extends Metadata {
  /** The body as it came. */
  readonly xml: Buffer
  /** When it was accepted, in milliseconds of the service's clock. */
  readonly at: number
}

/** What the service keeps of a sample; never its bytes. Hashes are in lower-case hex. */
export interface StoredSample {
  readonly sha1: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** How often the bytes were accepted. */
  readonly uploads: number
  /** In order of acceptance; metadata is only ever added. */
  readonly metadata: readonly StoredMetadata[]
  /** Whether any metadata upload asked for `subscribe=data_change`. */
  readonly subscribed: boolean
}

/** Metadata is held in memory, so it has a limit, in bytes. The specification names none. */
const MAX_METADATA_BYTES = 1 << 20

/**
 * The file upload service (TCA-0202, TCA-0203) on a store of samples.
 *
 * @param samples by SHA-1; entries are replaced, never changed in place
 * @param now milliseconds of the service's clock
 */
export function uploadEndpoints(samples: Map<string, StoredSample>, now: () => number): Endpoint[] {
  return [
    {
      step: 'bytes',
      method: 'POST',
      path: /^\/api\/spex\/upload\/([^/]*)$/,
      answer: call => acceptBytes(call, samples)
    },
    {
      step: 'metadata',
      method: 'POST',
      path: /^\/api\/spex\/upload\/([^/]*)\/meta$/,
      answer: call => acceptMetadata(call, samples, now)
    }
  ]
}

async function acceptBytes(call: Call, samples: Map<string, StoredSample>): Promise<ServiceAnswer> {
  const wrong = wrongHash(call) ?? wrongBytesQuery(call) ?? wrongHeaders(call)
  if (wrong) return wrong
  const expected = lengthOf(call)
  if (expected === 0) return refusal(400, 'The file is empty.')

  const [sha1, sha256] = [createHash('sha1'), createHash('sha256')]
  let size = 0
  for await (const chunk of call.chunks) {
    size += chunk.byteLength
    if (size > expected) break
    sha1.update(chunk)
    sha256.update(chunk)
  }
  if (size !== expected) return wrongLength(expected)
  if (sha1.digest('hex') !== call.hash) {
    return refusal(400, 'The SHA-1 of the body is not the SHA-1 in the path.')
  }

  const known = samples.get(call.hash)
  samples.set(call.hash, {
    sha1: call.hash,
    sha256: sha256.digest('hex'),
    size,
    uploads: (known?.uploads ?? 0) + 1,
    metadata: known?.metadata ?? [],
    subscribed: known?.subscribed ?? false
  })
  return success
}

async function acceptMetadata(
  call: Call,
  samples: Map<string, StoredSample>,
  now: () => number
): Promise<ServiceAnswer> {
  const wrong = wrongHash(call) ?? wrongMetadataQuery(call) ?? wrongHeaders(call)
  if (wrong) return wrong
  if (!samples.has(call.hash)) {
    return refusal(404, 'No sample with this SHA-1 was uploaded: send the bytes first.')
  }
  const expected = lengthOf(call)
  if (expected > MAX_METADATA_BYTES) {
    return refusal(400, `The metadata is larger than ${MAX_METADATA_BYTES} bytes.`)
  }

  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of call.chunks) {
    size += chunk.byteLength
    if (size > expected) break
    parts.push(chunk)
  }
  if (size !== expected) return wrongLength(expected)
  const xml = Buffer.concat(parts)
  const reading = readMetadata(xml)
  if ('problem' in reading) return refusal(400, reading.problem)

  // Looked up again: the sample may have got other metadata while this body came in.
  const sample = samples.get(call.hash)
  if (sample === undefined) throw new Error('samples are never taken out of the store')
  samples.set(call.hash, {
    ...sample,
    metadata: [...sample.metadata, { xml, ...reading.metadata, at: now() }],
    subscribed: sample.subscribed || call.query !== undefined
  })
  return success
}

// Every client of ReversingLabs' own sends lower-case hashes; nothing says that others are taken.
function wrongHash({ hash }: Call): ServiceAnswer | undefined {
  if (/^[0-9a-f]{40}$/.test(hash)) return undefined
  return refusal(400, 'The path must hold a SHA-1 as 40 lower-case hexadecimal digits.')
}

function wrongBytesQuery({ query }: Call): ServiceAnswer | undefined {
  return query === undefined ? undefined : refusal(400, 'The upload of bytes takes no query.')
}

function wrongMetadataQuery({ query }: Call): ServiceAnswer | undefined {
  if (query === undefined || query === 'subscribe=data_change') return undefined
  return refusal(400, 'The only query that is accepted is subscribe=data_change.')
}

function wrongHeaders({ headers }: Call): ServiceAnswer | undefined {
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

function lengthOf({ headers }: Call): number {
  return Number(headers['content-length'])
}

function wrongLength(expected: number): ServiceAnswer {
  return refusal(400, `The body is not as long as its Content-Length of ${expected} bytes.`)
}
