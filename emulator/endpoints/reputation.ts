import { scansOf, timestamp } from '../store/analysis.js'
import { verdictAt } from '../store/history.js'
import { hashesOf } from '../store/samples.js'
import type { EndpointContext } from './context.js'
import { lookupEndpoints } from './lookup-endpoints.js'
import type { LookupEntry, LookupItem } from './lookup.js'

/**
 * Returns the reputation of samples (TCA-0101). In a bulk request, every valid hash gets an entry.
 *
 * The entry of an UNKNOWN sample has no details, so it's the same before and after an analysis.
 * For other samples, `extended` adds the details and `show_hashes` the hashes.
 */
export const reputationEndpoints = lookupEndpoints({
  step: 'reputation',
  right: 'TCA-0101',
  path: '/api/databrowser/malware_presence',
  flags: ['extended', 'show_hashes'],
  names: { list: 'entries', renamedList: 'entries', single: 'malware_presence' },
  entryOf: reputationEntry
})

function reputationEntry(
  { sample, queryHash, flags }: LookupItem,
  context: EndpointContext
): LookupEntry {
  const unknown = { status: 'UNKNOWN', query_hash: queryHash }
  if (sample === undefined) return { json: unknown, isEmpty: true }
  const date = context.date()
  const { reputation } = verdictAt(sample, date, context)
  if (reputation.status === 'UNKNOWN') {
    return { json: unknown, isEmpty: scansOf(sample, date).length === 0 }
  }
  const { firstSeenOn, lastSeenOn } = sample
  const seen = { first_seen: timestamp(firstSeenOn), last_seen: timestamp(lastSeenOn) }
  return {
    json: {
      status: reputation.status,
      ...(flags.has('extended') && { ...reputation, ...seen }),
      ...(flags.has('show_hashes') && hashesOf(sample)),
      query_hash: queryHash
    },
    isEmpty: false
  }
}
