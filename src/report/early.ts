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

/** An early ending, before its reports are written. */
export interface Early extends Omit<EarlyEnding, 'problems' | 'recorded'> {
  /** The headline if a report can't be written. */
  readonly failedHeadline: string
  readonly view: RunnerView<EarlyEnding>
}

/** Why a run failed before it had any results. */
export interface EarlyFailure {
  readonly message: string
  /** Whether it is certain that nothing was sent. */
  readonly isNothingSent: boolean
}

/**
 * Reports a run that ended before it had any results.
 * @param summary whether to write a job summary
 * @returns whether the step passes
 */
export async function publishEarly(
  { failedHeadline, view, ...early }: Early,
  summary: boolean,
  log: Log
): Promise<boolean> {
  const ending = await writeReports(runnerReports(view, summary), (problems): EarlyEnding => ({
    ...early,
    ...(problems.size > 0 && { outcome: 'failed', headline: failedHeadline }),
    problems: [...problems.values()],
    recorded: undefined
  }))
  log.info(ending.headline)
  logFailures(ending, log)
  return ending.outcome !== 'failed'
}

/** Logs why the step fails, if it does. */
export function logFailures(
  { failure, problems }: Pick<EarlyEnding, 'failure' | 'problems'>,
  log: Log
): void {
  if (failure !== undefined) log.fail(failure)
  for (const problem of problems) log.fail(problem)
}
