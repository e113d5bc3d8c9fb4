import { setMaxListeners } from 'node:events'

import type { Context } from '../context.js'
import type { Problem, SampleResult } from '../results/schema.js'
import { needsUpload } from '../results/state.js'
import type { UploadQueue } from './upload-queue.js'
import {
  SampleUploader,
  type Timing,
  type UploadOptions,
  type UploadTask
} from './upload-sample.js'

/**
 * Uploads samples: the bytes of each, then its metadata. Never throws: errors are in the results.
 * If one sample fails, the others continue. An account error stops the run, and samples that have
 * not been attempted keep their initial result.
 * @param queue samples can be added while others are uploaded
 * @returns why the run ended early; undefined if every sample was attempted
 */
export async function uploadSamples(
  queue: UploadQueue<UploadTask>,
  options: UploadOptions,
  context: Context
): Promise<string | undefined> {
  const first = await queue.takeSmallest()
  if (!first) return undefined
  return new UploadRun(queue, options, context).run(first)
}

/** A task, or one whose first step is in progress. */
type QueuedTask = UploadTask | Promise<UploadTask>

type TaskWithoutResponse = UploadTask & { readonly result: { readonly error: Problem } }

class UploadRun {
  /** Stops all uploads on an account error, or when the run is canceled. */
  private readonly stop = new AbortController()
  private readonly uploader: SampleUploader

  constructor(
    private readonly queue: UploadQueue<UploadTask>,
    private readonly options: UploadOptions,
    private readonly context: Context
  ) {
    const { signal } = this.stop
    // Each request in progress adds a listener.
    setMaxListeners(0, signal)
    // If nothing more can be sent, the workers must not wait for further samples.
    signal.addEventListener('abort', () => {
      queue.end()
    })
    this.uploader = new SampleUploader(options, { ...context, signal })
  }

  async run(first: UploadTask): Promise<string | undefined> {
    const { signal } = this.context
    const cancel = () => {
      this.stop.abort(signal.reason)
    }
    signal.addEventListener('abort', cancel)
    if (signal.aborted) cancel()
    await this.uploadAll(first)
    signal.removeEventListener('abort', cancel)
    return this.stop.signal.aborted ? (this.stop.signal.reason as Error).message : undefined
  }

  private async uploadAll(first: UploadTask): Promise<void> {
    // Loads the XML library during the first request.
    this.options.describe(first.sample).catch(() => undefined)
    // If only one is queued so far, `probe` may need the next one, so the other workers wait.
    const second = this.queue.isEmpty ? undefined : await this.queue.takeSmallest()
    const probing = this.probe(first, second)
    await Promise.all([
      probing.then(probed => this.work(probed)),
      ...Array.from({ length: this.options.concurrency - 1 }, () =>
        second ? this.work([], { after: probing }) : probing.then(() => this.work([]))
      )
    ])
  }

  /** Uploads its own tasks, then tasks from the queue, until none are left. */
  private async work(own: QueuedTask[], firstTiming: Timing = {}): Promise<void> {
    let timing = firstTiming
    // A sample's metadata is uploaded at the same time as the bytes of the next one.
    let finishing = Promise.resolve()
    for (;;) {
      const task = await (own.shift() ?? this.queue.takeLargest())
      if (!task) break
      const uploaded = await this.uploadBytes(task, timing)
      await finishing
      // After the bytes, the first request is done, so there is no need to connect early.
      finishing = this.uploadMetadata(uploaded, uploaded.hasUploadedBytes ? {} : timing)
      timing = {}
    }
    await finishing
  }

  /**
   * Uploads the smallest sample alone, so that wrong credentials cost only one small request. If
   * it gets no response, uploads a second one to find out whether only the first is affected.
   * @returns the tasks that still need a step
   */
  private async probe(first: UploadTask, second: UploadTask | undefined): Promise<QueuedTask[]> {
    const alone = this.uploadNextStep(first).then(task =>
      hasNoResponse(task) ? task : this.save(task)
    )
    const uploadNext = async (next: UploadTask) =>
      this.save(await this.uploadNextStep(next, { after: alone }))
    // Opens a second connection early, because the first sample's metadata uses the first one.
    const connected = second && uploadNext(second)
    const task = await alone
    if (!hasNoResponse(task)) return connected ? [task, connected] : [task]
    const late = second ? undefined : await this.queue.takeSmallest()
    const next = connected ?? (late && uploadNext(late))
    if (!next) return [this.save(task)]
    const { error, metadata } = task.result
    this.options.progress.retrying(first.sample, error, 0)
    const other = await next
    const isReachable = !this.stop.signal.aborted
    // Metadata that may have arrived is not sent again.
    if (isReachable && metadata === 'none') return [first, other]
    const scope = isReachable ? 'sample' : 'account'
    this.save({ ...task, result: { ...task.result, error: { ...error, scope } } })
    return [other]
  }

  /** Uploads the bytes, or the metadata if the service has the bytes. */
  private uploadNextStep(task: UploadTask, timing: Timing = {}): Promise<UploadTask> {
    return task.result.state === 'bytes-only'
      ? this.uploader.uploadMetadata(task, timing)
      : this.uploader.uploadBytes(task, timing)
  }

  private async uploadBytes(task: UploadTask, timing: Timing): Promise<UploadTask> {
    const uploaded = await this.uploader.uploadBytes(task, timing)
    return uploaded === task ? task : this.save(uploaded)
  }

  private async uploadMetadata(task: UploadTask, timing: Timing): Promise<void> {
    const uploaded = await this.uploader.uploadMetadata(task, timing)
    if (uploaded !== task) this.save(uploaded)
  }

  /** Saves a sample's result. An account error stops the run. */
  private save(task: UploadTask): UploadTask {
    const { sample, result } = task
    const { resultsFile, progress } = this.options
    if (needsUpload(result)) {
      void resultsFile.saveInBackground([result])
      return task
    }
    const finished: SampleResult = {
      ...result,
      finished: this.context.clock.date().toISOString()
    }
    void resultsFile.saveInBackground([finished])
    progress.finished(sample, finished)
    if (finished.error?.scope === 'account') this.stop.abort(new Error(finished.error.message))
    return { ...task, result: finished }
  }
}

function hasNoResponse(task: UploadTask): task is TaskWithoutResponse {
  const { error } = task.result
  return error?.scope === 'account' && error.status === null
}
