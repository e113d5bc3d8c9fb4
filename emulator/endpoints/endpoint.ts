import type { Headers, ServiceAnswer } from '../http/messages.js'

/** What a request is for, as the log and the faults name it. */
export type Step =
  | 'bytes'
  | 'metadata'
  | 'status'
  | 'rescan'
  | 'subscribe'
  | 'reputation'
  | 'scans'
  | 'analysis'
  | 'usage'
  | 'other'

/** What an account can have the right to, as ReversingLabs numbers it; TCA-0203 goes with TCA-0202. */
export const RIGHTS = [
  'TCA-0101',
  'TCA-0103',
  'TCA-0104',
  'TCA-0201',
  'TCA-0202',
  'TCA-0205',
  'TCA-0206',
  'TCA-9999'
] as const

export type Right = (typeof RIGHTS)[number]

/** A request with its path taken apart by the endpoint that it is for. */
export interface Call {
  /** The hash as it stands in the path, not yet checked; empty where the path has none. */
  readonly hash: string
  /** What follows the question mark; undefined when there is none. */
  readonly query: string | undefined
  readonly headers: Headers
  /** The body, each byte once. What is not taken from it stays unread. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/** One kind of request that the service answers. */
export interface Endpoint {
  readonly step: Step
  readonly right: Right
  readonly method: string
  /** Matches the path without its query; the first group, where there is one, is the hash. */
  readonly path: RegExp
  /** Checks the call, carries it out if nothing is wrong with it, and answers. */
  readonly answer: (call: Call) => Promise<ServiceAnswer>
}
