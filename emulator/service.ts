import { Buffer } from 'node:buffer'
import { readBody } from './http/body.js'
import { busiestMinute, busiestSecond, createCap, MINUTE, SECOND } from './http/rate-cap.js'
import type { Endpoint, Right, Step } from './endpoints/endpoint.js'
import { type Fault, faultName, strike, unheldPause } from './http/fault.js'
import type { AnswerForm, LookupSource } from './endpoints/lookup.js'
import {
  gone,
  type Headers,
  refusal,
  type ServiceAnswer,
  type ServiceRequest
} from './http/messages.js'
import { reputationEndpoint } from './endpoints/reputation.js'
import { rescanEndpoint } from './endpoints/rescan.js'
import { rldataEndpoint } from './endpoints/rldata.js'
import { preloaded, type PreloadedSample, type StoredSample } from './store/samples.js'
import { scansEndpoint } from './endpoints/scans.js'
import { type StatusForm, statusEndpoint } from './endpoints/status.js'
import { subscribeEndpoint } from './endpoints/subscribe.js'
import { uploadEndpoints } from './endpoints/upload.js'
import { type UsageLimit, usageEndpoints } from './endpoints/usage.js'
import { reputationOf, type VerdictHook } from './store/verdict.js'

export { busiestSecond } from './http/rate-cap.js'
export type { Right, Step } from './endpoints/endpoint.js'
export type { Fault, Moment } from './http/fault.js'
export type { AnswerForm } from './endpoints/lookup.js'
export type { BrokenConnection, ServiceAnswer, ServiceRequest } from './http/messages.js'
export type { Archive, Metadata, Property } from './endpoints/metadata.js'
export type { PreloadedSample, StoredMetadata, StoredSample } from './store/samples.js'
export type { StatusForm } from './endpoints/status.js'
export type { UsageLimit } from './endpoints/usage.js'
export type { Reputation, VerdictHook } from './store/verdict.js'

export interface ServiceOptions {
  readonly username: string
  readonly password: string
  /**
   * The cap on requests in any sliding second; 10 unless told (TCA-0202). Infinity lifts it. Status,
   * usage and the look-ups are not counted: they have caps of their own.
   */
  readonly requestsPerSecond?: number
  /** Milliseconds of a clock that never goes back; `performance.now` unless told. */
  readonly now?: () => number
  /** The time of day, which analyses go by; the real one unless told. */
  readonly date?: () => Date
  /** Waits so many milliseconds; only the fault `slow` does. */
  readonly pause?: (milliseconds: number) => Promise<void>
  readonly fault?: FaultHook
  /** What the account may use; each is granted unless it is false here. */
  readonly rights?: Readonly<Partial<Record<Right, boolean>>>
  /** What the service has from the start. */
  readonly preload?: readonly PreloadedSample[]
  /** How the answer of the status service is laid out; `entries` unless told (TCA-0201). */
  readonly statusForm?: StatusForm
  /** How long an analysis takes, in milliseconds; 0 unless told, Infinity for ever. */
  readonly analysisMs?: number
  /** What the service thinks of samples; what it finds in their bytes unless told. */
  readonly verdict?: VerdictHook
  /** How the answers of the look-ups are laid out; `plain` unless told (TCA-0101, 0103, 0104). */
  readonly answerForm?: AnswerForm
  /** What the usage service tells (TCA-9999); one daily limit, not exceeded, unless told. */
  readonly limits?: readonly UsageLimit[]
  /** Told of each request once its entry in the log is complete. */
  readonly onFinished?: (entry: LogEntry) => void
}

/** A request's head, without the credentials. */
export interface Arrival {
  /** Position in the log, from 0. */
  readonly index: number
  readonly method: string
  /** The request target, with its query. */
  readonly path: string
  readonly step: Step
  /** The hash in the path, if there is a well-formed one. */
  readonly sha1: string | undefined
  /** 1 for the first request with this method and path, refused ones counted too. */
  readonly attempt: number
  /** Without `authorization`. */
  readonly headers: Headers
}

/**
 * Says what goes wrong with a request, asked once its head has come and before its body is read,
 * and only for requests under the cap, with the right credentials, and to what the account has the
 * right to: a fault hides none of these.
 */
