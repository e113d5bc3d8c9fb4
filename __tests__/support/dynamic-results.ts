import { archiveAnalysis, NO_ANALYSIS } from '../../src/results/dynamic-analysis.js'
import type {
  AnalysisResult,
  AnalysisState,
  ArchivedFileAnalysis,
  DynamicAnalysis
} from '../../src/results/schema.js'
import type { Classification } from '../../src/spectra/dynamic-report.js'
import { MOMENT } from './results-document.js'

/** What can become of an analysis. */
export const RESULTS = [
  ...(['malicious', 'suspicious', 'no threats found'] as const),
  ...(['unclassified', 'failed', 'refused', 'unconfirmed', 'running', 'not-started'] as const)
]

export type Result = (typeof RESULTS)[number]

const RISKS: Readonly<Record<Classification, number>> = {
  malicious: 9,
  suspicious: 6,
  'no threats found': 0
}

function isClassification(result: Result): result is Classification {
  return result in RISKS
}

/** Returns the fields of an analysis with this result. */
function fieldsOf(result: Result): AnalysisResult {
  if (isClassification(result)) {
    const signatures =
      result === 'no threats found'
        ? []
        : [
            { description: 'Drops PE files', riskFactor: 7 },
            { description: 'Uses HTTPS', riskFactor: null }
          ]
    const riskScore = RISKS[result]
    return {
      ...{ ...NO_ANALYSIS, state: 'finished', classification: result, riskScore, signatures },
      ...{ analysisId: 'id-1', finished: MOMENT }
    }
  }
  const reason = result === 'running' ? null : `why it is ${result}`
  const fields = { ...NO_ANALYSIS, reason }
  const started = { ...fields, analysisId: 'id-1' }
  switch (result) {
    case 'unclassified':
      return { ...started, state: 'finished', finished: MOMENT }
    case 'failed':
      return { ...started, state: 'failed', finished: MOMENT }
    case 'running':
      return { ...started, state: 'running' }
    case 'refused':
    case 'unconfirmed':
    case 'not-started':
      return { ...fields, state: stateOf(result) }
  }
}

function stateOf(result: 'refused' | 'unconfirmed' | 'not-started'): AnalysisState {
  return result === 'refused' ? 'failed' : result
}

/** Returns the analysis of a sample with this result. */
export function analysisOf(
  result: Result,
  platform = 'windows10',
  changes: Partial<DynamicAnalysis> = {}
): DynamicAnalysis {
  const requested = result === 'refused' || result === 'not-started' ? null : MOMENT
  return { ...fieldsOf(result), platform, requested, ...changes }
}

/** Returns the analysis of an archive whose files have these results. */
export function archiveOf(
  results: readonly Result[],
  changes: Partial<ArchivedFileAnalysis> = {}
): DynamicAnalysis {
  const files = results.map((result, index) => ({
    ...fieldsOf(result),
    sha1: `${index}`.padEnd(40, 'f'),
    ...changes
  }))
  return archiveAnalysis({ platform: 'linux', requested: MOMENT }, files)
}

/** Returns the results with a report. */
export function isReport(result: Result): boolean {
  return isClassification(result)
}
