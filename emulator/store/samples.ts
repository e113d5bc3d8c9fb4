import type { Detection } from './detections.js'
import type { Finding, ScanFailure } from './markers.js'
import type { StoredMetadata } from './metadata.js'

/** What the service stores about a sample, without its content. */
export interface StoredSample {
  /** In lower-case hexadecimal digits. */
  readonly sha1: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** How often the content was uploaded; 0 for a preloaded sample. */
  readonly uploads: number
  /** In the order of the uploads. Metadata is never removed. */
  readonly metadata: readonly StoredMetadata[]
  /** Whether the account is subscribed to changes of this sample. */
  readonly subscribed: boolean
  /** How many reanalyses were requested. */
  readonly rescans: number
  /** Whether the analysis of the uploaded content has to wait for metadata. */
  readonly awaitsMetadata: boolean
  /** When each analysis is complete, in ascending order. Can include times in the future. */
  readonly analyses: readonly Date[]
  /** What analyses find in the content. */
  readonly finding: Finding | undefined
  /** What antivirus scanners find; undefined if it's the usual for the finding. */
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

export type HashType = 'sha1' | 'sha256'

/** Returns whether the text is a hash of this type, in upper or lower case. */
export function isHash(type: HashType, text: string): boolean {
  return (type === 'sha1' ? /^[0-9a-f]{40}$/i : /^[0-9a-f]{64}$/i).test(text)
}

/** Returns a function that finds a sample by its hash, in upper or lower case. */
export function indexByHash(
  samples: ReadonlyMap<string, StoredSample>,
  hashType: HashType
): (hash: string) => StoredSample | undefined {
  const index = new Map([...samples.values()].map(sample => [sample[hashType], sample]))
  return hash => index.get(hash.toLowerCase())
}
