import { HttpError, type HttpResponse, jsonResponse, textResponse } from '../http/messages.js'
import { withAnalysis } from '../store/analysis.js'
import type { StoredSample } from '../store/samples.js'
import { readBulkQuery, requireJsonFormat, requireValidHashes } from './bulk-query.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'
import { findSamples } from './find-samples.js'
import { hashPath, readHashPath } from './hash-path.js'
import { xmlListResponse } from './xml-response.js'

const MAX_HASHES = 100

/** Reanalyzes samples (TCA-0205). Without `format=json`, the response is XML. */
export const rescanEndpoint: Endpoint = {
  step: 'rescan',
  right: 'TCA-0205',
  method: 'POST',
  path: /^\/api\/rescan\/v1\/bulk_query\/json$/,
  respond: rescan
}

/** Reanalyzes one sample (TCA-0205). */
export const singleRescanEndpoint: Endpoint = {
  ...rescanEndpoint,
  method: 'GET',
  path: hashPath('/api/rescan/v1'),
  respond: rescanOne
}

async function rescan(call: Call, context: EndpointContext): Promise<EndpointResponse> {
  if (call.query !== undefined) requireJsonFormat(call)
  const query = await readBulkQuery(call, MAX_HASHES)
  requireValidHashes(query)
  const { samples } = context
  const find = findSamples(context, query.hashType)

  const sent: string[] = []
  const unavailable: string[] = []
  const unknown: string[] = []
  for (const hash of query.hashes) {
    // Read again, because the list can contain the same hash twice.
    const sample = samples.get(find(hash)?.sha1 ?? '')
    if (sample === undefined) unknown.push(hash)
    else if (reanalyze(sample, context)) sent.push(hash)
    else unavailable.push(hash)
  }
  const lists = {
    sent_for_rescan: sent,
    sample_unavailable: unavailable,
    unknown_hashes: unknown
  }
  return call.query === undefined ? xmlListResponse(lists) : jsonResponse({ rl: lists })
}

function rescanOne(call: Call, context: EndpointContext): HttpResponse {
  if (call.query !== undefined) throw new HttpError(400, 'Single reanalyses have no query.')
  const { sample } = readHashPath(call, context)
  if (!reanalyze(sample, context)) throw new HttpError(404, 'The sample is not available.')
  return textResponse(200, 'The sample was sent for reanalysis.')
}

/** Returns whether the sample is available. If not, it can't be reanalyzed. */
function reanalyze(sample: StoredSample, context: EndpointContext): boolean {
  if (sample.available === false) return false
  const updated = { ...sample, rescans: sample.rescans + 1 }
  context.samples.set(sample.sha1, withAnalysis(updated, context))
  return true
}
