import type { RateLimiter } from '../http/rate-limiter.js'
import { MAX_WAIT } from '../http/retry.js'
import type { Failure } from './failures.js'
import { quotaMessage } from './quota.js'

/**
 * How long all requests are held after a burst that was rejected without a `Retry-After`, in
 * milliseconds. Each further burst doubles it.
 */
const HOLD = 500
/** Maximum number of times that it is doubled. */
const MAX_DOUBLINGS = 6
/** Maximum random delay, in milliseconds, so that rejected jobs don't all retry at once. */
const SPREAD = 1000

/** The burst after which the quota is checked. The first one may be due to another job. */
const BURST_FOR_QUOTA_CHECK = 2
/** Maximum number of rejected bursts without a success, unless `retries` is larger. */
const MAX_BURSTS = 6

/** Whether the service can be reached. All callers of a run share it. */
export interface Reachability {
  /** Whether the service has responded to any request. */
  reached: boolean
}

export interface AccountStateOptions {
  readonly limiter: RateLimiter
  readonly reachability: Reachability
  /** Maximum number of retries per request. */
  readonly retries: number
  /** How long to hold all requests after a rejected burst; `HOLD` by default. In milliseconds. */
  readonly holdMs?: number | undefined
  /** Returns a number from 0 to 1. */
  readonly random: () => number
}

/** Tracks the account and the connection by the responses to all requests with one rate limit. */
export class AccountState {
  /** Number of bursts rejected as too fast since any request was not. */
  private rejectedBursts = 0
  /** Whether the quota was checked since then. */
  private quotaChecked = false

  constructor(private readonly options: AccountStateOptions) {}

  /** Records a response from the service. */
  recordResponse(status: number): void {
    this.options.reachability.reached = true
    // A 404 isn't too fast either. It is the usual response while a dynamic analysis is running.
    if (status !== 200 && status !== 404) return
    this.rejectedBursts = 0
    this.quotaChecked = false
  }

  /**
   * Records a request that was rejected as too fast, and holds all requests.
   * @param sentAt when the rejected request was sent, by the rate limiter's clock
   * @returns whether to check the quota now
   */
  recordRejection(sentAt: number, retryAfterMs: number | undefined): boolean {
    const { limiter, random, holdMs = HOLD } = this.options
    const pause = retryAfterMs ?? holdMs * 2 ** Math.min(this.rejectedBursts, MAX_DOUBLINGS)
    const hold = pause + random() * SPREAD
    if (limiter.slowDown(sentAt, Math.min(hold, MAX_WAIT))) this.rejectedBursts += 1
    if (this.rejectedBursts !== BURST_FOR_QUOTA_CHECK || this.quotaChecked) return false
    this.quotaChecked = true
    return true
  }

  /** Whether all requests were rejected for so long that this job's pace isn't the cause. */
  isOverloaded({ tooFast = false }: Failure): boolean {
    return tooFast && this.rejectedBursts > Math.max(this.options.retries, MAX_BURSTS)
  }

  /**
   * Returns the failure of a call that is not retried.
   * @param failure the failure of its last attempt
   */
  finalFailure(failure: Failure, attempts: number): Failure {
    if (failure.scope !== 'transient') return failure
    const message = attempts > 1 ? `${failure.message} (${attempts} attempts)` : failure.message
    const reason = this.whyOthersFail(failure)
    return reason
      ? { ...failure, scope: 'account', message: `${message}; ${reason}` }
      : { ...failure, scope: 'sample', message }
  }

  /** Returns why all other requests would fail in the same way; undefined if they may succeed. */
  private whyOthersFail(failure: Failure): string | undefined {
    if (this.isOverloaded(failure)) {
      return `other jobs are using the whole rate limit, or ${quotaMessage()}`
    }
    const { tooFast, retryAfterMs = 0 } = failure
    if (tooFast && retryAfterMs > MAX_WAIT) {
      const minutes = Math.ceil(retryAfterMs / 60_000)
      return `the service asks to wait for ${minutes} minutes`
    }
    return this.options.reachability.reached
      ? undefined
      : 'no request got a response from the service; check api-url, the proxy, and the network'
  }
}
