import type { Context } from '../context.js'
import { failureOf } from '../results/problem.js'
import type { SampleOrigin, WatchedSample } from '../results/watch.js'
import { MAX_ANALYSIS_QUERY_SIZE } from '../spectra/limits.js'
import type { SampleSource } from '../spectra/sources.js'
import type { WatchedOutcome, WatchOptions } from './check-watched.js'
import { BulkFailures, forEachChunk } from './for-each-chunk.js'
import { hashOf } from './hash-of.js'

export interface IdentifyOutcome extends WatchedOutcome {
  /** Why the account can't identify samples; undefined if it can, as far as is known. */
  readonly note: string | undefined
}

/**
 * Retrieves where samples were built, and the names of their files (TCA-0104), from the metadata of
 * their uploads. Never throws: errors are in the outcome.
 */
export async function identifySamples(
  samples: readonly WatchedSample[],
  { spectra, hashType }: WatchOptions,
  { signal }: Context
): Promise<IdentifyOutcome> {
  const failures = new BulkFailures()
  const bulk = { size: MAX_ANALYSIS_QUERY_SIZE, task: 'get the metadata', failures }
  const identified = new Map<WatchedSample, WatchedSample>()
  let chargedLookUps = 0
  let note: string | undefined
  const onCharged = (lookUps: number) => {
    chargedLookUps += lookUps
  }
  await forEachChunk(samples, bulk, async part => {
    if (note !== undefined) return
    try {
      const query = { hashType, hashes: part.map(sample => hashOf(sample, hashType)) }
      const found = await spectra.findSources(query, { signal, onCharged })
      for (const sample of part) {
        identified.set(sample, withSource(sample, found.get(hashOf(sample, hashType))))
      }
    } catch (error) {
      const { status, message } = failureOf(error)
      if (status !== 403) throw error
      note = `Some samples are identified only by their hash. ${message}`
    }
  })
  return {
    samples: samples.map(sample => identified.get(sample) ?? sample),
    failure: failures.message,
    note,
    chargedLookUps
  }
}

/** @param source undefined if the response omits the sample, which is not requested again */
function withSource(sample: WatchedSample, source: SampleSource | undefined): WatchedSample {
  const { fileNames = [], size } = source ?? {}
  return {
    ...sample,
    origin: originFrom(source?.properties ?? new Map<string, string>()),
    files: fileNames.length > 0 ? fileNames : sample.files,
    size: sample.size ?? size ?? null
  }
}

function originFrom(properties: SampleSource['properties']): SampleOrigin {
  const property = (name: string) => properties.get(name) ?? ''
  return {
    application: property('application_name'),
    version: property('application_version'),
    repository: property('repository'),
    commit: property('commit'),
    url: property('url')
  }
}
