import type { Log } from '../platform/log.js'
import type {
  AnalysisResult,
  AnalysisState,
  ArchivedFileAnalysis,
  DynamicAnalysis,
  SampleResult
} from '../results/schema.js'
import { MAX_DYNAMIC_REQUESTS } from '../spectra/limits.js'
import { formatDuration, listNames, neutralize, quantity } from '../text/format.js'
import { countAnalyses, limitText } from './dynamic-text.js'

const MINUTE = 60_000

const TOO_SLOW =
  'This is longer than dynamic-analysis-timeout-minutes, so each report is requested only once, and those that are not ready are missing. Increase dynamic-analysis-timeout-minutes, or analyze fewer files or platforms.'

type Named = Pick<SampleResult, 'files'>

/** Logs how many analyses are going to be started. */
export function logStarting(analyses: number, log: Log): void {
  if (analyses > 0) log.info(`Starting ${countAnalyses(analyses)}`)
}

/** Logs the result of a start. */
export function logStart(sample: Named, analysis: DynamicAnalysis, log: Log): void {
  const { state, files, reason } = analysis
  const why = reason === null ? '' : `: ${neutralize(reason)}`
  const text = files ? archiveStart(files) : `${STARTS[state]}${why}`
  log.info(`${nameOf(sample, analysis)}: ${text}`)
}

function archiveStart(files: readonly ArchivedFileAnalysis[]): string {
  const refused = files.filter(({ analysisId }) => analysisId === null)
  const all = `${quantity(files.length, 'file')} in the archive`
  if (refused.length === 0) return `${STARTS.running} for ${all}`
  const [error = ''] = refused.flatMap(({ reason }) => reason ?? [])
  const started = files.length - refused.length
  return `${STARTS.running} for ${started} of ${all}; first error: ${neutralize(error)}`
}

/** Logs that a start is tried again because the service may not know the sample yet. */
export function logUnknownSample(
  sample: Named,
  analysis: DynamicAnalysis,
  { log, pauseMs }: { readonly log: Log; readonly pauseMs: number }
): void {
  const reason = neutralize(analysis.reason ?? '')
  const next = `next attempt in ${formatDuration(pauseMs)}`
  log.info(`… ${nameOf(sample, analysis)}: ${reason}; the upload may still be processed, ${next}`)
}

/**
 * Logs how long it takes to request this many reports once, if that is more than a minute. Warns if
 * the timeout is shorter.
 */
export function logRequestTime(
  reports: number,
  { parallelJobs, timeoutMs }: { readonly parallelJobs: number; readonly timeoutMs: number },
  log: Log
): void {
  const duration = (reports * parallelJobs * MINUTE) / MAX_DYNAMIC_REQUESTS
  const text = `Requesting ${quantity(reports, 'report')} takes about ${formatDuration(duration)}, ${limitText(parallelJobs)}.`
  // With a timeout of 0, a single check is intended.
  if (timeoutMs > 0 && duration > timeoutMs) log.warning(`${text} ${TOO_SLOW}`)
  else if (duration > MINUTE) log.info(text)
}

/** Logs that reports are requested again after a pause. */
export function logReportsPending(analyses: number, pauseMs: number, log: Log): void {
  const count = countAnalyses(analyses)
  log.info(`… ${count} without a report; next check in ${formatDuration(pauseMs)}`)
}

/**
 * Logs that the report of an analysis has arrived, or that it has failed.
 * @param file the file in an archive; undefined for other samples
 */
export function logReport(
  sample: Named,
  analysis: DynamicAnalysis,
  { log, file }: { readonly log: Log; readonly file: ArchivedFileAnalysis | undefined }
): void {
  const place = file ? `, file ${file.sha1}` : ''
  log.info(`${nameOf(sample, analysis)}${place}: ${outcomeOf(file ?? analysis)}`)
}

const STARTS: Readonly<Record<AnalysisState, string>> = {
  running: 'dynamic analysis started',
  finished: 'dynamic analysis finished',
  unconfirmed: 'it is not known whether the dynamic analysis started',
  failed: 'the dynamic analysis was not started',
  'not-started': 'the dynamic analysis was not started'
}

function outcomeOf({ state, classification, riskScore, reason }: AnalysisResult): string {
  if (state === 'failed') return `the dynamic analysis failed: ${neutralize(reason ?? '')}`
  if (classification === null) return neutralize(reason ?? '')
  return riskScore === null ? classification : `${classification}, risk score ${riskScore}`
}

function nameOf({ files }: Named, { platform }: DynamicAnalysis): string {
  return `${neutralize(listNames(files, 3))} on ${neutralize(platform)}`
}
