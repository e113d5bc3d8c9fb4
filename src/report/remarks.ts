/** What a run reports in addition to its results. */
export interface Remarks {
  /** Why the run ended early. */
  readonly stopped: string | undefined
  /** Why not all verdicts could be retrieved. */
  readonly unasked?: string | undefined
  /** Number of charged lookups; undefined if verdicts were not requested. */
  readonly chargedLookUps?: number
  /** Other observations, one sentence each. */
  readonly notes: readonly string[]
}
