import { jsonResponse } from '../http/messages.js'
import { withAnalysis } from '../store/analysis.js'
import { indexByHash } from '../store/samples.js'
import { readBulkQuery, requireJsonFormat, requireValidHashes } from './bulk-query.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'

const MAX_HASHES = 100

/** Reanalyzes samples (TCA-0205). */
export const rescanEndpoint: Endpoint = {
  step: 'rescan',
  right: 'TCA-0205',
  method: 'POST',
  path: /^\/api\/rescan\/v1\/bulk_query\/json$/,
  respond: rescan
}

async function rescan(call: Call, context: EndpointContext): Promise<EndpointResponse> {
  requireJsonFormat(call)
  const query = await readBulkQuery(call, MAX_HASHES)
  requireValidHashes(query)
  const { samples } = context
  const find = indexByHash(samples, query.hashType)

  const sent: string[] = []
  const unavailable: string[] = []
  const unknown: string[] = []
  for (const hash of query.hashes) {
    // Read again, because the list can contain the same hash twice.
    const sample = samples.get(find(hash)?.sha1 ?? '')
    if (sample === undefined) unknown.push(hash)
    else if (sample.available === false) unavailable.push(hash)
    else {
      sent.push(hash)
      samples.set(sample.sha1, withAnalysis({ ...sample, rescans: sample.rescans + 1 }, context))
    }
  }
  return jsonResponse({
    rl: { sent_for_rescan: sent, sample_unavailable: unavailable, unknown_hashes: unknown }
  })
}
