import type { Exit } from '../../exit.js'
import type { WatchInputs } from '../../inputs/watch-inputs.js'
import type { Exceptions } from '../../results/exceptions.js'
import { watchCountsOf } from '../../results/watch-counts.js'
import { isThreat } from '../../results/verdict.js'
import type {
  PublishedSample,
  WatchDocument,
  WatchedSample,
  WatchOutcome
} from '../../results/watch.js'
import { quantity } from '../../text/format.js'
import { exitOf, failureText } from '../failure.js'
import type { Reason } from '../reason.js'
import { watchReasons } from './failure.js'
import { watchHeadline } from './headline.js'
import type { WatchRemarks } from './remarks.js'

/**
 * How a watch ended. Log, outputs, results file, summary, and exit code are derived from this value,
 * so they always agree. `outcome` is `failed` if and only if `exit` isn't `done`.
 */
export interface WatchEnding {
  readonly exit: Exit
  readonly outcome: WatchOutcome
  /** The first line of the summary, also written to the log. */
  readonly headline: string
  /** What the user can do; may be empty. */
  readonly advice: string
  /** Why the step fails; undefined if it passes, or fails only because of `problems`. */
  readonly failure: string | undefined
  /** Reports that could not be written, one sentence for each. */
  readonly problems: readonly string[]
  /** Undefined if the run ended before it had any results. */
  readonly recorded: RecordedWatch | undefined
}

/** The results of a watch, and why the step fails. */
export interface RecordedWatch {
  /** Path of the results file; empty if it could not be written. */
  readonly file: string
  readonly document: WatchDocument
  /** The samples of the document, with what was reported before. */
  readonly samples: readonly WatchedSample[]
  readonly remarks: WatchRemarks
  /** Why the step fails, the most important reason first. Does not include `problems`. */
  readonly reasons: readonly Reason[]
  /** The input `sample-url`. */
  readonly sampleUrl: string
  /** Path of the report on flagged files; empty if no file is flagged or it wasn't written. */
  readonly falsePositiveReport: string
}

/** The fields of the document that are known before the run ends. */
export type WatchFields = Omit<
  WatchDocument,
  'finished' | 'outcome' | 'counts' | 'failures' | 'samples'
>

/** What determines how a watch ended. */
export interface WatchResults {
  readonly document: WatchFields
  readonly samples: readonly WatchedSample[]
  readonly remarks: WatchRemarks
  readonly exceptions: Exceptions
}

/** How the reports of a watch are written. */
export interface WatchCircumstances {
  readonly inputs: Pick<WatchInputs, 'failOn' | 'sampleUrl'>
  readonly problems: readonly string[]
  /** ISO 8601, UTC. */
  readonly finished: string
  /** Path of the results file; empty if it could not be written. */
  readonly file: string
  /** Path of the report on flagged files; empty if it can't be written. */
  readonly falsePositiveReport: string
}

/** Returns the ending of a watch with these results. */
export function watchEndingOf(
  { document: fields, samples, remarks, exceptions }: WatchResults,
  { inputs, problems, finished, file, falsePositiveReport }: WatchCircumstances
): WatchEnding & { readonly recorded: RecordedWatch } {
  const { failOn, sampleUrl } = inputs
  const { subjects, dryRun } = fields
  const reasons = watchReasons({ samples, subjects, remarks, failOn, exceptions })
  // Outcome and headline both follow from this list, so they can't disagree.
  const failures = reasons.map(({ title }) => title)
  if (problems.length > 0)
    failures.push(`${quantity(problems.length, 'report')} could not be written`)
  const outcome = failures.length > 0 ? 'failed' : successOf(samples, dryRun)
  const counts = watchCountsOf(samples)
  const document = {
    ...{ ...fields, finished, outcome, counts, failures: remarks.failures },
    samples: samples.map(publishedOf)
  }
  return {
    exit: exitOf(reasons, problems),
    outcome,
    headline: watchHeadline({ subjects, dryRun, samples }, failures),
    advice: '',
    failure: failureText(reasons) || undefined,
    problems,
    recorded: {
      ...{ file, document, samples, remarks, reasons, sampleUrl },
      falsePositiveReport: samples.some(isThreat) ? falsePositiveReport : ''
    }
  }
}

function successOf(samples: readonly WatchedSample[], dryRun: boolean): WatchOutcome {
  if (dryRun) return 'skipped'
  if (samples.length === 0) return 'nothing'
  return samples.some(({ change }) => change !== null) ? 'changed' : 'unchanged'
}

/** Returns the fields of a sample that the results file contains. */
function publishedOf(sample: WatchedSample): PublishedSample {
  const { sha1, sha256, size, files, subjects, origin, verdict } = sample
  const { history, checked, subscribedOn, change } = sample
  return {
    ...{ sha1, sha256, size, files, subjects, origin, verdict },
    ...(history && { history }),
    ...{ checked, subscribedOn, change }
  }
}
