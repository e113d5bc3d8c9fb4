import { isHash, type SampleStore, type StoredSample } from './samples.js'

/** A sample that the service has from the start. Hashes can be in upper or lower case. */
export interface PreloadedSample {
  readonly sha1: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** Whether the account can download the content. Defaults to true. */
  readonly available?: boolean
  /**
   * When the last analysis was complete. A string is an ISO 8601 date, in UTC by default. If
   * undefined, the sample has never been analyzed.
   */
  readonly analyzedOn?: Date | string
}

/**
 * Creates a store with these samples. They have no uploads and no metadata, so that everything a
 * test finds there comes from the run that it tests.
 *
 * @param startedOn when samples without an analysis were first seen
 * @throws {Error} if a hash, size, or date is invalid
 */
export function preloadSamples(samples: readonly PreloadedSample[], startedOn: Date): SampleStore {
  return new Map(
    samples.map(sample => {
      const stored = toStoredSample(sample, startedOn)
      return [stored.sha1, stored]
    })
  )
}

function toStoredSample(sample: PreloadedSample, startedOn: Date): StoredSample {
  const { sha1, sha256, size, available = true, analyzedOn } = sample
  const analyses = analyzedOn === undefined ? [] : [toDate(analyzedOn)]
  const [seenOn = startedOn] = analyses
  const isDate = !Number.isNaN(seenOn.getTime())
  if (!isHash('sha1', sha1) || !isHash('sha256', sha256) || !(size >= 0) || !isDate) {
    throw new Error(`Invalid preloaded sample: ${JSON.stringify(sample)}`)
  }
  return {
    sha1: sha1.toLowerCase(),
    sha256: sha256.toLowerCase(),
    md5: undefined,
    size,
    uploads: 0,
    metadata: [],
    subscribed: false,
    rescans: 0,
    awaitsMetadata: analyzedOn === undefined,
    analyses,
    finding: undefined,
    detections: undefined,
    scanFailure: undefined,
    firstSeenOn: seenOn,
    lastSeenOn: seenOn,
    ...(available ? {} : { available })
  }
}

function toDate(date: Date | string): Date {
  if (typeof date !== 'string') return date
  // JavaScript parses a date and time without an offset as local time.
  return new Date(/(Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`)
}
