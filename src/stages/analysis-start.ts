import type { Context } from '../context.js'
import { archiveAnalysis, NO_ANALYSIS } from '../results/dynamic-analysis.js'
import { INTERRUPTED, notStarted, withAnalysis } from '../results/plan-analyses.js'
import { failureOf } from '../results/problem.js'
import type { ResultsFile } from '../results/results-file.js'
import type { ArchivedFileAnalysis, DynamicAnalysis, SampleResult } from '../results/schema.js'
import type { DynamicAnalysisClient } from '../spectra/dynamic-analysis.js'
import type { StartedFile } from '../spectra/dynamic-report.js'
import { SpectraError } from '../spectra/errors.js'
import type { Failure } from '../spectra/failures.js'

export interface StartOptions {
  readonly dynamicAnalysis: Pick<DynamicAnalysisClient, 'start' | 'startArchive'>
  /** Whether a sample was submitted as an archive. */
  readonly isArchive: (sample: SampleResult) => boolean
  /** Returns the service's time, in milliseconds; undefined if it isn't known. */
  readonly serviceTime: () => number | undefined
  readonly resultsFile: Pick<ResultsFile, 'save' | 'saveInBackground'>
}

export interface StartResult {
  readonly analysis: DynamicAnalysis
  /** Undefined if the analysis was started. */
  readonly failure?: Failure
}

/** The start of an analysis on a platform. */
export class AnalysisStart {
  /** When the latest attempt was sent. ISO 8601, UTC; null if no attempt can have arrived. */
  private requested: string | null = null

  constructor(
    private readonly sample: SampleResult,
    private readonly platform: string,
    private readonly options: StartOptions
  ) {}

  /** Sends the start, and returns the updated analysis. Never throws. */
  async send({ signal, clock }: Context): Promise<StartResult> {
    const { sample, platform } = this
    const { dynamicAnalysis: client, isArchive } = this.options
    const request = { sha1: sample.sha1 ?? '', platform }
    const options = {
      signal,
      beforeSending: () => this.saveUnconfirmed(clock.date().getTime()),
      // Only requests that can't have arrived are sent again.
      onRetry: () => {
        this.requested = null
        const analysis = notStarted(platform, INTERRUPTED)
        void this.options.resultsFile.saveInBackground([withAnalysis(sample, analysis)])
      }
    }
    try {
      if (isArchive(sample)) {
        const { value } = await client.startArchive(request, options)
        return { analysis: this.startedArchive(value) }
      }
      const { value: analysisId } = await client.start(request, options)
      return { analysis: { ...this.analysis(), state: 'running', analysisId } }
    } catch (error) {
      const failure = failureOf(error)
      return { analysis: this.failed(error, failure), failure }
    }
  }

  /**
   * Saves that the start is being sent, so that a resumed run never sends it again.
   * @throws when it can't be saved; nothing is sent then
   */
  private async saveUnconfirmed(localTime: number): Promise<void> {
    const { resultsFile, serviceTime } = this.options
    // The later time, so that an earlier analysis is never mistaken for this one.
    const requested = new Date(Math.max(serviceTime() ?? 0, localTime)).toISOString()
    const analysis = { ...this.analysis(), requested, state: 'unconfirmed', reason: LOST } as const
    try {
      await resultsFile.save(withAnalysis(this.sample, analysis))
    } catch (cause) {
      const { message } = cause as Error
      throw new Error(`not sent because the results file can't be written: ${message}`, { cause })
    }
    this.requested = requested
  }

  private analysis(): DynamicAnalysis {
    return { ...NO_ANALYSIS, platform: this.platform, requested: this.requested }
  }

  private startedArchive(started: readonly StartedFile[]): DynamicAnalysis {
    const files = withoutDuplicates(started).map(fileAnalysis)
    // If the service refused all files, a later run can try again.
    const requested = started.some(({ mayRun }) => mayRun) ? this.requested : null
    return archiveAnalysis({ platform: this.platform, requested }, files)
  }

  private failed(error: unknown, { scope, message }: Failure): DynamicAnalysis {
    // Other errors don't say whether the request arrived.
    const mayHaveArrived =
      error instanceof SpectraError ? error.mayHaveArrived : this.requested !== null
    if (mayHaveArrived) {
      return { ...this.analysis(), state: 'unconfirmed', reason: `${message}; ${LOST}` }
    }
    const state = scope === 'cancelled' ? 'not-started' : 'failed'
    return { ...this.analysis(), requested: null, state, reason: message }
  }
}

const LOST =
  'the service may have started the analysis, so it is not started again unless you run without resume-from'

/** Returns the files in a fixed order, without duplicates and without errors of started files. */
function withoutDuplicates(files: readonly StartedFile[]): StartedFile[] {
  const started = new Set(files.flatMap(file => (file.analysisId === null ? [] : file.sha1)))
  const byKey = new Map(
    files
      .filter(({ sha1, analysisId }) => analysisId !== null || sha1 === null || !started.has(sha1))
      // Without an id, only the error distinguishes files whose hash is not known.
      .map(file => [JSON.stringify([file.sha1, file.analysisId ?? [file.error]]), file])
  )
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file)
}

function fileAnalysis({ sha1, analysisId, error }: StartedFile): ArchivedFileAnalysis {
  const state = analysisId === null ? 'failed' : 'running'
  return { ...NO_ANALYSIS, sha1, state, analysisId, reason: error }
}
