import type { HttpHeaders, HttpRequest } from './messages.js'

/** What is recorded about every request when it arrives. */
export interface Arrival {
  /** Position in the log, from 0. */
  readonly index: number
  /** When the request arrived, in milliseconds of the clock of the emulator. */
  readonly at: number
  readonly method: string
  /** The request target, including the query. */
  readonly path: string
  /** 1 for the first request with this method and path. Rejected requests count. */
  readonly attempt: number
  readonly headers: HttpHeaders
}

/** A log entry of a request that is in progress. */
export type Mutable<Entry> = { -readonly [Key in keyof Entry]: Entry[Key] }

/** Numbers requests and counts their attempts. */
export class ArrivalRecorder {
  readonly #now: () => number
  readonly #attempts = new Map<string, number>()
  #count = 0

  /** @param now returns the time in milliseconds */
  constructor(now: () => number) {
    this.#now = now
  }

  record({ method, path, headers }: Pick<HttpRequest, 'method' | 'path' | 'headers'>): Arrival {
    const key = `${method} ${path}`
    const attempt = (this.#attempts.get(key) ?? 0) + 1
    this.#attempts.set(key, attempt)
    const index = this.#count
    this.#count += 1
    return { index, at: this.#now(), method, path, attempt, headers }
  }
}
