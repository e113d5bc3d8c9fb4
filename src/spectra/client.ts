import {
  parseExisting,
  parseHashLists,
  parseReputations,
  type HashType,
  type Reputation
} from './responses.js'
import type { Caller, CallOptions, CallResult } from './caller.js'
import { parseAnalysisEvidence, parseScanEvidence, type Evidence } from './evidence.js'
import { realClock } from '../http/clock.js'
import { RateLimiter } from '../http/rate-limiter.js'
import { chunk, LARGEST_STATUS_QUERY } from './limits.js'
import { textBody, type Body } from '../http/body.js'

/** The calls of Spectra Intelligence that the action makes. Each throws a SpectraError. */
export interface SpectraClient {
  /** TCA-0202: the sample's bytes. */
  uploadSample(sha1: string, body: Body, options: CallOptions): Promise<CallResult<void>>
  /** TCA-0203: the metadata, without which a sample is not processed. Each one adds an entry. */
  uploadMetadata(
    sha1: string,
    xml: string,
    options: CallOptions & { subscribe: boolean }
  ): Promise<CallResult<void>>
  /**
   * When the service first accepted a sample's bytes, metadata, or reanalysis in this run, by its
   * own clock, in milliseconds. Undefined if none was sent; NaN if the response had no date.
   */
  acceptedOn(sample: Readonly<Record<HashType, string | null>>): number | undefined
  /** The current time of the service, in milliseconds; undefined until a response has a date. */
  clock(): number | undefined
  /**
   * TCA-0201: which of these samples the service has. Not charged, and of any number: asked in
   * pieces of 1000. A response that omits one is an error.
   */
  findExisting(
    type: HashType,
    hashes: readonly string[],
    options: CallOptions
  ): Promise<Set<string>>
  /** TCA-0205: asks for a new analysis of at most 100 samples. Not made again when in doubt. */
  reanalyze(type: HashType, hashes: readonly string[], options: CallOptions): Promise<Reanalysis>
  /** TCA-0206: follows the changes of at most 100 samples (`data_change`), for a year. */
  subscribe(
    type: HashType,
    hashes: readonly string[],
    options: CallOptions
  ): Promise<CallResult<void>>
  /**
   * TCA-0101: the reputations of at most 100 samples. Samples without a status in the response are
   * absent. Charged.
   */
  findReputations(
    type: HashType,
    hashes: readonly string[],
    options: ChargedOptions
  ): Promise<Map<string, Reputation>>
  /** Evidence from `proof` for the latest analysis of at most 100 samples. Charged. */
  findAnalyses(
    proof: ProofService,
    type: HashType,
    hashes: readonly string[],
    options: ChargedOptions
  ): Promise<CallResult<Map<string, Evidence>>>
}

/**
 * Where it shows that a sample was analysed: in its scan records (TCA-0103), or in its analysis
 * (TCA-0104), whose answers are large.
 */
export type ProofService = 'TCA-0103' | 'TCA-0104'

export interface ChargedOptions extends CallOptions {
  /** Told how many look-ups an answer of 200 is charged as. */
  readonly onCharged: (lookUps: number) => void
}

/** What a request for new analyses came to. What stands in neither list was not spoken of. */
export interface Reanalysis {
  readonly sent: ReadonlySet<string>
  /** The service has no such bytes (any more): `sample_unavailable`, `unknown_hashes`. */
  readonly missing: ReadonlySet<string>
}

/** How long metadata under way is waited for when the run is stopped, in milliseconds. */
const GRACE = 3000

const UPLOAD = { service: 'TCA-0202, TCA-0203', purpose: 'to upload', essential: true }
const STATUS = { service: 'TCA-0201', purpose: 'to ask what exists', essential: false }
const REANALYSIS = {
  service: 'TCA-0205',
  purpose: 'to have samples analysed again',
  essential: false
}
const CHANGES = { service: 'TCA-0206', purpose: 'to follow changes', essential: false }
const REPUTATION = { service: 'TCA-0101', purpose: 'to ask for verdicts', essential: false }
const PROOFS = {
  'TCA-0103': {
    path: '/api/xref/v2/bulk_query/json?history=false',
    purpose: 'to ask for scan records',
    read: parseScanEvidence
  },
  'TCA-0104': {
    path: '/api/databrowser/rldata/bulk_query/json',
    purpose: 'to ask for analyses',
    read: parseAnalysisEvidence
  }
} as const

