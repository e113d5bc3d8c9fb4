/** What a watch reports in addition to its samples. */
export interface WatchRemarks {
  /** Why the run ended early; undefined if it did not. */
  readonly stopped: string | undefined
  /** What could not be read, looked up, or written to an issue, one sentence each. */
  readonly failures: readonly string[]
  /** Other observations, one sentence each. */
  readonly notes: readonly string[]
}
