import { staticAnalysesOf, timestamp } from '../store/analysis.js'
import type { EndpointContext } from './context.js'
import { type LookupEntry, lookupEndpoint, type LookupItem } from './lookup.js'

/**
 * Returns when samples were analyzed, but not the results (TCA-0104). Samples without an analysis
 * have an entry without `analysis`.
 */
export const staticAnalysisEndpoint = lookupEndpoint({
  step: 'analysis',
  right: 'TCA-0104',
  path: /^\/api\/databrowser\/rldata\/bulk_query\/json$/,
  flags: [],
  listName: { usual: 'entries', renamed: 'samples' },
  entryOf: analysisEntry
})

function analysisEntry({ sample }: LookupItem, { date }: EndpointContext): LookupEntry | undefined {
  if (sample === undefined) return undefined
  const { sha1, sha256, size } = sample
  const json = { sha1, sha256, sample_size: size }
  const entries = staticAnalysesOf(sample, date()).map(completedOn => ({
    analysis_type: 'TC_REPORT',
    record_time: timestamp(completedOn)
  }))
  if (entries.length === 0) return { json, isEmpty: true }
  return {
    json: { ...json, analysis: { analysis_count: entries.length, entries } },
    isEmpty: false
  }
}
