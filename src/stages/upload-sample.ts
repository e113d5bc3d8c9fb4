import { openUploadBody } from '../artifacts/upload-body.js'
import { problemFrom, problemOf } from '../results/problem.js'
import { needsUpload } from '../results/state.js'
import { type Problem, type SampleResult } from '../results/schema.js'
import type { Sample } from '../artifacts/samples.js'
import type { SpectraClient } from '../spectra/client.js'
import { SpectraError, type CallOptions, type CallResult } from '../spectra/caller.js'
import type { Failure } from '../spectra/failures.js'

/** A sample and its current result. */
export interface UploadTask {
  readonly sample: Sample
  readonly result: SampleResult
  /** Whether this run has sent the bytes. */
  readonly sentNow?: boolean
}

/** Dependencies of `submit`. */
export interface UploadOptions {
  readonly spectra: SpectraClient
  /** Returns a sample's metadata as XML. */
  readonly describe: (sample: Sample) => Promise<string>
  readonly subscribe: boolean
  /** Maximum number of concurrent uploads. */
  readonly concurrency: number
  /** Cancels the run: no new requests start, and those in progress are aborted. */
  readonly signal: AbortSignal
  readonly now: () => Date
  /** Saves a sample's latest result. Resolves when it is on disk. */
  readonly keep: (result: SampleResult) => Promise<void>
  readonly observer: Observer
}

/** When a request may be sent. */
export type Timing = Pick<CallOptions, 'after'>

/** Progress callbacks. */
export interface Observer {
  /** @param bytes number of bytes sent so far in this attempt */
  sending(sample: Sample, bytes: number): void
  retrying(sample: Sample, problem: Problem, pauseMs: number): void
  settled(sample: Sample, result: SampleResult): void
}

type Step = 'bytes' | 'metadata'

/** State shared by all submissions of a run. */
export interface UploadRun {
  readonly tools: UploadOptions
  readonly stop: AbortController
  /** Number of consecutive samples refused with 403, by step; empty until a request succeeds. */
  readonly refusals: Map<Step, number>
}

/** After this many consecutive 403s, the account itself lacks the right to the step. */
const MOST_REFUSALS = 5

const DAY = 24 * 60 * 60_000

/** Uploads the bytes (TCA-0202). Returns the submission unchanged if the service has them. */
export async function uploadBytes(
  submission: UploadTask,
  run: UploadRun,
  turn: Timing = {}
): Promise<UploadTask> {
  const { sample, result } = submission
  const { tools, stop } = run
  if (result.state !== 'not-attempted' || stop.signal.aborted) return submission
  const begun: SampleResult = { ...result, started: tools.now().toISOString() }
  let sent = 0
  const body = {
    length: sample.size,
    open: () => {
      sent = 0
      return openUploadBody(sample, stop.signal)
    }
  }
  const options: CallOptions = {
    ...turn,
    signal: stop.signal,
    onSent: bytes => {
      tools.observer.sending(sample, (sent += bytes))
    },
    onRetry: (failure, pauseMs) => {
      tools.observer.retrying(sample, problemOf('bytes', failure), pauseMs)
    }
  }
  try {
    await call({ step: 'bytes', sample }, run, () =>
      tools.spectra.uploadSample(sample.sha1, body, options)
    )
    return { sample, result: { ...begun, state: 'bytes-only' }, sentNow: true }
  } catch (error) {
    const problem = problemIn(error, 'bytes', run)
    const state = problem.scope === 'cancelled' ? 'not-attempted' : 'failed'
    return { sample, result: { ...begun, state, error: problem } }
  }
}

