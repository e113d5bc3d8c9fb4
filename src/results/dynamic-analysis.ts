import type { Classification } from '../spectra/dynamic-report.js'
import { quantity } from '../text/format.js'
import type {
  AnalysisResult,
  AnalysisState,
  ArchivedFileAnalysis,
  DynamicAnalysis,
  SampleResult
} from './schema.js'

/** Everything that depends on an analysis's state. */
interface StateDefinition {
  /** Whether a later check may find a report. */
  readonly isRunning: boolean
  readonly icon: string
  /** Description after a number, for example `2 still running`. */
  readonly listed: string
}

export const ANALYSIS_STATES: Readonly<Record<AnalysisState, StateDefinition>> = {
  /** The report was read. */
  finished: { isRunning: false, icon: '✅', listed: 'finished' },
  /** The service accepted the start. */
  running: { isRunning: true, icon: '⏳', listed: 'still running' },
  /** The service may have accepted the start, but did not confirm it. It is not sent again. */
  unconfirmed: { isRunning: false, icon: '❔', listed: 'not confirmed' },
  /** The service refused the start, or the analysis failed. */
  failed: { isRunning: false, icon: '❌', listed: 'failed' },
  /** The run ended before the start was sent. */
  'not-started': { isRunning: false, icon: '⏸️', listed: 'not started' }
}

/** Initial field values of an analysis. */
export const NO_ANALYSIS: AnalysisResult = {
  state: 'not-started',
  analysisId: null,
  classification: null,
  riskScore: null,
  signatures: [],
  warnings: [],
  finished: null,
  reason: null
}

/** All classifications, the worst first. */
const CLASSIFICATIONS: readonly Classification[] = ['malicious', 'suspicious', 'no threats found']

/** Whether an analysis has a report with a recognized classification. */
export function hasReport({ state, classification }: AnalysisResult): boolean {
  return state === 'finished' && classification !== null
}

/** Whether the service has or may have accepted an analysis, which is then never started again. */
export function wasStarted({ requested }: DynamicAnalysis): boolean {
  return requested !== null
}

/** Returns the analyses of a sample; empty if it isn't analyzed dynamically. */
export function analysesOf({ dynamicAnalysis = [] }: Pick<SampleResult, 'dynamicAnalysis'>) {
  return dynamicAnalysis
}

/** Whether an analysis found a threat. */
export function hasThreat(analysis: AnalysisResult): boolean {
  return threatRank(analysis) > 0
}

/** Returns the analyses of a sample that found a threat. */
export function threatsIn(sample: Pick<SampleResult, 'dynamicAnalysis'>): DynamicAnalysis[] {
  return analysesOf(sample).filter(hasThreat)
}

/** Whether a report found a threat that can't fail the step, because `fail-on` is empty. */
export function isUngatedThreat(sample: SampleResult): boolean {
  return sample.verdict === null && threatsIn(sample).length > 0
}

/** Returns the worst classification; null if there is none. */
export function worstClassification(analyses: readonly AnalysisResult[]): Classification | null {
  const found = new Set(analyses.map(({ classification }) => classification))
  return CLASSIFICATIONS.find(one => found.has(one)) ?? null
}

/** Returns the severity of the classification, the worst being highest; 0 if it is not a threat. */
export function threatRank({ classification }: AnalysisResult): number {
  return classification === null ? 0 : CLASSIFICATIONS.toReversed().indexOf(classification)
}

/**
 * Returns the analysis of an archive, which combines those of its files: the worst classification
 * counts, and if a file has no report, neither does the archive.
 */
export function archiveAnalysis(
  { platform, requested }: Pick<DynamicAnalysis, 'platform' | 'requested'>,
  files: readonly ArchivedFileAnalysis[]
): DynamicAnalysis {
  const missing = files.filter(file => !hasReport(file))
  const running = missing.find(({ state }) => ANALYSIS_STATES[state].isRunning)
  const open = running ?? missing[0]
  const worst = worstClassification(files)
  const [leading] = files
    .filter(({ classification }) => classification === worst && worst !== null)
    .toSorted((a, b) => (b.riskScore ?? -1) - (a.riskScore ?? -1))
  const finished = running
    ? null
    : (files
        .map(file => file.finished ?? '')
        .toSorted()
        .at(-1) ?? '')
  return {
    ...NO_ANALYSIS,
    platform,
    requested,
    state: open?.state ?? 'finished',
    // Without the reports of all files, only a threat is certain.
    classification: open && worst === 'no threats found' ? null : worst,
    riskScore: leading?.riskScore ?? null,
    signatures: leading?.signatures ?? [],
    warnings: [...new Set(files.flatMap(({ warnings }) => warnings))],
    finished: finished || null,
    reason: open
      ? `${missing.length} of ${quantity(files.length, 'file')} in the archive: ${open.reason ?? 'no report'}`
      : null,
    files
  }
}
