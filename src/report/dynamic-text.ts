import { ANALYSIS_STATES, analysesOf, hasReport } from '../results/dynamic-analysis.js'
import {
  analysesWithoutReport,
  isReportMissing,
  missingText,
  reportsWithin,
  requestedReports
} from '../results/requested-reports.js'
import type { AnalysisResult, DynamicAnalysis, SampleResult } from '../results/schema.js'
import { VERDICTS } from '../results/verdict.js'
import { MAX_DYNAMIC_REQUESTS } from '../spectra/limits.js'
import { listNames, neutralize, quantity, truncate } from '../text/format.js'
import { listShares, listSharesOf, type Share } from './parts.js'

/** Maximum length of a text from a report, in characters. */
const MAX_TEXT_LENGTH = 200
/** Maximum length of the names of a sample's files, in characters. */
const MAX_NAMES_LENGTH = 300
/** Maximum number of signatures that a text lists. The results file has more. */
const MAX_SIGNATURES = 3
/** Maximum number of platforms with the same result that a text lists. */
const MAX_PLATFORMS = 10

type Analyzed = Pick<SampleResult, 'dynamicAnalysis'>

/** Advice if a report found a threat, but `fail-on` is not set. */
export const SET_FAIL_ON = 'To fail the step for such files, set fail-on.'

/** All results, in the order of reports. */
const RESULTS: readonly string[] = [
  ...['malicious', 'suspicious', 'failed', 'not confirmed', 'not started'],
  ...['without a classification', 'still running', 'no threats found']
]

/** Returns the classification, or why there is none, such as `still running`. */
export function resultText(analysis: AnalysisResult): string {
  return analysis.classification ?? missingText(analysis)
}

export function resultIcon({ classification, state }: AnalysisResult): string {
  if (classification !== null) return VERDICTS[classification].icon
  return state === 'finished' ? VERDICTS.unavailable.icon : ANALYSIS_STATES[state].icon
}

/** Returns the position of an analysis in reports, the most important first. */
export function resultRank(analysis: AnalysisResult): number {
  return RESULTS.indexOf(resultText(analysis))
}

/** Returns a number of analyses, such as `2 dynamic analyses`. */
export function countAnalyses(count: number): string {
  return `${count} dynamic ${count === 1 ? 'analysis' : 'analyses'}`
}

/** Returns why requests about dynamic analyses take time, without a period. */
export function limitText(parallelJobs: number): string {
  const jobs = parallelJobs > 1 ? ` for ${parallelJobs} jobs together` : ''
  return `because the limit is ${MAX_DYNAMIC_REQUESTS} requests per minute${jobs}`
}

/** Returns the number of reports with each result, the most important first. */
export function countResults(analyses: readonly AnalysisResult[]): Share[] {
  const results = analyses.map(resultText)
  return RESULTS.map((one): Share => [results.filter(result => result === one).length, one]).filter(
    ([count]) => count > 0
  )
}

/**
 * Returns the number of reports with each result as a list, such as `1 malicious, 2 no threats
 * found`; empty if there are no dynamic analyses.
 */
export function resultCountsText(samples: readonly SampleResult[]): string {
  return listShares(countResults(samples.flatMap(requestedReports)))
}

/**
 * Returns the results by platform, such as `malicious on windows10, no threats found on
 * linux`; empty if the sample isn't analyzed dynamically.
 */
export function platformsText(sample: Analyzed): string {
  const analyses = analysesOf(sample).toSorted((a, b) => resultRank(a) - resultRank(b))
  return groupPlatforms(analyses, platformResult)
    .map(([result, platforms]) => `${result} on ${platforms}`)
    .join(', ')
}

/**
 * Returns the missing reports of a sample, one line for each reason, such as `windows10, linux:
 * failed: the file is not supported`.
 */
export function missingLines(sample: Analyzed): string[] {
  return groupPlatforms(analysesWithoutReport(sample), missingReason).map(
    ([reason, platforms]) => `${platforms}: ${reason}`
  )
}

/** Returns each text about analyses, with a list of their platforms. */
function groupPlatforms(
  analyses: readonly DynamicAnalysis[],
  textOf: (analysis: DynamicAnalysis) => string
): [text: string, platforms: string][] {
  const texts = new Set(analyses.map(textOf))
  return [...texts].map(text => {
    const platforms = analyses.filter(one => textOf(one) === text)
    const names = platforms.map(({ platform }) => shortText(platform))
    return [text, listNames(names, MAX_PLATFORMS)]
  })
}

/** Marks the result of an archive with a threat if other files have no report yet. */
function platformResult(analysis: DynamicAnalysis): string {
  const isIncomplete = isReportMissing(analysis) && analysis.classification !== null
  return isIncomplete ? `${resultText(analysis)} so far` : resultText(analysis)
}

/** Returns the results in an archive, such as `3 files in the archive: 1 malicious, 2 still running`. */
export function archiveText(analysis: DynamicAnalysis): string {
  const { files } = analysis
  if (!files) return ''
  return `${quantity(files.length, 'file')} in the archive: ${listShares(countResults(files))}`
}

/** Returns the signatures with the highest risks, on a single line; empty if there are none. */
export function signaturesText({ signatures }: AnalysisResult): string {
  return listNames(
    signatures.map(one => shortText(one.description)),
    MAX_SIGNATURES
  )
}

/** Returns why there is no report on a sample or on files in an archive, on a single line. */
function missingReason(analysis: DynamicAnalysis): string {
  const { files } = analysis
  const missing = reportsWithin(analysis).filter(one => !hasReport(one))
  const state = files
    ? listSharesOf(`${quantity(files.length, 'file')} in the archive`, countResults(missing))
    : missingText(analysis)
  const [reason] = missing.flatMap(one => one.reason ?? [])
  return reason === undefined ? state : `${state}: ${shortText(reason)}`
}

/** Returns the names of a sample's files as a single line of limited length. */
export function namesText({ files }: Pick<SampleResult, 'files'>): string {
  return truncate(neutralize(listNames(files, 3)), MAX_NAMES_LENGTH)
}

/** Returns untrusted text as a single line of limited length. */
export function shortText(text: string): string {
  return truncate(neutralize(text), MAX_TEXT_LENGTH)
}
