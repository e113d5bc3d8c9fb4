import type { Body } from '../http/body.js'
import { realClock, type Clock } from '../http/clock.js'
import { ConnectionError } from '../http/errors.js'
import { dateOf, type HttpRequest, type HttpResponse, type SendOptions } from '../http/messages.js'
import type { RateLimiter } from '../http/rate-limiter.js'
import { parseRetryAfter, RetrySchedule } from '../http/retry.js'
import type { Transport } from '../http/transport.js'
import type { Redact } from '../text/redact.js'
import { AccountState, type Reachability } from './account-state.js'
import type { Endpoint } from './endpoints.js'
import { IncompleteResponse, SpectraError } from './errors.js'
import { classifyResponse, type Failure } from './failures.js'
import { isQuotaUsedUp, quotaMessage } from './quota.js'
import { isWebPage } from './web-page.js'

/** An account of Spectra Intelligence. Usernames look like `u/company/user`. */
export interface Credentials {
  readonly username: string
  readonly password: string
}

/** A request to an endpoint, and how to read its response. */
export interface ServiceCall<T> extends Endpoint {
  readonly body: Body
  /** Parses the text of a response with the status 200. If it throws, the attempt failed. */
  readonly read: (text: string, redact: Redact) => T
  /** Parses the text of a response with the status 404. Undefined if it is an error. */
  readonly readNotFound?: (text: string, redact: Redact) => T | undefined
}

export interface CallOptions extends SendOptions {
  /** Called before each retry. */
  readonly onRetry?: (failure: Failure, pauseMs: number) => void
}

export interface CallResult<T> {
  readonly value: T
  /** Whether the service may have processed an earlier attempt, too. */
  readonly mayBeRepeated: boolean
  /** Time of the response by the service's clock, in milliseconds; undefined if it has no date. */
  readonly serviceTime: number | undefined
}

export interface CallerOptions {
  readonly transport: Pick<Transport, 'host' | 'send'>
  /** A rate limiter that `transport` uses. Holds all requests of this caller when one is too fast. */
  readonly limiter: RateLimiter
  readonly credentials: Credentials
  readonly userAgent: string
  /** Maximum number of retries per request. */
  readonly retries: number
  /** Removes secrets from the service's responses. */
  readonly redact: Redact
  /** How long to hold requests after one was too fast, in milliseconds. Half a second by default. */
  readonly holdMs?: number | undefined
  /** Shared with the other callers of the run. */
  readonly reachability?: Reachability
  readonly clock?: Clock
  /** Returns a number from 0 to 1. */
  readonly random?: () => number
}

/** Maximum number of attempts that the service may have processed before a call fails. */
const MAX_ARRIVALS = { always: Infinity, once: 1, never: 0, ifRefused: 0 }

const CONTENT_TYPE = { 'Content-Type': 'application/octet-stream' }

/** Maximum length of an error response that is searched for secrets, in characters. */
const MAX_ERROR_LENGTH = 1 << 16

type AttemptResult<T> =
  { readonly failure: Failure; readonly cause?: unknown } | Omit<CallResult<T>, 'mayBeRepeated'>

/**
 * Calls the service, with retries. A run has one for each rate limit, because a failure can affect
 * all calls.
 */
export class Caller {
  private readonly account: AccountState
  private readonly headers: Record<string, string>
  private readonly clock: Clock
  private readonly random: () => number

  constructor(private readonly options: CallerOptions) {
    const { clock = realClock, random = Math.random, reachability = { reached: false } } = options
    this.account = new AccountState({ ...options, random, reachability })
    this.headers = headersFor(options)
    this.clock = clock
    this.random = random
  }

  /**
   * Makes a call, and retries transient failures.
   * @throws {SpectraError} when it failed or was canceled
   * @throws whatever the body throws
   */
  async call<T>(call: ServiceCall<T>, options: CallOptions): Promise<CallResult<T>> {
    const { retries } = this.options
    const { signal } = options
    let arrivals = 0
    const schedule = new RetrySchedule({ retries, random: this.random })
    for (let attempts = 1; ; attempts++) {
      const result = await this.attempt(call, options)
      if ('value' in result) return { ...result, mayBeRepeated: arrivals > 0 }
      const { failure, cause } = result
      if (failure.mayHaveArrived || isUncertain(failure, call)) arrivals += 1
      const mayRetry = failure.scope === 'transient' && arrivals <= MAX_ARRIVALS[call.resend]
      const pause = mayRetry ? schedule.pauseAfter(failure) : undefined
      if (pause === undefined || this.account.isOverloaded(failure)) {
        const final = this.account.finalFailure(failure, attempts)
        throw new SpectraError(final, arrivals > 0, { cause })
      }
      options.onRetry?.(failure, pause)
      await this.clock.sleep(pause, signal).catch(() => undefined)
      if (signal.aborted) {
        throw new SpectraError(canceled(signal), arrivals > 0, { cause: signal.reason })
      }
    }
  }

