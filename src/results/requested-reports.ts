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

/** Returns the analyses that have the reports of an analysis: those of the files in an archive. */
export function reportsWithin(analysis: DynamicAnalysis): readonly AnalysisResult[] {
  const { files = [] } = analysis
  return files.length > 0 ? files : [analysis]
}

/** Returns the analyses of a sample without a report, including archives with such a file. */
export function analysesWithoutReport(sample: Analyzed): DynamicAnalysis[] {
  return analysesOf(sample).filter(isReportMissing)
}

/**
 * Whether an analysis has no report. An archive with a malicious file may be one, because other
 * files can have no report.
 */
export function isReportMissing(analysis: DynamicAnalysis): boolean {
  return !hasReport(analysis) || !reportsWithin(analysis).every(hasReport)
}

/** Returns why an analysis has no report, for use after a number, such as `still running`. */
export function missingText({ state }: AnalysisResult): string {
  return state === 'finished' ? 'without a classification' : ANALYSIS_STATES[state].listed
}
