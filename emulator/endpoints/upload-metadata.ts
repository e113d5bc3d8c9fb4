import { HttpError, ok } from '../http/messages.js'
import { withAnalysis } from '../store/analysis.js'
import { withSubscription } from '../store/subscriptions.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'
import { findBySha1 } from './find-samples.js'
import { parseMetadata } from './metadata-document.js'
import { BYTES, checkPostHeaders, readDocument } from './post-body.js'
import { requireSha1 } from './upload.js'

/** Uploads the metadata of a file and starts its analysis (TCA-0203). */
export const uploadMetadataEndpoint: Endpoint = {
  step: 'metadata',
  right: 'TCA-0202',
  method: 'POST',
  path: /^\/api\/spex\/upload\/(?<hash>[^/]*)\/meta$/,
  respond: uploadMetadata
}

async function uploadMetadata(call: Call, context: EndpointContext): Promise<EndpointResponse> {
  const { hash, query, headers } = call
  requireSha1(hash)
  if (query !== undefined && query !== 'subscribe=data_change') {
    throw new HttpError(400, 'The only supported query is subscribe=data_change.')
  }
  checkPostHeaders(headers, BYTES)
  const { samples, now, date } = context
  if (findBySha1(hash, context) === undefined) {
    throw new HttpError(404, 'No sample has this SHA-1. Upload the file first.')
  }
  const xml = await readDocument(call, { name: 'The metadata', types: BYTES })
  const metadata = parseMetadata(xml)

  // Read again, because the sample may have changed while the body arrived.
  const sample = samples.get(hash)
  if (sample === undefined) throw new Error(`Sample ${hash} was removed.`)
  const subscribed = query === undefined ? sample : withSubscription(sample, date())
  const updated = {
    ...subscribed,
    metadata: [...sample.metadata, { xml, ...metadata, at: now(), acceptedOn: date() }],
    awaitsMetadata: false
  }
  samples.set(hash, sample.awaitsMetadata ? withAnalysis(updated, context) : updated)
  return ok
}
