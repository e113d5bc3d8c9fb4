import type { Origin } from '../platform/origin.js'
import type { FailOnVerdict } from '../results/verdict.js'
import type { Credentials } from '../spectra/caller.js'
import type { Redact } from '../text/redact.js'
import type { OutputInputs, ReleaseInputs, ServiceInputs } from './inputs.js'

/** What fails the step of a watch. */
export type FailOnWatch = FailOnVerdict | 'change'

/** Inputs about the issues that a watch maintains. */
export interface IssueInputs {
  /** Whether to maintain an issue for each subject. */
  readonly issue: boolean
  /** The repository of the issues, as `owner/name`. */
  readonly issueRepository: string
  /** The issues are found by the first one. Not empty if `issue` is set. */
  readonly issueLabels: readonly string[]
}

/** The inputs of watch/action.yml after validation. */
export interface WatchInputs
  extends
    ServiceInputs,
    OutputInputs,
    IssueInputs,
    Pick<ReleaseInputs, 'repository' | 'githubToken' | 'githubApiUrl'> {
  /** Undefined only in a dry run, or if `if-no-credentials` is `skip`. */
  readonly credentials: Credentials | undefined
  /** Redacts all secrets in a text. */
  readonly redact: Redact
  /** Redacts secrets in a file name, except for short ones, which may be ordinary words. */
  readonly redactName: Redact

  /** `latest` or tags. If empty, the account's subscribed samples are watched. */
  readonly releases: readonly string[]
  /** Glob patterns of asset names. Those that start with `!` exclude assets. */
  readonly patterns: readonly string[]
  /** Whether to request new analyses first. */
  readonly reanalyze: boolean
  /** Maximum time to wait for new analyses. */
  readonly verdictTimeoutMinutes: number
  /** If empty, verdicts never fail the step. */
  readonly failOn: readonly FailOnWatch[]
  /** Path of the exceptions file, as in the input. If empty, there are no exceptions. */
  readonly exceptionsFile: string
  /** Absolute path of the state file. If empty, there is none. */
  readonly stateFile: string
  readonly dryRun: boolean
  /** The origin of this run. */
  readonly origin: Origin
}
