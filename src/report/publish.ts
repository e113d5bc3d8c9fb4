import type { RunContext } from '../context.js'
import type { Exit } from '../exit.js'
import type { Inputs } from '../inputs/inputs.js'
import { replaceOrDelete } from '../platform/atomic-file.js'
import type { Log } from '../platform/log.js'
import type { Platform } from '../platform/platform.js'
import type { Exceptions } from '../results/exceptions.js'
import { falsePositivePath } from '../results/own-files.js'
import { isAnyReportMissing } from '../results/requested-reports.js'
import type { ResultsFile } from '../results/results-file.js'
import type { ResultsDocument } from '../results/schema.js'
import { isUnproven } from '../results/verdict.js'
import { missingReportsIn, runningText } from './dynamic-failure.js'
import { logReports } from './dynamic-log.js'
import { EarlyReporter, logFailures } from './early.js'
import { endingOf, type Ending, type Recorded } from './ending.js'
import { updateFalsePositiveReport, type SentMetadata } from './false-positive-file.js'
import { logVerdicts, warnUnproven } from './log-verdicts.js'
import { outputsOf } from './outputs.js'
import type { NotesContent } from './release-notes.js'
import type { Remarks } from './remarks.js'
import { writeSarif } from './sarif.js'
import type { VerdictReport } from './verdict-report.js'
import { summaryOf } from './summary.js'
import { platformReports, writeReports, type Report } from './write-reports.js'

const VIEW = { outputsOf, summaryOf }

/** A finished run whose reports are not written yet. */
export interface FinishedRun extends SentMetadata {
  readonly inputs: Inputs
  readonly resultsFile: ResultsFile
  readonly remarks: Remarks
  readonly exceptions: Exceptions
  /** An additional report on the verdicts; undefined if there is none. */
  readonly verdictReport: VerdictReport | undefined
  /** Writes the release notes; undefined if `release-notes` is off. */
  readonly writeNotes: ((content: NotesContent) => Promise<void>) | undefined
}

/**
 * Writes all reports of a run, even if it failed or was canceled.
 * @returns how the run ends
 */
export async function publishReports(
  run: FinishedRun,
  { log, clock, platform }: Pick<RunContext, 'log' | 'clock' | 'platform'>
): Promise<Exit> {
  const { inputs, resultsFile, remarks, exceptions } = run
  const finished = clock.date().toISOString()
  const falsePositives = falsePositivesOf(run)
  const ending = await writeReports([falsePositives, ...reportsOf(run, platform)], problems =>
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
  logReports(results.samples, log)
  log.info(ending.headline)
  log.info(`Results: ${inputs.resultsFile}`)
  if (report) log.info(`False-positive report: ${report}`)
  logFailures(ending, log)
  if (inputs.ifVerdictPending === 'warn') warnMissing(results, remarks, log)
  return ending.exit
}

/** Warns about missing verdicts and reports. A report that a verdict needs is mentioned once. */
function warnMissing({ samples, dryRun }: ResultsDocument, remarks: Remarks, log: Log): void {
  warnUnproven(
    samples.filter(one => isUnproven(one) && !isAnyReportMissing(one)),
    log
  )
  const missing = dryRun ? undefined : missingReportsIn(samples, remarks)
  // Otherwise, it's the reason why the step fails.
  if (missing?.areRunning) log.warning(runningText(missing))
}

/** Reports runs that ended before they had any results. */
export const { publishFailed, publishSkipped } = new EarlyReporter(
  {
    nothingSent: '❌ Nothing was sent to Spectra Intelligence',
    failed: '❌ Submission to Spectra Intelligence failed',
    skipped: {
      headline: '⏭️ Nothing submitted to Spectra Intelligence: no credentials',
      advice: 'To submit the files, set the credentials of your account.',
      warning: 'Nothing was sent.'
    }
  },
  VIEW
)

function falsePositivesOf(run: FinishedRun): Report<Ending> {
  const file = falsePositivePath(run.inputs.resultsFile)
  return {
    write: async ({ recorded }) => {
      await updateFalsePositiveReport(file, recorded?.results.samples ?? [], run)
    },
    problem: message => `The false-positive report ${file} could not be written: ${message}`
  }
}

/** Returns a report on the verdicts. Without verdicts, it's deleted. */
function verdictReportOf({ name, pathOf, textOf }: VerdictReport, inputs: Inputs): Report<Ending> {
  const file = pathOf(inputs.resultsFile)
  return {
    write: async ({ recorded }) => {
      const samples = recorded && hasVerdicts(recorded) ? recorded.results.samples : undefined
      await replaceOrDelete(file, samples && textOf(samples))
    },
    problem: message => `The ${name} ${file} could not be written: ${message}`
  }
}

function hasVerdicts({ results }: Recorded): boolean {
  return results.counts.malicious !== null
}

/** The reports of a run, those most likely to fail first. */
function reportsOf(
  { inputs, resultsFile, verdictReport, writeNotes }: FinishedRun,
  platform: Platform
): Report<Ending>[] {
  const notes: Report<Ending> = {
    write: async ({ headline, recorded }) => {
      if (recorded) await writeNotes?.({ headline, ...recorded })
    },
    problem: message => `The release notes could not be written: ${message}`
  }
  const { sarifFile } = inputs
  const sarif: Report<Ending> = {
    write: async ({ recorded }) => {
      if (sarifFile && recorded && hasVerdicts(recorded)) await writeSarif(sarifFile, recorded)
    },
    problem: message => `sarif-file ${sarifFile} could not be written: ${message}`
  }
  const save: Report<Ending> = {
    write: async ({ recorded }) => {
      if (!recorded) return
      const { outcome, finished, chargedLookUps, chargedReports } = recorded.results
      const charged = { chargedLookUps, ...(chargedReports !== undefined && { chargedReports }) }
      await resultsFile.finish({ outcome, finished, ...charged })
    },
    problem: message => `The results file ${inputs.resultsFile} is not complete: ${message}`
  }
  const verdicts = verdictReport ? [verdictReportOf(verdictReport, inputs)] : []
  return [
    ...(writeNotes ? [notes] : []),
    ...verdicts,
    sarif,
    save,
    ...platformReports(VIEW, inputs, platform)
  ]
}
