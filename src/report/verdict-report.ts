import type { SampleResult } from '../results/schema.js'

/** A report on the verdicts that only some systems show. */
export interface VerdictReport {
  /** For messages, such as `Code Quality report`. */
  readonly name: string
  /** Returns the path of the report, which is next to the results file. */
  readonly pathOf: (resultsFile: string) => string
  readonly textOf: (samples: readonly SampleResult[]) => string
}
