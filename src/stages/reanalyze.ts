import type { Context } from '../context.js'
import { problemFrom } from '../results/problem.js'
import type { Problem, SampleResult } from '../results/schema.js'
import { chunk } from '../spectra/chunk.js'
import type { SpectraClient } from '../spectra/client.js'
import { SpectraError } from '../spectra/errors.js'
import type { HashType } from '../spectra/hash-query.js'
import { MAX_BULK_QUERY_SIZE } from '../spectra/limits.js'
import { hashOf } from './hash-of.js'

export interface ReanalysisOptions {
  readonly spectra: Pick<SpectraClient, 'reanalyze'>
  /** The type of hash that is known for every sample. */
  readonly hashType: HashType
}

export interface ReanalysisOutcome {
  /** The new results of the samples that are reanalyzed, and of those for which this failed. */
  readonly changes: ReadonlyMap<SampleResult, SampleResult>
  /** The samples that the service doesn't have. */
  readonly missing: ReadonlySet<SampleResult>
  /** Why the run has to stop; undefined if it can continue. */
  readonly stopped: string | undefined
}

/** Requests new analyses of samples (TCA-0205). Never throws: errors are in the outcome. */
export async function reanalyzeSamples(
  results: readonly SampleResult[],
  options: ReanalysisOptions,
  context: Context
): Promise<ReanalysisOutcome> {
  const changes = new Map<SampleResult, SampleResult>()
  const missing = new Set<SampleResult>()
  for (const part of chunk(results, MAX_BULK_QUERY_SIZE)) {
    const outcome = await reanalyze(part, options, context)
    for (const [result, changed] of outcome.changes) changes.set(result, changed)
    for (const result of outcome.missing) missing.add(result)
    if (outcome.stopped !== undefined) return { changes, missing, stopped: outcome.stopped }
  }
  return { changes, missing, stopped: undefined }
}

async function reanalyze(
  results: readonly SampleResult[],
  { spectra, hashType }: ReanalysisOptions,
  context: Context
): Promise<ReanalysisOutcome> {
  const changes = new Map<SampleResult, SampleResult>()
  const absent = new Set<SampleResult>()
  const hashes = results.map(result => hashOf(result, hashType))
  try {
    const { signal } = context
    const { sent, missing } = await spectra.reanalyze({ hashType, hashes }, { signal })
    for (const result of results) {
      const hash = hashOf(result, hashType)
      if (sent.has(hash)) changes.set(result, requested(result, context))
      else if (missing.has(hash)) absent.add(result)
      else changes.set(result, fail(result, UNCONFIRMED, context))
    }
    return { changes, missing: absent, stopped: undefined }
  } catch (error) {
    const problem = reanalysisProblem(error)
    if (problem.scope === 'cancelled') {
      return { changes, missing: absent, stopped: problem.message }
    }
    for (const result of results) changes.set(result, fail(result, problem, context))
    const stopped = problem.scope === 'account' ? problem.message : undefined
    return { changes, missing: absent, stopped }
  }
}

const UNCONFIRMED: Problem = {
  scope: 'sample',
  step: 'reanalysis',
  status: 200,
  message: 'the service did not confirm the reanalysis'
}

function requested(result: SampleResult, { clock }: Context): SampleResult {
  return { ...result, state: 'reanalysis-requested', finished: clock.date().toISOString() }
}

function fail(result: SampleResult, error: Problem, { clock }: Context): SampleResult {
  return { ...result, state: 'failed', error, finished: clock.date().toISOString() }
}

function reanalysisProblem(error: unknown): Problem {
  const problem = problemFrom(error, 'reanalysis')
  if (!(error instanceof SpectraError && error.mayHaveArrived)) return problem
  const message = `${problem.message}; the service may have received the request, so it is not sent again`
  return { ...problem, message }
}
