import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type Fault, faultName } from '../http/fault.js'
import type { BrokenConnection, Headers, ServiceRequest } from '../http/messages.js'
import type { GithubArrival, Open } from './log.js'
import type { Asset } from './releases.js'

/** The bytes go out in chunks of at most so many. */
const CHUNK = 1 << 16

/** One request to the host that the assets' bytes come from. */
export interface Download extends GithubArrival {
  /** The asset's id in the path; undefined when there is no such asset. */
  readonly asset: number | undefined
  /** How many bytes of the asset the connection took so far. */
  readonly bytesSent: number
  /** Undefined while the download is under way, and 0 when it did not come to its end. */
  readonly status: number | undefined
  readonly fault: string | undefined
}

export interface DownloadAnswer {
  /** HTTP status; 0 where there is no answer. */
  readonly status: number
  readonly headers: Headers
  /** To be taken as fast as the client takes them; whoever stops early closes them. */
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** What happens to the connection after the chunks; absent for an answer given in full. */
  readonly connection?: BrokenConnection
}

/** Where an asset's bytes are: signed, so that whoever knows the address needs no token. */
export function downloadPath({ id }: Asset): string {
  const signature = createHash('sha256').update(`asset ${id}`).digest('hex')
  return `/release-assets/${id}?sig=${signature.slice(0, 16)}`
}

/** The asset that a request to the downloads' host is for, if its signature is right. */
export function assetAt(
  { method, path }: ServiceRequest,
  assets: readonly Asset[]
): Asset | undefined {
  return method === 'GET' ? assets.find(asset => downloadPath(asset) === path) : undefined
}

/**
 * Answers a download, which no token is needed for, and no token is looked at.
 *
 * Of a fault, `early` is ahead of the head, `middle` after half of the bytes, and `late` and
 * `accepted` after all but the last. An answer that is cut ends after half of the bytes too, but
 * the connection closes in good order.
 *
 * @param entry is filled in as the chunks are taken
 */
export function answerDownload(
  asset: Asset | undefined,
  fault: Fault | undefined,
  entry: Open<Download>,
  pause: (milliseconds: number) => Promise<void>
): DownloadAnswer {
  entry.fault = fault && faultName(fault)
  if (asset === undefined) {
    const headers = { 'content-type': 'text/plain' }
    return inPlaceOfBytes(entry, 403, headers, 'The signature is not valid.')
  }
  if (fault?.kind === 'answer') {
    return inPlaceOfBytes(entry, fault.status, fault.headers ?? {}, fault.body ?? '')
  }
  const { name, content } = asset
  const total = content.byteLength
  const end = endOf(total, fault)
  const connection = connectionAfter(fault)
  if (end === undefined) return { ...inPlaceOfBytes(entry, 0, {}, ''), ...connection }

  const bytesPerSecond = fault?.kind === 'slow' ? fault.bytesPerSecond : Infinity
  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    try {
      for (const chunk of pieces(content.subarray(0, end), bytesPerSecond)) {
        if (fault?.kind === 'slow') await pause((chunk.byteLength / bytesPerSecond) * 1000)
        yield chunk
        entry.bytesSent += chunk.byteLength
      }
    } finally {
      entry.status = entry.bytesSent === total ? 200 : 0
    }
  }
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(total),
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  }
  return { status: 200, headers, chunks: chunks(), ...connection }
}

function inPlaceOfBytes(
  entry: Open<Download>,
  status: number,
  headers: Headers,
  body: string
): DownloadAnswer {
  entry.status = status
  return { status, headers, chunks: body === '' ? [] : [Buffer.from(body)] }
}

/** How many bytes are sent; undefined when not even the head is. */
function endOf(total: number, fault: Exclude<Fault, { kind: 'answer' }> | undefined) {
  const half = Math.floor(total / 2)
  switch (fault?.kind) {
    case undefined:
    case 'slow':
      return total
    case 'cut-answer':
      return half
    case 'reset':
    case 'stall': {
      const allButOne = Math.max(total - 1, 0)
      return { early: undefined, middle: half, late: allButOne, accepted: allButOne }[fault.when]
    }
  }
}

function connectionAfter(fault: Fault | undefined): { connection?: BrokenConnection } {
  if (fault?.kind === 'cut-answer') return { connection: 'cut' }
  const isBroken = fault?.kind === 'reset' || fault?.kind === 'stall'
  return isBroken ? { connection: fault.kind } : {}
}

/** In chunks of the usual size, or of what a slow connection takes in a second. */
function* pieces(content: Buffer, bytesPerSecond: number): Generator<Buffer, void> {
  const size = Math.max(1, Math.floor(Math.min(CHUNK, bytesPerSecond)))
  for (let start = 0; start < content.byteLength; start += size) {
    yield content.subarray(start, start + size)
  }
}
