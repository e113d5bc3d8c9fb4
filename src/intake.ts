import { archiveAdvice } from './findings.js'
import type { Inputs } from './inputs.js'
import type { Record } from './record.js'
import type { Log } from './report/log.js'
import type { Result } from './results.js'
import type { Candidate, Source } from './sources/candidate.js'

/** What every part of a run works with. */
export interface Desk {
  readonly inputs: Inputs
  readonly record: Record
  readonly log: Log
  readonly signal: AbortSignal
  /** Ends the reading of files. Aborts with `signal` as well. */
  readonly reading: AbortSignal
  readonly stopReading: (reason: Error) => void
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

/** What can't be written shows when the record is closed. */
export async function keepAll(record: Record, results: readonly Result[]): Promise<void> {
  // Results that are saved together share a promise.
  await Promise.all(new Set(results.map(record.keep))).catch(() => undefined)
}