/** Uploads the metadata (TCA-0203) if the service has the bytes. */
export async function uploadMetadata(
  submission: UploadTask,
  run: UploadRun,
  turn: Timing = {}
): Promise<UploadTask> {
  const { sample, result, sentNow } = submission
  const { tools, stop } = run
  if (!needsUpload(result) || result.state !== 'bytes-only' || stop.signal.aborted)
    return submission
  const before: SampleResult = { ...result, started: result.started ?? tools.now().toISOString() }
  // An earlier run or request may already have added metadata.
  const wasUncertain = before.metadata === 'uncertain'
  let announced = false
  let leaving = before
  const options = {
    ...turn,
    subscribe: tools.subscribe,
    signal: stop.signal,
    onLeaving: async () => {
      leaving = withFirstSent(leaving, tools)
      await saveUncertain(leaving, tools)
      announced = true
    },
    onRetry: (failure: Failure, pauseMs: number) => {
      tools.observer.retrying(sample, problemOf('metadata', failure), pauseMs)
    }
  }
  try {
    const xml = await tools.describe(sample)
    const { mayBeRepeated } = await call({ step: 'metadata', sample }, run, () =>
      tools.spectra.uploadMetadata(sample.sha1, xml, options)
    )
    const metadata = mayBeRepeated || wasUncertain ? 'repeated' : 'confirmed'
    const { subscribe: subscribed } = tools
    const state = before.existing ? 'metadata-only' : 'submitted'
    return { sample, result: { ...leaving, state, metadata, subscribed, error: null } }
  } catch (error) {
    // Other errors don't say whether an earlier attempt arrived.
    const mayHaveArrived = error instanceof SpectraError ? error.mayHaveArrived : announced
    const uncertain = wasUncertain || mayHaveArrived
    const metadata = uncertain ? 'uncertain' : 'none'
    const known = uncertain ? leaving : before
    const problem = problemIn(error, 'metadata', run)
    if (problem.status !== 404 || sentNow) {
      return { sample, result: { ...known, metadata, error: problem } }
    }
    // The service doesn't have the bytes, contrary to the record or the status.
    const fresh: SampleResult = { ...known, state: 'not-attempted', existing: false, metadata }
    return uploadMetadata(await uploadBytes({ sample, result: fresh }, run), run)
  }
}

/** Saved before sending, so that a resumed run knows the metadata may already be there. */
async function saveUncertain(result: SampleResult, { keep }: UploadOptions): Promise<void> {
  try {
    await keep({ ...result, metadata: 'uncertain' })
  } catch (cause) {
    const { message } = cause as Error
    throw new Error(`not sent because the results file can't be written: ${message}`, { cause })
  }
}

/** Adds the time of the first metadata if it isn't set yet and the service's clock is usable. */
function withFirstSent(result: SampleResult, { spectra, now }: UploadOptions): SampleResult {
  const there = spectra.clock() ?? NaN
  const here = now().getTime()
  if (result.metadataFirstSent || !(Math.abs(there - here) < DAY)) return result
  // The later of the two, so that an analysis from before the metadata never counts.
  return { ...result, metadataFirstSent: new Date(Math.max(there, here)).toISOString() }
}

/** Makes a call. Retries a 403 once if another request of the run has succeeded. */
async function call(
  { step, sample }: { readonly step: Step; readonly sample: Sample },
  run: UploadRun,
  request: () => Promise<CallResult<void>>
): Promise<CallResult<void>> {
  const retried = async (error: unknown) => {
    const isRefused = error instanceof SpectraError && error.failure.status === 403
    // Metadata that may have arrived is not sent again.
    if (!isRefused || run.refusals.size === 0 || error.mayHaveArrived) throw error
    run.tools.observer.retrying(sample, problemFrom(error, step), 0)
    return request()
  }
  const done = await request().catch(retried)
  run.refusals.set(step, 0)
  return done
}

/** If another request has succeeded, a 403 fails only this sample, unless it repeats. */
function problemIn(error: unknown, step: Step, run: UploadRun): Problem {
  const problem = problemFrom(error, step)
  if (problem.status !== 403 || run.refusals.size === 0) return problem
  const refusals = (run.refusals.get(step) ?? 0) + 1
  run.refusals.set(step, refusals)
  if (refusals >= MOST_REFUSALS) return problem
  return { ...problem, scope: 'sample', message: `${problem.message} (other requests succeeded)` }
}
