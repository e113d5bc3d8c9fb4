import type { Origin } from '../platform/origin.js'
import type { Shard } from '../platform/platform.js'
import type { Credentials } from '../spectra/caller.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import type { Redact } from '../text/redact.js'
import type { PropertyRule } from './property-line.js'
import type { Secret } from './secrets.js'
import type { FailOnVerdict } from '../results/verdict.js'

/** What to do with samples that the service already has. */
export type IfSampleExists = 'upload' | 'metadata' | 'reanalyze' | 'skip'

/** How to report missing files, matches, or verdicts. */
export type Severity = 'error' | 'warn' | 'ignore'

/** Inputs about a release and GitHub's API. */
export interface ReleaseInputs {
  /** `latest` or a tag. If empty, files on this machine are submitted. */
  readonly release: string
  /** The repository of the release, as `owner/name`. */
  readonly repository: string
  readonly githubToken: string
  readonly githubApiUrl: URL
  /** Whether to add the results to the release notes. */
  readonly releaseNotes: boolean
}

/** Inputs about which files to submit. */
export interface FileInputs {
  /** Glob patterns. Those that start with `!` exclude files. */
  readonly patterns: readonly string[]
  readonly ifNoFilesFound: Severity
  readonly ifPatternUnmatched: Severity
  readonly includeHiddenFiles: boolean
  readonly followSymbolicLinks: boolean
  readonly maxFiles: number
}

/** Inputs about archives. */
export interface ArchiveInputs extends Pick<MetadataSettings, 'archivePassword'> {
  /** If `zip`, files that match `archiveFiles` are submitted as archives. */
  readonly archiveType: 'none' | 'zip'
  /** Glob patterns. Those that start with `!` exclude files. */
  readonly archiveFiles: readonly string[]
}

/** Inputs about metadata, which can depend on the file. */
export interface MetadataInputs extends ArchiveInputs, Pick<MetadataSettings, 'domain'> {
  /** Later rules win. */
  readonly propertyRules: readonly PropertyRule[]
}

/** Inputs about the connection to the service. */
export interface ServiceInputs {
  /** An origin, optionally with a path to which the path of each request is appended. */
  readonly apiUrl: URL
  /** This job's share of the account's rate limit. */
  readonly requestsPerSecond: number
  /** Number of jobs that share the account's rate limits. */
  readonly parallelJobs: number
  /** Maximum number of concurrent uploads. */
  readonly concurrency: number
  /** Maximum number of retries per request. */
  readonly retries: number
  /** Time without progress after which a request fails. */
  readonly stallTimeoutSeconds: number
}

/** Inputs about verdicts. */
export interface VerdictInputs {
  /** The verdicts that fail the step. If empty, verdicts are not checked. */
  readonly failOn: readonly FailOnVerdict[]
  /** Path of the exceptions file, as in the input. If empty, there are no exceptions. */
  readonly exceptionsFile: string
  readonly verdictTimeoutMinutes: number
  /** What to do if a verdict is not proven, or an analysis is running, when the timeout expires. */
  readonly ifVerdictPending: Severity
  /** Absolute path of the SARIF file. If empty, none is written. */
  readonly sarifFile: string
}

/** Inputs for dynamic analysis. */
export interface DynamicAnalysisInputs {
  /** Such as `windows10`. Not empty. */
  readonly platforms: readonly string[]
  /** Glob patterns of the files to analyze. Those that start with `!` exclude files. */
  readonly files: readonly string[]
  /** Maximum time to wait for the reports, from the start of the last analysis. */
  readonly timeoutMinutes: number
}

/** Inputs about the reports that every run writes. */
export interface ReportInputs {
  /** Absolute path of the results file. */
  readonly resultsFile: string
  /** Whether to write a job summary. */
  readonly summary: boolean
}

/** Inputs about reports and temporary files. */
export interface OutputInputs extends ReportInputs {
  /** The folder for downloads. */
  readonly temporaryFolder: string
  /** Template for the URLs of samples in reports. If empty, hashes are not links. */
  readonly sampleUrl: string
}

/** The inputs of action.yml after validation. */
export interface Inputs
  extends MetadataInputs, ReleaseInputs, FileInputs, ServiceInputs, VerdictInputs, OutputInputs {
  /** Undefined only in a dry run, or if `if-no-credentials` is `skip`. */
  readonly credentials: Credentials | undefined
  /** Values that must not appear in metadata. */
  readonly secrets: readonly Secret[]
  /** Redacts all secrets in a text. */
  readonly redact: Redact
  /** Redacts secrets in a file name, except for short ones, which may be ordinary words. */
  readonly redactName: Redact

  readonly ifSampleExists: IfSampleExists
  /** Undefined if no files are analyzed dynamically. */
  readonly dynamicAnalysis: DynamicAnalysisInputs | undefined
  /** Whether to subscribe to changes of the samples (`data_change`). */
  readonly subscribe: boolean
  /** This job's part of the files; undefined for all files. */
  readonly shard: Shard | undefined
  /** Absolute paths of the results files of earlier runs. */
  readonly resumeFrom: readonly string[]
  readonly dryRun: boolean

  /** The folder that file names are relative to. */
  readonly workspace: string
  readonly origin: Origin
  /** Returns the properties for another origin. */
  readonly releasePropertiesFor: (origin: Origin) => readonly PropertyRule[]
}
