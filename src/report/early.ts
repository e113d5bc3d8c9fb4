import type { Log } from '../platform/log.js'
import { runnerReports, writeReports, type RunnerView } from './write-reports.js'

/** How a run ended before it had any results. */
export interface EarlyEnding {
  readonly outcome: 'failed' | 'skipped'
  readonly headline: string
  readonly advice: string
  readonly failure: string | undefined
  readonly problems: readonly string[]
  readonly recorded: undefined
}

/** Why a run failed before it had any results. */
export interface EarlyFailure {
  readonly message: string
  /** Whether it is certain that nothing was sent. */
  readonly isNothingSent: boolean
}

/** What an action says about a run that ended before it had any results. */
export interface EarlyTexts {
  /** Headline if nothing was sent. */
  readonly nothingSent: string
  /** Headline if something may have been sent. */
  readonly failed: string
  /** If `if-no-credentials` allows to skip the run: the headline, what to do, and a warning. */
  readonly skipped: Readonly<Record<'headline' | 'advice' | 'warning', string>>
}

/** Reports runs that ended before they had any results. */
export class EarlyReporter {
  constructor(
    private readonly texts: EarlyTexts,
    private readonly view: RunnerView<EarlyEnding>
  ) {}

  /**
   * Reports a run that failed.
   * @param summary whether to write a job summary
   */
  readonly publishFailed = async (
    { message: failure, isNothingSent }: EarlyFailure,
    summary: boolean,
    log: Log
  ): Promise<void> => {
    const headline = isNothingSent ? this.texts.nothingSent : this.texts.failed
    await this.publish({ outcome: 'failed', headline, advice: '', failure }, summary, log)
  }

  /**
   * Reports a run without credentials that `if-no-credentials` allows to be skipped.
   * @param summary whether to write a job summary
   * @returns whether the step passes
   */
  readonly publishSkipped = (summary: boolean, log: Log): Promise<boolean> => {
    const { headline, advice, warning } = this.texts.skipped
    log.warning(`Skipped because there are no credentials (if-no-credentials: skip). ${warning}`)
    return this.publish({ outcome: 'skipped', headline, advice, failure: undefined }, summary, log)
  }

  private async publish(
    early: Omit<EarlyEnding, 'problems' | 'recorded'>,
    summary: boolean,
    log: Log
  ): Promise<boolean> {
    const reports = runnerReports(this.view, summary)
    const ending = await writeReports(reports, (problems): EarlyEnding => ({
      ...early,
      ...(problems.size > 0 && { outcome: 'failed', headline: this.texts.failed }),
      problems: [...problems.values()],
      recorded: undefined
    }))
    log.info(ending.headline)
    logFailures(ending, log)
    return ending.outcome !== 'failed'
  }
}

/** Logs why the step fails, if it does. */
export function logFailures(
  { failure, problems }: Pick<EarlyEnding, 'failure' | 'problems'>,
  log: Log
): void {
  if (failure !== undefined) log.fail(failure)
  for (const problem of problems) log.fail(problem)
}
