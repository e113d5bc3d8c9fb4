import { reasonOf, type Context } from '../context.js'
import { logReport, logReportsPending, logRequestTime } from '../report/log-analyses.js'
import { ANALYSIS_STATES, analysesOf, archiveAnalysis } from '../results/dynamic-analysis.js'
import { withAnalysis } from '../results/plan-analyses.js'
import type { ResultsFile } from '../results/results-file.js'
import type {
  AnalysisResult,
  ArchivedFileAnalysis,
  DynamicAnalysis,
  SampleResult
} from '../results/schema.js'
import type { AnalyzedFile } from '../spectra/dynamic-analysis.js'
import { ReportReader, type ReportClient } from './report-reader.js'
import { WaitSchedule } from './wait-schedule.js'

export interface ReportOptions {
  readonly dynamicAnalysis: ReportClient
  /** Maximum time to wait, in milliseconds. If 0, reports are requested once. */
  readonly timeoutMs: number
  /** How much of that time has already passed, in milliseconds. */
  readonly elapsedMs: number
  /** Number of jobs that share the limit of requests. */
  readonly parallelJobs: number
  /** Whether a sample was submitted as an archive. */
  readonly isArchive: (sample: SampleResult) => boolean
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

/** When to check, in milliseconds. Few analyses finish before the first check. */
const PAUSES = { firstPauseMs: 5 * 60_000, firstPart: 1 / 12, growth: 1.25 }

/**
 * Age at which the report of an unconfirmed analysis is expected, in milliseconds. According to the
 * service's documentation, an analysis takes about 15 minutes.
 */
const EXPECTED_AGE = 15 * 60_000

/**
 * Waits until every running analysis has a report (TCA-0106) or has failed, or until the timeout.
 * Looks for the reports of unconfirmed analyses once. Never throws: errors are in the outcome.
 */
export async function awaitReports(
  samples: readonly SampleResult[],
  options: ReportOptions,
  context: Context
): Promise<ReportOutcome> {
  return new ReportWait(samples, options, context).run()
}

/** A report that is missing. */
interface Missing {
  /** Index of the sample. */
  readonly index: number
  readonly platform: string
  /** Index of the file in an archive; undefined for other samples. */
  readonly file: number | undefined
  readonly isRunning: boolean
  /** When the start was sent, in milliseconds. */
  readonly requested: number
}

class ReportWait {
  private readonly results: SampleResult[]
  private readonly reader: ReportReader
  private readonly schedule: WaitSchedule
  /** Indexes of the samples whose latest report was requested. */
  private readonly lookedFor = new Set<number>()

  constructor(
    samples: readonly SampleResult[],
    private readonly options: ReportOptions,
    private readonly context: Context
  ) {
    const { dynamicAnalysis, timeoutMs, elapsedMs } = options
    this.results = [...samples]
    this.reader = new ReportReader(dynamicAnalysis, context)
    this.schedule = new WaitSchedule({ ...PAUSES, timeoutMs, elapsedMs }, context.clock)
  }

  async run(): Promise<ReportOutcome> {
    let due = this.missing()
    logRequestTime(due.length, this.options, this.context.log)
    // If the oldest one may be finished, all are checked without waiting: it takes as long to request
    // the reports as it took to start the analyses.
    const mayBeFinished = due.some(one => this.ageOf(one) >= this.schedule.pause)
    if (this.schedule.isLast || mayBeFinished) this.schedule.checked()
    else due = await this.waitForNextCheck()
    while (due.length > 0 && this.reader.canContinue) {
      const { isLast } = this.schedule
      for (const one of due.filter(({ isRunning }) => isRunning)) await this.check(one)
      // If there are many, the timeout may pass during a check, which is then the last one.
      const isOver = isLast || this.schedule.isOver
      await this.checkUnconfirmed(isOver)
      if (isOver) break
      due = await this.waitForNextCheck()
    }
    await this.explainMissing()
    const { charged: chargedReports, failure } = this.reader
    return { results: this.results, chargedReports, failure }
  }

  /** Returns the reports that are missing, those of the oldest analyses first. */
  private missing(): Missing[] {
    return this.results
      .flatMap((sample, index) =>
        analysesOf(sample).flatMap(analysis => this.missingOf(analysis, sample, index))
      )
      .toSorted((a, b) => a.requested - b.requested)
  }

