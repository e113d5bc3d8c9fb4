import type { LookupLayout, StatusLayout, UsageLimit } from '../endpoints/context.js'
import type { Right } from '../endpoints/endpoint.js'
import type { Fault } from '../http/fault.js'
import type { DynamicReportHook } from '../store/dynamic-report.js'
import type { FeedLimits } from '../store/feed-page.js'
import type { PreloadedSample } from '../store/preload.js'
import type { VerdictHook } from '../store/reputation.js'
import type { ScheduleEntry } from '../store/schedule-entries.js'
import type { LogEntry, ServiceArrival } from './request-log.js'

export interface ServiceOptions {
  readonly username: string
  readonly password: string
  /**
   * Maximum number of requests in any sliding second (TCA-0202). Defaults to 10; Infinity disables
   * the limit. Status, usage, lookups, and dynamic analyses have separate limits.
   */
  readonly requestsPerSecond?: number
  /**
   * Maximum number of requests to start dynamic analyses and for their reports (TCA-0207, TCA-0106),
   * together, in any sliding minute. Defaults to 3; Infinity disables the limit.
   */
  readonly dynamicRequestsPerMinute?: number
  /** Rights of the account. Defaults to all rights. */
  readonly rights?: Readonly<Partial<Record<Right, boolean>>>
  /** Samples that the service has from the start. */
  readonly preload?: readonly PreloadedSample[]
  /** Verdicts that change over time. They override the content of samples. */
  readonly schedule?: readonly ScheduleEntry[]
  /** How long an analysis takes, in milliseconds. Defaults to 0; with Infinity, none completes. */
  readonly analysisMs?: number
  /** The same for a dynamic analysis. */
  readonly dynamicAnalysisMs?: number
  /** Limits of the account (TCA-9999). Defaults to one daily limit that is not exceeded. */
  readonly usageLimits?: readonly UsageLimit[]
  /** Defaults to `entries`. */
  readonly statusLayout?: StatusLayout
  /** Defaults to `plain`. */
  readonly lookupLayout?: LookupLayout

  /** Defaults to pages of 1,000 records and at most 30 days. */
  readonly feed?: Partial<FeedLimits>

  /**
   * Overrides the reputations of samples. By default, the schedule and markers in the content
   * determine them. The change feed doesn't contain what changes here, but what the schedule changes.
   */
  readonly verdict?: VerdictHook
  /** Overrides reports of dynamic analyses. By default, markers in the content determine them. */
  readonly dynamicReport?: DynamicReportHook
  readonly fault?: FaultHook
  /** Called when a request is finished and its log entry is complete. */
  readonly onFinished?: (entry: LogEntry) => void

  /** Returns the time in milliseconds for the rate limits. Defaults to `performance.now`. */
  readonly now?: () => number
  /** Returns the date of the service. Defaults to the current date. */
  readonly date?: () => Date
  /** Waits for a number of milliseconds. Only used by the fault `slow`. */
  readonly pause?: (milliseconds: number) => Promise<void>
}

/**
 * Returns the fault to simulate for a request, if any. Called before the body is read, and only for
 * requests that pass the rate limit, the credentials, and the rights, so a fault never hides these
 * errors.
 */
export type FaultHook = (arrival: ServiceArrival) => Fault | undefined
