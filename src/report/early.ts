import type { RunContext } from '../context.js'
import type { Exit } from '../exit.js'
import type { ReportInputs } from '../inputs/inputs.js'
import type { Log } from '../platform/log.js'
import { platformReports, writeReports, type PlatformView } from './write-reports.js'

/** How a run ended before it had any results. */
export interface EarlyEnding {
  readonly exit: Exit
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
  readonly exit: 'incomplete' | 'invalid'
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

type ReportContext = Pick<RunContext, 'log' | 'platform'>

/** Reports runs that ended before they had any results. */
export class EarlyReporter {
  constructor(
    private readonly texts: EarlyTexts,
    private readonly view: PlatformView<EarlyEnding>
  ) {}

  /**
   * Reports a run that failed.
   * @returns how the run ends
   */
  readonly publishFailed = async (
    { message: failure, isNothingSent, exit }: EarlyFailure,
    inputs: ReportInputs,
    context: ReportContext
  ): Promise<Exit> => {
    const headline = isNothingSent ? this.texts.nothingSent : this.texts.failed
    const ending = { exit, outcome: 'failed', headline, advice: '', failure } as const
    return this.publish(ending, inputs, context)
  }

  /**
   * Reports a run without credentials that `if-no-credentials` allows to be skipped.
   * @returns how the run ends
   */
  readonly publishSkipped = (inputs: ReportInputs, context: ReportContext): Promise<Exit> => {
    const { headline, advice, warning } = this.texts.skipped
    context.log.warning(
      `Skipped because there are no credentials (if-no-credentials: skip). ${warning}`
    )
    const ending = { exit: 'done', outcome: 'skipped', failure: undefined } as const
    const reason = `${context.platform.runsWithoutSecrets}.`
    return this.publish({ ...ending, headline, advice: `${advice} ${reason}` }, inputs, context)
  }

  private async publish(
    early: Omit<EarlyEnding, 'problems' | 'recorded'>,
    inputs: ReportInputs,
    { log, platform }: ReportContext
  ): Promise<Exit> {
    const reports = platformReports(this.view, inputs, platform)
    const ending = await writeReports(reports, (problems): EarlyEnding => ({
      ...early,
      ...(problems.size > 0 && {
        exit: early.exit === 'done' ? 'incomplete' : early.exit,
        outcome: 'failed',
        headline: this.texts.failed
      }),
      problems: [...problems.values()],
      recorded: undefined
    }))
    log.info(ending.headline)
    logFailures(ending, log)
    return ending.exit
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
