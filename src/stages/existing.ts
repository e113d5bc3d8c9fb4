import type { Context } from '../context.js'
import type { IfSampleExists } from '../inputs/inputs.js'
import { logExisting } from '../report/log-files.js'
import { failureOf, problemFrom } from '../results/problem.js'
import type { Problem, SampleResult } from '../results/schema.js'
import { chunk } from '../spectra/chunk.js'
import type { SpectraClient } from '../spectra/client.js'
import { SpectraError } from '../spectra/errors.js'
import type { HashType } from '../spectra/hash-query.js'
import { LARGEST_BULK_QUERY } from '../spectra/limits.js'
import { hashOf } from './hash-of.js'

export interface ExistingOptions {
  readonly spectra: SpectraClient
  /** The type of hash that is known for every sample. */
  readonly hashType: HashType
  readonly ifExists: Exclude<IfSampleExists, 'upload'>
}

export interface ExistingOutcome {
  /** One result for each sample, in the same order. Those that need an upload are unchanged. */
  readonly results: readonly SampleResult[]
  /** Why the run has to stop; undefined if it can continue. */
  readonly stopped: string | undefined
}

/**
 * Checks which samples the service already has (TCA-0201), and reanalyzes (TCA-0205) or skips
 * those, or leaves only their metadata to upload. Never throws: errors are in the outcome.
 */
export async function handleExisting(
  results: readonly SampleResult[],
  options: ExistingOptions,
  context: Context
): Promise<ExistingOutcome> {
  // If an earlier run uploaded the bytes, the service has the sample.
  const unchecked = results.filter(({ state }) => state === 'not-attempted')
  const found = await findExisting(unchecked, options, context)
  if ('stopped' in found) return { results, stopped: found.stopped }

  const existing = unchecked.filter(result => found.hashes.has(hashOf(result, options.hashType)))
  const changes = new Map<SampleResult, SampleResult>()
  let stopped: string | undefined
  switch (options.ifExists) {
    case 'metadata':
      for (const result of existing) changes.set(result, { ...result, state: 'bytes-only' })
      break
    case 'skip':
      for (const result of existing) changes.set(result, finish(result, 'existing', context))
      break
    case 'reanalyze':
      stopped = await reanalyzeAll(existing, { changes, options }, context)
  }
  const latest = (result: SampleResult) => {
    const changed = changes.get(result)
    return changed ? { ...changed, existing: true } : result
  }
  if (unchecked.length > 0) logExisting(unchecked.map(latest), context.log)
  return { results: results.map(latest), stopped }
}

type FoundHashes =
  | { readonly hashes: ReadonlySet<string> }
  /** Undefined if samples can be uploaded without checking them. */
  | { readonly stopped: string | undefined }

async function findExisting(
  results: readonly SampleResult[],
  options: ExistingOptions,
  { log, signal }: Context
): Promise<FoundHashes> {
  const { spectra, hashType } = options
  const hashes = results.map(result => hashOf(result, options.hashType))
  try {
    return { hashes: await spectra.findExisting({ hashType, hashes }, { signal }) }
  } catch (error) {
    const { status, message } = failureOf(error)
    // On 403, upload everything. Any other error stops the run.
    if (status !== 403) return { stopped: `can't check which samples already exist: ${message}` }
    log.warning(`Can't check which samples already exist, so everything is uploaded. ${message}`)
    return { stopped: undefined }
  }
}

/** Options of a reanalysis, and the map that receives the changed results. */
interface Reanalysis {
  readonly changes: Map<SampleResult, SampleResult>
  readonly options: ExistingOptions
}

/** @returns why the run has to stop */
async function reanalyzeAll(
  results: readonly SampleResult[],
  reanalysis: Reanalysis,
  context: Context
): Promise<string | undefined> {
  for (const part of chunk(results, LARGEST_BULK_QUERY)) {
    const stopped = await reanalyze(part, reanalysis, context)
    if (stopped !== undefined) return stopped
  }
  return undefined
}

/**
 * Reanalyzes samples. Those that the service doesn't have after all remain to be uploaded.
 * @returns why the run has to stop
 */
async function reanalyze(
  results: readonly SampleResult[],
  { changes, options }: Reanalysis,
  context: Context
): Promise<string | undefined> {
  const { spectra, hashType } = options
  const hashes = results.map(result => hashOf(result, options.hashType))
  try {
    const { sent, missing } = await spectra.reanalyze(
      { hashType, hashes },
      { signal: context.signal }
    )
    for (const result of results) {
      const hash = hashOf(result, options.hashType)
      if (sent.has(hash)) changes.set(result, finish(result, 'reanalysis-requested', context))
      else if (!missing.has(hash)) changes.set(result, fail(result, UNCONFIRMED, context))
    }
    return undefined
  } catch (error) {
    const problem = reanalysisProblem(error)
    if (problem.scope === 'cancelled') return problem.message
    for (const result of results) changes.set(result, fail(result, problem, context))
    return problem.scope === 'account' ? problem.message : undefined
  }
}

const UNCONFIRMED: Problem = {
  scope: 'sample',
  step: 'reanalysis',
  status: 200,
  message: 'the service did not confirm the reanalysis'
}

function finish(
  result: SampleResult,
  state: SampleResult['state'],
  { clock }: Context
): SampleResult {
  return { ...result, state, finished: clock.date().toISOString() }
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
