import { scansOf, timestamp } from '../store/analysis.js'
import type { Endpoint } from './endpoint.js'
import { lookupEndpoint, type LookupSource, type Question, type Told } from './lookup.js'
import type { StoredSample } from '../store/samples.js'
import type { Reputation } from '../store/verdict.js'

/**
 * What does the service think of these samples? (TCA-0101) Every hash that is one gets an entry.
 *
 * The query `extended` adds what led to the status, `show_hashes` the sample's other hashes. Without
 * them an entry holds the status and the hash that was asked for; of an UNKNOWN sample nothing more
 * is told in any case, so that it looks the same before its analysis and after it.
 */
export function reputationEndpoint(
  source: LookupSource,
  date: () => Date,
  assess: (sample: StoredSample) => Reputation
): Endpoint {
  return lookupEndpoint(
    {
      step: 'reputation',
      right: 'TCA-0101',
      path: /^\/api\/databrowser\/malware_presence\/bulk_query\/json$/,
      flags: ['extended', 'show_hashes'],
      list: { usual: 'entries', renamed: 'entries' },
      tell: question => tellReputation(question, date(), assess)
    },
    source
  )
}

function tellReputation(
  { sample, asked, flags }: Question,
  until: Date,
  assess: (sample: StoredSample) => Reputation
): Told {
  const unknown = { status: 'UNKNOWN', query_hash: asked }
  if (sample === undefined) return { entry: unknown, isEmpty: true }
  const reputation = assess(sample)
  if (reputation.status === 'UNKNOWN') {
    return { entry: unknown, isEmpty: scansOf(sample, until).length === 0 }
  }
  const { sha1, sha256, firstSeenOn, lastSeenOn } = sample
  const seen = { first_seen: timestamp(firstSeenOn), last_seen: timestamp(lastSeenOn) }
  return {
    entry: {
      status: reputation.status,
      ...(flags.has('extended') && { ...reputation, ...seen }),
      ...(flags.has('show_hashes') && { sha1, sha256 }),
      query_hash: asked
    },
    isEmpty: false
  }
}
