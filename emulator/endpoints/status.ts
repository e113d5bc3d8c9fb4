import { jsonResponse } from '../http/messages.js'
import { type HashType, hashesOf, isHash, type StoredSample } from '../store/samples.js'
import { type BulkQuery, readBulkQuery, requireJsonFormat } from './bulk-query.js'
import type { EndpointContext, StatusLayout } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'
import { findSamples } from './find-samples.js'

const MAX_HASHES = 1000

/** Checks which samples the service has, analyzed or not (TCA-0201). */
export const statusEndpoint: Endpoint = {
  step: 'status',
  right: 'TCA-0201',
  method: 'POST',
  path: /^\/api\/spex\/download\/v2\/status\/bulk_query\/json$/,
  respond: checkStatus
}

async function checkStatus(call: Call, context: EndpointContext): Promise<EndpointResponse> {
  requireJsonFormat(call)
  const query = await readBulkQuery(call, MAX_HASHES)
  return jsonResponse({ rl: layOut(context.statusLayout, statusOf(query, context)) })
}

interface Status {
  readonly hashType: HashType
  readonly known: readonly Entry[]
  readonly lists: {
    readonly unknown_hashes: readonly string[]
    readonly invalid_hashes: readonly string[]
  }
}

interface Entry extends Readonly<Partial<Record<HashType, string>>> {
  readonly size: number
}

function statusOf({ hashType, hashes }: BulkQuery, context: EndpointContext): Status {
  const find = findSamples(context, hashType)
  const known: Entry[] = []
  const unknown: string[] = []
  const invalid: string[] = []
  for (const hash of hashes) {
    const sample = find(hash)
    if (!isHash(hashType, hash)) invalid.push(hash)
    else if (sample === undefined) unknown.push(hash)
    // The requested hash is returned in its original case.
    else known.push({ ...entryOf(sample), [hashType]: hash })
  }
  return { hashType, known, lists: { unknown_hashes: unknown, invalid_hashes: invalid } }
}

function entryOf(sample: StoredSample): Entry {
  return { ...hashesOf(sample), size: sample.available === false ? -1 : sample.size }
}

function layOut(layout: StatusLayout, { hashType, known, lists }: Status): object {
  switch (layout) {
    case 'entries':
      return { entries: known, ...lists }
    case 'nested':
      return { sample_status: { ...lists, samples: known } }
    case 'scattered':
      return {
        sample_status: {
          known: known.map(({ size, ...hashes }) => ({ ...hashes, sample_size: size }))
        },
        unknown: { unknown_hashes: lists.unknown_hashes },
        errors: [{ code: 'malformed', invalid_hashes: lists.invalid_hashes }]
      }
    case 'minimal':
      return withoutEmptyLists({
        samples: known.map(({ [hashType]: hash }) => ({ [hashType]: hash })),
        ...lists
      })
  }
}

function withoutEmptyLists(lists: Readonly<Record<string, readonly unknown[]>>): object {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}
