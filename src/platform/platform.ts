import type { Printer } from './log.js'
import type { Origin } from './origin.js'

/** Values of outputs, by name. */
export type Outputs = Readonly<Record<string, string | number>>

/** One of several jobs that split the work. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number
  readonly count: number
}

/** Where a run reports to the system that it runs on. */
export interface PlatformReports {
  /** Absolute paths of the files that only these reports use. */
  readonly files: readonly string[]
  /** Makes outputs available to later steps or jobs. Replaces those that it wrote before. */
  writeOutputs(outputs: Outputs): Promise<void>
  /**
   * Writes the summary, in Markdown. Replaces the one that it wrote before.
   * @param summary undefined if no summary is wanted
   */
  writeSummary(summary: string | undefined): Promise<void>
}

/** The system that a run is part of: a CI system, or a shell. */
export interface Platform {
  /** Where files that this run built come from. */
  readonly origin: Origin
  /** The repository on GitHub, as `owner/name`. Empty if it's unknown. */
  readonly githubRepository: string
  /** The folder that file names are relative to. */
  readonly workspace: string
  /** The folder for downloads. */
  readonly temporaryFolder: string
  /** The folder of the results file, unless `results-file` is set. */
  readonly resultsFolder: string
  /** The position of this job among parallel jobs; undefined if it's unknown. */
  readonly shard: Shard | undefined
  /** A sentence, without its period, about runs that have no secrets. */
  readonly runsWithoutSecrets: string
  /** Whether the system shows Code Quality reports. */
  readonly hasCodeQuality: boolean
  readonly printer: Printer
  /** Makes the system mask a secret in its log. Must not print it in any other way. */
  maskSecret(secret: string): void
  /** Opens the reports of a run with this results file. */
  openReports(resultsFile: string): PlatformReports
}