  /** @throws whatever the body throws */
  private async attempt<T>(call: ServiceCall<T>, options: CallOptions): Promise<AttemptResult<T>> {
    const { transport, redact } = this.options
    let response: HttpResponse
    try {
      const { method = 'POST', path, body } = call
      const request: HttpRequest = { method, path, headers: this.headersFor(method), body }
      response = await transport.send(request, options)
    } catch (error) {
      const mayHaveArrived = error instanceof ConnectionError && error.bodySent
      if (options.signal.aborted) {
        return { failure: { ...canceled(options.signal), mayHaveArrived }, cause: error }
      }
      if (!(error instanceof ConnectionError)) throw error
      const message = redact(error.message)
      return { failure: { scope: 'transient', message, mayHaveArrived }, cause: error }
    }
    const { status, text, headers } = response
    if (status === 200 && isWebPage(text, headers)) {
      return { failure: webPageFailure(transport.host, response) }
    }
    this.account.recordResponse(status)
    const notFound = status === 404 ? call.readNotFound?.(text, redact) : undefined
    if (notFound !== undefined) return { value: notFound, serviceTime: dateOf(response) }
    return status === 200
      ? readResponse(response, body => call.read(body, redact))
      : { failure: await this.failureFrom(response, call, options.signal) }
  }

  private headersFor(method: 'GET' | 'POST'): Readonly<Record<string, string>> {
    return method === 'GET' ? this.headers : { ...this.headers, ...CONTENT_TYPE }
  }

  /** Returns what an error response means. If it was too fast, holds all requests. */
  private async failureFrom(
    error: HttpResponse,
    { permission }: Endpoint,
    signal: AbortSignal
  ): Promise<Failure> {
    const { transport, redact } = this.options
    const { status, text, headers, sentAt } = error
    const now = dateOf(error) ?? this.clock.date().getTime()
    const retryAfterMs = parseRetryAfter(headers['retry-after'], now)
    const location = headers.location && redact(headers.location)
    const safeText = redact(text.slice(0, MAX_ERROR_LENGTH))
    const response = { status, text: safeText, retryAfterMs, location }
    const failure = classifyResponse(response, permission)
    const mayBeQuota = failure.tooFast && this.account.recordRejection(sentAt, retryAfterMs)
    return mayBeQuota &&
      (await isQuotaUsedUp(transport, permission, { headers: this.headers, signal }))
      ? { ...failure, scope: 'account', message: `${status}: ${quotaMessage()}` }
      : failure
  }
}

/** Whether the service may have accepted a request that must not be accepted twice. */
function isUncertain({ status = 0 }: Failure, { resend }: Endpoint): boolean {
  return resend === 'ifRefused' && status >= 500 && status !== 503
}

function headersFor({ credentials, userAgent }: CallerOptions): Record<string, string> {
  const { username, password } = credentials
  return {
    Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    'User-Agent': userAgent
  }
}

/** Returns a failure without an HTTP status, because the service itself has not responded. */
function webPageFailure(host: string, { status, bodySent }: HttpResponse): Failure {
  const message = `${status} with a web page: a proxy, firewall, or captive portal responded instead of ${host}`
  return { scope: 'transient', message, mayHaveArrived: bodySent }
}

/** Reads a response with the status 200. */
function readResponse<T>(response: HttpResponse, read: (text: string) => T): AttemptResult<T> {
  const { text, isTooLong, bodySent } = response
  if (!bodySent) {
    const message = '200 before the whole request was sent'
    return { failure: { scope: 'transient', status: 200, message } }
  }
  try {
    return { value: read(text), serviceTime: dateOf(response) }
  } catch (cause) {
    const incomplete = cause instanceof IncompleteResponse ? cause.message : undefined
    const unreadable = isTooLong ? 'a response that is too long' : "a response that can't be read"
    const message = `200 with ${incomplete ?? unreadable}`
    const failure = { scope: 'transient', status: 200, message, mayHaveArrived: true } as const
    return { failure, cause }
  }
}

function canceled(signal: AbortSignal): Failure {
  return { scope: 'cancelled', message: (signal.reason as Error).message }
}
