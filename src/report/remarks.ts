/** What a run reports in addition to its results. */
export interface Remarks {
  /** Why the run ended early; undefined if it did not. */
  readonly stopped: string | undefined
  /** Why not all verdicts could be retrieved; undefined if nothing failed. */
  readonly verdictError?: string | undefined
  /** Why not all dynamic analyses could be started, or their reports retrieved; undefined if nothing failed. */
  readonly analysisError?: string | undefined
  /** Number of charged reports of dynamic analyses; undefined if none were requested. */
  readonly chargedReports?: number
  /** Number of charged lookups of verdicts and hashes; undefined if there was no reason for any. */
  readonly chargedLookUps?: number
  /** Other observations, one sentence each. */
  readonly notes: readonly string[]
}
