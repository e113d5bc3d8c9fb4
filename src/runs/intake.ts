import { archiveAdvice } from '../artifacts/selection.js'
import { InputError, type Inputs } from '../inputs/inputs.js'
import type { ResultsFile } from '../results/results-file.js'
import type { Log } from '../report/log.js'
import type { SampleResult } from '../results/schema.js'
import type { Candidate, Source } from '../artifacts/candidate.js'

/** Dependencies of the stages of a run. */
export interface Desk {
  readonly inputs: Inputs
  readonly record: ResultsFile
  readonly log: Log
  readonly signal: AbortSignal
  /** Stops reading files. Also aborts when `signal` does. */
  readonly reading: AbortSignal
  readonly stopReading: (reason: Error) => void
}

/** All candidates, and advice for the user about them. */
export interface TakenIn {
  readonly candidates: readonly Candidate[]
  readonly advice: string | undefined
}

/**
 * Reads a source batch by batch and records each sample.
 * @param use called for each batch and not awaited, so that reading continues
 */
export async function takeIn(
  { batches }: Source,
  { inputs, record, log }: Desk,
  use: (candidates: readonly Candidate[]) => void = () => undefined
): Promise<TakenIn> {
  const read: (readonly Candidate[])[] = []
  for await (const { candidates, lost } of batches) {
    const results = candidates.map(({ result }) => result)
    const kept = Promise.all(new Set([...results, ...lost].map(record.save)))
    // Nothing was sent before the first batch. Later, what can't be written shows at the end.
    const isFirst = read.length === 0
    const saved = kept.catch((error: unknown) => {
      if (isFirst) throw unwritable(inputs.resultsFile, error as Error)
    })
    if (isFirst) await saved
    read.push(candidates)
    log.resumed(results)
    use(candidates)
  }
  const candidates = read.flat()
  const advice = archiveAdvice(candidates, inputs)
  if (advice) log.notice(advice)
  return { candidates, advice }
}

export function unwritable(resultsFile: string, { message }: Error): InputError {
  return new InputError([`results-file is "${resultsFile}": it can't be written: ${message}.`])
}

/** Why a signal was aborted. */
export const reasonOf = ({ reason }: AbortSignal): string => (reason as Error).message

/** Saves results. Ignores errors, because the final document will have all results. */
export async function keepAll(
  record: ResultsFile,
  results: readonly SampleResult[]
): Promise<void> {
  // Results that are saved together share a promise.
  await Promise.all(new Set(results.map(record.save))).catch(() => undefined)
}