export type FaultHook = (arrival: Arrival) => Fault | undefined

export interface LogEntry extends Arrival {
  /** When the head arrived, in milliseconds of the service's clock. */
  readonly at: number
  /** Whether the right credentials came with it. */
  readonly authorized: boolean
  /** How much of the body the service took so far. */
  readonly bodyBytes: number
  /**
   * The status that was answered; undefined while the request is under way, and 0 when no whole
   * answer is given: reset, stalled, cut off, or the client went away.
   */
  readonly status: number | undefined
  /** The fault that struck: its kind, and its moment where it has one, such as `reset:middle`. */
  readonly fault: string | undefined
  /**
   * How many look-ups the account was charged for: one for each valid hash that TCA-0101, TCA-0103
   * or TCA-0104 told of, be it that the answer was lost on its way.
   */
  readonly charged: number
}

/** ReversingLabs Spectra Intelligence as far as this project talks to it, without sockets. */
export interface Service {
  /** Answers one request. The arrival is stamped before this returns its promise. */
  readonly handle: (request: ServiceRequest) => Promise<ServiceAnswer>
  /** What was accepted or there from the start, by SHA-1. */
  readonly samples: ReadonlyMap<string, StoredSample>
  /** Every request in order of arrival. */
  readonly log: readonly LogEntry[]
  /**
   * The largest number of requests that arrived in any sliding second, refused ones included, of
   * those that `requestsPerSecond` counts.
   */
  readonly busiestSecond: () => number
  /** The same for one step, in any sliding minute: the cap on status is counted in these. */
  readonly busiestMinute: (step: Step) => number
  /** How many look-ups the account was charged for, with this step or with any. */
  readonly charged: (step?: Step) => number
}

/** Requests that are counted apart from all others, each with its own kind alone. */
const OWN_CAPS: Readonly<Partial<Record<Step, { requests: number; window: number }>>> = {
  status: { requests: 100, window: MINUTE },
  reputation: { requests: 500, window: SECOND },
  // Not documented of these two; it is what is documented of TCA-0105, which tells the same kind.
  scans: { requests: 100, window: SECOND },
  analysis: { requests: 100, window: SECOND },
  // None is documented; whoever asks more often does not ask, but polls.
  usage: { requests: 10, window: SECOND }
}

/**
 * A service with nothing in it but what is preloaded. It is a reading of the specification
 * (TCA-0202-0203) of its own, stricter than the real one may be wherever the specification is
 * silent.
 */
