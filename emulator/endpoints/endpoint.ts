import type { HttpHeaders, HttpResponse } from '../http/messages.js'
import type { EndpointContext } from './context.js'

/** What a request is for. Used in the log and by fault hooks. */
export type Step =
  | 'bytes'
  | 'metadata'
  | 'status'
  | 'rescan'
  | 'subscribe'
  | 'unsubscribe'
  | 'feed'
  | 'reputation'
  | 'scans'
  | 'analysis'
  | 'usage'
  | 'dynamic-start'
  | 'dynamic-report'
  | 'other'

/** The services that an account can have the right to use. TCA-0202 includes TCA-0203. */
export const RIGHTS = [
  'TCA-0101',
  'TCA-0103',
  'TCA-0104',
  'TCA-0106',
  'TCA-0201',
  'TCA-0202',
  'TCA-0205',
  'TCA-0206',
  'TCA-0207',
  'TCA-9999'
] as const

export type Right = (typeof RIGHTS)[number]

/** One kind of request that the service supports. */
export interface Endpoint {
  readonly step: Step
  readonly right: Right
  readonly method: 'GET' | 'POST'
  /** Matches the path without the query. Can have a group for each variable of a call. */
  readonly path: RegExp
  /** @throws {HttpError} if the request is invalid */
  readonly respond: (
    call: Call,
    context: EndpointContext
  ) => EndpointResponse | Promise<EndpointResponse>
}

/** A request to an endpoint. */
export interface Call {
  /** The hash in the path, not validated; empty if the path has none. */
  readonly hash: string
  /** The type of the hash in the path, not validated; empty if the path has none. */
  readonly hashType: string
  /** The id of an analysis in the path, or `latest`; empty if the path has none. */
  readonly analysisId: string
  /** Whether the time in the path is a timestamp, not validated; empty if the path has none. */
  readonly timeFormat: string
  /** The time in the path, not validated; empty if the path has none. */
  readonly time: string
  /** The part after the question mark; undefined if there is no question mark. */
  readonly query: string | undefined
  readonly headers: HttpHeaders
  /** The body. Can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>
}

export interface EndpointResponse extends HttpResponse {
  /** How many lookups the account is charged for. Defaults to 0. */
  readonly charged?: number
}
