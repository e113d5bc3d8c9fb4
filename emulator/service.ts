import type { EndpointContext, UsageLimit } from './endpoints/context.js'
import type { Step } from './endpoints/endpoint.js'
import type { RequestHandler } from './http/exchange.js'
import { inspect } from './service/inspection.js'
import type { ServiceOptions } from './service/options.js'
import { ServiceRequestHandler } from './service/request-handler.js'
import { type LogEntry, RequestLog } from './service/request-log.js'
import { preloadSamples } from './store/preload.js'
import type { StoredSample } from './store/samples.js'

export type { LookupLayout, StatusLayout, UsageLimit } from './endpoints/context.js'
export type { Right, Step } from './endpoints/endpoint.js'
export type { Fault, FaultTiming } from './http/fault.js'
export type { ConnectionFault, HttpRequest, HttpResponse } from './http/messages.js'
export type { FaultHook, ServiceOptions } from './service/options.js'
export type { LogEntry, ServiceArrival } from './service/request-log.js'
export type { Detection } from './store/detections.js'
export type { Archive, Metadata, Property, StoredMetadata } from './store/metadata.js'
export type { PreloadedSample } from './store/preload.js'
export type { Reputation, VerdictHook, VerdictOverrides } from './store/reputation.js'
export type { StoredSample } from './store/samples.js'

/** An emulated Spectra Intelligence, without sockets. Start it with `startServer`. */
export interface Service extends RequestHandler {
  /** Uploaded and preloaded samples by SHA-1. */
  readonly samples: ReadonlyMap<string, StoredSample>
  /** All requests in the order of their arrival, except those below `/emulator/`. */
  readonly log: readonly LogEntry[]
  /**
   * Returns the most requests in any sliding second, including rejected ones, of those that count
   * towards `requestsPerSecond`.
   */
  readonly busiestSecond: () => number
  /** Returns the most requests for this step in any sliding minute. */
  readonly busiestMinute: (step: Step) => number
  /** Returns how many lookups the account was charged for, by this step or in total. */
  readonly charged: (step?: Step) => number
}

/**
 * Creates a service that follows the documentation of Spectra Intelligence. Where the
 * documentation is silent, it's stricter than the real service may be.
 *
 * @throws {Error} if a preloaded sample is invalid
 */
export function createService(options: ServiceOptions): Service {
  const context = createContext(options)
  const log = new RequestLog(context.now)
  const handler = new ServiceRequestHandler(options, context, log)
  const { samples } = context
  return {
    handle: async request => inspect(request, { samples, log }) ?? (await handler.handle(request)),
    samples,
    log: log.entries,
    busiestSecond: () => log.busiestSecond(),
    busiestMinute: step => log.busiestMinute(step),
    charged: step => log.charged(step)
  }
}

function createContext(options: ServiceOptions): EndpointContext {
  const { date = () => new Date(), now = () => performance.now() } = options
  return {
    samples: preloadSamples(options.preload ?? [], date()),
    now,
    date,
    analysisMs: options.analysisMs ?? 0,
    verdict: options.verdict,
    statusLayout: options.statusLayout ?? 'entries',
    lookupLayout: options.lookupLayout ?? 'plain',
    usageLimits: options.usageLimits ?? [dailyLimit(options.username)]
  }
}

function dailyLimit(username: string): UsageLimit {
  return {
    limit_type: 'daily',
    limit_exceeded: false,
    products: ['TCA-0202'],
    users: [username],
    limit: 1000
  }
}
