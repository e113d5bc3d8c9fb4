/** What a dynamic analysis found (`classification`). */
export type Classification = 'malicious' | 'suspicious' | 'no threats found'

/** Something that a file did during its analysis. */
export interface Signature {
  /** Such as `Drops PE files`. */
  readonly description: string
  /** `risk_factor`, from 0 to 10 (worst); null if the service doesn't provide it. */
  readonly riskFactor: number | null
}

/** The report of a dynamic analysis (TCA-0106). */
export interface DynamicReport {
  /** Null if the service returned a classification that is not recognized. */
  readonly classification: Classification | null
  /** The classification as the service returned it; empty if the report has none. */
  readonly rawClassification: string
  /** `risk_score`, from 0 to 10, or from 0 to 100 in older reports; null if there is none. */
  readonly riskScore: number | null
  /** The highest risks first. */
  readonly signatures: readonly Signature[]
  /** What limited the analysis, such as a timeout. */
  readonly warnings: readonly string[]
  /** Null if the report doesn't say it, like `analyzedOn`. */
  readonly platform: string | null
  /** `analysis_time`. In milliseconds. */
  readonly analyzedOn: number | null
}

/** Whether a dynamic analysis is done, by the response to a request for its report. */
export type ReportResponse =
  | { readonly state: 'running'; readonly status: string }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'finished'; readonly report: DynamicReport }

/** A file in an archive whose analysis has started, or why it has not (TCA-0207). */
export interface StartedFile {
  /** In lowercase hex; null if the response has none. */
  readonly sha1: string | null
  /** Null if the analysis has not started, or its report can't be requested. */
  readonly analysisId: string | null
  /** Why there can be no report; null if the analysis has started. */
  readonly error: string | null
  /** Whether its analysis may run; false only if the service says that it does not. */
  readonly mayRun: boolean
}
