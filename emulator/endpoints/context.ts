import type { AnalysisClock } from '../store/analysis.js'
import type { ArchiveStore } from '../store/archives.js'
import type { DynamicAnalyses } from '../store/dynamic-analyses.js'
import type { FeedLimits } from '../store/feed-page.js'
import type { VerdictSources } from '../store/history.js'
import type { SampleStore } from '../store/samples.js'

/** What all endpoints share. */
export interface EndpointContext extends AnalysisClock, VerdictSources {
  readonly samples: SampleStore
  readonly archives: ArchiveStore
  readonly dynamicAnalyses: DynamicAnalyses
  /** Returns the time in milliseconds, from a clock that never goes back. */
  readonly now: () => number
  readonly feed: FeedLimits
  readonly statusLayout: StatusLayout
  readonly lookupLayout: LookupLayout
  readonly usageLimits: readonly UsageLimit[]
}

/**
 * Layout of status responses (TCA-0201). The documentation only says that `unknown_hashes` and
 * `invalid_hashes` are below `rl`, so the other names and the nesting can differ.
 *
 * - `entries`: `rl` has both lists, and the known samples as `entries`.
 * - `nested`: one level deeper, with the known samples as `samples`.
 * - `scattered`: the two lists and the known samples are in different objects.
 * - `minimal`: empty lists are omitted, and known samples only have their hash.
 */
export type StatusLayout = 'entries' | 'nested' | 'scattered' | 'minimal'

/**
 * Layout of lookup responses (TCA-0101, TCA-0103, TCA-0104). The documentation doesn't specify the
 * order of the entries, the case of hashes, or the name of the list (except for TCA-0101).
 *
 * - `plain`: in the order of the request, with the name that published clients read.
 * - `shuffled`: in reverse order, with all hashes in upper case.
 * - `partial`: samples that have not been analyzed or scanned yet are omitted.
 * - `renamed`: the list has another likely name, unless its name is documented.
 */
export type LookupLayout = 'plain' | 'shuffled' | 'partial' | 'renamed'

/** A limit of the account (TCA-9999), with the names of the service. */
export interface UsageLimit {
  readonly limit_type: string
  readonly limit_exceeded: boolean
  readonly products: readonly string[]
  readonly users: readonly string[]
  readonly limit: number
}
