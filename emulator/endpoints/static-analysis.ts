import { staticAnalysesOf, timestamp } from '../store/analysis.js'
import type { StoredMetadata } from '../store/metadata.js'
import { hashesOf } from '../store/samples.js'
import type { EndpointContext } from './context.js'
import { lookupEndpoints } from './lookup-endpoints.js'
import type { LookupEntry, LookupItem } from './lookup.js'

/**
 * Returns when samples were analyzed, but not the results, and their metadata (TCA-0104). Samples
 * without an analysis have an entry without `analysis`.
 */
export const staticAnalysisEndpoints = lookupEndpoints({
  step: 'analysis',
  right: 'TCA-0104',
  path: '/api/databrowser/rldata',
  flags: [],
  names: { list: 'entries', renamedList: 'samples', single: 'sample' },
  entryOf: analysisEntry
})

function analysisEntry({ sample }: LookupItem, { date }: EndpointContext): LookupEntry | undefined {
  if (sample === undefined) return undefined
  const analyses = staticAnalysesOf(sample, date()).map(completedOn => ({
    analysis_type: 'TC_REPORT',
    record_time: timestamp(completedOn)
  }))
  const sources = sample.metadata.slice(-MAX_SOURCES).map(describeSource)
  return {
    json: {
      ...hashesOf(sample),
      sample_size: sample.size,
      ...(analyses.length > 0 && {
        analysis: { analysis_count: analyses.length, entries: analyses }
      }),
      ...(sources.length > 0 && { sources: { source_count: sources.length, entries: sources } })
    },
    isEmpty: analyses.length === 0
  }
}

/** The service returns at most ten, in any order. */
const MAX_SOURCES = 10

function describeSource({ properties, domain, acceptedOn }: StoredMetadata): object {
  return {
    properties,
    ...(domain !== '' && { domain: { name: domain } }),
    record_time: timestamp(acceptedOn)
  }
}
