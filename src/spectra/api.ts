import { Readable } from 'node:stream'

import type { Credentials } from '../inputs.js'
import { realClock, type Clock, type Gate } from './gate.js'
import {
  ConnectionError,
  type Answer,
  type Body,
  type Request,
  type SendOptions,
  type Wire
} from './http.js'
import { judge, parseRetryAfter, pauseBefore, quotaMessage, type Failure } from './retry.js'

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

/** What a call came to. */
export interface Done {
  /** An earlier attempt may have been carried out as well. */
  readonly mayBeRepeated: boolean
}

/** The calls of Spectra Intelligence that the action makes. */
export interface Spectra {
  /** TCA-0202: the sample's bytes. */
  uploadSample(sha1: string, body: Body, options: CallOptions): Promise<Done>
  /** TCA-0203: the metadata, without which a sample is not processed. Each one adds an entry. */
  uploadMetadata(
    sha1: string,
    xml: string,
    options: CallOptions & { subscribe: boolean }
  ): Promise<Done>
  close(): void
}

export interface CallOptions extends SendOptions {
  /** Told of every attempt that failed and is made again. */
  readonly onRetry?: (failure: Failure, pauseMs: number) => void
}

export interface SpectraOptions {
  readonly wire: Wire
  readonly gate: Gate
  readonly credentials: Credentials
  readonly userAgent: string
  /** Further attempts for one request. */
  readonly retries: number
  readonly clock?: Clock
  readonly random?: () => number
}

/** How long everyone waits after a rate answer that names no time, in milliseconds; then twice as long. */
const HOLD = 1000

/** How long metadata under way is waited for when the run is stopped, in milliseconds. */
const GRACE = 3000

/**
 * The service as verbs.
 * @throws {SpectraError} from every verb, when the call failed for good or was cancelled; what a
 *   body throws comes through as it is
 */
export function createSpectra(options: SpectraOptions): Spectra {
  const { wire, gate, credentials, retries, clock = realClock, random = Math.random } = options
  const pair = `${credentials.username}:${credentials.password}`
  const token = Buffer.from(pair).toString('base64')
  const headers = {
    Authorization: `Basic ${token}`,
    'Content-Type': 'application/octet-stream',
    'User-Agent': options.userAgent
  }

  /** Bursts of requests that were all refused as too fast, since the last success of any. */
  let burstsRefused = 0
  let quotaAsked = false
  /** Whether anything at all ever came back. */
  let reached = false

  /** A service that quotes the credentials must not get them into the log. */
  const redact = (text: string) =>
    text.replaceAll(token, '***').replaceAll(credentials.password, '***')

  /** Whether the quota is used up, as far as the account may ask (TCA-9999). */
  async function quotaUsedUp(signal: AbortSignal): Promise<boolean> {
    try {
      const request = { path: '/api/customer_usage/v1/limits?format=json', body: bodyOf('') }
      const options = { signal, urgent: true }
      const answer = await wire.send({ ...request, method: 'GET', headers }, options)
      return answer.status === 200 && limitExceeded(JSON.parse(answer.text))
    } catch {
      // No answer is no proof: the attempts go on.
      return false
    }
  }

  async function attempt(request: Request, options: CallOptions): Promise<Failure | undefined> {
    let answer: Answer
    try {
      answer = await wire.send(request, options)
    } catch (error) {
      const mayHaveArrived = error instanceof ConnectionError && error.bodySent
      if (options.signal.aborted) return { ...cancelled(options.signal), mayHaveArrived }
      if (!(error instanceof ConnectionError)) throw error
      return { scope: 'transient', message: error.message, mayHaveArrived }
    }
    reached = true
    if (answer.status === 200) {
      if (!answer.bodySent) {
        return { scope: 'transient', status: 200, message: '200 before the request was complete' }
      }
      burstsRefused = 0
      quotaAsked = false
      return undefined
    }
    const retryAfterMs = parseRetryAfter(answer.headers['retry-after'], Date.now())
    const location = answer.headers.location && redact(answer.headers.location)
    const failure = judge(answer.status, redact(answer.text), retryAfterMs, location)
    if (failure.tooFast) {
      const hold = retryAfterMs ?? HOLD * 2 ** Math.min(burstsRefused, 5)
      if (gate.slowDown(answer.sentAt, hold)) burstsRefused += 1
      // Asked once in a row, at the second burst: the first may have been another job's.
      if (burstsRefused === 2 && !quotaAsked) {
        quotaAsked = true
        if (await quotaUsedUp(options.signal)) {
          return { ...failure, scope: 'account', message: `429: ${quotaMessage()}` }
        }
      }
    }
    return failure
  }

  async function call(
    request: Request,
    options: CallOptions,
    repeat: 'freely' | 'once'
  ): Promise<Done> {
    let arrivals = 0
    for (let attempts = 1; ; attempts++) {
      const failure = await attempt(request, options)
      if (!failure) return { mayBeRepeated: arrivals > 0 }
      if (failure.mayHaveArrived) arrivals += 1
      const pause =
        repeat === 'once' && arrivals > 1
          ? undefined
          : pauseBefore(failure, attempts, retries, random())
      const everyoneRefused = failure.tooFast === true && burstsRefused > retries
      if (pause === undefined || everyoneRefused) {
        const hopeless = everyoneRefused
          ? `other jobs use up the cap, or ${quotaMessage()}`
          : reached
            ? undefined
            : 'nothing ever came back from the service: look at api-url, proxy and network'
        throw new SpectraError(finalOf(failure, attempts, hopeless), arrivals > 0)
      }
      options.onRetry?.(failure, pause)
      await clock.sleep(pause, options.signal).catch(() => undefined)
      if (options.signal.aborted) {
        throw new SpectraError(cancelled(options.signal), arrivals > 0)
      }
    }
  }

  return {
    uploadSample: (sha1, body, options) =>
      call({ method: 'POST', path: `/api/spex/upload/${sha1}`, headers, body }, options, 'freely'),

    uploadMetadata: (sha1, xml, options) => {
      const query = options.subscribe ? '?subscribe=data_change' : ''
      const path = `/api/spex/upload/${sha1}/meta${query}`
      const request = { method: 'POST', path, headers, body: bodyOf(xml) } as const
      return call(request, { ...options, graceMs: GRACE }, 'once')
    },

    close: () => {
      wire.close()
    }
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

function bodyOf(text: string): Body {
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

/** Whether any limit on uploads (products `TCA-02…`) is exceeded; field names are read warily. */
function limitExceeded(answer: unknown): boolean {
  const { rl } = answer as { rl?: { limits?: unknown } }
  return (
    Array.isArray(rl?.limits) &&
    rl.limits.some((limit: { limit_exceeded?: unknown; products?: unknown } | null) => {
      const products: unknown[] = Array.isArray(limit?.products) ? limit.products : []
      return (
        limit?.limit_exceeded === true && products.some(name => String(name).startsWith('TCA-02'))
      )
    })
  )
}
