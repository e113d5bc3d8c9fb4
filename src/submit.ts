import { setMaxListeners } from 'node:events'

import type { SendQueue } from './queue.js'
import { isOpen, type Problem, type Result } from './results.js'
import {
  attemptBytes,
  attemptMetadata,
  type Run,
  type Submission,
  type Tools,
  type Turn
} from './send.js'

export type { Submission } from './send.js'

/**
 * Submits samples: each one's bytes, then its metadata. Never throws: errors are in the results. If
 * one sample fails, the others continue. An account error stops the run, and samples that have not
 * been attempted keep their initial result.
 * @param queue samples can be added while others are submitted
 * @returns why it ended early; undefined if every sample was attempted
 */
export async function submit(
  queue: SendQueue<Submission>,
  tools: Tools
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
  const run: Run = { tools, stop, refusals: new Map() }

  // Meanwhile, the other workers connect, and the XML library loads.
  tools.describe(first.sample).catch(() => undefined)
  // If only one is queued so far, `probe` may need the next one, so the other workers wait.
  const second = queue.isEmpty ? undefined : await queue.takeSmallest()
  const probing = probe(run, [first, second], queue)

  const takeAll = async (mine: Taken[], firstTurn: Turn) => {
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
    probing.then(probed => takeAll(probed, {})),
    ...Array.from({ length: tools.concurrency - 1 }, () =>
      second ? takeAll([], { after: probing }) : probing.then(() => takeAll([], {}))
    )
  ])
  tools.signal.removeEventListener('abort', cancel)
  return stop.signal.aborted ? (stop.signal.reason as Error).message : undefined
}

/** A submission, or one whose first step is in progress. */
type Taken = Submission | Promise<Submission>

/**
 * Sends the smallest sample alone, so that wrong credentials cost only one small request. If that
 * gets no response, sends a second one to find out whether only the first sample is affected.
 * @returns those of the two that have to be continued
 */
async function probe(
  run: Run,
  [first, second]: readonly [Submission, Submission | undefined],
  queue: SendQueue<Submission>
): Promise<Taken[]> {
  const alone = attempt(first, run).then(sent => (isUnanswered(sent) ? sent : save(sent, run)))
  const sendNext = async (next: Submission) => save(await attempt(next, run, { after: alone }), run)
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

type Unanswered = Submission & { readonly result: { readonly error: Problem } }

function isUnanswered(sent: Submission): sent is Unanswered {
  const { error } = sent.result
  return error?.scope === 'account' && error.status === null
}

/** Sends the bytes, or the metadata if the service has the bytes. */
function attempt(submission: Submission, run: Run, turn: Turn = {}): Promise<Submission> {
  const { state } = submission.result
  return state === 'bytes-only'
    ? attemptMetadata(submission, run, turn)
    : attemptBytes(submission, run, turn)
}

async function sendBytes(submission: Submission, run: Run, turn: Turn): Promise<Submission> {
  const sent = await attemptBytes(submission, run, turn)
  return sent === submission ? sent : save(sent, run)
}

async function sendMetadata(submission: Submission, run: Run, turn: Turn): Promise<void> {
  const sent = await attemptMetadata(submission, run, turn)
  if (sent !== submission) save(sent, run)
}

/** Saves a sample's result. A failure of the account ends the run. */
function save(submission: Submission, { tools, stop }: Run): Submission {
  const { sample, result } = submission
  if (isOpen(result)) {
    keepLater(result, tools)
    return submission
  }
  const last: Result = { ...result, finished: tools.now().toISOString() }
  keepLater(last, tools)
  tools.observer.settled(sample, last)
  if (last.error?.scope === 'account') stop.abort(new Error(last.error.message))
  return { ...submission, result: last }
}

/** A record that can't be written shows when it is closed. The submission goes on until then. */
function keepLater(result: Result, tools: Tools): void {
  tools.keep(result).catch(() => undefined)
}
