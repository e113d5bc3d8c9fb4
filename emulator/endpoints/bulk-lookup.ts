import { jsonResponse } from '../http/messages.js'
import { isHash } from '../store/samples.js'
import { readBulkQuery } from './bulk-query.js'
import type { EndpointContext, LookupLayout } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'
import { findSamples } from './find-samples.js'
import { type Lookup, type LookupEntry, lookUpSample, readFlags } from './lookup.js'

const MAX_HASHES = 100

/** Returns the endpoint for a list of hashes. */
export function bulkLookupEndpoint(lookup: Lookup): Endpoint {
  const { step, right, path } = lookup
  return {
    step,
    right,
    method: 'POST',
    path: new RegExp(`^${path}/bulk_query/json$`),
    respond: async (call, context) => await lookUp(lookup, call, context)
  }
}

async function lookUp(
  lookup: Lookup,
  call: Call,
  context: EndpointContext
): Promise<EndpointResponse> {
  const flags = readFlags(call.query, lookup.flags)
  const { hashType, hashes } = await readBulkQuery(call, MAX_HASHES)
  const find = findSamples(context, hashType)

  const rows = hashes
    .filter(hash => isHash(hashType, hash))
    .map(hash => {
      const item = { sample: find(hash), queryHash: { [hashType]: hash }, flags }
      return { hash, entry: lookUpSample(lookup, item, context) }
    })
  const invalid = hashes.filter(hash => !isHash(hashType, hash))
  const rl = layOut(context.lookupLayout, lookup.names, { rows, invalid })
  return { ...jsonResponse({ rl }), charged: rows.length }
}

interface Results {
  readonly rows: readonly { readonly hash: string; readonly entry: LookupEntry | undefined }[]
  readonly invalid: readonly string[]
}

function layOut(layout: LookupLayout, { list, renamedList }: Lookup['names'], results: Results) {
  const { rows } = results
  switch (layout) {
    case 'plain':
      return toJson(list, results)
    case 'shuffled':
      return withUpperCaseHashes(toJson(list, { ...results, rows: rows.toReversed() }))
    case 'partial':
      return toJson(list, {
        ...results,
        rows: rows.filter(({ entry }) => entry?.isEmpty === false)
      })
    case 'renamed':
      return toJson(renamedList, results)
  }
}

/** Empty lists of hashes are omitted. */
function toJson(listName: string, { rows, invalid }: Results): object {
  const unknown = rows.filter(({ entry }) => entry === undefined).map(({ hash }) => hash)
  return {
    [listName]: rows.flatMap(({ entry }) => entry?.json ?? []),
    ...(unknown.length > 0 && { unknown_hashes: unknown }),
    ...(invalid.length > 0 && { invalid_hashes: invalid })
  }
}

function withUpperCaseHashes(response: object): object {
  const toUpperCase = (_: string, value: unknown) =>
    typeof value === 'string' &&
    (isHash('md5', value) || isHash('sha1', value) || isHash('sha256', value))
      ? value.toUpperCase()
      : value
  return JSON.parse(JSON.stringify(response), toUpperCase) as object
}
