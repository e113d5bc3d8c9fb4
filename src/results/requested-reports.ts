import { ANALYSIS_STATES, analysesOf, hasReport } from './dynamic-analysis.js'
import type { AnalysisResult, DynamicAnalysis, SampleResult } from './schema.js'

type Analyzed = Pick<SampleResult, 'dynamicAnalysis'>

/**
 * Returns the analyses of a sample that have reports of their own: for archives, those of their
 * files.
 */
export function requestedReports(sample: Analyzed): AnalysisResult[] {
  return analysesOf(sample).flatMap(reportsWithin)
}

/** Returns the analyses with reports: for an archive, those of its files; otherwise, the analysis. */
export function reportsWithin(analysis: DynamicAnalysis): readonly AnalysisResult[] {
  const { files = [] } = analysis
  return files.length > 0 ? files : [analysis]
}

/** Returns the analyses of a sample without a report, including archives with such a file. */
export function analysesWithoutReport(sample: Analyzed): DynamicAnalysis[] {
  return analysesOf(sample).filter(isReportMissing)
}

/** Whether a report on a sample is missing. */
export function isAnyReportMissing(sample: Analyzed): boolean {
  return analysesWithoutReport(sample).length > 0
}

/**
 * Whether a report is missing. If an archive has a malicious file, the reports of its other files can
 * still be missing.
 */
export function isReportMissing(analysis: DynamicAnalysis): boolean {
  return !hasReport(analysis) || !reportsWithin(analysis).every(hasReport)
}

/** Returns why an analysis has no report, for use after a number, such as `still running`. */
export function missingText({ state }: AnalysisResult): string {
  return state === 'finished' ? 'without a classification' : ANALYSIS_STATES[state].listed
}
