import type { Finding, ScanTrouble } from './markers.js'
import type { Metadata } from '../endpoints/metadata.js'

/** One accepted metadata upload. */
export interface StoredMetadata extends Metadata {
  /** The body as it came. */
  readonly xml: Buffer
  /** When it was accepted, in milliseconds of the service's clock. */
  readonly at: number
}

/** What the service keeps of a sample; never its bytes. Hashes are in lower-case hex. */
export interface StoredSample {
  readonly sha1: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** How often the bytes were accepted; 0 for a sample that was there before. */
  readonly uploads: number
  /** In order of acceptance; metadata is only ever added. */
  readonly metadata: readonly StoredMetadata[]
  /** Whether a metadata upload asked for `subscribe=data_change`, or a bulk request for it. */
  readonly subscribed: boolean
  /** How often a new analysis was asked for and granted. */
  readonly rescans: number
  /** Whether bytes came that no metadata has followed yet: they are not analysed. */
  readonly awaitsMetadata: boolean
  /** When each analysis is done that was begun, in order; the last ones may lie ahead. */
  readonly analyses: readonly Date[]
  /** What its bytes give away, once they are analysed. */
  readonly finding: Finding | undefined
  /** How its antivirus scans fail, if they do. */
  readonly scanTrouble: ScanTrouble | undefined
  /** When the service was given it, the first time and the last. */
  readonly firstSeenOn: Date
  readonly lastSeenOn: Date
  /** False where this account cannot get the bytes; absent where it can. */
  readonly available?: false
}

/** A sample that the service has from the start. Hashes may be in any case. */
export interface PreloadedSample {
  readonly sha1: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** Whether this account can get the bytes; true unless told. */
  readonly available?: boolean
  /**
   * When its last analysis was done, as a date or an ISO text, which is in UTC unless it says
   * otherwise; absent for a sample that was never analysed.
   */
  readonly analyzedOn?: Date | string
}

/**
 * The store as earlier runs left it, by SHA-1.
 *
 * The samples count no upload and hold no metadata, so that all that a test finds there came from
 * the run that it looks at. (The service would show metadata of earlier runs only in services that
 * are not emulated.)
 *
 * @param startedOn when a sample was first seen that was never analysed
 * @throws for a hash, size or date that cannot be: it would never be found
 */
export function preloaded(
  samples: readonly PreloadedSample[],
  startedOn: Date
): Map<string, StoredSample> {
  return new Map(
    samples.map(({ sha1, sha256, size, available = true, analyzedOn }) => {
      const analyses = analyzedOn === undefined ? [] : [dateOf(analyzedOn)]
      const [seenOn = startedOn] = analyses
      const isDate = !Number.isNaN(seenOn.getTime())
      if (!isHash('sha1', sha1) || !isHash('sha256', sha256) || !(size >= 0) || !isDate) {
        const what = [sha1, sha256, `${size} bytes`, String(analyzedOn ?? 'never analysed')]
        throw new Error(`No sample can be preloaded as ${what.join(', ')}.`)
      }
      const sample: StoredSample = {
        sha1: sha1.toLowerCase(),
        sha256: sha256.toLowerCase(),
        size,
        uploads: 0,
        metadata: [],
        subscribed: false,
        rescans: 0,
        awaitsMetadata: analyzedOn === undefined,
        analyses,
        finding: undefined,
        scanTrouble: undefined,
        firstSeenOn: seenOn,
        lastSeenOn: seenOn,
        ...(available ? {} : { available })
      }
      return [sample.sha1, sample]
    })
  )
}

function dateOf(date: Date | string): Date {
  if (typeof date !== 'string') return date
  // The language reads a text without a zone as local time.
  return new Date(/(Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`)
}

export type HashType = 'sha1' | 'sha256'

/** Whether the text is a hash of this type, in either case. */
export function isHash(type: HashType, text: string): boolean {
  return (type === 'sha1' ? /^[0-9a-f]{40}$/i : /^[0-9a-f]{64}$/i).test(text)
}
