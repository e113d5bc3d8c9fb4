import { Readable } from 'node:stream'

/** What a request carries; opened anew for each attempt, since a stream can't be sent twice. */
export interface Body {
  /** In bytes: always announced, never chunked. */
  readonly length: number
  open(): Promise<OpenBody>
}

export interface OpenBody {
  bytes(): AsyncIterable<Buffer>
  close(): Promise<void>
}

/** A text as a request's body. */
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
