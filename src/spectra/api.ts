import type { Caller, CallOptions, Done } from './call.js'
import { createGate } from '../wire/gate.js'
import { textBody, type Body } from '../wire/http.js'

/** A kind of digest that the service knows samples by. */
export type HashType = 'sha1' | 'sha256'

/** The calls of Spectra Intelligence that the action makes. Each throws a SpectraError. */
export interface Spectra {
  /** TCA-0202: the sample's bytes. */
  uploadSample(sha1: string, body: Body, options: CallOptions): Promise<Done<void>>
  /** TCA-0203: the metadata, without which a sample is not processed. Each one adds an entry. */
  uploadMetadata(
    sha1: string,
    xml: string,
    options: CallOptions & { subscribe: boolean }
  ): Promise<Done<void>>
  /**
   * TCA-0201: which of these samples the service has. Not charged, and of any number: asked in
   * pieces of 1000.
   */
  findExisting(
    type: HashType,
    hashes: readonly string[],
    options: CallOptions
  ): Promise<Set<string>>
  /** TCA-0205: asks for a new analysis of at most 100 samples. Not made again when in doubt. */
  reanalyze(type: HashType, hashes: readonly string[], options: CallOptions): Promise<Reanalysis>
  /** TCA-0206: follows the changes of at most 100 samples (`data_change`), for a year. */
  subscribe(type: HashType, hashes: readonly string[], options: CallOptions): Promise<Done<void>>
}

/** What a request for new analyses came to. What stands in neither list was not spoken of. */
export interface Reanalysis {
  readonly sent: ReadonlySet<string>
  /** The service has no such bytes (any more): `sample_unavailable`, `unknown_hashes`. */
  readonly missing: ReadonlySet<string>
}

/** How long metadata under way is waited for when the run is stopped, in milliseconds. */
const GRACE = 3000

/** The most hashes that one request takes. */
export const LARGEST_STATUS_QUERY = 1000
export const LARGEST_BULK_QUERY = 100

const UPLOAD = { service: 'TCA-0202, TCA-0203', purpose: 'to upload', essential: true }
const STATUS = { service: 'TCA-0201', purpose: 'to ask what exists', essential: false }
const REANALYSIS = {
  service: 'TCA-0205',
  purpose: 'to have samples analysed again',
  essential: false
}
const CHANGES = { service: 'TCA-0206', purpose: 'to follow changes', essential: false }

/** The service as verbs. */
export function createSpectra(call: Caller): Spectra {
  // TCA-0201 takes 100 requests a minute, beside the cap that all requests share.
  const statusGate = createGate(100 / 60)

  const bulk = (path: string, type: HashType, hashes: readonly string[]) => ({
    path,
    body: textBody(JSON.stringify({ rl: { query: { hash_type: type, hashes } } }))
  })

  return {
    uploadSample: (sha1, body, options) =>
      call(
        { path: `/api/spex/upload/${sha1}`, body, right: UPLOAD, repeat: 'freely', read: ignore },
        options
      ),

    uploadMetadata: (sha1, xml, options) => {
      const query = options.subscribe ? '?subscribe=data_change' : ''
      const path = `/api/spex/upload/${sha1}/meta${query}`
      return call(
        { path, body: textBody(xml), right: UPLOAD, repeat: 'once', read: ignore },
        { ...options, graceMs: GRACE }
      )
    },

    async findExisting(type, hashes, options) {
      const path = '/api/spex/download/v2/status/bulk_query/json?format=json'
      const existing = new Set(hashes)
      for (const some of inPieces(hashes, LARGEST_STATUS_QUERY)) {
        ;(await statusGate.enter(options.signal)).sent()
        const { value: missing } = await call(
          {
            ...bulk(path, type, some),
            right: STATUS,
            repeat: 'freely',
            read: text => namedHashes(text, ['unknown_hashes', 'invalid_hashes'])
          },
          options
        )
        for (const hash of missing) existing.delete(hash)
      }
      return existing
    },

    async reanalyze(type, hashes, options) {
      const path = '/api/rescan/v1/bulk_query/json?format=json'
      const { value } = await call(
        {
          ...bulk(path, type, hashes),
          right: REANALYSIS,
          repeat: 'never',
          read: text => ({
            sent: namedHashes(text, ['sent_for_rescan']),
            missing: namedHashes(text, ['sample_unavailable', 'unknown_hashes', 'invalid_hashes'])
          })
        },
        options
      )
      return value
    },

    subscribe: (type, hashes, options) => {
      const path = '/api/subscription/data_change/v1/bulk_query/subscribe/json'
      const query = bulk(path, type, hashes)
      return call({ ...query, right: CHANGES, repeat: 'freely', read: ignore }, options)
    }
  }
}

/** The answers of uploads say nothing but their status. */
const ignore = () => undefined

export function inPieces<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size)
  )
}

/**
 * The hashes of named lists, wherever they stand below `rl`, in lower case. A list may hold bare
 * hashes or objects with hashes in them, since the forms are not documented.
 * @throws when the text is no JSON with an `rl`
 */
function namedHashes(text: string, names: readonly string[]): Set<string> {
  const { rl } = JSON.parse(text) as { rl?: unknown }
  if (typeof rl !== 'object' || rl === null) throw new Error('no rl')
  const hashes = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') hashes.add(value.toLowerCase())
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      if (names.includes(name)) collect(inner)
      else walk(inner)
    }
  }
  walk(rl)
  return hashes
}
