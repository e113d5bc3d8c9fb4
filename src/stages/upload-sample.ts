import type { Sample } from '../artifacts/samples.js'
import { openUploadBody } from '../artifacts/upload-body.js'
import type { Context } from '../context.js'
import { DAY } from '../http/clock.js'
import type { UploadProgress } from '../report/upload-progress.js'
import { problemFrom, problemOf } from '../results/problem.js'
import type { ResultsFile } from '../results/results-file.js'
import type { Problem, SampleResult } from '../results/schema.js'
import { needsUpload } from '../results/state.js'
import type { CallOptions, CallResult } from '../spectra/caller.js'
import type { SpectraClient } from '../spectra/client.js'
import { SpectraError } from '../spectra/errors.js'
import type { Failure } from '../spectra/failures.js'

/** A sample to upload and its current result. */
export interface UploadTask {
  readonly sample: Sample
  readonly result: SampleResult
  /** Whether this run has uploaded the bytes. */
  readonly hasUploadedBytes?: boolean
}

export interface UploadOptions {
  readonly spectra: SpectraClient
  /** Returns a sample's metadata as XML. */
  readonly describe: (sample: Sample) => Promise<string>
  /** Whether to subscribe to changes of each sample. */
  readonly subscribe: boolean
  /** Maximum number of concurrent uploads. */
  readonly concurrency: number
  readonly resultsFile: Pick<ResultsFile, 'save' | 'saveInBackground'>
  readonly progress: UploadProgress
}

/** When a request may be sent. */
export type Timing = Pick<CallOptions, 'after'>

type Step = 'bytes' | 'metadata'

/** After this many consecutive 403s for a step, the account itself lacks the permission. */
const MAX_REJECTIONS = 5

/** Uploads samples one step at a time. Never throws: errors are in the results. */
export class SampleUploader {
  /** Number of consecutive samples rejected with 403, by step; empty until a request succeeds. */
  private readonly rejections = new Map<Step, number>()

  /** @param context its signal stops all uploads */
  constructor(
    private readonly options: UploadOptions,
    private readonly context: Context
  ) {}

  /** Uploads the bytes (TCA-0202). Returns the task unchanged if the service has them. */
  async uploadBytes(task: UploadTask, timing: Timing = {}): Promise<UploadTask> {
    const { sample, result } = task
    const { signal, clock } = this.context
    const { progress, spectra } = this.options
    if (result.state !== 'not-attempted' || signal.aborted) return task
    const started: SampleResult = { ...result, started: clock.date().toISOString() }
    let sent = 0
    const body = {
      length: sample.size,
      open: () => {
        sent = 0
        return openUploadBody(sample, signal)
      }
    }
    const onSent = (bytes: number) => {
      progress.sending(sample, (sent += bytes))
    }
    const options = { ...timing, ...this.callOptions(sample, 'bytes'), onSent }
    try {
      await this.call({ step: 'bytes', sample }, () =>
        spectra.uploadSample(sample.sha1, body, options)
      )
      return { sample, result: { ...started, state: 'bytes-only' }, hasUploadedBytes: true }
    } catch (error) {
      const problem = this.problemIn(error, 'bytes')
      const state = problem.scope === 'cancelled' ? 'not-attempted' : 'failed'
      return { sample, result: { ...started, state, error: problem } }
    }
  }

  /** Uploads the metadata (TCA-0203) if the service has the bytes. */
  async uploadMetadata(task: UploadTask, timing: Timing = {}): Promise<UploadTask> {
    const { sample, result, hasUploadedBytes } = task
    if (!needsUpload(result) || result.state !== 'bytes-only' || this.context.signal.aborted) {
      return task
    }
    const started = result.started ?? this.context.clock.date().toISOString()
    const attempt = new MetadataAttempt({ ...result, started })
    try {
      const xml = await this.options.describe(sample)
      const options = {
        ...timing,
        ...this.callOptions(sample, 'metadata'),
        subscribe: this.options.subscribe,
        beforeSending: () => this.saveUncertain(attempt)
      }
      const { mayBeRepeated } = await this.call({ step: 'metadata', sample }, () =>
        this.options.spectra.uploadMetadata(sample.sha1, xml, options)
      )
      return { sample, result: attempt.succeeded(mayBeRepeated, this.options.subscribe) }
    } catch (error) {
      const problem = this.problemIn(error, 'metadata')
      const failed = attempt.failed(error)
      if (problem.status !== 404 || hasUploadedBytes) {
        return { sample, result: { ...failed, error: problem } }
      }
      // The service doesn't have the bytes, contrary to the results file or its own status.
      const restarted: SampleResult = { ...failed, state: 'not-attempted', existing: false }
      return this.uploadMetadata(await this.uploadBytes({ sample, result: restarted }))
    }
  }

