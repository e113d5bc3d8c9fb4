import type { Classification, Signature } from '../spectra/dynamic-report.js'
import type { Scope } from '../spectra/failures.js'
import type { Reputation } from '../spectra/responses.js'
import type { Scan } from '../spectra/scan.js'

/** Version of the results file's format. Raised if older readers would misread a newer file. */
export const SCHEMA_VERSION: number = 1

/** What was done for a sample. `STATES` in state.ts explains each state. */
export type SampleState =
  | 'submitted'
  | 'metadata-only'
  | 'reanalysis-requested'
  | 'existing'
  | 'bytes-only'
  | 'failed'
  | 'not-attempted'

/** The result of one sample. */
export interface SampleResult {
  /** In lowercase hex, like `sha256`; null if the file wasn't read. */
  readonly sha1: string | null
  readonly sha256: string | null
  /** In bytes. */
  readonly size: number
  /** Names of all files with this content, relative to the workspace. */
  readonly files: readonly string[]
  readonly state: SampleState
  /** Present if an earlier run already processed the sample and this run kept its result. */
  readonly resumed?: true
  /** Whether the service already had the sample; false also if that was not checked. */
  readonly existing: boolean
  /**
   * Whether the service has this run's metadata: `none`; `uncertain`, sent but not confirmed;
   * `confirmed`; `repeated`, confirmed, but an earlier attempt may have added another entry.
   */
  readonly metadata: 'none' | 'uncertain' | 'confirmed' | 'repeated'
  /**
   * When this run or an earlier one first sent metadata. ISO 8601, by the service's clock, or this
   * machine's if that is ahead; absent if `metadata` is `none` or the time is not known.
   */
  readonly metadataFirstSent?: string
  /** Whether the account is subscribed to changes of the sample (`data_change`). */
  readonly subscribed: boolean
  /** Null if verdicts were not requested. */
  readonly verdict: Verdict | null
  /** Verdicts that earlier runs recorded, the oldest first; absent if there are none. */
  readonly history?: readonly PastVerdict[]
  /** One for each platform; absent if the sample isn't analyzed dynamically. */
  readonly dynamicAnalysis?: readonly DynamicAnalysis[]
  /**
   * Analyses that an earlier run started and this run doesn't request, or that another one on the
   * same platform replaces. This run doesn't wait for them; absent if there are none.
   */
  readonly earlierAnalyses?: readonly DynamicAnalysis[]
  readonly error: Problem | null
  /** When processing started and finished. ISO 8601, UTC; null until then. */
  readonly started: string | null
  readonly finished: string | null
}

/** What reports on verdicts use of a sample. */
export interface ReportedSample extends Pick<
  SampleResult,
  'sha1' | 'sha256' | 'files' | 'verdict' | 'history' | 'dynamicAnalysis'
> {
  /** In bytes; null if it is not known. */
  readonly size: number | null
}

export type VerdictStatus =
  | 'malicious'
  | 'suspicious'
  /** KNOWN: presumed benign. */
  | 'known'
  /** UNKNOWN after an analysis that is proven. */
  | 'no threats found'
  /** No proof of an analysis yet. */
  | 'pending'
  /** The service does not have the sample, or does not analyze files of its size. */
  | 'unavailable'

/** A sample's verdict, as far as an analysis is proven. */
export interface Verdict extends Omit<Reputation, 'status' | 'hashes'> {
  readonly status: VerdictStatus
  /** When the proven analysis was done. ISO 8601, UTC; null if none is proven. */
  readonly analyzedOn: string | null
  /** When the service returned it. ISO 8601, UTC; null if it did not. */
  readonly checkedOn: string | null
  /** Why the verdict is not more definite. */
  readonly reason: string | null
  /** The latest scan of a malicious or suspicious sample; null if it is not known. */
  readonly scan: Scan | null
  /** The exception that accepts a malicious or suspicious sample; null if there is none. */
  readonly accepted: Acceptance | null
}

/** A verdict that an earlier run recorded. */
export interface PastVerdict extends Pick<Verdict, 'status' | 'threat'> {
  /** When the service returned it. ISO 8601, UTC. */
  readonly on: string
}

