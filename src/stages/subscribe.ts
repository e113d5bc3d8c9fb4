import type { Context } from '../context.js'
import { problemFrom } from '../results/problem.js'
import type { SampleResult } from '../results/schema.js'
import { isProcessed, STATES } from '../results/state.js'
import { chunk } from '../spectra/chunk.js'
import type { SpectraClient } from '../spectra/client.js'
import type { HashType } from '../spectra/hash-query.js'
import { MAX_BULK_QUERY_SIZE } from '../spectra/limits.js'
import { hashOf } from './hash-of.js'

/**
 * Subscribes to changes of samples that the service already had (TCA-0206). Uploading metadata
 * subscribes to the others. Never throws: errors are in the results.
 * @returns the results that changed
 */
export async function subscribeExisting(
  results: readonly SampleResult[],
  { spectra, hashType }: { readonly spectra: SpectraClient; readonly hashType: HashType },
  { signal }: Context
): Promise<SampleResult[]> {
  const unsubscribed = results.filter(
    result => isProcessed(result) && !STATES[result.state].hasMetadata && !result.subscribed
  )
  const changed: SampleResult[] = []
  for (const part of chunk(unsubscribed, MAX_BULK_QUERY_SIZE)) {
    try {
      const hashes = part.map(result => hashOf(result, hashType))
      await spectra.subscribe({ hashType, hashes }, { signal })
      changed.push(...part.map(result => ({ ...result, subscribed: true })))
    } catch (error) {
      const problem = problemFrom(error, 'subscription')
      changed.push(...part.map(result => ({ ...result, error: problem })))
    }
  }
  return changed
}
