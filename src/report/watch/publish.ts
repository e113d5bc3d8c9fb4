import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import type { RunContext } from '../../context.js'
import type { Exit } from '../../exit.js'
import type { WatchInputs } from '../../inputs/watch-inputs.js'
import { replaceFile, replaceOrDelete } from '../../platform/atomic-file.js'
import type { Log } from '../../platform/log.js'
import { documentTexts } from '../../results/document-text.js'
import { falsePositivePath } from '../../results/own-files.js'
import { redactSubject, watchedRedactor } from '../../results/watch-redact.js'
import type { WatchDocument } from '../../results/watch.js'
import type { Redact } from '../../text/redact.js'
import { EarlyReporter, logFailures } from '../early.js'
import { platformReports, writeReports, type Report } from '../write-reports.js'
import { watchEndingOf, type WatchEnding, type WatchResults } from './ending.js'
import { watchFalsePositiveReport } from './false-positives.js'
import { logWatch } from './log.js'
import { watchOutputsOf } from './outputs.js'
import type { WatchRemarks } from './remarks.js'
import { watchSummaryOf } from './summary.js'

/** Maximum number of issues in the log. The results file has all of them. */
const MAX_ISSUES = 20

const VIEW = { outputsOf: watchOutputsOf, summaryOf: watchSummaryOf }

/** A finished watch whose reports are not written yet. */
export interface FinishedWatch extends WatchResults {
  readonly inputs: WatchInputs
  /** Writes the state file; undefined if it stays as it is. */
  readonly saveState: (() => Promise<void>) | undefined
}

/**
 * Writes all reports of a watch, even if it failed or was canceled. The state file is the last one,
 * so that a run that is killed before reports its changes again.
 * @returns how the run ends
 */
export async function publishWatch(
  { inputs, saveState, ...run }: FinishedWatch,
  { log, clock, platform }: Pick<RunContext, 'log' | 'clock' | 'platform'>
): Promise<Exit> {
  const results = redactResults(run, inputs)
  const finished = clock.date().toISOString()
  const { subjects } = results.document
  // Logged first, because the changes are not reported again when the state file is written.
  logWatch({ ...results, subjects }, log)
  const files = fileReports(inputs)
  const reports = [
    files.results,
    files.falsePositives,
    ...platformReports(VIEW, inputs, platform),
    ...(saveState ? [stateReport(inputs.stateFile, saveState)] : [])
  ]
  const ending = await writeReports(reports, problems =>
    watchEndingOf(results, {
      ...{ inputs, finished, problems: [...problems.values()] },
      file: problems.has(files.results) ? '' : inputs.resultsFile,
      falsePositiveReport: problems.has(files.falsePositives)
        ? ''
        : falsePositivePath(inputs.resultsFile)
    })
  )
  const { file, falsePositiveReport, document } = ending.recorded
  log.info(ending.headline)
  logIssues(document.issues, log)
  if (file) log.info(`Results: ${file}`)
  if (falsePositiveReport) log.info(`False-positive report: ${falsePositiveReport}`)
  logFailures(ending, log)
  return ending.exit
}

/** Logs the issues that are open. */
function logIssues(issues: WatchDocument['issues'], log: Log): void {
  const open = issues.filter(({ state }) => state === 'open')
  for (const { url } of open.slice(0, MAX_ISSUES)) log.info(`Open issue: ${url}`)
}

/** Reports runs of the watch action that ended before they had any results. */
export const { publishFailed: publishWatchFailed, publishSkipped: publishWatchSkipped } =
  new EarlyReporter(
    {
      nothingSent: '❌ No verdicts were checked in Spectra Intelligence',
      failed: '❌ Checking verdicts in Spectra Intelligence failed',
      skipped: {
        headline: '⏭️ No verdicts checked in Spectra Intelligence: no credentials',
        advice: 'To watch verdicts, set the credentials of your account.',
        warning: 'No verdicts were checked.'
      }
    },
    VIEW
  )

function redactResults(results: WatchResults, inputs: WatchInputs): WatchResults {
  const { redact } = inputs
  const { document, samples, remarks } = results
  const issues = document.issues.map(issue => ({
    ...issue,
    subject: redact(issue.subject),
    url: redact(issue.url)
  }))
  const subjects = document.subjects.map(subject => redactSubject(subject, redact))
  return {
    ...results,
    document: { ...document, subjects, issues },
    samples: samples.map(watchedRedactor(inputs)),
    remarks: redactRemarks(remarks, redact)
  }
}

function redactRemarks({ stopped, failures, notes }: WatchRemarks, redact: Redact): WatchRemarks {
  return {
    stopped: stopped === undefined ? undefined : redact(stopped),
    failures: failures.map(redact),
    notes: notes.map(redact)
  }
}

/** Returns the reports that are files, except for the state file. */
function fileReports(inputs: WatchInputs) {
  const { resultsFile } = inputs
  const results: Report<WatchEnding> = {
    write: async ({ recorded }) => {
      if (!recorded) return
      await mkdir(path.dirname(resultsFile), { recursive: true })
      await replaceFile(resultsFile, documentTexts(recorded.document))
    },
    problem: message => `The results file ${resultsFile} could not be written: ${message}`
  }
  const file = falsePositivePath(resultsFile)
  const falsePositives: Report<WatchEnding> = {
    write: async ({ recorded }) => {
      if (!recorded) return
      const { samples, document } = recorded
      await replaceOrDelete(file, watchFalsePositiveReport(samples, document.subjects))
    },
    problem: message => `The false-positive report ${file} could not be written: ${message}`
  }
  return { results, falsePositives }
}

function stateReport(file: string, save: () => Promise<void>): Report<WatchEnding> {
  return {
    write: save,
    problem: message => `state-file ${file} could not be written: ${message}`
  }
}
