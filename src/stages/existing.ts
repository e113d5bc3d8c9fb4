import type { Context } from '../context.js'
import type { IfSampleExists } from '../inputs/inputs.js'
import { logExisting } from '../report/log-files.js'
import { failureOf } from '../results/problem.js'
import type { SampleResult } from '../results/schema.js'
import type { SpectraClient } from '../spectra/client.js'
import type { HashType } from '../spectra/hash-query.js'
import { hashOf } from './hash-of.js'
import { reanalyzeSamples } from './reanalyze.js'

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
    case 'reanalyze': {
      const outcome = await reanalyzeSamples(existing, options, context)
      stopped = outcome.stopped
      // Those that the service doesn't have after all remain to be uploaded.
      for (const [result, changed] of outcome.changes) changes.set(result, changed)
    }
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

function finish(
  result: SampleResult,
  state: SampleResult['state'],
  { clock }: Context
): SampleResult {
  return { ...result, state, finished: clock.date().toISOString() }
}