  /** Saves the result before sending, so that a resumed run knows that metadata may be repeated. */
  private async saveUncertain(attempt: MetadataAttempt): Promise<void> {
    const { clock } = this.context
    const result = attempt.resultBeforeSending(
      this.options.spectra.serviceTime(),
      clock.date().getTime()
    )
    try {
      await this.options.resultsFile.save(result)
    } catch (cause) {
      const { message } = cause as Error
      throw new Error(`not sent because the results file can't be written: ${message}`, { cause })
    }
    attempt.wasSent = true
  }

  private callOptions(sample: Sample, step: Step) {
    return {
      signal: this.context.signal,
      onRetry: (failure: Failure, pauseMs: number) => {
        this.options.progress.retrying(sample, problemOf(failure, step), pauseMs)
      }
    }
  }

  /** Makes a call. Retries a 403 once if another request of the run has succeeded. */
  private async call(
    { step, sample }: { readonly step: Step; readonly sample: Sample },
    request: () => Promise<CallResult<void>>
  ): Promise<CallResult<void>> {
    const retryRejected = async (error: unknown) => {
      const isRejected = error instanceof SpectraError && error.failure.status === 403
      // Metadata that may have arrived is not sent again.
      if (!isRejected || this.rejections.size === 0 || error.mayHaveArrived) throw error
      this.options.progress.retrying(sample, problemFrom(error, step), 0)
      return request()
    }
    const result = await request().catch(retryRejected)
    this.rejections.set(step, 0)
    return result
  }

  /** If another request has succeeded, a 403 fails only this sample, unless 403s keep repeating. */
  private problemIn(error: unknown, step: Step): Problem {
    const problem = problemFrom(error, step)
    if (problem.status !== 403 || this.rejections.size === 0) return problem
    const rejections = (this.rejections.get(step) ?? 0) + 1
    this.rejections.set(step, rejections)
    if (rejections >= MAX_REJECTIONS) return problem
    const message = `${problem.message} (other requests succeeded)`
    return { ...problem, scope: 'sample', message }
  }
}

/** The result of a sample whose metadata is being uploaded. */
class MetadataAttempt {
  /** Whether sending the metadata may have started. */
  wasSent = false
  /** The result, with the time of the first attempt if the metadata was sent. */
  private sent: SampleResult

  constructor(private readonly before: SampleResult) {
    this.sent = before
  }

  /** Whether an earlier run or request may already have added metadata. */
  private get wasUncertain(): boolean {
    return this.before.metadata === 'uncertain'
  }

  /**
   * Returns the result to save before sending.
   * @param serviceTime by the service's clock, in milliseconds; undefined if not known
   * @param localTime by this machine's clock, in milliseconds
   */
  resultBeforeSending(serviceTime: number | undefined, localTime: number): SampleResult {
    const isUsable = Math.abs((serviceTime ?? NaN) - localTime) < DAY
    if (!this.sent.metadataFirstSent && serviceTime !== undefined && isUsable) {
      // The later of the two, so that an analysis from before the metadata never counts.
      const time = new Date(Math.max(serviceTime, localTime))
      this.sent = { ...this.sent, metadataFirstSent: time.toISOString() }
    }
    return { ...this.sent, metadata: 'uncertain' }
  }

  succeeded(mayBeRepeated: boolean, subscribed: boolean): SampleResult {
    const metadata = mayBeRepeated || this.wasUncertain ? 'repeated' : 'confirmed'
    const state = this.before.existing ? 'metadata-only' : 'submitted'
    return { ...this.sent, state, metadata, subscribed, error: null }
  }

  failed(error: unknown): SampleResult {
    // Other errors don't say whether an earlier attempt arrived.
    const mayHaveArrived = error instanceof SpectraError ? error.mayHaveArrived : this.wasSent
    return this.wasUncertain || mayHaveArrived
      ? { ...this.sent, metadata: 'uncertain' }
      : { ...this.before, metadata: 'none' }
  }
}
