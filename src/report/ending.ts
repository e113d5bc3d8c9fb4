import type { Inputs } from '../inputs.js'
import type { Outcome, Results } from '../results.js'
import { failureOf } from './failure.js'
import { headline } from './headline.js'
import type { Remarks } from './remarks.js'

/**
 * How a run ended. Log, outputs, record, summary and exit code are written from this value, so
 * they agree. The step fails exactly if `outcome` is `failed`.
 */
export interface Ending {
  readonly outcome: Outcome
  /** The first line of the summary, which is also in the log. */
  readonly headline: string
  /** What the user can do about it; empty if there is nothing to add. */
  readonly advice: string
  /** Why the step fails; undefined if it passes, or fails only because of `problems`. */
  readonly failure: string | undefined
  /** Reports that could not be written, one sentence each. */
  readonly problems: readonly string[]
  /** Undefined if the run ended before there was anything to record. */
  readonly recorded: Recorded | undefined
}

export interface Recorded {
  readonly file: string
  readonly results: Results
  readonly remarks: Remarks
}

/** What decides how a run ended, beside its results. */
export interface Circumstances {
  readonly inputs: Pick<Inputs, 'failOn' | 'ifVerdictPending' | 'resultsFile'>
  readonly remarks: Remarks
  readonly problems: readonly string[]
  /** ISO 8601, UTC. */
  readonly finished: string
}

/** The ending of a run that has these results. */
export function endingOf(
  latest: Results,
  { inputs, remarks, problems, finished }: Circumstances
): Ending & { readonly recorded: Recorded } {
  const failure = failureOf(latest, remarks, inputs)
  const failed = failure !== undefined || problems.length > 0
  const outcome = failed ? 'failed' : successOf(latest)
  const { chargedLookUps = null } = remarks
  const results = { ...latest, finished, outcome, chargedLookUps }
  const recorded = { file: inputs.resultsFile, results, remarks }
  return { outcome, headline: headline(results), advice: '', failure, problems, recorded }
}

function successOf({ samples, dryRun }: Results): Outcome {
  if (samples.length === 0) return 'nothing'
  return dryRun ? 'skipped' : 'submitted'
}
