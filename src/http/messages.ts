import type { IncomingHttpHeaders } from 'node:http'

import type { Body } from './body.js'

/** A request to the host of a `Transport`. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Path below the base URL, including the query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body
}

/** A response. If the connection was lost before its end, `text` is what was received. */
export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Empty if the body was passed to `receive`. */
  readonly text: string
  /** Whether the rest of the text was ignored because it is longer than any real response. */
  readonly isTooLong?: boolean
  /** Whether the whole request was sent before the response. */
  readonly bodySent: boolean
  /** When the request was sent, in milliseconds, by the rate limiter's clock. */
  readonly sentAt: number
}

/** Options for sending a request. */
export interface SendOptions {
  /** Cancels the request. */
  readonly signal: AbortSignal
  /** How long to wait for the response of a sent request after `signal`, in milliseconds. */
  readonly graceMs?: number
  /** Whether to send the request before others that are waiting for the rate limiter. */
  readonly urgent?: boolean
  /** Waits for this promise to settle, connecting in the meantime. */
  readonly after?: Promise<unknown> | undefined
  /** Awaited before the request waits for the rate limiter. */
  readonly beforeSending?: () => Promise<void>
  /** Called for each chunk of the body that was sent, with its size in bytes. */
  readonly onSent?: (bytes: number) => void
  /** Reads the body of a 200 response, which is then not returned as text. */
  readonly receive?: (body: AsyncIterable<Buffer>) => Promise<void>
}

/** Returns the time of a response by the server's clock, in milliseconds; undefined if it has none. */
export function dateOf({ headers }: Pick<HttpResponse, 'headers'>): number | undefined {
  const time = Date.parse(headers.date ?? '')
  return Number.isNaN(time) ? undefined : time
}
