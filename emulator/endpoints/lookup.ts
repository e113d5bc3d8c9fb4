import { finder, readHashes } from './bulk.js'
import type { Call, Endpoint } from './endpoint.js'
import { json, refusal, type ServiceAnswer } from '../http/messages.js'
import { isHash, type StoredSample } from '../store/samples.js'

/**
 * How the answers of the look-ups are laid out: TCA-0101, TCA-0103 and TCA-0104. Nothing is promised
 * of the order of the entries, nor of the case of their hashes, and the name of their list is
 * documented only for TCA-0101.
 *
 * - `plain`: in the order of the request, under the name that published clients read.
 * - `shuffled`: in reverse order, with all hashes in upper case.
 * - `partial`: samples that have not been analyzed or scanned yet are omitted.
 * - `renamed`: the list has the other of two likely names, unless its name is documented.
 */
export type AnswerForm = 'plain' | 'shuffled' | 'partial' | 'renamed'

/** What every look-up goes by. */
export interface LookupSource {
  /** By SHA-1. */
  readonly samples: ReadonlyMap<string, StoredSample>
  readonly form: AnswerForm
}

/** One service that tells of many samples at once, and charges for each. */
export interface Lookup extends Pick<Endpoint, 'step' | 'right' | 'path'> {
  /** The parameters that it takes: each is true or false, and false when it is left out. */
  readonly flags: readonly string[]
  /** What the list of entries is called; twice the same where it is documented. */
  readonly list: { readonly usual: string; readonly renamed: string }
  /** @returns undefined for a sample that goes to `unknown_hashes` */
  readonly tell: (question: Question) => Told | undefined
}

export interface Question {
  /** Undefined where the service does not have it. */
  readonly sample: StoredSample | undefined
  /** The hash that was asked for, by its type and as it was written. */
  readonly asked: Readonly<Record<string, string>>
  /** The parameters that are true. */
  readonly flags: ReadonlySet<string>
}

export interface Told {
  readonly entry: object
  /** Whether the entry says no more than that there is nothing to say. */
  readonly isEmpty: boolean
}

/** How many hashes one request can ask about. */
const MOST = 100

export function lookupEndpoint(lookup: Lookup, source: LookupSource): Endpoint {
  const { step, right, path } = lookup
  return { step, right, path, method: 'POST', answer: call => answerTo(call, lookup, source) }
}

async function answerTo(
  call: Call,
  lookup: Lookup,
  { samples, form }: LookupSource
): Promise<ServiceAnswer> {
  const flags = readFlags(call.query, lookup.flags)
  if (flags === undefined) return wrongQuery(lookup.flags)
  const reading = await readHashes(call, MOST)
  if ('refused' in reading) return reading.refused
  const { hashType, hashes } = reading.query
  const find = finder(samples, hashType)

  const valid = hashes.filter(hash => isHash(hashType, hash))
  const invalid = hashes.filter(hash => !isHash(hashType, hash))
  const rows = valid.map(hash => ({
    hash,
    told: lookup.tell({ sample: find(hash), asked: { [hashType]: hash }, flags })
  }))
  return { ...json({ rl: laidOut(form, lookup, rows, invalid) }), charged: valid.length }
}

/** @returns the parameters that are true; undefined for a query that the service does not take */
function readFlags(
  query: string | undefined,
  names: readonly string[]
): ReadonlySet<string> | undefined {
  const given = [...new URLSearchParams(query)]
  const isTaken = ([name, value]: [string, string]) =>
    name === 'format' ? value === 'json' : names.includes(name) && /^(true|false)$/.test(value)
  const isRepeated = new Set(given.map(([name]) => name)).size < given.length
  if (isRepeated || !given.every(isTaken)) return undefined
  return new Set(given.filter(([, value]) => value === 'true').map(([name]) => name))
}

function wrongQuery(flags: readonly string[]): ServiceAnswer {
  const taken = ['format=json', ...flags.map(name => `${name}=true|false`)]
  return refusal(400, `The query may hold, each once: ${taken.join(', ')}.`)
}

interface Row {
  readonly hash: string
  readonly told: Told | undefined
}

/** Lists that are empty are left out, except that of the entries. */
function laidOut(form: AnswerForm, { list }: Lookup, rows: readonly Row[], invalid: string[]) {
  const plain = (name: string, told: readonly Row[]) => {
    const unknown = told.filter(row => row.told === undefined).map(({ hash }) => hash)
    return {
      [name]: told.flatMap(row => row.told?.entry ?? []),
      ...(unknown.length > 0 && { unknown_hashes: unknown }),
      ...(invalid.length > 0 && { invalid_hashes: invalid })
    }
  }
  switch (form) {
    case 'plain':
      return plain(list.usual, rows)
    case 'shuffled':
      return withUpperCaseHashes(plain(list.usual, rows.toReversed()))
    case 'partial':
      return plain(
        list.usual,
        rows.filter(({ told }) => told?.isEmpty === false)
      )
    case 'renamed':
      return plain(list.renamed, rows)
  }
}

function withUpperCaseHashes(answer: object): object {
  const upperCased = (_: string, value: unknown) =>
    typeof value === 'string' && (isHash('sha1', value) || isHash('sha256', value))
      ? value.toUpperCase()
      : value
  return JSON.parse(JSON.stringify(answer), upperCased) as object
}