/** Why a malicious or suspicious sample doesn't fail the step, and for how long. */
export interface Acceptance {
  /** The last day on which it is accepted, such as `2027-01-31`. UTC. */
  readonly until: string
  readonly reason: string
}

/** Progress of a dynamic analysis. `ANALYSIS_STATES` in dynamic-analysis.ts explains each state. */
export type AnalysisState = 'not-started' | 'unconfirmed' | 'running' | 'finished' | 'failed'

/** A dynamic analysis (TCA-0207), and its report (TCA-0106). */
export interface AnalysisResult {
  readonly state: AnalysisState
  /** ID of the analysis in the service; null if it isn't known. */
  readonly analysisId: string | null
  /** Null if there is no report, or if its classification is not recognized. */
  readonly classification: Classification | null
  /** As the service returns it: from 0 to 10, or from 0 to 100 in older reports. */
  readonly riskScore: number | null
  /** What the file did, the highest risks first. */
  readonly signatures: readonly Signature[]
  /** What limited the analysis, such as a timeout. */
  readonly warnings: readonly string[]
  /** When this machine received the report or the failure. ISO 8601, UTC; null until then. */
  readonly finished: string | null
  /** Why there is no report, or no classification; null if there is. */
  readonly reason: string | null
}

/** The dynamic analysis of a sample on a platform. */
export interface DynamicAnalysis extends AnalysisResult {
  /** Such as `windows10`. */
  readonly platform: string
  /** When the start was sent. ISO 8601, UTC; null if the service has not accepted it. */
  readonly requested: string | null
  /** The files in an archive, each with its own analysis; absent for other samples. */
  readonly files?: readonly ArchivedFileAnalysis[]
}

/** The dynamic analysis of a file in an archive. */
export interface ArchivedFileAnalysis extends AnalysisResult {
  /** In lowercase hex; null if the service doesn't provide it. */
  readonly sha1: string | null
}

/** Why a step failed or was not attempted. */
export interface Problem {
  readonly scope: Scope
  readonly step: 'read' | 'download' | 'bytes' | 'metadata' | 'reanalysis' | 'subscription'
  /** HTTP status; null if the service did not respond. */
  readonly status: number | null
  readonly message: string
}

/** How a run ended. `skipped`: a dry run, or no credentials. `nothing`: there were no samples. */
export type Outcome = 'submitted' | 'failed' | 'skipped' | 'nothing'

/** The fields of the results document about the run as a whole. */
export interface Header {
  readonly schemaVersion: number
  readonly action: string
  readonly run: { readonly repository: string; readonly commit: string; readonly url: string }
  readonly apiHost: string
  readonly dryRun: boolean
  readonly started: string
  /** Null, like `outcome`, while the run is in progress and if it was killed. */
  readonly finished: string | null
  readonly outcome: Outcome | null
  /** Number of charged lookups of verdicts and hashes; null if there was no reason for any. */
  readonly chargedLookUps: number | null
  /** Number of charged reports of dynamic analyses; absent if none were requested. */
  readonly chargedReports?: number
}

/** Numbers of samples, except for `files`. */
export interface Counts {
  readonly files: number
  readonly samples: number
  readonly submitted: number
  readonly existing: number
  /** Processed by an earlier run. Not included in `submitted` or `existing`. */
  readonly resumed: number
  readonly failed: number
  /** Not sent, or sent without metadata, because the run ended early. */
  readonly notAttempted: number
  /** Null, like the three below, if verdicts were not requested: a 0 would look like "clean". */
  readonly malicious: number | null
  readonly suspicious: number | null
  /** Malicious and suspicious samples that an exception accepts. */
  readonly accepted: number | null
  /** Without a proven verdict: pending or unavailable. */
  readonly pending: number | null
}

/** The content of the results file. */
export interface ResultsDocument extends Header {
  readonly counts: Counts
  readonly samples: readonly SampleResult[]
  /** Results of earlier runs for samples that this run doesn't have. */
  readonly earlier?: readonly SampleResult[]
}

/** Returns a key for a sample: its hash, or its files if they weren't read. */
export function sampleKey(result: Pick<SampleResult, 'sha256' | 'files'>): string {
  // In JSON, a file name can't be mistaken for a hash.
  return result.sha256 ?? JSON.stringify(result.files)
}
