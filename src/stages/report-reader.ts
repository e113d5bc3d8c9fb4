import type { Context } from '../context.js'
import { ANALYSIS_STATES, analysesOf } from '../results/dynamic-analysis.js'
import { failureOf } from '../results/problem.js'
import type { AnalysisResult, DynamicAnalysis, SampleResult } from '../results/schema.js'
import type { AnalyzedFile, DynamicAnalysisClient } from '../spectra/dynamic-analysis.js'
import type { DynamicReport, ReportResponse } from '../spectra/dynamic-report.js'
import type { Failure } from '../spectra/failures.js'
import { isWorthRetrying } from './verdict-checker.js'

export type ReportClient = Pick<DynamicAnalysisClient, 'findReport' | 'findLatestReport'>

/** Maximum number of times that an unreadable report is requested. Each time is charged. */
const MAX_UNREADABLE = 2

/** Requests reports (TCA-0106), and counts those that the service charges. Never throws. */
export class ReportReader {
  /** Number of charged reports so far. */
  charged = 0
  /** The failure that prevents all further requests. */
  stopped: Failure | undefined
  /** Why the latest request for each running analysis failed, by its id. */
  private readonly failures = new Map<string, string>()
  /** How often the report of an analysis could not be read, by its id. */
  private readonly unreadable = new Map<string, number>()

  constructor(
    private readonly client: ReportClient,
    private readonly context: Context
  ) {}

  /** Whether further requests can succeed. */
  get canContinue(): boolean {
    return !this.context.signal.aborted && this.stopped === undefined
  }

  /** Why reports could not be retrieved; undefined if the service responded as expected. */
  get failure(): string | undefined {
    const [first] = this.failures.values()
    return this.stopped?.message ?? first
  }

  /**
   * Requests the report of an analysis if it is running. Returns the updated analysis, or the same
   * value if nothing changed.
   */
  async read<T extends AnalysisResult>(analysis: T, file: AnalyzedFile): Promise<T> {
    const { analysisId, state } = analysis
    if (!ANALYSIS_STATES[state].isRunning || analysisId === null || !this.canContinue) {
      return analysis
    }
    try {
      const query = { ...file, analysisId }
      const response = await this.client.findReport(query, this.callOptions())
      this.failures.delete(analysisId)
      return withChange(analysis, this.resultOf(response))
    } catch (error) {
      return withChange(analysis, this.afterFailure(failureOf(error), analysisId))
    }
  }

  /**
   * Requests the latest report on a sample for those of its analyses whose start was not confirmed.
   * A report counts if it is newer than the start. Returns all analyses of the sample; undefined if
   * a later request may succeed.
   */
  async findUnconfirmed(sample: SampleResult): Promise<readonly DynamicAnalysis[] | undefined> {
    const analyses = analysesOf(sample)
    if (!this.canContinue) return undefined
    try {
      const { sha1, sha256 } = sample
      const file = { sha1: sha1 ?? '', sha256 }
      const response = await this.client.findLatestReport(file, this.callOptions())
      if (response.state !== 'finished') return analyses
      return analyses.map(analysis =>
        isReportOf(response.report, analysis)
          ? { ...analysis, ...this.resultOf(response) }
          : analysis
      )
    } catch (error) {
      const failure = failureOf(error)
      this.stopAfter(failure)
      // A report that can't be read is charged, too.
      return failure.status === 200 || failure.status === 404 ? analyses : undefined
    }
  }

  private callOptions() {
    const { signal } = this.context
    const onCharged = (reports: number) => {
      this.charged += reports
    }
    return { signal, onCharged }
  }

  private resultOf(response: ReportResponse): Partial<AnalysisResult> {
    const finished = this.context.clock.date().toISOString()
    switch (response.state) {
      case 'running':
        return { reason: `the service reports: ${response.status}` }
      case 'failed':
        return { state: 'failed', finished, reason: response.reason }
      case 'finished':
        return { ...reportedResult(response.report), finished }
    }
  }

  private afterFailure(failure: Failure, analysisId: string): Partial<AnalysisResult> {
    const { scope, status, message } = failure
    if (scope === 'cancelled') return {}
    this.failures.delete(analysisId)
    this.stopAfter(failure)
    // The report isn't available yet.
    if (status === 404) return { reason: message }
    if (status === 200) {
      const times = (this.unreadable.get(analysisId) ?? 0) + 1
      this.unreadable.set(analysisId, times)
      const finished = this.context.clock.date().toISOString()
      const reason = `the report can't be read: ${message}`
      if (times >= MAX_UNREADABLE) return { state: 'failed', finished, reason }
    }
    this.failures.set(analysisId, message)
    return { reason: message }
  }

  private stopAfter(failure: Failure): void {
    if (failure.scope !== 'cancelled' && !isWorthRetrying(failure)) this.stopped = failure
  }
}

/** Returns the same value if nothing changed. */
function withChange<T extends AnalysisResult>(analysis: T, change: Partial<AnalysisResult>): T {
  const { state, reason = analysis.reason } = change
  return state === undefined && reason === analysis.reason ? analysis : { ...analysis, ...change }
}

function isReportOf(
  { platform, analyzedOn }: DynamicReport,
  { state, requested, ...analysis }: DynamicAnalysis
): boolean {
  const isNewer = (analyzedOn ?? NaN) >= Date.parse(requested ?? '')
  return state === 'unconfirmed' && platform === analysis.platform && isNewer
}

function reportedResult(report: DynamicReport) {
  const { classification, rawClassification, riskScore, signatures, warnings } = report
  const reason =
    classification === null
      ? `the report's classification is not recognized: ${rawClassification || 'none'}`
      : null
  return { state: 'finished' as const, classification, riskScore, signatures, warnings, reason }
}
