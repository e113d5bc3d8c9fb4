import { IncompleteResponse } from './responses.js'
import { realClock, type Clock } from '../http/clock.js'
import { type RateLimiter } from '../http/rate-limiter.js'
import { textBody, type Body } from '../http/body.js'
import { ConnectionError } from '../http/errors.js'
import type { HttpResponse, SendOptions } from '../http/messages.js'
import type { Transport } from '../http/transport.js'
import { LONGEST_WAIT, parseRetryAfter, pauseBefore } from '../http/retry.js'
import { classifyResponse, quotaMessage, type Failure, type Permission } from './failures.js'
import { isWebPage } from './web-page.js'

/** An account of Spectra Intelligence. User names look like `u/company/user`. */
export interface Credentials {
  readonly username: string
  readonly password: string
}

/** A call that failed for good. */
export class SpectraError extends Error {
  override name = 'SpectraError'
  constructor(
    readonly failure: Failure,
    /** Whether one of the attempts may have been carried out. */
    readonly mayHaveArrived: boolean
  ) {
    super(failure.message)
  }
}

/** One call of the service. */
export interface ServiceCall<T> {
  /** Below the service's URL, with its query. */
  readonly path: string
  readonly body: Body
  /** The right that the account needs for it. */
  readonly right: Permission
  /**
   * Whether it may be made again after an attempt that may have been carried out: as often as it
   * takes, once, or never.
   */
  readonly repeat: 'freely' | 'once' | 'never'
  /** Reads the text of an answer of 200. One that can't be read is an attempt that failed. */
  readonly read: (text: string) => T
}

export interface CallOptions extends SendOptions {
  /** Told of every attempt that failed and is made again. */
  readonly onRetry?: (failure: Failure, pauseMs: number) => void
}

/** What a call came to. */
export interface CallResult<T> {
  readonly value: T
  /** An earlier attempt may have been carried out as well. */
  readonly mayBeRepeated: boolean
  /** The service's clock when it answered, in milliseconds; undefined when it did not say. */
  readonly serviceTime: number | undefined
}

/**
 * Makes a call until it succeeded or can't.
 * @throws {SpectraError} when it failed for good or was cancelled; what a body throws comes
 *   through as it is
 */
export type Caller = <T>(call: ServiceCall<T>, options: CallOptions) => Promise<CallResult<T>>

export interface CallerOptions {
  readonly wire: Pick<Transport, 'host' | 'send'>
  readonly gate: RateLimiter
  readonly credentials: Credentials
  readonly userAgent: string
  /** Further attempts for one request. */
  readonly retries: number
  /** Removes secrets from the service's responses. */
  readonly redact: (text: string) => string
  readonly clock?: Clock
  readonly random?: () => number
}

/** How long everyone waits after a rate answer that names no time, in milliseconds; then twice as long. */
const HOLD = 500
/** Maximum random delay, in milliseconds, so that rejected jobs don't all retry at once. */
const SPREAD = 1000
/** Maximum number of rejected bursts without a success, unless `retries` is larger. */
const MOST_BURSTS = 6

/** Maximum length of a rejection that is shown, in characters. */
const LONGEST_REFUSAL = 1 << 16

