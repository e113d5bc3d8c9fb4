import { ok } from '../http/messages.js'
import { indexByHash } from '../store/samples.js'
import { readBulkQuery, requireJsonFormat, requireValidHashes } from './bulk-query.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'

const MAX_HASHES = 100

/**
 * Subscribes the account to changes of samples (TCA-0206). Unknown hashes are ignored.
 *
 * The response is not documented. It is empty here, so that no client can depend on its content.
 */
export const subscribeEndpoint: Endpoint = {
  step: 'subscribe',
  right: 'TCA-0206',
  method: 'POST',
  path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/subscribe\/json$/,
  respond: async (call, context) => await setSubscribed(true, call, context)
}

/** Ends subscriptions (TCA-0206). Unknown hashes are ignored. */
export const unsubscribeEndpoint: Endpoint = {
  ...subscribeEndpoint,
  step: 'unsubscribe',
  path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/unsubscribe\/json$/,
  respond: async (call, context) => await setSubscribed(false, call, context)
}

async function setSubscribed(
  subscribed: boolean,
  call: Call,
  { samples }: EndpointContext
): Promise<EndpointResponse> {
  // The documentation of this service has no query, and the response has no format.
  if (call.query !== undefined) requireJsonFormat(call)
  const query = await readBulkQuery(call, MAX_HASHES)
  requireValidHashes(query)
  const find = indexByHash(samples, query.hashType)

  for (const hash of query.hashes) {
    const sample = find(hash)
    if (sample) samples.set(sample.sha1, { ...sample, subscribed })
  }
  return ok
}
