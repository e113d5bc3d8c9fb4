import { finder, malformedHash, readBulkQuery } from './bulk.js'
import type { Call, Endpoint } from './endpoint.js'
import { type ServiceAnswer, success } from '../http/messages.js'
import type { StoredSample } from '../store/samples.js'

/** How many hashes one request can name. */
const MOST = 100

/**
 * Subscribe to changes of samples (TCA-0206).
 *
 * Nothing is documented of the answer: it has no body here, so that no client can rely on one.
 * Hashes that the service does not know are passed over.
 *
 * @param samples by SHA-1; entries are replaced, never changed in place
 */
export function subscribeEndpoint(samples: Map<string, StoredSample>): Endpoint {
  return {
    step: 'subscribe',
    right: 'TCA-0206',
    method: 'POST',
    path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/subscribe\/json$/,
    answer: call => subscribe(call, samples)
  }
}

async function subscribe(call: Call, samples: Map<string, StoredSample>): Promise<ServiceAnswer> {
  // This one is documented without a query; with no body in the answer, its format is no matter.
  const reading = await readBulkQuery(call, MOST, [undefined, 'format=json'])
  if ('refused' in reading) return reading.refused
  const malformed = malformedHash(reading.query)
  if (malformed) return malformed
  const find = finder(samples, reading.query.hashType)

  for (const hash of reading.query.hashes) {
    const sample = find(hash)
    if (sample) samples.set(sample.sha1, { ...sample, subscribed: true })
  }
  return success
}
