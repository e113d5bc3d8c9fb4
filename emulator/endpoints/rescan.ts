import { type AnalysisClock, withAnalysis } from '../store/analysis.js'
import { finder, malformedHash, readBulkQuery } from './bulk.js'
import type { Call, Endpoint } from './endpoint.js'
import { json, type ServiceAnswer } from '../http/messages.js'
import type { StoredSample } from '../store/samples.js'

/** How many hashes one request can name. */
const MOST = 100

/**
 * Analyse again (TCA-0205).
 *
 * @param samples by SHA-1; entries are replaced, never changed in place
 */
export function rescanEndpoint(samples: Map<string, StoredSample>, clock: AnalysisClock): Endpoint {
  return {
    step: 'rescan',
    right: 'TCA-0205',
    method: 'POST',
    path: /^\/api\/rescan\/v1\/bulk_query\/json$/,
    answer: call => rescan(call, samples, clock)
  }
}

async function rescan(
  call: Call,
  samples: Map<string, StoredSample>,
  clock: AnalysisClock
): Promise<ServiceAnswer> {
  const reading = await readBulkQuery(call, MOST)
  if ('refused' in reading) return reading.refused
  const { query } = reading
  const malformed = malformedHash(query)
  if (malformed) return malformed
  const find = finder(samples, query.hashType)

  const sent: string[] = []
  const unavailable: string[] = []
  const unknown: string[] = []
  for (const hash of query.hashes) {
    const sha1 = find(hash)?.sha1 ?? ''
    // Looked up again: the same hash may stand in the list twice.
    const sample = samples.get(sha1)
    if (sample === undefined) unknown.push(hash)
    else if (sample.available === false) unavailable.push(hash)
    else {
      sent.push(hash)
      samples.set(sha1, withAnalysis({ ...sample, rescans: sample.rescans + 1 }, clock))
    }
  }
  return json({
    rl: { sent_for_rescan: sent, sample_unavailable: unavailable, unknown_hashes: unknown }
  })
}