  private missingOf(analysis: DynamicAnalysis, sample: SampleResult, index: number): Missing[] {
    const { platform, state, files } = analysis
    const requested = Date.parse(analysis.requested ?? '')
    if (files) {
      return files.flatMap((one, file) =>
        isRunning(one) ? [{ index, platform, file, isRunning: true, requested }] : []
      )
    }
    const isExpected = isRunning(analysis) || (state === 'unconfirmed' && this.isFindable(index))
    if (sample.sha1 === null || !isExpected) return []
    return [{ index, platform, file: undefined, isRunning: isRunning(analysis), requested }]
  }

  /** Whether an unconfirmed analysis may be found. Only the response to a start lists archived files. */
  private isFindable(index: number): boolean {
    const sample = this.results[index]
    return sample !== undefined && !this.options.isArchive(sample) && !this.lookedFor.has(index)
  }

  private ageOf({ requested }: Missing): number {
    return this.context.clock.date().getTime() - requested
  }

  /** Requests a report, and updates the analysis. */
  private check(missing: Missing): Promise<void> {
    return this.change(missing, (analysis, file) => this.reader.read(analysis, file))
  }

  /**
   * Updates the analysis of a sample, or that of a file in an archive.
   * @param change returns the same value if nothing changed
   */
  private async change(
    { index, platform, file }: Missing,
    change: <T extends AnalysisResult>(analysis: T, file: AnalyzedFile) => T | Promise<T>
  ): Promise<void> {
    const sample = this.results[index]
    const analysis = sample && analysesOf(sample).find(one => one.platform === platform)
    if (!analysis) return
    const archived = analysis.files?.[file ?? 0]
    if (!archived) {
      const { sha1, sha256 } = sample
      await this.update(index, await change(analysis, { sha1: sha1 ?? '', sha256 }))
      return
    }
    const latest = await change(archived, { sha1: archived.sha1 ?? '' })
    if (latest !== archived) await this.update(index, withFile(analysis, archived, latest), latest)
  }

  /** Looks for unconfirmed analyses that should be finished, or for all of them. */
  private async checkUnconfirmed(isLast: boolean): Promise<void> {
    const due = this.missing().filter(
      one => !one.isRunning && (isLast || this.ageOf(one) >= EXPECTED_AGE)
    )
    for (const index of new Set(due.map(one => one.index))) {
      const sample = this.results[index]
      if (!sample) continue
      const analyses = await this.reader.findUnconfirmed(sample)
      if (analyses) this.lookedFor.add(index)
      for (const latest of analyses ?? []) await this.update(index, latest)
    }
  }

  /** @param latest the analysis, or the one of the file in an archive that was checked */
  private async update(
    index: number,
    analysis: DynamicAnalysis,
    file?: ArchivedFileAnalysis
  ): Promise<void> {
    const sample = this.results[index]
    if (!sample || analysesOf(sample).includes(analysis)) return
    const latest = this.options.complete(withAnalysis(sample, analysis))
    this.results[index] = latest
    if (!isRunning(file ?? analysis)) {
      logReport(sample, analysis, { log: this.context.log, file })
    }
    await this.options.resultsFile.saveInBackground([latest])
  }

  /** Returns the reports that are missing after the pause. */
  private async waitForNextCheck(): Promise<Missing[]> {
    const { signal, log } = this.context
    const { length } = this.missing()
    if (length > 0 && this.reader.canContinue) {
      await this.schedule.wait(signal, ms => {
        logReportsPending(length, ms, log)
      })
    }
    return this.missing()
  }

  /** If the wait ended early, records why in each analysis that is still running. */
  private async explainMissing(): Promise<void> {
    const { signal } = this.context
    const reason = signal.aborted ? reasonOf(signal) : this.reader.stopped?.message
    if (reason === undefined) return
    for (const one of this.missing().filter(({ isRunning }) => isRunning)) {
      await this.change(one, analysis => ({ ...analysis, reason }))
    }
  }
}

/** Returns the analysis of an archive with the latest state of one of its files. */
function withFile(
  analysis: DynamicAnalysis,
  before: ArchivedFileAnalysis,
  latest: ArchivedFileAnalysis
): DynamicAnalysis {
  const files = analysis.files?.map(file => (file === before ? latest : file)) ?? []
  return archiveAnalysis(analysis, files)
}

function isRunning({ state }: AnalysisResult): boolean {
  return ANALYSIS_STATES[state].isRunning
}
