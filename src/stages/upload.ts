import { setMaxListeners } from 'node:events'

import type { UploadQueue } from './upload-queue.js'
import { needsUpload } from '../results/state.js'
import { type Problem, type SampleResult } from '../results/schema.js'
import {
  uploadBytes,
  uploadMetadata,
  type UploadRun,
  type UploadTask,
  type UploadOptions,
  type Timing
} from './upload-sample.js'

export type { UploadTask } from './upload-sample.js'

/**
 * Submits samples: each one's bytes, then its metadata. Never throws: errors are in the results. If
 * one sample fails, the others continue. An account error stops the run, and samples that have not
 * been attempted keep their initial result.
 * @param queue samples can be added while others are submitted
 * @returns why it ended early; undefined if every sample was attempted
 */
export async function uploadSamples(
  queue: UploadQueue<UploadTask>,
  tools: UploadOptions
): Promise<string | undefined> {
  const first = await queue.takeSmallest()
  if (!first) return undefined
  const stop = new AbortController()
  // As many listen as there are requests under way.
  setMaxListeners(0, stop.signal)
  // When nothing more can be sent, the workers don't wait for further samples.
  stop.signal.addEventListener('abort', () => {
    queue.end()
  })
  const cancel = () => {
    stop.abort(tools.signal.reason)
  }
  tools.signal.addEventListener('abort', cancel)
  if (tools.signal.aborted) cancel()
  const run: UploadRun = { tools, stop, refusals: new Map() }

  // Meanwhile, the other workers connect, and the XML library loads.
  tools.describe(first.sample).catch(() => undefined)
  // If only one is queued so far, `probe` may need the next one, so the other workers wait.
  const second = queue.isEmpty ? undefined : await queue.takeSmallest()
  const probing = probe(run, [first, second], queue)

  const worker = async (mine: Taken[], firstTurn: Timing) => {
    let turn = firstTurn
    // A sample's metadata goes along with the next one's bytes.
    let finishing = Promise.resolve()
    for (;;) {
      const submission = await (mine.shift() ?? queue.takeLargest())
      if (!submission) break
      const sent = await sendBytes(submission, run, turn)
      await finishing
      // Once bytes have gone, the first request is done, and nothing is to be connected early.
      finishing = sendMetadata(sent, run, sent.sentNow ? {} : turn)
      turn = {}
    }
    await finishing
  }
  await Promise.all([
    probing.then(probed => worker(probed, {})),
    ...Array.from({ length: tools.concurrency - 1 }, () =>
      second ? worker([], { after: probing }) : probing.then(() => worker([], {}))
    )
  ])
  tools.signal.removeEventListener('abort', cancel)
  return stop.signal.aborted ? (stop.signal.reason as Error).message : undefined
}

/** A submission, or one whose first step is in progress. */
type Taken = UploadTask | Promise<UploadTask>

/**
 * Sends the smallest sample alone, so that wrong credentials cost only one small request. If that
 * gets no response, sends a second one to find out whether only the first sample is affected.
 * @returns those of the two that have to be continued
 */
async function probe(
  run: UploadRun,
  [first, second]: readonly [UploadTask, UploadTask | undefined],
  queue: UploadQueue<UploadTask>
): Promise<Taken[]> {
  const alone = attempt(first, run).then(sent => (isUnanswered(sent) ? sent : save(sent, run)))
  const sendNext = async (next: UploadTask) => save(await attempt(next, run, { after: alone }), run)
  // Opens a second connection early, because the first sample's metadata uses the first one.
  const connected = second && sendNext(second)
  const sent = await alone
  if (!isUnanswered(sent)) return connected ? [sent, connected] : [sent]
  const late = second ? undefined : await queue.takeSmallest()
  const next = connected ?? (late && sendNext(late))
  if (!next) return [save(sent, run)]
  const { error, metadata } = sent.result
  run.tools.observer.retrying(first.sample, error, 0)
  const other = await next
  const isReached = !run.stop.signal.aborted
  // Metadata that may have arrived is not sent again.
  if (isReached && metadata === 'none') return [first, other]
  const scope = isReached ? 'sample' : 'account'
  save({ ...sent, result: { ...sent.result, error: { ...error, scope } } }, run)
  return [other]
}

type Unanswered = UploadTask & { readonly result: { readonly error: Problem } }

function isUnanswered(sent: UploadTask): sent is Unanswered {
  const { error } = sent.result
  return error?.scope === 'account' && error.status === null
}

/** Sends the bytes, or the metadata if the service has the bytes. */
function attempt(submission: UploadTask, run: UploadRun, turn: Timing = {}): Promise<UploadTask> {
  const { state } = submission.result
  return state === 'bytes-only'
    ? uploadMetadata(submission, run, turn)
    : uploadBytes(submission, run, turn)
}

async function sendBytes(
  submission: UploadTask,
  run: UploadRun,
  turn: Timing
): Promise<UploadTask> {
  const sent = await uploadBytes(submission, run, turn)
  return sent === submission ? sent : save(sent, run)
}

async function sendMetadata(submission: UploadTask, run: UploadRun, turn: Timing): Promise<void> {
  const sent = await uploadMetadata(submission, run, turn)
  if (sent !== submission) save(sent, run)
}

/** Saves a sample's result. A failure of the account ends the run. */
function save(submission: UploadTask, { tools, stop }: UploadRun): UploadTask {
  const { sample, result } = submission
  if (needsUpload(result)) {
    saveInBackground(result, tools)
    return submission
  }
  const last: SampleResult = { ...result, finished: tools.now().toISOString() }
  saveInBackground(last, tools)
  tools.observer.settled(sample, last)
  if (last.error?.scope === 'account') stop.abort(new Error(last.error.message))
  return { ...submission, result: last }
}

/** A record that can't be written shows when it is closed. The submission goes on until then. */
function saveInBackground(result: SampleResult, tools: UploadOptions): void {
  tools.keep(result).catch(() => undefined)
}
