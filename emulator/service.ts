import type { EndpointContext, UsageLimit } from './endpoints/context.js'
import type { Step } from './endpoints/endpoint.js'
import type { RequestHandler } from './http/exchange.js'
import { createClock, type ServiceClock } from './service/clock.js'
import { addToSchedule } from './service/control.js'
import { inspect } from './service/inspection.js'
import type { ServiceOptions } from './service/options.js'
import { ServiceRequestHandler } from './service/request-handler.js'
import { type LogEntry, RequestLog } from './service/request-log.js'
import { ArchiveStore } from './store/archives.js'
import { DAY, SECOND } from './store/dates.js'
import { DynamicAnalyses } from './store/dynamic-analyses.js'
import type { DynamicAnalysis } from './store/dynamic-analysis.js'
import { preloadSamples } from './store/preload.js'
import type { StoredSample } from './store/samples.js'
import { Schedule } from './store/schedule.js'
import type { ScheduleEntry } from './store/schedule-entries.js'

export type { LookupLayout, StatusLayout, UsageLimit } from './endpoints/context.js'
export type { Right, Step } from './endpoints/endpoint.js'
export type { Fault, FaultTiming } from './http/fault.js'
export type { ConnectionFault, HttpRequest, HttpResponse } from './http/messages.js'
export type { ServiceClock } from './service/clock.js'
export type { FaultHook, ServiceOptions } from './service/options.js'
export type { LogEntry, ServiceArrival } from './service/request-log.js'
export type { Detection } from './store/detections.js'
export type { DynamicAnalysis } from './store/dynamic-analysis.js'
export type { DynamicReport, DynamicReportHook, DynamicSignature } from './store/dynamic-report.js'
export type { Archive, Metadata, Property, StoredMetadata } from './store/metadata.js'
export type { PreloadedSample } from './store/preload.js'
export type { Reputation, VerdictHook, VerdictOverrides } from './store/reputation.js'
export type { FeedLimits } from './store/feed-page.js'
export type { StoredSample } from './store/samples.js'
export type { ScheduleEntry } from './store/schedule-entries.js'

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
  /** Returns the most requests for these steps together in any sliding minute. */
  readonly busiestMinute: (...steps: readonly Step[]) => number
  /** Returns all dynamic analyses, in the order in which they were started. */
  readonly dynamicAnalyses: () => readonly DynamicAnalysis[]
  readonly clock: ServiceClock
  /** Returns the date of the service, like `clock.date`. */
  readonly date: () => Date
  /**
   * Adds entries to the schedule.
   *
   * @throws {Error} with the first invalid entry
   */
  readonly addToSchedule: (entries: readonly ScheduleEntry[]) => void
  /** Returns how many lookups and reports the account was charged for, by this step or in total. */
  readonly charged: (step?: Step) => number
}

/**
 * Creates a service that follows the documentation of Spectra Intelligence. Where the
 * documentation is silent, it's stricter than the real service may be.
 *
 * @throws {Error} if a preloaded sample or an entry of the schedule is invalid
 */
export function createService(options: ServiceOptions): Service {
  const clock = createClock(options.date ?? (() => new Date()))
  const context = createContext(options, clock)
  const { samples, schedule, dynamicAnalyses } = context
  const log = new RequestLog(context.now)
  const handler = new ServiceRequestHandler(options, context, log)
  const inspected = { samples, dynamicAnalyses, log, clock, schedule, startedOn: clock.date() }
  addToSchedule(options.schedule ?? [], inspected)
  return {
    handle: async request => await (inspect(request, inspected) ?? handler.handle(request)),
    samples,
    clock,
    date: clock.date,
    addToSchedule: entries => {
      addToSchedule(entries, inspected)
    },
    log: log.entries,
    busiestSecond: () => log.busiestSecond(),
    busiestMinute: (...steps) => log.busiestMinute(steps),
    dynamicAnalyses: () => dynamicAnalyses.list,
    charged: step => log.charged(step)
  }
}

function createContext(options: ServiceOptions, { date }: ServiceClock): EndpointContext {
  const { now = () => performance.now() } = options
  return {
    samples: preloadSamples(options.preload ?? [], date()),
    archives: new ArchiveStore(),
    dynamicAnalyses: new DynamicAnalyses({
      date,
      durationMs: options.dynamicAnalysisMs ?? 0,
      reportHook: options.dynamicReport
    }),
    now,
    date,
    schedule: new Schedule(),
    feed: { pageSize: 1000, windowSeconds: (30 * DAY) / SECOND, ...options.feed },
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
