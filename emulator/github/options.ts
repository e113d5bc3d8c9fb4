import type { Fault } from '../http/fault.js'
import type { IssueSetup } from './issues.js'
import type { ReleaseSetup } from './releases.js'
import type { GithubArrival } from './request-log.js'
import type { RateLimitResponse } from './responses.js'
import type { Tokens } from './tokens.js'

export interface GithubOptions {
  /** `owner/name` of the only repository. Not case-sensitive, as on GitHub. */
  readonly repository: string
  /** Whether the repository is private. Without read access, requests to it return 404. */
  readonly private?: boolean
  /** The access of each token to the repository. All other tokens are wrong. */
  readonly tokens?: Tokens
  /** Newest first. */
  readonly releases?: readonly ReleaseSetup[]
  /** Oldest first. Their numbers start at 1. */
  readonly issues?: readonly IssueSetup[]
  /** Whether the repository has issues. Defaults to true. */
  readonly hasIssues?: boolean
  /** Returns the date of changes to issues. Defaults to the current date. */
  readonly date?: () => Date
  /** URL of the API, without a trailing slash. */
  readonly url?: string
  /** URL of the host that serves the contents of assets, without a trailing slash. */
  readonly downloadsUrl?: string
  /** Returns the response for a request to the API that exceeds the rate limit. */
  readonly rateLimit?: (arrival: GithubArrival) => RateLimitResponse | undefined
  readonly fault?: GithubFaultHook
  /** Returns the time in milliseconds. Defaults to `performance.now`. */
  readonly now?: () => number
  /** Waits for a number of milliseconds. Only used by the fault `slow`. */
  readonly pause?: (milliseconds: number) => Promise<void>
}

/**
 * Returns the fault to simulate for a request, if any. Not called for requests that exceed the rate
 * limit or have a wrong token, or for downloads of assets that don't exist.
 */
export type GithubFaultHook = (arrival: GithubArrival) => Fault | undefined
