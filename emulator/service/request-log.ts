import type { Step } from '../endpoints/endpoint.js'
import type { Route } from '../endpoints/router.js'
import type { HttpHeaders, HttpRequest } from '../http/messages.js'
import { maxRequestsInWindow, MINUTE, SECOND } from '../http/rate-limit.js'
import { type Arrival, ArrivalRecorder, type Mutable } from '../http/request-log.js'
import { hasOwnLimit } from './rate-limits.js'

/** What is known about a request when it arrives. The headers don't include the credentials. */
export interface ServiceArrival extends Arrival {
  readonly step: Step
  /** The hash in the path; undefined if there is no valid one. */
  readonly sha1: string | undefined
}

export interface LogEntry extends ServiceArrival {
  /** Whether the credentials are correct. */
  readonly authorized: boolean
  /** How many bytes of the body have been read. */
  readonly bodyBytes: number
  /**
   * The status of the response: undefined while the request is in progress, 0 if the response was
   * not sent completely.
   */
  readonly status: number | undefined
  /** The name of the simulated fault, for example `reset:middle`. */
  readonly fault: string | undefined
  /**
   * How many lookups and reports the account is charged for: one for each valid hash (TCA-0101,
   * TCA-0103, TCA-0104), page of the change feed (TCA-0206), or report of a dynamic analysis
   * (TCA-0106), even if the response was lost.
   */
  readonly charged: number
}

/** All requests to the service, in the order of their arrival. */
export class RequestLog {
  readonly entries: Mutable<LogEntry>[] = []
  readonly #recorder: ArrivalRecorder

  /** @param now returns the time in milliseconds */
  constructor(now: () => number) {
    this.#recorder = new ArrivalRecorder(now)
  }

  add(request: HttpRequest, route: Route, authorized: boolean): Mutable<LogEntry> {
    const headers = withoutCredentials(request.headers)
    const entry = {
      ...this.#recorder.record({ ...request, headers }),
      step: route.endpoint?.step ?? 'other',
      sha1: /^[0-9a-f]{40}$/.test(route.hash) ? route.hash : undefined,
      authorized,
      bodyBytes: 0,
      status: undefined,
      fault: undefined,
      charged: 0
    }
    this.entries.push(entry)
    return entry
  }

  /** The most requests in any sliding second, of those that share the limit of the account. */
  busiestSecond(): number {
    return this.#busiest(SECOND, ({ step }) => !hasOwnLimit(step))
  }

  /** The most requests for these steps together in any sliding minute. */
  busiestMinute(steps: readonly Step[]): number {
    return this.#busiest(MINUTE, ({ step }) => steps.includes(step))
  }

  #busiest(windowMs: number, isCounted: (entry: LogEntry) => boolean): number {
    const times = this.entries.filter(isCounted).map(({ at }) => at)
    return maxRequestsInWindow(times, windowMs)
  }

  /** How many lookups and reports the account was charged for, by this step or in total. */
  charged(step?: Step): number {
    return this.entries
      .filter(entry => step === undefined || entry.step === step)
      .reduce((sum, entry) => sum + entry.charged, 0)
  }
}

function withoutCredentials(headers: HttpHeaders): HttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'))
}
