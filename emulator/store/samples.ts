import type { Detection } from './detections.js'
import type { Finding, ScanFailure } from './markers.js'
import type { StoredMetadata } from './metadata.js'

/** A subscription to changes of a sample (TCA-0206). */
export interface Subscription {
  readonly from: Date
  /** When it ends or ended. */
  readonly to: Date
}

/** What the service stores about a sample, without its content. */
export interface StoredSample {
  /** In lower-case hexadecimal digits, like the other hashes. */
  readonly sha1: string
  readonly sha256: string
  /** Undefined if the sample is preloaded and was never uploaded. */
  readonly md5: string | undefined
  /** In bytes. */
  readonly size: number
  /** How often the content was uploaded; 0 for a preloaded sample. */
  readonly uploads: number
  /** In the order of the uploads. Metadata is never removed. */
  readonly metadata: readonly StoredMetadata[]
  /**
   * Whether the account has subscribed to changes of this sample and not unsubscribed. The
   * subscription may be over.
   */
  readonly subscribed: boolean
  /** Undefined if there never was one. */
  readonly subscriptions?: readonly Subscription[]
  /** How many reanalyses were requested. */
  readonly rescans: number
  /** Whether the analysis of the uploaded content has to wait for metadata. */
  readonly awaitsMetadata: boolean
  /** When each analysis is complete, in ascending order. Can include times in the future. */
  readonly analyses: readonly Date[]
  /** What analyses find in the content. */
  readonly finding: Finding | undefined
  /** What antivirus scanners find; undefined for the default detections of the finding. */
  readonly detections: readonly Detection[] | undefined
  /** How antivirus scans fail; undefined if they succeed. */
  readonly scanFailure: ScanFailure | undefined
  /** When the content was first uploaded. */
  readonly firstSeenOn: Date
  readonly lastSeenOn: Date
  /** `false` if the account can't download the content. */
  readonly available?: false
}

/** Samples by SHA-1. Entries are replaced, never mutated. */
export type SampleStore = Map<string, StoredSample>

const HASH_LENGTHS = { md5: 32, sha1: 40, sha256: 64 } as const

export type HashType = keyof typeof HASH_LENGTHS

export function isHashType(text: unknown): text is HashType {
  return text === 'md5' || text === 'sha1' || text === 'sha256'
}

/** Returns whether the text is a hash of this type, in upper or lower case. */
export function isHash(type: HashType, text: string): boolean {
  return text.length === HASH_LENGTHS[type] && /^[0-9a-f]+$/i.test(text)
}

/** Returns a function that finds a sample by its hash, in upper or lower case. */
export function indexByHash(
  samples: ReadonlyMap<string, StoredSample>,
  hashType: HashType
): (hash: string) => StoredSample | undefined {
  const index = new Map([...samples.values()].map(sample => [sample[hashType], sample]))
  return hash => index.get(hash.toLowerCase())
}

/** Returns the hashes of a sample with their types. */
export function hashesOf({
  sha1,
  sha256,
  md5
}: StoredSample): Readonly<Partial<Record<HashType, string>>> {
  return { sha1, sha256, ...(md5 !== undefined && { md5 }) }
}
