import { ok } from '../http/messages.js'
import type { StoredSample } from '../store/samples.js'
import { withoutSubscription, withSubscription } from '../store/subscriptions.js'
import { readBulkQuery, requireJsonFormat, requireValidHashes } from './bulk-query.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'
import { findSamples } from './find-samples.js'

const MAX_HASHES = 100

/**
 * Subscribes the account to changes of samples for a year (TCA-0206). Unknown hashes are ignored.
 *
 * The response is not documented. It is empty here, so that no client can depend on its content.
 */
export const subscribeEndpoint: Endpoint = {
  step: 'subscribe',
  right: 'TCA-0206',
  method: 'POST',
  path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/subscribe\/json$/,
  respond: async (call, context) => await update(withSubscription, call, context)
}

/** Ends subscriptions (TCA-0206). Unknown hashes are ignored. */
export const unsubscribeEndpoint: Endpoint = {
  ...subscribeEndpoint,
  step: 'unsubscribe',
  path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/unsubscribe\/json$/,
  respond: async (call, context) => await update(withoutSubscription, call, context)
}

async function update(
  change: (sample: StoredSample, date: Date) => StoredSample,
  call: Call,
  context: EndpointContext
): Promise<EndpointResponse> {
  // The documentation of this service has no query, and the response has no format.
  if (call.query !== undefined) requireJsonFormat(call)
  const query = await readBulkQuery(call, MAX_HASHES)
  requireValidHashes(query)
  const find = findSamples(context, query.hashType)

  for (const hash of query.hashes) {
    const sample = find(hash)
    if (sample) context.samples.set(sample.sha1, change(sample, context.date()))
  }
  return ok
}
