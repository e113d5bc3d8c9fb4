import type { Inputs } from '../inputs/inputs.js'
import type { Outcome, ResultsDocument } from '../results/schema.js'
import { failureOf, shortfallsOf } from './failure.js'
import { headline } from './headline.js'
import type { Remarks } from './remarks.js'

/**
 * How a run ended. Log, outputs, record, summary, and exit code are derived from this value, so
 * they always agree. The step fails if and only if `outcome` is `failed`.
 */
export interface Ending {
  readonly outcome: Outcome
  /** The first line of the summary, also written to the log. */
  readonly headline: string
  /** What the user can do about it, or empty. */
  readonly advice: string
  /** Why the step fails; undefined if it passes, or fails only because of `problems`. */
  readonly failure: string | undefined
  /** Reports that could not be written, one sentence for each. */
  readonly problems: readonly string[]
  /** Undefined if the run ended before it had any results. */
  readonly recorded: Recorded | undefined
}

export interface Recorded {
  readonly file: string
  readonly results: ResultsDocument
  readonly remarks: Remarks
  /** Why the step fails, other than by what was found; undefined if the run did all it should. */
  readonly incomplete: string | undefined
}

/** What determines how a run ended, in addition to its results. */
export interface Circumstances {
  readonly inputs: Pick<Inputs, 'failOn' | 'ifVerdictPending' | 'resultsFile'>
  readonly remarks: Remarks
  readonly problems: readonly string[]
  /** ISO 8601, UTC. */
  readonly finished: string
}

/** Returns the ending of a run with these results. */
export function endingOf(
  latest: ResultsDocument,
  { inputs, remarks, problems, finished }: Circumstances
): Ending & { readonly recorded: Recorded } {
  const failure = failureOf(latest, remarks, inputs)
  const failed = failure !== undefined || problems.length > 0
  const outcome = failed ? 'failed' : successOf(latest)
  const { chargedLookUps = null } = remarks
  const results = { ...latest, finished, outcome, chargedLookUps }
  const shortfalls = [...shortfallsOf(latest, remarks, inputs), ...problems]
  const incomplete = shortfalls.length > 0 ? shortfalls.join('\n') : undefined
  const recorded = { file: inputs.resultsFile, results, remarks, incomplete }
  return { outcome, headline: headline(results), advice: '', failure, problems, recorded }
}

function successOf({ samples, dryRun }: ResultsDocument): Outcome {
  if (samples.length === 0) return 'nothing'
  return dryRun ? 'skipped' : 'submitted'
}
