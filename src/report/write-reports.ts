import type { ReportInputs } from '../inputs/inputs.js'
import type { Outputs, Platform } from '../platform/platform.js'

/** A destination for how a run ended. */
export interface Report<Ending> {
  /** Writes an ending, replacing the one that it wrote before. */
  readonly write: (ending: Ending) => Promise<void>
  /** Returns the problem to report if writing fails. */
  readonly problem: (message: string) => string
}

/**
 * Writes an ending to all reports. If one can't be written, the ending changes, so the others are
 * written again.
 * @returns the ending that was written last
 */
export async function writeReports<Ending, T extends Ending>(
  reports: readonly Report<Ending>[],
  endingWith: (problems: ReadonlyMap<Report<Ending>, string>) => T
): Promise<T> {
  const problems = new Map<Report<Ending>, string>()
  for (;;) {
    const ending = endingWith(problems)
    const known = problems.size
    for (const report of reports) {
      if (problems.has(report)) continue
      const error = await failing(report.write(ending))
      if (error) problems.set(report, report.problem(error.message))
    }
    if (problems.size === known) return ending
  }
}

/** How the platform shows an ending. */
export interface PlatformView<Ending> {
  readonly outputsOf: (ending: Ending) => Outputs
  readonly summaryOf: (ending: Ending) => string
}

/** Returns the reports to the platform: the outputs and the job summary, which can be disabled. */
export function platformReports<Ending>(
  { outputsOf, summaryOf }: PlatformView<Ending>,
  { resultsFile, summary: hasSummary }: ReportInputs,
  platform: Platform
): Report<Ending>[] {
  const reports = platform.openReports(resultsFile)
  const outputs: Report<Ending> = {
    write: ending => reports.writeOutputs(outputsOf(ending)),
    problem: message => `The outputs could not be written: ${message}`
  }
  const summary: Report<Ending> = {
    write: ending => reports.writeSummary(hasSummary ? summaryOf(ending) : undefined),
    problem: message => `The job summary could not be written: ${message}`
  }
  return [outputs, summary]
}

async function failing(work: Promise<void>): Promise<Error | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return error as Error
  }
}
