/** What a failed attempt says about the next one. */
export interface FailedAttempt {
  /** Whether the server rejected the request because there were too many. */
  readonly tooFast?: boolean
  /** Time to wait according to `Retry-After`, in milliseconds. */
  readonly retryAfterMs?: number
}

/** Maximum pause between two attempts, in milliseconds, unless `Retry-After` is longer. */
const MAX_PAUSE = 30_000
/** Maximum `Retry-After` to wait for, in milliseconds. If it is longer, the call fails. */
export const MAX_WAIT = 5 * 60_000

/** Minimum number of retries for a request that was rejected as too fast. */
const MIN_TOO_FAST_RETRIES = 20

/**
 * Returns how long to wait before the next attempt after a transient error.
 * @param attempt number of failed attempts, from 1; those that were too fast count separately
 * @param options `random` is from 0 to 1 (full jitter, so that jobs don't all retry at once)
 * @returns milliseconds; undefined if the request must not be sent again
 */
export function pauseBefore(
  { tooFast = false, retryAfterMs }: FailedAttempt,
  attempt: number,
  { retries, random }: { readonly retries: number; readonly random: number }
): number | undefined {
  // Not a fault of the request itself, so more retries are allowed than after other errors.
  const most = tooFast ? Math.max(retries, MIN_TOO_FAST_RETRIES) : retries
  if (attempt > most) return undefined
  if (retryAfterMs !== undefined) return retryAfterMs > MAX_WAIT ? undefined : retryAfterMs
  // The rate limiter already holds all requests, including this one.
  if (tooFast) return 0
  return random * Math.min(MAX_PAUSE, 500 * 2 ** attempt)
}

/** Counts the failed attempts of one call, and decides when to send its request again. */
export class RetrySchedule {
  private failed = 0
  private rejected = 0

  /** @param options `random` returns a number from 0 to 1 */
  constructor(
    private readonly options: { readonly retries: number; readonly random: () => number }
  ) {}

  /**
   * Returns how long to wait after a transient error.
   * @returns milliseconds; undefined if the request must not be sent again
   */
  pauseAfter(failure: FailedAttempt): number | undefined {
    const { retries, random } = this.options
    const attempt = failure.tooFast ? (this.rejected += 1) : (this.failed += 1)
    return pauseBefore(failure, attempt, { retries, random: random() })
  }
}

/** How dates in HTTP headers end. `Date.parse` also accepts texts such as `-5`. */
const HTTP_DATE = /\b\d\d:\d\d:\d\d GMT$/

/**
 * Parses a `Retry-After` header, in seconds or as a date.
 * @param now the current time by the clock of the server, in milliseconds
 * @returns milliseconds; undefined if there is none or it is invalid
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000
  const date = HTTP_DATE.test(value.trim()) ? Date.parse(value) : NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
