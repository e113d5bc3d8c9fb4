import { randomUUID } from 'node:crypto'
import type { AnalyzedFile, DynamicAnalysis } from './dynamic-analysis.js'
import { defaultReport, type DynamicReport, type DynamicReportHook } from './dynamic-report.js'
import type { HashType } from './samples.js'

/** The state of an analysis at this time, with the report of a finished one. */
export type DynamicOutcome =
  | { readonly status: 'analyzing' | 'failed' }
  | { readonly status: 'finished'; readonly report: DynamicReport }

export interface DynamicAnalysisOptions {
  readonly date: () => Date
  /** How long an analysis takes, in milliseconds. With Infinity, none completes. */
  readonly durationMs: number
  readonly reportHook: DynamicReportHook | undefined
}

/** All dynamic analyses, in the order in which they were started. */
export class DynamicAnalyses {
  readonly #analyses: DynamicAnalysis[] = []
  readonly #options: DynamicAnalysisOptions

  constructor(options: DynamicAnalysisOptions) {
    this.#options = options
  }

  get list(): readonly DynamicAnalysis[] {
    return this.#analyses
  }

  /** Starts an analysis, even if there is already one of this file on this platform. */
  start(file: AnalyzedFile): DynamicAnalysis {
    const { date, durationMs } = this.#options
    const startedOn = date()
    const completedOn = new Date(startedOn.getTime() + durationMs)
    const analysis = { ...file, analysisId: randomUUID(), startedOn, completedOn }
    this.#analyses.push(analysis)
    return analysis
  }

  /** Returns the analyses of a file. The hash can be in upper or lower case. */
  of(hashType: HashType, hash: string): readonly DynamicAnalysis[] {
    return this.#analyses.filter(analysis => analysis[hashType] === hash.toLowerCase())
  }

  outcomeOf(analysis: DynamicAnalysis): DynamicOutcome {
    const { date, reportHook } = this.#options
    const isComplete = analysis.completedOn <= date()
    if (!isComplete) return { status: 'analyzing' }
    const { sha1, platform, analysisId, archiveSha1 } = analysis
    const overrides = reportHook?.({
      ...{ sha1, platform, analysisId },
      ...(archiveSha1 !== undefined && { archiveSha1 })
    })
    if (overrides === 'failed') return { status: 'failed' }
    const classification = overrides?.classification ?? analysis.classification
    const report = { ...defaultReport(analysis, classification), ...overrides }
    return { status: 'finished', report }
  }

  /** Returns the reports of a file's finished analyses, in the order of their completion. */
  reportsOf(hashType: HashType, hash: string): readonly DynamicReport[] {
    return this.of(hashType, hash)
      .toSorted((a, b) => a.completedOn.getTime() - b.completedOn.getTime())
      .map(analysis => this.outcomeOf(analysis))
      .flatMap(outcome => (outcome.status === 'finished' ? outcome.report : []))
  }
}