export function createService(options: ServiceOptions): Service {
  const { now = () => performance.now(), pause = unheldPause, date = () => new Date() } = options
  const capOf = caps(options.requestsPerSecond ?? 10)
  const samples = preloaded(options.preload ?? [], date())
  const clock = { date, analysisMs: options.analysisMs ?? 0 }
  const source: LookupSource = { samples, form: options.answerForm ?? 'plain' }
  const assess = (sample: StoredSample) => reputationOf(sample, date(), options.verdict?.(sample))
  const endpoints = [
    ...uploadEndpoints(samples, now, clock),
    statusEndpoint(samples, options.statusForm ?? 'entries'),
    rescanEndpoint(samples, clock),
    subscribeEndpoint(samples),
    reputationEndpoint(source, date, assess),
    scansEndpoint(source, date, assess),
    rldataEndpoint(source, date),
    ...usageEndpoints(options.limits ?? [dailyLimit(options)])
  ]
  const attempts = new Map<string, number>()
  const log: Open<LogEntry>[] = []

  const arrive = (request: ServiceRequest, { endpoint, hash }: Route): Open<LogEntry> => {
    const { authorization, ...headers } = request.headers
    const key = `${request.method} ${request.path}`
    const attempt = (attempts.get(key) ?? 0) + 1
    attempts.set(key, attempt)
    const entry: Open<LogEntry> = {
      index: log.length,
      at: now(),
      method: request.method,
      path: request.path,
      step: endpoint?.step ?? 'other',
      sha1: /^[0-9a-f]{40}$/.test(hash) ? hash : undefined,
      attempt,
      headers,
      authorized: isAuthorized(authorization, options),
      bodyBytes: 0,
      status: undefined,
      fault: undefined,
      charged: 0
    }
    log.push(entry)
    return entry
  }

  const answerTo = async (
    request: ServiceRequest,
    route: Route,
    entry: Open<LogEntry>
  ): Promise<ServiceAnswer> => {
    if (!capOf(entry.step)(entry.at)) return refusal(429, 'Rate limit exceeded')
    if (!entry.authorized) return unauthorized
    const right = route.endpoint?.right
    if (right && options.rights?.[right] === false) return noRight
    const fault = options.fault?.(entry)
    entry.fault = fault && faultName(fault)

    const body = readBody(request.body, async bytes => {
      entry.bodyBytes += bytes
      if (fault?.kind === 'slow') await pause((bytes / fault.bytesPerSecond) * 1000)
    })
    const carryOut = async () => {
      const answer = await carryOutCall(request, route, body.chunks)
      entry.charged = answer.charged ?? 0
      return answer
    }
    const answer = await (fault ? strike(fault, body.chunks, carryOut) : carryOut())
    // A fault may have put an error in the place of the answer, and only answers of 200 are charged.
    if (answer.status >= 400) entry.charged = 0
    return body.isBroken() ? gone : answer
  }

  return {
    handle: async request => {
      const route = routeOf(request.path, endpoints)
      const entry = arrive(request, route)
      const answer = await answerTo(request, route, entry)
      entry.status = answer.connection === undefined ? answer.status : 0
      options.onFinished?.(entry)
      return answer
    },
    samples,
    log,
    busiestSecond: () =>
      busiestSecond(log.filter(({ step }) => !OWN_CAPS[step]).map(({ at }) => at)),
    busiestMinute: step =>
      busiestMinute(log.filter(entry => entry.step === step).map(({ at }) => at)),
    charged: step =>
      log
        .filter(entry => step === undefined || entry.step === step)
        .reduce((sum, entry) => sum + entry.charged, 0)
  }
}

function caps(requestsPerSecond: number): (step: Step) => (at: number) => boolean {
  const shared = createCap(requestsPerSecond)
  const own = new Map(
    Object.entries(OWN_CAPS).map(([step, { requests, window }]) => [
      step,
      createCap(requests, window)
    ])
  )
  return step => own.get(step) ?? shared
}

function dailyLimit({ username }: ServiceOptions): UsageLimit {
  return {
    limit_type: 'daily',
    limit_exceeded: false,
    products: ['TCA-0202'],
    users: [username],
    limit: 1000
  }
}

/** An entry that is still being written. */
type Open<Entry> = { -readonly [Key in keyof Entry]: Entry[Key] }

interface Route {
  readonly endpoint: Endpoint | undefined
  readonly hash: string
  readonly query: string | undefined
}

// No sentence: the real service has none for a program to read.
const unauthorized: ServiceAnswer = {
  status: 401,
  headers: { 'www-authenticate': 'Basic realm="Spectra Intelligence"' },
  body: ''
}

/** The account lacks the right to this service; nothing says which. */
const noRight: ServiceAnswer = { status: 403, headers: {}, body: '' }

function isAuthorized(authorization: string | undefined, { username, password }: ServiceOptions) {
  const [scheme, token, ...rest] = (authorization ?? '').split(' ')
  const expected = Buffer.from(`${username}:${password}`, 'utf8').toString('base64')
  return scheme?.toLowerCase() === 'basic' && token === expected && rest.length === 0
}

function routeOf(target: string, endpoints: readonly Endpoint[]): Route {
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  const query = mark < 0 ? undefined : target.slice(mark + 1)
  const endpoint = endpoints.find(candidate => candidate.path.test(path))
  return { endpoint, hash: endpoint?.path.exec(path)?.[1] ?? '', query }
}

async function carryOutCall(
  { method, headers }: ServiceRequest,
  { endpoint, hash, query }: Route,
  chunks: AsyncIterable<Uint8Array>
): Promise<ServiceAnswer> {
  if (endpoint === undefined) return refusal(404, 'There is no such service.')
  if (method !== endpoint.method) {
    return refusal(405, `Only ${endpoint.method} is accepted.`, { allow: endpoint.method })
  }
  return await endpoint.answer({ hash, query, headers, chunks })
}