/** The service as verbs. */
export function createSpectraClient(caller: Caller): SpectraClient {
  let ahead: number | undefined
  const call: Caller = async (request, options) => {
    const done = await caller(request, options)
    if (done.serviceTime !== undefined) ahead = done.serviceTime - realClock.now()
    return done
  }
  // TCA-0201 takes 100 requests a minute, beside the cap that all requests share.
  const statusGate = new RateLimiter({ requests: 100, perMs: 60_000 })
  const acceptedOn = new Map<string, number>()

  const bulk = (path: string, type: HashType, hashes: readonly string[]) => ({
    path,
    body: textBody(JSON.stringify({ rl: { query: { hash_type: type, hashes } } }))
  })

  return {
    async uploadSample(sha1, body, options) {
      const done = await call(
        { path: `/api/spex/upload/${sha1}`, body, right: UPLOAD, repeat: 'freely', read: ignore },
        options
      )
      acceptedOn.set(sha1, done.serviceTime ?? NaN)
      return done
    },

    async uploadMetadata(sha1, xml, options) {
      const query = options.subscribe ? '?subscribe=data_change' : ''
      const path = `/api/spex/upload/${sha1}/meta${query}`
      const done = await call(
        { path, body: textBody(xml), right: UPLOAD, repeat: 'once', read: ignore },
        { ...options, graceMs: GRACE }
      )
      // An earlier attempt whose response was lost may have started the analysis.
      if (!acceptedOn.has(sha1)) acceptedOn.set(sha1, done.serviceTime ?? NaN)
      return done
    },

    acceptedOn: ({ sha1, sha256 }) => acceptedOn.get(sha1 ?? '') ?? acceptedOn.get(sha256 ?? ''),

    clock: () => (ahead === undefined ? undefined : realClock.now() + ahead),

    async findExisting(type, hashes, options) {
      const path = '/api/spex/download/v2/status/bulk_query/json?format=json'
      const existing = new Set<string>()
      for (const some of chunk(hashes, LARGEST_STATUS_QUERY)) {
        ;(await statusGate.acquire(options.signal)).sent()
        const read = (text: string) => parseExisting(text, some)
        const query = bulk(path, type, some)
        const found = await call({ ...query, right: STATUS, repeat: 'freely', read }, options)
        for (const hash of found.value) existing.add(hash)
      }
      return existing
    },

    async reanalyze(type, hashes, options) {
      const path = '/api/rescan/v1/bulk_query/json?format=json'
      const { value, serviceTime } = await call(
        {
          ...bulk(path, type, hashes),
          right: REANALYSIS,
          repeat: 'never',
          read: text => ({
            sent: parseHashLists(text, ['sent_for_rescan']),
            missing: parseHashLists(text, [
              'sample_unavailable',
              'unknown_hashes',
              'invalid_hashes'
            ])
          })
        },
        options
      )
      for (const hash of value.sent) acceptedOn.set(hash, serviceTime ?? NaN)
      return value
    },

    subscribe: (type, hashes, options) => {
      const path = '/api/subscription/data_change/v1/bulk_query/subscribe/json'
      const query = bulk(path, type, hashes)
      return call({ ...query, right: CHANGES, repeat: 'freely', read: ignore }, options)
    },

    async findReputations(type, hashes, options) {
      const path =
        '/api/databrowser/malware_presence/bulk_query/json?extended=true&show_hashes=true'
      const read = charged(hashes, options, text => parseReputations(text, type))
      const query = bulk(path, type, hashes)
      // Charged each time, and the next look asks again anyway.
      return (await call({ ...query, right: REPUTATION, repeat: 'once', read }, options)).value
    },

    findAnalyses(proof, type, hashes, options) {
      const { path, purpose, read: readEvidence } = PROOFS[proof]
      const right = { service: proof, purpose, essential: false }
      const read = charged(hashes, options, text => readEvidence(text, type))
      return call({ ...bulk(path, type, hashes), right, repeat: 'once', read }, options)
    }
  }
}

/** The answers of uploads say nothing but their status. */
const ignore = () => undefined

/** An answer of 200 is charged, whether it can be read or not. */
function charged<T>(
  hashes: readonly string[],
  { onCharged }: ChargedOptions,
  read: (text: string) => T
): (text: string) => T {
  return text => {
    onCharged(hashes.length)
    return read(text)
  }
}
