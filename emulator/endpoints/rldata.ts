import { staticAnalysesOf, timestamp } from '../store/analysis.js'
import type { Endpoint } from './endpoint.js'
import { lookupEndpoint, type LookupSource, type Told } from './lookup.js'
import type { StoredSample } from '../store/samples.js'

/**
 * What did the analyses of these samples bring up? (TCA-0104) Told is that they were made, and not
 * what they brought up. A sample that was not analysed so far has an entry without `analysis`.
 */
export function rldataEndpoint(source: LookupSource, date: () => Date): Endpoint {
  return lookupEndpoint(
    {
      step: 'analysis',
      right: 'TCA-0104',
      path: /^\/api\/databrowser\/rldata\/bulk_query\/json$/,
      flags: [],
      list: { usual: 'entries', renamed: 'samples' },
      tell: ({ sample }) => sample && tellAnalyses(sample, staticAnalysesOf(sample, date()))
    },
    source
  )
}

function tellAnalyses({ sha1, sha256, size }: StoredSample, analyses: readonly Date[]): Told {
  const sample = { sha1, sha256, sample_size: size }
  if (analyses.length === 0) return { entry: sample, isEmpty: true }
  const entries = analyses.map(on => ({ analysis_type: 'TC_REPORT', record_time: timestamp(on) }))
  return {
    entry: { ...sample, analysis: { analysis_count: entries.length, entries } },
    isEmpty: false
  }
}
