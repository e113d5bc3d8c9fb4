import { Readable } from 'node:stream'

/** The body of a request. It is opened for each attempt, because a stream can't be sent twice. */
export interface Body {
  /** In bytes. Always sent as `Content-Length`, never chunked. */
  readonly length: number
  open(): Promise<OpenBody>
}

/** A body that is opened for one attempt. */
export interface OpenBody {
  /** Yields the body in chunks. Each chunk is valid until the next one is requested. */
  bytes(): AsyncIterable<Buffer>
  close(): Promise<void>
}

/** Returns a request body with this text, which may be empty. */
export function textBody(text: string): Body {
  const bytes = Buffer.from(text)
  return {
    length: bytes.length,
    open: () =>
      Promise.resolve({
        bytes: () => Readable.from(bytes.length > 0 ? [bytes] : []),
        close: () => Promise.resolve()
      })
  }
}
