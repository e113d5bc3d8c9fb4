import { setMaxListeners } from 'node:events'

import { openContent } from './content.js'
import { problemFrom, problemOf } from './problem.js'
import type { Problem, Result } from './results.js'
import type { Sample } from './samples.js'
import type { Spectra } from './spectra/api.js'
import { SpectraError, type CallOptions } from './spectra/call.js'

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
type Turn = Pick<CallOptions, 'after'>

/** Who watches the submissions. */
export interface Observer {
  /** So many bytes of the sample have left in this attempt. */
  sending(sample: Sample, bytes: number): void
  retrying(sample: Sample, problem: Problem, pauseMs: number): void
  settled(sample: Sample, result: Result): void
}

/**
 * Submits samples: each one's bytes, then its metadata. Never throws, since what fails is in the
 * results. One sample's failure stops no other; a failure of the account stops them all, and those
 * whose turn had not come keep the result that they came with.
 * @returns why it ended early; undefined when every sample had its turn
 */
export async function submit(
  submissions: readonly Submission[],
  tools: Tools
): Promise<string | undefined> {
  const [scout, ...others] = inOrder(submissions)
  if (!scout) return undefined
  const stop = new AbortController()
  // As many listen as there are requests under way.
  setMaxListeners(0, stop.signal)
  const cancel = () => {
    stop.abort(tools.signal.reason)
  }
  tools.signal.addEventListener('abort', cancel)
  if (tools.signal.aborted) cancel()

  // The first request goes out alone, so that wrong credentials cost one request and few bytes.
  // Meanwhile the others connect, and the first metadata is put into words, which loads what that
  // takes.
  const worded = tools.describe(scout.sample).catch(() => undefined)
  const knownThere = scout.result.state === 'bytes-only'
  const scouting = knownThere ? sendMetadata(scout, tools, stop) : sendBytes(scout, tools, stop)

  const queue = others.values()
  const takeAll = async () => {
    let turn: Turn = { after: scouting }
    // A sample's metadata goes along with the next one's bytes.
    let finishing = Promise.resolve()
    for (const submission of queue) {
      const sent = await sendBytes(submission, tools, stop, turn)
      await finishing
      // Once bytes have gone, the first request is done, and nothing is to be connected early.
      finishing = sendMetadata(sent, tools, stop, sent.sentNow ? {} : turn)
      turn = {}
    }
    await finishing
  }
  const finishScout = async () => {
    const scouted = await scouting
    await worded
    if (scouted) await sendMetadata(scouted, tools, stop)
  }
  await Promise.all([finishScout(), ...Array.from({ length: tools.concurrency }, takeAll)])
  tools.signal.removeEventListener('abort', cancel)
  return stop.signal.aborted ? (stop.signal.reason as Error).message : undefined
}

/** The smallest first, alone; then the largest, so that none of them is left for the end. */
function inOrder(submissions: readonly Submission[]): Submission[] {
  const bySize = submissions.toSorted((a, b) => b.sample.size - a.sample.size)
  const smallest = bySize.pop()
  return smallest ? [smallest, ...bySize] : []
}

/** TCA-0202. A sample that the service has the bytes of is passed on as it is. */
async function sendBytes(
  { sample, result }: Submission,
  tools: Tools,
  stop: AbortController,
  turn: Turn = {}
): Promise<Submission> {
  if (result.state === 'bytes-only' || stop.signal.aborted) return { sample, result }
  const begun: Result = { ...result, started: tools.now().toISOString() }
  let sent = 0
  try {
    const body = { length: sample.size, open: () => openContent(sample, stop.signal) }
    await tools.spectra.uploadSample(sample.sha1, body, {
      ...turn,
      signal: stop.signal,
      onSent: bytes => {
        tools.observer.sending(sample, (sent += bytes))
      },
      onRetry: (failure, pauseMs) => {
        sent = 0
        tools.observer.retrying(sample, problemOf('bytes', failure), pauseMs)
      }
    })
    const done: Result = { ...begun, state: 'bytes-only' }
    keepLater(done, tools)
    return { sample, result: done, sentNow: true }
  } catch (error) {
    const problem = problemFrom(error, 'bytes')
    const state = problem.scope === 'cancelled' ? 'not-attempted' : 'failed'
    return { sample, result: settle(sample, { ...begun, state, error: problem }, tools, stop) }
  }
}

/** TCA-0203, for a sample that the service has the bytes of. */
async function sendMetadata(
  { sample, result, sentNow }: Submission,
  tools: Tools,
  stop: AbortController,
  turn: Turn = {}
): Promise<void> {
  if (result.state !== 'bytes-only' || stop.signal.aborted) return
  const before: Result = { ...result, started: result.started ?? tools.now().toISOString() }
  // Left open by an earlier run, or by a request that may have been carried out.
  const wasUncertain = before.metadata === 'uncertain'
  try {
    const xml = await tools.describe(sample)
    const { mayBeRepeated } = await tools.spectra.uploadMetadata(sample.sha1, xml, {
      ...turn,
      subscribe: tools.subscribe,
      signal: stop.signal,
      // On disk before it leaves: a killed run must not send it a second time unawares.
      onLeaving: () => tools.keep({ ...before, metadata: 'uncertain' }),
      onRetry: (failure, pauseMs) => {
        tools.observer.retrying(sample, problemOf('metadata', failure), pauseMs)
      }
    })
    const metadata = mayBeRepeated || wasUncertain ? 'repeated' : 'confirmed'
    const { subscribe: subscribed } = tools
    const state = before.existing ? 'metadata-only' : 'submitted'
    settle(sample, { ...before, state, metadata, subscribed, error: null }, tools, stop)
  } catch (error) {
    const uncertain = wasUncertain || (error instanceof SpectraError && error.mayHaveArrived)
    const metadata = uncertain ? 'uncertain' : 'none'
    const problem = problemFrom(error, 'metadata')
    if (problem.status === 404 && !sentNow) {
      // The service has no such bytes, whatever the record or the status said.
      const fresh = { ...result, state: 'not-attempted', existing: false } as const
      await sendMetadata(await sendBytes({ sample, result: fresh }, tools, stop), tools, stop)
      return
    }
    settle(sample, { ...before, metadata, error: problem }, tools, stop)
  }
}

/** A sample's last result. A failure of the account ends the run. */
function settle(sample: Sample, last: Result, tools: Tools, stop: AbortController): Result {
  const result = { ...last, finished: tools.now().toISOString() }
  keepLater(result, tools)
  tools.observer.settled(sample, result)
  if (result.error?.scope === 'account') stop.abort(new Error(result.error.message))
  return result
}

/** A record that can't be written shows when it is closed. The submission goes on until then. */
function keepLater(result: Result, tools: Tools): void {
  tools.keep(result).catch(() => undefined)
}
