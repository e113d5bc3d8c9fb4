/** What a run reports beside its results. */
export interface Remarks {
  /** Why the run ended early. */
  readonly stopped: string | undefined
  /** Why verdicts could not be asked for to the end. */
  readonly unasked?: string | undefined
  /** Look-ups that the service charges; undefined when nobody asked for verdicts. */
  readonly chargedLookUps?: number
  /** What was noticed on the way, one sentence each. */
  readonly notes: readonly string[]
}
