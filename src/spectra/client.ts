import { textBody, type Body } from '../http/body.js'
import { realClock, type Clock } from '../http/clock.js'
import { RateLimiter } from '../http/rate-limiter.js'
import { parseChanges, type ChangePage } from './change-feed.js'
import type { Caller, CallOptions, CallResult, ServiceCall } from './caller.js'
import { charged, type ChargedOptions } from './charged.js'
import { chunk } from './chunk.js'
import { ENDPOINTS, type Endpoint } from './endpoints.js'
import { parseAnalysisEvidence, parseScanEvidence, type Evidence } from './evidence.js'
import type { HashQuery, HashType } from './hash-query.js'
import { MAX_STATUS_QUERY_SIZE, MAX_STATUS_QUERIES } from './limits.js'
import { parseSources, type SampleSource } from './sources.js'
import {
  parseExisting,
  parseReanalysis,
  parseReputations,
  type Reanalysis,
  type Reputation
} from './responses.js'

/**
 * A service that provides proof of an analysis: scan records (TCA-0103), or file analyses
 * (TCA-0104), whose responses are large.
 */
export type ProofService = 'TCA-0103' | 'TCA-0104'

/** How long to wait for the response to metadata when the run is canceled, in milliseconds. */
const METADATA_GRACE = 3000

const PROOF = {
  'TCA-0103': { endpoint: ENDPOINTS.scanRecords, parse: parseScanEvidence },
  'TCA-0104': { endpoint: ENDPOINTS.analysis, parse: parseAnalysisEvidence }
}

/**
 * The calls of Spectra Intelligence that the action makes. A call that fails or is canceled throws
 * a `SpectraError`.
 */
export class SpectraClient {
  /** TCA-0201 has this limit in addition to the one for all requests: 100 requests a minute. */
  private readonly statusLimiter: RateLimiter
  /** When the service accepted each sample, by its hash, in milliseconds. */
  private readonly accepted = new Map<string, number>()
  /** Difference between the service's clock and the local one, in milliseconds. */
  private clockOffset: number | undefined

  constructor(
    private readonly caller: Caller,
    private readonly clock: Clock = realClock
  ) {
    this.statusLimiter = new RateLimiter({ requests: MAX_STATUS_QUERIES, perMs: 60_000, clock })
  }

  /** Uploads the bytes of a sample (TCA-0202). */
  async uploadSample(sha1: string, body: Body, options: CallOptions): Promise<CallResult<void>> {
    const call = { ...forSample(ENDPOINTS.sample, sha1), body, read: ignore }
    const result = await this.call(call, options)
    this.accepted.set(sha1, result.serviceTime ?? NaN)
    return result
  }

  /**
   * Uploads the metadata of a sample (TCA-0203), without which the service doesn't process it. Each
   * request adds another entry.
   * @param options `subscribe` determines whether to subscribe to changes (`data_change`), too
   */
  async uploadMetadata(
    sha1: string,
    xml: string,
    options: CallOptions & { readonly subscribe: boolean }
  ): Promise<CallResult<void>> {
    const endpoint = forSample(ENDPOINTS.metadata, sha1)
    const path = endpoint.path + (options.subscribe ? '?subscribe=data_change' : '')
    const call = { ...endpoint, path, body: textBody(xml), read: ignore }
    const result = await this.call(call, { ...options, graceMs: METADATA_GRACE })
    // An earlier attempt whose response was lost may have started the analysis.
    if (!this.accepted.has(sha1)) this.accepted.set(sha1, result.serviceTime ?? NaN)
    return result
  }

  /**
   * Returns when the service first accepted a sample's bytes, metadata, or reanalysis in this run,
   * by its own clock, in milliseconds; undefined if it has not; NaN if the response had no date.
   */
  acceptedAt({ sha1, sha256 }: Readonly<Record<HashType, string | null>>): number | undefined {
    return this.accepted.get(sha1 ?? '') ?? this.accepted.get(sha256 ?? '')
  }

  /** Returns the service's current time, in milliseconds; undefined until a response has a date. */
  serviceTime(): number | undefined {
    return this.clockOffset === undefined ? undefined : this.clock.now() + this.clockOffset
  }

