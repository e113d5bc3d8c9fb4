import { bulkLookupEndpoint } from './bulk-lookup.js'
import type { Endpoint } from './endpoint.js'
import type { Lookup } from './lookup.js'
import { singleLookupEndpoint } from './single-lookup.js'

/** Returns the endpoints of a lookup: for a list of hashes, and for one hash. */
export function lookupEndpoints(lookup: Lookup): readonly Endpoint[] {
  return [bulkLookupEndpoint(lookup), singleLookupEndpoint(lookup)]
}
