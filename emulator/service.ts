import { Buffer } from 'node:buffer'
import { setTimeout } from 'node:timers/promises'
import { busiestSecond, createCap } from './cap.js'
import type { Endpoint, Step } from './endpoint.js'
import { type Fault, faultName, strike } from './fault.js'
import { type Headers, refusal, type ServiceAnswer, type ServiceRequest } from './messages.js'
import { type StoredSample, uploadEndpoints } from './upload.js'

export { busiestSecond } from './cap.js'
export type { Step } from './endpoint.js'
export type { Fault, Moment } from './fault.js'
export type { BrokenConnection, ServiceAnswer, ServiceRequest } from './messages.js'
export type { Archive, Metadata, Property } from './metadata.js'
export type { StoredMetadata, StoredSample } from './upload.js'

export interface ServiceOptions {
  readonly username: string
  readonly password: string
  /** The cap on requests in any sliding second; 10 unless told (TCA-0202). Infinity lifts it. */
  readonly requestsPerSecond?: number
  /** Milliseconds of a clock that never goes back; `performance.now` unless told. */
  readonly now?: () => number
  /** Waits so many milliseconds; only the fault `slow` does. */
  readonly pause?: (milliseconds: number) => Promise<void>
  readonly fault?: FaultHook
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
 * and only for requests under the cap and with the right credentials: a fault hides neither.
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
}

/** ReversingLabs Spectra Intelligence as far as this project talks to it, without sockets. */
export interface Service {
  /** Answers one request. The arrival is stamped before this returns its promise. */
  readonly handle: (request: ServiceRequest) => Promise<ServiceAnswer>
  /** What was accepted, by SHA-1. */
  readonly samples: ReadonlyMap<string, StoredSample>
  /** Every request in order of arrival. */
  readonly log: readonly LogEntry[]
  /** The largest number of requests that arrived in any sliding second, refused ones included. */
  readonly busiestSecond: () => number
}

/**
 * A service with nothing in it. It is a reading of the specification (TCA-0202-0203) of its own,
 * stricter than the real one may be wherever the specification is silent.
 */
export function createService(options: ServiceOptions): Service {
  const { now = () => performance.now(), pause = unheldPause } = options
  const admits = createCap(options.requestsPerSecond ?? 10)
  const samples = new Map<string, StoredSample>()
  const endpoints = uploadEndpoints(samples, now)
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
      fault: undefined
    }
    log.push(entry)
    return entry
  }

  const answerTo = async (
    request: ServiceRequest,
    route: Route,
    entry: Open<LogEntry>
  ): Promise<ServiceAnswer> => {
    if (!admits(entry.at)) return refusal(429, 'Rate limit exceeded')
    if (!entry.authorized) return unauthorized
    const fault = options.fault?.(entry)
    entry.fault = fault && faultName(fault)

    const body = readBody(request.body, async bytes => {
      entry.bodyBytes += bytes
      if (fault?.kind === 'slow') await pause((bytes / fault.bytesPerSecond) * 1000)
    })
    const carryOut = () => carryOutCall(request, route, body.chunks)
    const answer = await (fault ? strike(fault, body.chunks, carryOut) : carryOut())
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
    busiestSecond: () => busiestSecond(log.map(entry => entry.at))
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

/** The client went away in the middle of its body: there is nobody to answer. */
const gone: ServiceAnswer = { status: 0, headers: {}, body: '', connection: 'reset' }

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

/**
 * The body as chunks, read on demand. The source is never closed from here, not even when only
 * some of it is taken: to close a socket's body is to destroy the connection, and the answer has
 * still to go over it.
 *
 * @param onChunk awaited before the next chunk is read, so that it can hold the client back
 */
function readBody(
  source: AsyncIterable<Uint8Array>,
  onChunk: (bytes: number) => Promise<void>
): { chunks: AsyncGenerator<Uint8Array, void>; isBroken: () => boolean } {
  let broken = false
  async function* read(): AsyncGenerator<Uint8Array, void> {
    const iterator = source[Symbol.asyncIterator]()
    for (;;) {
      let next: IteratorResult<Uint8Array, unknown>
      try {
        next = await iterator.next()
      } catch {
        broken = true
        return
      }
      if (next.done === true) return
      await onChunk(next.value.byteLength)
      yield next.value
    }
  }
  return { chunks: read(), isBroken: () => broken }
}

/** A pause that does not keep a process alive on its own. */
async function unheldPause(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds, undefined, { ref: false })
}
