import type { Candidate } from '../artifacts/candidate.js'
import { downloadCandidates, type LocalCandidate } from '../artifacts/download-candidates.js'
import type { Context } from '../context.js'
import { logFailed } from '../report/log-files.js'
import type { UploadProgress } from '../report/upload-progress.js'
import type { SampleResult } from '../results/schema.js'
import { needsUpload } from '../results/state.js'
import type { SpectraClient } from '../spectra/client.js'
import type { HashType } from '../spectra/hash-query.js'
import { sampleProblem, type MetadataSettings } from '../spectra/metadata.js'
import { handleExisting } from '../stages/existing.js'
import type { UploadQueue } from '../stages/upload-queue.js'
import type { UploadTask } from '../stages/upload-sample.js'
import { formatRate } from '../text/format.js'
import { readSource, type ReadCandidates } from './read-source.js'
import type { Run } from './run.js'

/** The service, and the type of hash that bulk requests use. */
export interface Service {
  readonly spectra: SpectraClient
  readonly hashType: HashType
}

export interface PrepareOptions extends Service {
  /** Receives the samples to upload. */
  readonly queue: UploadQueue<UploadTask>
  readonly progress: UploadProgress
}

interface Prepared extends Pick<ReadCandidates, 'advice'> {
  /** Why the run has to stop; undefined if it can continue. */
  readonly stopped: string | undefined
}

/** Reads the samples, handles those that the service already has, and queues the others. */
export async function prepareUploads(
  run: Run,
  options: PrepareOptions,
  context: Context
): Promise<Prepared> {
  const { ifSampleExists: ifExists } = run.inputs
  if (ifExists === 'upload') return queueWhileReading(run, options, context)
  const { candidates, advice } = await readSource(run, context)
  if (run.reading.signal.aborted) return { advice, stopped: undefined }
  const initial = candidates.map(({ result }) => result)
  const { results, stopped } = await handleExisting(initial, { ...options, ifExists }, context)
  await run.resultsFile.saveInBackground(results)
  if (stopped === undefined) {
    const updated = candidates.map((candidate, index) => {
      return { ...candidate, result: results[index] ?? candidate.result }
    })
    await queueUploads(updated, { run, ...options }, context)
  }
  return { advice, stopped }
}

/** Queues samples as they are read, so that uploads start before all files are hashed. */
async function queueWhileReading(
  run: Run,
  options: PrepareOptions,
  context: Context
): Promise<Prepared> {
  const queueing: Promise<void>[] = []
  const { advice } = await readSource(run, context, batch => {
    queueing.push(queueUploads(batch, { run, ...options }, context))
  })
  await Promise.all(queueing)
  return { advice, stopped: undefined }
}

/** Queues samples that need an upload, downloading them first if necessary. */
function queueUploads(
  candidates: readonly Candidate[],
  { run, queue, progress }: Pick<PrepareOptions, 'queue' | 'progress'> & { readonly run: Run },
  { log }: Context
): Promise<void> {
  const { inputs, metadata, resultsFile, reading } = run
  const { apiUrl, requestsPerSecond } = inputs
  const onFailed = (result: SampleResult) => {
    logFailed(result, log)
    void resultsFile.saveInBackground([result])
  }
  return downloadCandidates(
    candidates.filter(({ result }) => needsUpload(result)),
    {
      signal: reading.signal,
      onReady(ready) {
        const { tasks, failed } = splitByMetadata(ready, metadata)
        for (const result of failed) onFailed(result)
        if (tasks.length === 0) return
        void resultsFile.saveInBackground(tasks.map(({ result }) => result))
        const samples = tasks.map(({ sample }) => sample)
        progress.expect(samples, `${apiUrl.host}, ${formatRate(requestsPerSecond)}`)
        queue.add(tasks)
      },
      onFailed
    }
  )
}

/** Separates the samples whose metadata can't be sent, so that nothing is sent for them. */
function splitByMetadata(
  candidates: readonly LocalCandidate[],
  metadata: MetadataSettings
): { readonly tasks: LocalCandidate[]; readonly failed: SampleResult[] } {
  const tasks: LocalCandidate[] = []
  const failed: SampleResult[] = []
  for (const candidate of candidates) {
    const message = sampleProblem(candidate.sample, metadata)
    if (message === undefined) {
      tasks.push(candidate)
      continue
    }
    const error = { scope: 'sample', step: 'metadata', status: null, message } as const
    // If an earlier run uploaded the bytes, the service still has them.
    const state = candidate.result.state === 'bytes-only' ? 'bytes-only' : 'failed'
    failed.push({ ...candidate.result, state, error })
  }
  return { tasks, failed }
}
