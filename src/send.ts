import { openContent } from './content.js'
import { problemFrom, problemOf } from './problem.js'
import { isOpen, type Problem, type Result } from './results.js'
import type { Sample } from './samples.js'
import type { Spectra } from './spectra/api.js'
import { SpectraError, type CallOptions, type Done } from './spectra/call.js'
import type { Failure } from './spectra/retry.js'

/** A sample on its way, and where it stands. */
export interface Submission {
  readonly sample: Sample
  readonly result: Result
  /** Whether this run has sent the bytes. */
  readonly sentNow?: boolean
}

/** What a submission needs of the world. */
export interface Tools {
  readonly spectra: Spectra
  /** A sample's metadata as XML. */
  readonly describe: (sample: Sample) => Promise<string>
  readonly subscribe: boolean
  /** Samples whose bytes are under way at once. */
  readonly concurrency: number
  /** Ends the run: nothing new is taken, and what is under way is let go. */
  readonly signal: AbortSignal
  readonly now: () => Date
  /** Takes each result as it comes to be, a sample's last one last; resolves when it is on disk. */
  readonly keep: (result: Result) => Promise<void>
  readonly observer: Observer
}

/** When a request may leave. */
export type Turn = Pick<CallOptions, 'after'>

/** Who watches the submissions. */
export interface Observer {
  /** So many bytes of the sample have left in this attempt. */
  sending(sample: Sample, bytes: number): void
  retrying(sample: Sample, problem: Problem, pauseMs: number): void
  settled(sample: Sample, result: Result): void
}

type Step = 'bytes' | 'metadata'

/** What the submissions of a run share. */
export interface Run {
  readonly tools: Tools
  readonly stop: AbortController
  /** The steps that the service has accepted for any sample. */
  readonly accepted: Set<Step>
  /** Samples in a row that the service refused with 403. */
  refusals: number
}

/** If so many samples in a row are refused, the account is, even if it wasn't before. */
const MOST_REFUSALS = 5

/** TCA-0202. A sample that the service has the bytes of is passed on as it is. */
export async function attemptBytes(
  submission: Submission,
  run: Run,
  turn: Turn = {}
): Promise<Submission> {
  const { sample, result } = submission
  const { tools, stop } = run
  if (result.state !== 'not-attempted' || stop.signal.aborted) return submission
  const begun: Result = { ...result, started: tools.now().toISOString() }
  let sent = 0
  const body = {
    length: sample.size,
    open: () => {
      sent = 0
      return openContent(sample, stop.signal)
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

/** TCA-0203, for a sample that the service has the bytes of. */
export async function attemptMetadata(
  submission: Submission,
  run: Run,
  turn: Turn = {}
): Promise<Submission> {
  const { sample, result, sentNow } = submission
  const { tools, stop } = run
  if (!isOpen(result) || result.state !== 'bytes-only' || stop.signal.aborted) return submission
  const before: Result = { ...result, started: result.started ?? tools.now().toISOString() }
  // Left open by an earlier run, or by a request that may have been carried out.
  const wasUncertain = before.metadata === 'uncertain'
  let announced = false
  const options = {
    ...turn,
    subscribe: tools.subscribe,
    signal: stop.signal,
    onLeaving: async () => {
      await saveUncertain(before, tools)
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
    return { sample, result: { ...before, state, metadata, subscribed, error: null } }
  } catch (error) {
    // Other errors don't tell whether an attempt before them arrived.
    const mayHaveArrived = error instanceof SpectraError ? error.mayHaveArrived : announced
    const uncertain = wasUncertain || mayHaveArrived
    const metadata = uncertain ? 'uncertain' : 'none'
    const problem = problemIn(error, 'metadata', run)
    if (problem.status !== 404 || sentNow) {
      return { sample, result: { ...before, metadata, error: problem } }
    }
    // The service has no such bytes, whatever the record or the status said.
    const fresh: Result = { ...result, state: 'not-attempted', existing: false, metadata }
    return attemptMetadata(await attemptBytes({ sample, result: fresh }, run), run)
  }
}

/** Saved before sending, so that a resumed run knows the metadata may already be there. */
async function saveUncertain(result: Result, { keep }: Tools): Promise<void> {
  try {
    await keep({ ...result, metadata: 'uncertain' })
  } catch (cause) {
    const { message } = cause as Error
    throw new Error(`not sent because the results file can't be written: ${message}`, { cause })
  }
}

/** Makes a call. After the step was accepted for other samples, a 403 is worth one more try. */
async function call(
  { step, sample }: { readonly step: Step; readonly sample: Sample },
  run: Run,
  request: () => Promise<Done<void>>
): Promise<Done<void>> {
  const retried = async (error: unknown) => {
    const isRefused = error instanceof SpectraError && error.failure.status === 403
    // Metadata that may have arrived is not sent again.
    if (!isRefused || !run.accepted.has(step) || error.mayHaveArrived) throw error
    run.tools.observer.retrying(sample, problemFrom(error, step), 0)
    return request()
  }
  const done = await request().catch(retried)
  run.accepted.add(step)
  run.refusals = 0
  return done
}

/** After the step was accepted for other samples, a 403 is this sample's, unless it repeats. */
function problemIn(error: unknown, step: Step, run: Run): Problem {
  const problem = problemFrom(error, step)
  if (problem.status !== 403 || !run.accepted.has(step)) return problem
  run.refusals += 1
  if (run.refusals >= MOST_REFUSALS) return problem
  return { ...problem, scope: 'sample', message: `${problem.message} (others were accepted)` }
}
