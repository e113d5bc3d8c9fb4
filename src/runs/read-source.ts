import { archiveAdvice } from '../artifacts/archive-advice.js'
import type { Candidate } from '../artifacts/candidate.js'
import type { Context } from '../context.js'
import { logResumed } from '../report/log-files.js'
import { notWritable } from './open-results-file.js'
import type { Run } from './run.js'

export interface ReadCandidates {
  readonly candidates: readonly Candidate[]
  /** Advice for the user about the samples. */
  readonly advice: string | undefined
}

/**
 * Reads all samples of the source, batch by batch, and saves their initial results.
 * @param onBatch called for each batch and not awaited, so that reading continues
 */
export async function readSource(
  { inputs, metadata, isAnalyzed, source, resultsFile }: Run,
  { log }: Context,
  onBatch: (candidates: readonly Candidate[]) => void = () => undefined
): Promise<ReadCandidates> {
  const read: (readonly Candidate[])[] = []
  for await (const { candidates, unread } of source.batches) {
    const results = candidates.map(({ result }) => result)
    const isFirst = read.length === 0
    const saved = resultsFile.saveAll([...results, ...unread]).catch((error: unknown) => {
      // Nothing was sent before the first batch. Later, `finish` reports what can't be written.
      if (isFirst) throw notWritable(inputs.resultsFile, error as Error)
    })
    if (isFirst) await saved
    read.push(candidates)
    logResumed(results, log)
    onBatch(candidates)
  }
  const candidates = read.flat()
  const advice = archiveAdvice(candidates, { inputs, metadata, isAnalyzed })
  if (advice) log.notice(advice)
  return { candidates, advice }
}
