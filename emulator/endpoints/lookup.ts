import { HttpError, jsonResponse } from '../http/messages.js'
import { indexByHash, isHash, type StoredSample } from '../store/samples.js'
import { readBulkQuery } from './bulk-query.js'
import type { EndpointContext, LookupLayout } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'

const MAX_HASHES = 100

/** A service that returns an entry for each sample, and charges for each. */
export interface Lookup extends Pick<Endpoint, 'step' | 'right' | 'path'> {
  /** Names of optional query parameters, which are `true` or `false` (the default). */
  readonly flags: readonly string[]
  /** Name of the list of entries; `renamed` is for the layout of the same name. */
  readonly listName: { readonly usual: string; readonly renamed: string }
  /** Returns undefined if the hash belongs in `unknown_hashes`. */
  readonly entryOf: (item: LookupItem, context: EndpointContext) => LookupEntry | undefined
}

export interface LookupItem {
  /** Undefined if the service doesn't have the sample. */
  readonly sample: StoredSample | undefined
  /** The requested hash with its type, for example `{ sha1: '…' }`. */
  readonly queryHash: Readonly<Record<string, string>>
  /** Names of the query parameters that are `true`. */
  readonly flags: ReadonlySet<string>
}

export interface LookupEntry {
  readonly json: object
  /** Whether the sample has not been analyzed or scanned yet. */
  readonly isEmpty: boolean
}

/** Returns the endpoint of a lookup. */
export function lookupEndpoint(lookup: Lookup): Endpoint {
  const { step, right, path } = lookup
  return {
    step,
    right,
    path,
    method: 'POST',
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
  const find = indexByHash(context.samples, hashType)

  const rows = hashes
    .filter(hash => isHash(hashType, hash))
    .map(hash => {
      const item = { sample: find(hash), queryHash: { [hashType]: hash }, flags }
      return { hash, entry: lookup.entryOf(item, context) }
    })
  const invalid = hashes.filter(hash => !isHash(hashType, hash))
  const rl = layOut(context.lookupLayout, lookup.listName, { rows, invalid })
  return { ...jsonResponse({ rl }), charged: rows.length }
}

/**
 * Returns the names of the parameters that are `true`.
 *
 * @throws {HttpError} 400 for unknown or repeated parameters, or other values
 */
function readFlags(query: string | undefined, names: readonly string[]): ReadonlySet<string> {
  const parameters = [...new URLSearchParams(query)]
  const isValid = ([name, value]: [string, string]) =>
    name === 'format' ? value === 'json' : names.includes(name) && /^(true|false)$/.test(value)
  const isRepeated = new Set(parameters.map(([name]) => name)).size < parameters.length
  if (isRepeated || !parameters.every(isValid)) {
    const supported = ['format=json', ...names.map(name => `${name}=true|false`)]
    throw new HttpError(400, `Supported query parameters, at most once: ${supported.join(', ')}.`)
  }
  return new Set(parameters.filter(([, value]) => value === 'true').map(([name]) => name))
}

interface Results {
  readonly rows: readonly { readonly hash: string; readonly entry: LookupEntry | undefined }[]
  readonly invalid: readonly string[]
}

function layOut(layout: LookupLayout, { usual, renamed }: Lookup['listName'], results: Results) {
  const { rows } = results
  switch (layout) {
    case 'plain':
      return toJson(usual, results)
    case 'shuffled':
      return withUpperCaseHashes(toJson(usual, { ...results, rows: rows.toReversed() }))
    case 'partial':
      return toJson(usual, {
        ...results,
        rows: rows.filter(({ entry }) => entry?.isEmpty === false)
      })
    case 'renamed':
      return toJson(renamed, results)
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
    typeof value === 'string' && (isHash('sha1', value) || isHash('sha256', value))
      ? value.toUpperCase()
      : value
  return JSON.parse(JSON.stringify(response), toUpperCase) as object
}
