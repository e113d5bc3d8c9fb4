import type { Inputs } from '../inputs/inputs.js'
import { ANALYSIS_STATES, hasReport } from '../results/dynamic-analysis.js'
import {
  analysesWithoutReport,
  reportsWithin,
  requestedReports
} from '../results/requested-reports.js'
import type { AnalysisResult, DynamicAnalysis, SampleResult } from '../results/schema.js'
import { countAnalyses, countResults, missingLines, namesText } from './dynamic-text.js'
import { listSharesOf } from './parts.js'
import { limitLines, type Reason } from './reason.js'
import type { Remarks } from './remarks.js'

/** The reports of dynamic analyses that a run requested but didn't receive. */
export interface MissingReports {
  /** Such as `1 of 4 dynamic analyses failed, 1 still running`. */
  readonly counts: string
  /** Whether the only problem is that analyses are still running when the timeout passes. */
  readonly areRunning: boolean
  readonly causes: readonly string[]
  /** The samples and platforms, and what to do, one line each. */
  readonly details: readonly string[]
}

/** Returns the missing reports; undefined if there are none. */
export function missingReportsIn(
  samples: readonly SampleResult[],
  { analysisError, stopped }: Remarks
): MissingReports | undefined {
  const missing = samples.flatMap(analysesWithoutReport)
  if (missing.length === 0 && analysisError === undefined) return undefined
  const all = samples.flatMap(requestedReports)
  const error = analysisError ?? stopped
  return {
    counts: countsText(all),
    areRunning: error === undefined && all.every(one => hasReport(one) || isRunning(one)),
    causes:
      analysisError === undefined || analysisError === stopped ? [] : [`Reason: ${analysisError}`],
    details: [
      ...limitLines(samples.flatMap(linesOf)),
      ...(error === undefined && missing.flatMap(reportsWithin).some(isRunning)
        ? ['If analyses need more time, increase dynamic-analysis-timeout-minutes.']
        : []),
      ...adviceFor(missing, stopped !== undefined)
    ]
  }
}

/**
 * Returns the reason why the step fails because of missing reports; undefined if it doesn't. Analyses
 * that are still running fail it only with `if-verdict-pending: error`.
 */
export function missingReportsReason(
  missing: MissingReports | undefined,
  ifVerdictPending: Inputs['ifVerdictPending']
): Reason | undefined {
  if (!missing || (missing.areRunning && ifVerdictPending !== 'error')) return undefined
  const { counts, causes, details, areRunning } = missing
  return {
    title: counts ? `Reports missing: ${counts}` : 'Reports missing',
    ...(areRunning && { rule: 'if-verdict-pending: error' }),
    causes,
    details,
    isShortfall: true
  }
}

/** Returns a warning that lists samples whose analyses are still running. */
export function runningText({ counts, details }: MissingReports): string {
  return [
    `Reports missing: ${counts}. A missing report does not mean that a file is clean.`,
    ...details
  ].join('\n')
}

function countsText(all: readonly AnalysisResult[]): string {
  const missing = all.filter(one => !hasReport(one))
  return listSharesOf(countAnalyses(all.length), countResults(missing))
}

function linesOf(sample: SampleResult): string[] {
  return missingLines(sample).map(line => `${namesText(sample)} on ${line}`)
}

function isRunning({ state }: AnalysisResult): boolean {
  return ANALYSIS_STATES[state].isRunning
}

/**
 * Returns what to do about missing reports. For a run that ended early, the reason for that already
 * says how to resume it.
 */
function adviceFor(missing: readonly DynamicAnalysis[], endedEarly: boolean): string[] {
  const states = new Set(
    missing
      .flatMap(reportsWithin)
      .filter(one => !hasReport(one))
      .map(one => one.state)
  )
  const wasRefused = missing.some(
    ({ state, requested }) => state === 'failed' && requested === null
  )
  const hasFailed = missing.some(
    one => one.requested !== null && reportsWithin(one).some(({ state }) => state === 'failed')
  )
  const canContinue = states.has('running') || states.has('unconfirmed')
  const canStart = states.has('not-started') || wasRefused
  const actions = [
    canContinue && 'look for these reports again',
    canStart && 'start the analyses that the service has not accepted'
  ].filter(Boolean)
  return [
    ...(states.has('unconfirmed')
      ? [
          '“Not confirmed” means that the response to the request to start an analysis was lost, could not be read, or was a server error. The service may have started it, so it is not started again.'
        ]
      : []),
    ...(actions.length > 0 && !endedEarly
      ? [
          `To ${actions.join(', and to ')}, run again with resume-from set to the path of the results file.`
        ]
      : []),
    ...(hasFailed
      ? [
          'Analyses that failed after they started are not started again by a run with resume-from. To start new ones, run without it.'
        ]
      : []),
    ...(states.has('finished')
      ? ['Reports without a classification that this version recognizes count as missing.']
      : [])
  ]
}