/** One for a run, since what the service refuses to one call concerns them all. */
export function createCaller(options: CallerOptions): Caller {
  const { wire, gate, retries, redact, clock = realClock, random = Math.random } = options
  const { username, password } = options.credentials
  const headers = {
    Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    'Content-Type': 'application/octet-stream',
    'User-Agent': options.userAgent
  }

  /** Bursts of requests that were all refused as too fast, since the last success of any. */
  let burstsRefused = 0
  let quotaAsked = false
  /** Whether anything at all ever came back. */
  let reached = false

  /** Whether the quota is used up, as far as the account may ask (TCA-9999). */
  async function quotaUsedUp(right: Permission, signal: AbortSignal): Promise<boolean> {
    try {
      const path = '/api/customer_usage/v1/limits?format=json'
      const request = { method: 'GET', path, headers, body: textBody('') } as const
      const answer = await wire.send(request, { signal, urgent: true })
      return answer.status === 200 && limitExceeded(JSON.parse(answer.text), right)
    } catch {
      // No answer is no proof: the attempts go on.
      return false
    }
  }

  async function attempt<T>(
    call: ServiceCall<T>,
    options: CallOptions
  ): Promise<{ failure: Failure } | { value: T; serviceTime: number | undefined }> {
    let answer: HttpResponse
    try {
      const { path, body } = call
      answer = await wire.send({ method: 'POST', path, headers, body }, options)
    } catch (error) {
      const mayHaveArrived = error instanceof ConnectionError && error.bodySent
      if (options.signal.aborted) {
        return { failure: { ...cancelled(options.signal), mayHaveArrived } }
      }
      if (!(error instanceof ConnectionError)) throw error
      return { failure: { scope: 'transient', message: redact(error.message), mayHaveArrived } }
    }
    if (answer.status === 200 && isWebPage(answer.text, answer.headers['content-type']))
      return { failure: webPageFrom(wire, answer) }
    reached = true
    if (answer.status === 200) {
      burstsRefused = 0
      quotaAsked = false
      return readAnswer(call, answer)
    }
    const retryAfterMs = parseRetryAfter(answer.headers['retry-after'], Date.now())
    const location = answer.headers.location && redact(answer.headers.location)
    const text = redact(answer.text.slice(0, LONGEST_REFUSAL))
    const failure = classifyResponse(
      { status: answer.status, text, retryAfterMs, location },
      call.right
    )
    if (failure.tooFast) {
      const pause = retryAfterMs ?? HOLD * 2 ** Math.min(burstsRefused, 6)
      const hold = pause + random() * SPREAD
      if (gate.slowDown(answer.sentAt, Math.min(hold, LONGEST_WAIT))) burstsRefused += 1
      // Asked once in a row, at the second burst: the first may have been another job's.
      if (burstsRefused === 2 && !quotaAsked) {
        quotaAsked = true
        if (await quotaUsedUp(call.right, options.signal)) {
          const message = `429: ${quotaMessage()}`
          return { failure: { ...failure, scope: 'account', message } }
        }
      }
    }
    return { failure }
  }

  /** Held and slowed down again and again, and nobody got through: not this job's pace. */
  const everyoneRefused = (failure: Failure) =>
    failure.tooFast === true && burstsRefused > Math.max(retries, MOST_BURSTS)

  /** Why no other request would fare better than one that failed so; undefined when one may. */
  function whyHopeless(failure: Failure): string | undefined {
    if (everyoneRefused(failure)) return `other jobs use up the cap, or ${quotaMessage()}`
    const asked = failure.retryAfterMs ?? 0
    if (failure.tooFast && asked > LONGEST_WAIT) {
      const minutes = Math.ceil(asked / 60_000)
      return `the service asks to wait for ${minutes} minutes; go on then with resume-from`
    }
    return reached
      ? undefined
      : 'nothing ever came back from the service: look at api-url, proxy and network'
  }

  return async (call, options) => {
    let arrivals = 0
    let tooFast = 0
    const mayArrive = { freely: Infinity, once: 1, never: 0 }[call.repeat]
    for (let attempts = 1; ; attempts++) {
      const outcome = await attempt(call, options)
      if ('value' in outcome) return { ...outcome, mayBeRepeated: arrivals > 0 }
      const { failure } = outcome
      if (failure.mayHaveArrived) arrivals += 1
      if (failure.tooFast) tooFast += 1
      const failed = failure.tooFast ? tooFast : attempts - tooFast
      const pause =
        arrivals > mayArrive || failure.scope !== 'transient'
          ? undefined
          : pauseBefore(failure, failed, { retries, random: random() })
      if (pause === undefined || everyoneRefused(failure)) {
        throw new SpectraError(finalOf(failure, attempts, whyHopeless(failure)), arrivals > 0)
      }
      options.onRetry?.(failure, pause)
      await clock.sleep(pause, options.signal).catch(() => undefined)
      if (options.signal.aborted) {
        throw new SpectraError(cancelled(options.signal), arrivals > 0)
      }
    }
  }
}

/**
 * Returns a transient failure: the response came from something else, such as a captive portal. It
 * has no status, because the service has not responded.
 */
function webPageFrom(
  { host }: Pick<Transport, 'host'>,
  { status, bodySent }: HttpResponse
): Failure {
  const message = `${status} with a web page, which ${host} does not send: a proxy, firewall, or captive portal responded instead`
  return { scope: 'transient', message, mayHaveArrived: bodySent }
}

/** What an answer of 200 says. */
function readAnswer<T>(
  call: ServiceCall<T>,
  answer: HttpResponse
): { failure: Failure } | { value: T; serviceTime: number | undefined } {
  if (!answer.bodySent) {
    const message = '200 before the request was complete'
    return { failure: { scope: 'transient', status: 200, message } }
  }
  try {
    const time = Date.parse(answer.headers.date ?? '')
    return { value: call.read(answer.text), serviceTime: Number.isNaN(time) ? undefined : time }
  } catch (error) {
    const incomplete = error instanceof IncompleteResponse ? error.message : undefined
    const message = `200 with ${incomplete ?? "a response that can't be read"}`
    return { failure: { scope: 'transient', status: 200, message, mayHaveArrived: true } }
  }
}

/**
 * A failure that stayed, in the words and with the scope that it has by then.
 * @param hopeless why no other request would fare better
 */
function finalOf(failure: Failure, attempts: number, hopeless: string | undefined): Failure {
  if (failure.scope !== 'transient') return failure
  const message = attempts > 1 ? `${failure.message} (${attempts} attempts)` : failure.message
  return hopeless
    ? { ...failure, scope: 'account', message: `${message}; ${hopeless}` }
    : { ...failure, scope: 'sample', message }
}

function cancelled(signal: AbortSignal): Failure {
  return { scope: 'cancelled', message: (signal.reason as Error).message }
}

/**
 * Whether any limit on products of the kind (such as `TCA-02…`, of uploads) is exceeded; field
 * names are read warily.
 */
function limitExceeded(answer: unknown, { service }: Permission): boolean {
  const kind = service.slice(0, 'TCA-02'.length)
  const { rl } = answer as { rl?: { limits?: unknown } }
  return (
    Array.isArray(rl?.limits) &&
    rl.limits.some((limit: { limit_exceeded?: unknown; products?: unknown } | null) => {
      const products: unknown[] = Array.isArray(limit?.products) ? limit.products : []
      return limit?.limit_exceeded === true && products.some(name => String(name).startsWith(kind))
    })
  )
}
