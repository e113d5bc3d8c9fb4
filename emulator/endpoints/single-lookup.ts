import { HttpError, jsonResponse } from '../http/messages.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'
import { hashPath, readHashPath, unknownHash } from './hash-path.js'
import { type Lookup, lookUpSample, readFlags } from './lookup.js'

/** Returns the endpoint for one hash. */
export function singleLookupEndpoint(lookup: Lookup): Endpoint {
  const { step, right, path } = lookup
  return {
    step,
    right,
    method: 'GET',
    path: hashPath(path),
    respond: (call, context) => lookUpOne(lookup, call, context)
  }
}

function lookUpOne(lookup: Lookup, call: Call, context: EndpointContext): EndpointResponse {
  const flags = readFlags(call.query, lookup.flags)
  if (!new URLSearchParams(call.query).has('format')) {
    throw new HttpError(400, 'The query must contain format=json. XML responses are not supported.')
  }
  const { hashType, hash, sample } = readHashPath(call, context)
  const item = { sample, queryHash: { [hashType]: hash }, flags }
  const entry = lookUpSample(lookup, item, context)
  if (entry === undefined) throw unknownHash()
  return { ...jsonResponse({ rl: { [lookup.names.single]: entry.json } }), charged: 1 }
}