  /**
   * Returns which of these samples the service has (TCA-0201). The number of hashes is not limited,
   * because they are sent in several requests. A response that lacks the status of a hash is an
   * error. Not charged.
   */
  async findExisting({ hashType, hashes }: HashQuery, options: CallOptions): Promise<Set<string>> {
    const existing = new Set<string>()
    for (const part of chunk(hashes, MAX_STATUS_QUERY_SIZE)) {
      const slot = await this.statusLimiter.acquire(options.signal)
      slot.sent()
      const read = (text: string) => parseExisting(text, part)
      const call = { ...bulk(ENDPOINTS.status, { hashType, hashes: part }), read }
      const { value } = await this.call(call, options)
      for (const hash of value) existing.add(hash)
    }
    return existing
  }

  /**
   * Requests another analysis of at most 100 samples (TCA-0205). Not retried if the service may
   * have processed the request.
   */
  async reanalyze(query: HashQuery, options: CallOptions): Promise<Reanalysis> {
    const call = { ...bulk(ENDPOINTS.reanalysis, query), read: parseReanalysis }
    const { value, serviceTime } = await this.call(call, options)
    for (const hash of value.sent) this.accepted.set(hash, serviceTime ?? NaN)
    return value
  }

  /** Subscribes to changes (`data_change`) of at most 100 samples for a year (TCA-0206). */
  subscribe(query: HashQuery, options: CallOptions): Promise<CallResult<void>> {
    return this.call({ ...bulk(ENDPOINTS.subscription, query), read: ignore }, options)
  }

  /**
   * Returns a page of the changes since a time (TCA-0206). Counts as one charged lookup.
   * @param from in seconds since 1970, by the service's clock
   */
  findChanges(from: number, options: ChargedOptions): Promise<CallResult<ChangePage>> {
    const path = ENDPOINTS.changeFeed.path.replace('{seconds}', String(from))
    const call = { ...ENDPOINTS.changeFeed, path, body: textBody(''), read: parseChanges }
    return this.call(charged(options, 1, call), options)
  }

  /**
   * Returns the reputations of at most 100 samples (TCA-0101), by hash. Samples without a status in
   * the response are absent. Charged.
   */
  async findReputations(
    query: HashQuery,
    options: ChargedOptions
  ): Promise<Map<string, Reputation>> {
    const call = charged(options, query.hashes.length, {
      ...bulk(ENDPOINTS.reputation, query),
      read: (text, redact) => parseReputations(text, query.hashType, redact)
    })
    return (await this.call(call, options)).value
  }

  /** Returns evidence for the latest analysis of at most 100 samples, by hash. Charged. */
  findAnalyses(
    proof: ProofService,
    query: HashQuery,
    options: ChargedOptions
  ): Promise<CallResult<Map<string, Evidence>>> {
    const { endpoint, parse } = PROOF[proof]
    const call = charged(options, query.hashes.length, {
      ...bulk(endpoint, query),
      read: (text, redact) => parse(text, query.hashType, redact)
    })
    return this.call(call, options)
  }

  /** Returns what uploads of at most 10 samples said about them (TCA-0104), by hash. Charged. */
  async findSources(query: HashQuery, options: ChargedOptions): Promise<Map<string, SampleSource>> {
    const call = charged(options, query.hashes.length, {
      ...bulk(ENDPOINTS.analysis, query),
      read: (text, redact) => parseSources(text, query.hashType, redact)
    })
    return (await this.call(call, options)).value
  }

  private async call<T>(call: ServiceCall<T>, options: CallOptions): Promise<CallResult<T>> {
    const result = await this.caller.call(call, options)
    const { serviceTime } = result
    if (serviceTime !== undefined) this.clockOffset = serviceTime - this.clock.now()
    return result
  }
}

function forSample(endpoint: Endpoint, sha1: string): Endpoint {
  return { ...endpoint, path: endpoint.path.replace('{sha1}', sha1) }
}

function bulk(
  endpoint: Endpoint,
  { hashType, hashes }: HashQuery
): Endpoint & { readonly body: Body } {
  const query = { hash_type: hashType, hashes }
  return { ...endpoint, body: textBody(JSON.stringify({ rl: { query } })) }
}

/** Responses to uploads and subscriptions have no content. */
const ignore = () => undefined
