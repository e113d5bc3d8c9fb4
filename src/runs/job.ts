import type { RunContext } from '../context.js'
import type { Exit } from '../exit.js'
import type { ReportInputs } from '../inputs/inputs.js'
import type { Settings } from '../inputs/settings.js'
import type { EarlyFailure } from '../report/early.js'

/** What a run does. */
export interface Job {
  /** The default name of the results file. */
  readonly resultsName: string
  /**
   * Reads the inputs and does the work.
   * @throws {InputError} when an input is invalid; nothing was sent
   * @throws {GithubError} when a release can't be read; nothing was sent
   */
  readonly run: (settings: Settings, context: RunContext) => Promise<Exit>
  /**
   * Reports a run that failed before it had any results.
   * @returns how the run ends
   */
  readonly publishFailed: (
    failure: EarlyFailure,
    inputs: ReportInputs,
    context: Pick<RunContext, 'log' | 'platform'>
  ) => Promise<Exit>
}
