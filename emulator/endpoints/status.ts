import { finder, readBulkQuery } from './bulk.js'
import type { Call, Endpoint } from './endpoint.js'
import { json, type ServiceAnswer } from '../http/messages.js'
import { type HashType, isHash, type StoredSample } from '../store/samples.js'

/**
 * How the answer is laid out. Only the names `unknown_hashes` and `invalid_hashes` are documented,
 * and that both stand somewhere below `rl`; every form keeps to that and differs in all else.
 *
 * - `entries`: both lists and the known samples as `entries` stand in `rl`.
 * - `samples-nested`: all three one level deeper, the known ones as `samples`.
 * - `apart`: the two lists stand away from the known ones, and not side by side.
 * - `bare`: empty lists are omitted, and known samples only have their hash.
 */
export type StatusForm = 'entries' | 'samples-nested' | 'apart' | 'bare'

/** How many hashes one request can ask about. */
const MOST = 1000

/** Does the service have these samples? (TCA-0201) It says nothing of their analysis. */
export function statusEndpoint(
  samples: ReadonlyMap<string, StoredSample>,
  form: StatusForm
): Endpoint {
  return {
    step: 'status',
    right: 'TCA-0201',
    method: 'POST',
    path: /^\/api\/spex\/download\/v2\/status\/bulk_query\/json$/,
    answer: call => tellStatus(call, samples, form)
  }
}

async function tellStatus(
  call: Call,
  samples: ReadonlyMap<string, StoredSample>,
  form: StatusForm
): Promise<ServiceAnswer> {
  const reading = await readBulkQuery(call, MOST)
  if ('refused' in reading) return reading.refused
  const { hashType, hashes } = reading.query
  const find = finder(samples, hashType)

  const known: Entry[] = []
  const unknown: string[] = []
  const invalid: string[] = []
  for (const hash of hashes) {
    const sample = find(hash)
    if (!isHash(hashType, hash)) invalid.push(hash)
    else if (sample === undefined) unknown.push(hash)
    else known.push(entryOf(sample, hashType, hash))
  }
  const lists = { unknown_hashes: unknown, invalid_hashes: invalid }
  return json({ rl: laidOut(form, hashType, known, lists) })
}

interface Entry {
  readonly sha1: string
  readonly sha256: string
  readonly size: number
}

/** The hash that was asked for is given back as it was written. */
function entryOf(sample: StoredSample, hashType: HashType, asked: string): Entry {
  const { sha1, sha256, size, available = true } = sample
  return { sha1, sha256, [hashType]: asked, size: available ? size : -1 }
}

interface Missing {
  readonly unknown_hashes: readonly string[]
  readonly invalid_hashes: readonly string[]
}

function laidOut(form: StatusForm, hashType: HashType, known: Entry[], lists: Missing): object {
  switch (form) {
    case 'entries':
      return { entries: known, ...lists }
    case 'samples-nested':
      return { sample_status: { ...lists, samples: known } }
    case 'apart':
      return {
        sample_status: {
          known: known.map(({ size, ...hashes }) => ({ ...hashes, sample_size: size }))
        },
        unknown: { unknown_hashes: lists.unknown_hashes },
        errors: [{ code: 'malformed', invalid_hashes: lists.invalid_hashes }]
      }
    case 'bare':
      return withoutEmptyLists({
        samples: known.map(({ [hashType]: hash }) => ({ [hashType]: hash })),
        ...lists
      })
  }
}

function withoutEmptyLists(lists: Readonly<Record<string, readonly unknown[]>>): object {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}
