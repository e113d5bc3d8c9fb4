import { treatExisting, type ExistingTools, type Treated } from './existing.js'
import { archiveAdvice } from './findings.js'
import type { Inputs } from './inputs.js'
import type { SendQueue } from './queue.js'
import type { Record } from './record.js'
import type { Log } from './report/log.js'
import { pace } from './report/wording.js'
import { isOpen, type Result } from './results.js'
import type { Submission } from './send.js'
import { fetchAll, type Candidate, type Source } from './sources/candidate.js'

/** What every part of a run works with. */
export interface Desk {
  readonly inputs: Inputs
  readonly record: Record
  readonly log: Log
  readonly signal: AbortSignal
  /** Ends the reading of files. Aborts with `signal` as well. */
  readonly reading: AbortSignal
}

/** All candidates, and advice for the user about them. */
export interface TakenIn {
  readonly candidates: readonly Candidate[]
  readonly advice: string | undefined
}

/**
 * Reads what a run is about, batch by batch, and records each sample.
 * @param use called for each batch; the next one is read in the meantime
 */
export async function takeIn(
  { batches }: Source,
  { inputs, record, log }: Desk,
  use: (candidates: readonly Candidate[]) => void = () => undefined
): Promise<TakenIn> {
  const read: (readonly Candidate[])[] = []
  for await (const { candidates, lost } of batches) {
    read.push(candidates)
    void keepAll(record, [...candidates.map(({ result }) => result), ...lost])
    use(candidates)
  }
  const candidates = read.flat()
  log.resumed(candidates.map(({ result }) => result))
  const advice = archiveAdvice(candidates, inputs)
  if (advice) log.notice(advice)
  return { candidates, advice }
}

/**
 * Reads the samples, does what is asked for those that the service has, and queues the others.
 * @returns why nothing more can be done, if that is so
 */
export async function prepare(
  source: Source,
  queue: SendQueue<Submission>,
  desk: Desk,
  tools: Omit<ExistingTools, 'ifExists' | 'warn'>
): Promise<Pick<TakenIn, 'advice'> & Pick<Treated, 'stopped'>> {
  const { inputs, record, log, reading } = desk
  const { apiUrl, requestsPerSecond, ifSampleExists: ifExists } = inputs
  const enqueue = (candidates: readonly Candidate[]) =>
    fetchAll(
      candidates.filter(({ result }) => isOpen(result)),
      {
        signal: reading,
        ready(submissions) {
          void keepAll(
            record,
            submissions.map(({ result }) => result)
          )
          const samples = submissions.map(({ sample }) => sample)
          log.submitting(samples, `${apiUrl.host}, ${pace(requestsPerSecond)}`)
          queue.add(submissions)
        },
        failed(result) {
          log.failed(result)
          void keepAll(record, [result])
        }
      }
    )
  if (ifExists === 'upload') {
    // Nothing is asked first, so that samples are sent while others are still being read.
    const fetching: Promise<void>[] = []
    const { advice } = await takeIn(source, desk, batch => fetching.push(enqueue(batch)))
    await Promise.all(fetching)
    return { advice, stopped: undefined }
  }
  const { candidates, advice } = await takeIn(source, desk)
  const before = candidates.map(({ result }) => result)
  const warn = (text: string) => {
    log.warn(text)
  }
  const treated = await treatExisting(before, { ...tools, ifExists, warn })
  await keepAll(record, treated.results)
  if (treated.checked.length > 0) log.treated(treated.checked)
  if (!treated.stopped) {
    await enqueue(
      candidates.map((candidate, index) => {
        return { ...candidate, result: treated.results[index] ?? candidate.result }
      })
    )
  }
  return { advice, stopped: treated.stopped }
}

/** What can't be written shows when the record is closed. */
export async function keepAll(record: Record, results: readonly Result[]): Promise<void> {
  // Results that are saved together share a promise.
  await Promise.all(new Set(results.map(record.keep))).catch(() => undefined)
}
