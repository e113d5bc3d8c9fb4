import type { Context } from '../context.js'
import type { Inputs } from '../inputs/inputs.js'
import type { Log } from '../platform/log.js'
import type { Exceptions } from '../results/exceptions.js'
import { falsePositivePath } from '../results/own-files.js'
import type { ResultsFile } from '../results/results-file.js'
import { isUnproven } from '../results/verdict.js'
import { endingOf, type Ending } from './ending.js'
import { updateFalsePositiveReport, type SentMetadata } from './false-positive-file.js'
import { logVerdicts, warnUnproven } from './log-verdicts.js'
import { createOutputsWriter, createSummaryWriter, type EndingWriter } from './outputs.js'
import type { NotesContent } from './release-notes.js'
import type { Remarks } from './remarks.js'
import { writeSarif } from './sarif.js'

/** A finished run whose reports are not written yet. */
export interface FinishedRun extends SentMetadata {
  readonly inputs: Inputs
  readonly resultsFile: ResultsFile
  readonly remarks: Remarks
  readonly exceptions: Exceptions
  /** Writes the release notes; undefined if `release-notes` is off. */
  readonly writeNotes: ((content: NotesContent) => Promise<void>) | undefined
}

/** A destination for an ending. */
interface Report {
  readonly write: EndingWriter
  /** Returns the problem to report if writing fails. */
  readonly problem: (message: string) => string
}

/**
 * Writes all reports of a run, even if it failed or was canceled.
 * @returns whether the step passes
 */
export async function publishReports(
  run: FinishedRun,
  { log, clock }: Pick<Context, 'log' | 'clock'>
): Promise<boolean> {
  const { inputs, resultsFile, remarks, exceptions } = run
  const finished = clock.date().toISOString()
  const falsePositives = falsePositivesOf(run)
  const ending = await publish([falsePositives, ...reportsOf(run)], problems =>
    endingOf(resultsFile.results(), {
      inputs,
      remarks,
      exceptions,
      finished,
      problems: [...problems.values()],
      falsePositiveReport: problems.has(falsePositives) ? '' : falsePositivePath(inputs.resultsFile)
    })
  )
  const { results, falsePositiveReport: report } = ending.recorded
  logVerdicts(results, log)
  log.info(ending.headline)
  log.info(`Results: ${inputs.resultsFile}`)
  if (report) log.info(`False-positive report: ${report}`)
  logFailures(ending, log)
  if (inputs.ifVerdictPending === 'warn') warnUnproven(results.samples.filter(isUnproven), log)
  return ending.outcome !== 'failed'
}

/** Why a run failed before it had any results. */
export interface EarlyFailure {
  readonly message: string
  /** Whether it is certain that nothing was sent. */
  readonly isNothingSent: boolean
}

/** Reports a run that failed before it had any results. */
export async function publishFailed(
  { message: failure, isNothingSent }: EarlyFailure,
  summary: boolean,
  log: Log
): Promise<void> {
  const headline = isNothingSent ? NOTHING_SENT : FAILED
  await publishEarly({ outcome: 'failed', headline, advice: '', failure }, summary, log)
}

/**
 * Reports a run without credentials that `if-no-credentials` allows to be skipped.
 * @returns whether the step passes
 */
export async function publishSkipped(summary: boolean, log: Log): Promise<boolean> {
  log.warning(
    'Skipped because there are no credentials (if-no-credentials: skip). Nothing was sent.'
  )
  return publishEarly(SKIPPED, summary, log)
}

const NOTHING_SENT = '❌ Nothing was sent to Spectra Intelligence'
const FAILED = '❌ Submission to Spectra Intelligence failed'
const SKIPPED = {
  outcome: 'skipped',
  headline: '⏭️ Nothing submitted to Spectra Intelligence: no credentials',
  advice:
    'To submit the files, set username and password to the secrets of your account. ' +
    'Workflow runs from forks and Dependabot have no access to secrets.',
  failure: undefined
} as const

async function publishEarly(
  early: Pick<Ending, 'outcome' | 'headline' | 'advice' | 'failure'>,
  summary: boolean,
  log: Log
): Promise<boolean> {
  const ending = await publish(runnerReports(summary), problems => ({
    ...early,
    ...(problems.size > 0 && { outcome: 'failed', headline: FAILED }),
    problems: [...problems.values()],
    recorded: undefined
  }))
  log.info(ending.headline)
  logFailures(ending, log)
  return ending.outcome !== 'failed'
}

/**
 * Writes an ending to all reports. If one can't be written, the ending changes, so the others are
 * written again.
 * @returns the ending that was written last
 */
async function publish<T extends Ending>(
  reports: readonly Report[],
  endingWith: (problems: ReadonlyMap<Report, string>) => T
): Promise<T> {
  const problems = new Map<Report, string>()
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

function falsePositivesOf(run: FinishedRun): Report {
  const file = falsePositivePath(run.inputs.resultsFile)
  return {
    write: async ({ recorded }) => {
      await updateFalsePositiveReport(file, recorded?.results.samples ?? [], run)
    },
    problem: message => `The false-positive report ${file} could not be written: ${message}`
  }
}

/** The reports of a run, those most likely to fail first. */
function reportsOf({ inputs, resultsFile, writeNotes }: FinishedRun): Report[] {
  const notes: Report = {
    write: async ({ headline, recorded }) => {
      if (recorded) await writeNotes?.({ headline, ...recorded })
    },
    problem: message => `The release notes could not be written: ${message}`
  }
  const { sarifFile } = inputs
  const sarif: Report = {
    write: async ({ recorded }) => {
      const hasVerdicts = recorded && recorded.results.counts.malicious !== null
      if (sarifFile && hasVerdicts) await writeSarif(sarifFile, recorded)
    },
    problem: message => `sarif-file ${sarifFile} could not be written: ${message}`
  }
  const save: Report = {
    write: async ({ recorded }) => {
      if (!recorded) return
      const { outcome, finished, chargedLookUps } = recorded.results
      await resultsFile.finish({ outcome, finished, chargedLookUps })
    },
    problem: message => `The results file ${inputs.resultsFile} is not complete: ${message}`
  }
  return [...(writeNotes ? [notes] : []), sarif, save, ...runnerReports(inputs.summary)]
}

function runnerReports(summary: boolean): Report[] {
  const outputs: Report = {
    write: createOutputsWriter(process.env),
    problem: message => `The outputs could not be written: ${message}`
  }
  if (!summary) return [outputs]
  const jobSummary: Report = {
    write: createSummaryWriter(process.env),
    problem: message => `The job summary could not be written: ${message}`
  }
  return [outputs, jobSummary]
}

function logFailures({ failure, problems }: Ending, log: Log): void {
  if (failure !== undefined) log.fail(failure)
  for (const problem of problems) log.fail(problem)
}

async function failing(work: Promise<void>): Promise<Error | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return error as Error
  }
}
