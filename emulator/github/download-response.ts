import { Buffer } from 'node:buffer'
import { type Fault, transferTime } from '../http/fault.js'
import type { ConnectionFault, HttpHeaders } from '../http/messages.js'
import type { Mutable } from '../http/request-log.js'
import type { Asset } from './releases.js'
import type { Download } from './request-log.js'

const MAX_CHUNK_SIZE = 1 << 16

export interface DownloadResponse {
  /** 0 if no response is sent. */
  readonly status: number
  readonly headers: HttpHeaders
  /** Must be read to the end or closed, because this completes the log entry. */
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** What happens to the connection after the chunks. Undefined for a complete response. */
  readonly connection?: ConnectionFault
}

export interface Transfer {
  readonly fault: Fault | undefined
  readonly pause: (milliseconds: number) => Promise<void>
}

/**
 * Returns the content of an asset, as far as the fault allows: nothing for `early`, half of the
 * bytes for `middle` and `cut-answer`, and all but the last byte for `late` and `accepted`.
 *
 * @param entry updated while the chunks are read
 */
export function assetResponse(
  asset: Asset,
  { fault, pause }: Transfer,
  entry: Mutable<Download>
): DownloadResponse {
  if (fault?.kind === 'answer') {
    const { status, headers = {}, body = '' } = fault
    return errorDownload({ status, headers, body }, entry)
  }
  const total = asset.content.byteLength
  const end = endOf(total, fault)
  const connection = connectionAfter(fault)
  if (end === undefined) {
    return { ...errorDownload({ status: 0, headers: {}, body: '' }, entry), ...connection }
  }
  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    try {
      for (const chunk of inChunks(asset.content.subarray(0, end), fault)) {
        if (fault?.kind === 'slow') await pause(transferTime(fault, chunk.byteLength))
        yield chunk
        entry.bytesSent += chunk.byteLength
      }
    } finally {
      entry.status = entry.bytesSent === total ? 200 : 0
    }
  }
  return { status: 200, headers: headersOf(asset), chunks: chunks(), ...connection }
}

/** Returns a response without an asset, and completes the log entry. */
export function errorDownload(
  { status, headers, body }: { status: number; headers: HttpHeaders; body: string },
  entry: Mutable<Download>
): DownloadResponse {
  entry.status = status
  return { status, headers, chunks: body === '' ? [] : [Buffer.from(body)] }
}

function headersOf({ name, content }: Asset): HttpHeaders {
  return {
    'content-type': 'application/octet-stream',
    'content-length': String(content.byteLength),
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  }
}

/** Returns how many bytes are sent; undefined if not even the headers are sent. */
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
      const allButLast = Math.max(total - 1, 0)
      return { early: undefined, middle: half, late: allButLast, accepted: allButLast }[fault.when]
    }
  }
}

function connectionAfter(fault: Fault | undefined): { connection?: ConnectionFault } {
  if (fault?.kind === 'cut-answer') return { connection: 'cut' }
  const isBroken = fault?.kind === 'reset' || fault?.kind === 'stall'
  return isBroken ? { connection: fault.kind } : {}
}

/** A slow connection gets at most what it transfers in a second. */
function* inChunks(content: Buffer, fault: Fault | undefined): Generator<Buffer, void> {
  const bytesPerSecond = fault?.kind === 'slow' ? fault.bytesPerSecond : Infinity
  const size = Math.max(1, Math.floor(Math.min(MAX_CHUNK_SIZE, bytesPerSecond)))
  for (let start = 0; start < content.byteLength; start += size) {
    yield content.subarray(start, start + size)
  }
}
