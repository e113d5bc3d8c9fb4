import type { Exit } from '../exit.js'
import type { Inputs } from '../inputs/inputs.js'
import type { Exceptions } from '../results/exceptions.js'
import type { Outcome, ResultsDocument } from '../results/schema.js'
import { isThreat } from '../results/verdict.js'
import { quantity } from '../text/format.js'
import { exitOf, failureText } from './failure.js'
import { headlineOf } from './headline.js'
import type { Reason } from './reason.js'
import type { Remarks } from './remarks.js'
import { reasonsOf } from './submit-reasons.js'

/**
 * How a run ended. Log, outputs, results file, summary, and exit code are derived from this value,
 * so they always agree. `outcome` is `failed` if and only if `exit` isn't `done`.
 */
export interface Ending {
  readonly exit: Exit
  readonly outcome: Outcome
  /** The first line of the summary, also written to the log. */
  readonly headline: string
  /** What the user can do; may be empty. */
  readonly advice: string
  /** Why the step fails; undefined if it passes, or fails only because of `problems`. */
  readonly failure: string | undefined
  /** Reports that could not be written, one sentence for each. */
  readonly problems: readonly string[]
  /** Undefined if the run ended before it had any results. */
  readonly recorded: Recorded | undefined
}

/** The results of a run, and why the step fails. */
export interface Recorded {
  readonly file: string
  readonly results: ResultsDocument
  readonly remarks: Remarks
  /** Why the step fails, the most important reason first. Does not include `problems`. */
  readonly reasons: readonly Reason[]
  /** What the run did not do, one line for each fact; undefined if it did everything. */
  readonly incomplete: string | undefined
  /** The input `sample-url`. */
  readonly sampleUrl: string
  /** Path of the report on flagged files; empty if no file is flagged or it wasn't written. */
  readonly falsePositiveReport: string
}

/** What determines how a run ended, in addition to its results. */
export interface Circumstances {
  readonly inputs: Pick<Inputs, 'failOn' | 'ifVerdictPending' | 'resultsFile' | 'sampleUrl'>
  readonly remarks: Remarks
  readonly exceptions: Exceptions
  readonly problems: readonly string[]
  /** ISO 8601, UTC. */
  readonly finished: string
  /** Path of the report on flagged files; empty if it can't be written. */
  readonly falsePositiveReport: string
}

/** Returns the ending of a run with these results. */
export function endingOf(
  latest: ResultsDocument,
  { inputs, remarks, exceptions, problems, finished, ...circumstances }: Circumstances
): Ending & { readonly recorded: Recorded } {
  const reasons = reasonsOf(latest, remarks, { ...inputs, exceptions })
  // Outcome and headline both follow from this list, so they can't disagree.
  const failures = reasons.map(({ title }) => title)
  if (problems.length > 0)
    failures.push(`${quantity(problems.length, 'report')} could not be written`)
  const outcome = failures.length > 0 ? 'failed' : successOf(latest)
  const { chargedLookUps = null, chargedReports } = remarks
  const results = {
    ...latest,
    finished,
    outcome,
    chargedLookUps,
    ...(chargedReports !== undefined && { chargedReports })
  }
  const shortfalls = failureText(reasons.filter(({ isShortfall }) => isShortfall))
  const incomplete = [shortfalls, ...problems].filter(Boolean).join('\n') || undefined
  const { resultsFile: file, sampleUrl } = inputs
  const falsePositiveReport = results.samples.some(isThreat)
    ? circumstances.falsePositiveReport
    : ''
  return {
    exit: exitOf(reasons, problems),
    outcome,
    headline: headlineOf(results, failures),
    advice: '',
    failure: failureText(reasons) || undefined,
    problems,
    recorded: { file, results, remarks, reasons, incomplete, sampleUrl, falsePositiveReport }
  }
}

function successOf({ samples, dryRun }: ResultsDocument): Outcome {
  if (samples.length === 0) return 'nothing'
  return dryRun ? 'skipped' : 'submitted'
}
