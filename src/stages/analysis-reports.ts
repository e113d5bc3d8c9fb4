import type { Context } from '../context.js'
import { ANALYSIS_STATES, analysesOf, archiveAnalysis } from '../results/dynamic-analysis.js'
import { failureOf } from '../results/problem.js'
import type { ResultsFile } from '../results/results-file.js'
import type { AnalysisResult, DynamicAnalysis, SampleResult } from '../results/schema.js'
import type { DynamicAnalysisClient } from '../spectra/dynamic-analysis.js'
import type { DynamicReport } from '../spectra/dynamic-report.js'
import { isWorthRetrying } from './verdict-checker.js'
import { WaitSchedule } from './wait-schedule.js'

export interface ReportOptions {
  readonly dynamicAnalysis: DynamicAnalysisClient
  /** Maximum time to wait, in milliseconds. If 0, reports are requested once. */
  readonly timeoutMs: number
  readonly resultsFile: Pick<ResultsFile, 'saveInBackground'>
  /** Completes a result before it is saved. */
  readonly complete: (sample: SampleResult) => SampleResult
}

export interface ReportOutcome {
  /** One result for each sample, in the same order. */
  readonly results: readonly SampleResult[]
  readonly chargedReports: number
  /** Why some reports could not be retrieved. */
  readonly failure: string | undefined
}

/** When to check, in milliseconds. Hardly any analysis finishes sooner than the first check. */
const PAUSES = { firstPauseMs: 5 * 60_000, firstPart: 1 / 12, growth: 1.25 }

/**
 * Waits until every running analysis has a report (TCA-0106) or has failed, or until the timeout.
 * Never throws: errors are in the outcome.
 */
export async function awaitReports(
  samples: readonly SampleResult[],
  options: ReportOptions,
  context: Context
): Promise<ReportOutcome> {
  return new ReportWait(samples, options, context).run()
}

class ReportWait {
  private readonly schedule: WaitSchedule
  private results: readonly SampleResult[]
  private chargedReports = 0
  private failure: string | undefined

  constructor(
    samples: readonly SampleResult[],
    private readonly options: ReportOptions,
    private readonly context: Context
  ) {
    this.results = samples
    this.schedule = new WaitSchedule({ ...PAUSES, timeoutMs: options.timeoutMs }, context.clock)
  }

  async run(): Promise<ReportOutcome> {
    const { signal } = this.context
    while (this.results.some(isRunning) && !signal.aborted && this.failure === undefined) {
      await this.schedule.wait(signal, () => undefined)
      const { isLast } = this.schedule
      await this.check()
      if (isLast) break
    }
    const { results, chargedReports, failure } = this
    return { results, chargedReports, failure }
  }

  private async check(): Promise<void> {
    const checked: SampleResult[] = []
    for (const sample of this.results) checked.push(await this.checkSample(sample))
    this.results = checked
  }

  private async checkSample(sample: SampleResult): Promise<SampleResult> {
    if (!isRunning(sample)) return sample
    const dynamicAnalysis: DynamicAnalysis[] = []
    for (const analysis of analysesOf(sample)) {
      dynamicAnalysis.push(await this.checkAnalysis(analysis, sample.sha1 ?? ''))
    }
    const latest = this.options.complete({ ...sample, dynamicAnalysis })
    await this.options.resultsFile.saveInBackground([latest])
    return latest
  }

  private async checkAnalysis(analysis: DynamicAnalysis, sha1: string): Promise<DynamicAnalysis> {
    if (!analysis.files) return this.request(analysis, sha1)
    const files = []
    for (const file of analysis.files) files.push(await this.request(file, file.sha1 ?? ''))
    return archiveAnalysis(analysis, files)
  }

  /** Requests the report of an analysis, if it is running. */
  private async request<T extends AnalysisResult>(analysis: T, sha1: string): Promise<T> {
    const { analysisId, state } = analysis
    const { signal, clock } = this.context
    if (!ANALYSIS_STATES[state].isRunning || analysisId === null) return analysis
    if (signal.aborted || this.failure !== undefined) return analysis
    const onCharged = () => {
      this.chargedReports += 1
    }
    try {
      const query = { sha1, analysisId }
      const response = await this.options.dynamicAnalysis.findReport(query, { signal, onCharged })
      const finished = clock.date().toISOString()
      switch (response.state) {
        case 'running':
          return analysis
        case 'failed':
          return { ...analysis, state: 'failed', finished, reason: response.reason }
        case 'finished':
          return { ...analysis, ...resultOf(response.report), finished }
      }
    } catch (error) {
      const failure = failureOf(error)
      if (!isWorthRetrying(failure)) this.failure = failure.message
      return { ...analysis, reason: failure.message }
    }
  }
}

function isRunning(sample: SampleResult): boolean {
  return analysesOf(sample).some(({ state }) => ANALYSIS_STATES[state].isRunning)
}

function resultOf(report: DynamicReport) {
  const { classification, rawClassification, riskScore, signatures, warnings } = report
  const reason =
    classification === null
      ? `the report's classification is not recognized: ${rawClassification || 'none'}`
      : null
  return { state: 'finished' as const, classification, riskScore, signatures, warnings, reason }
}
