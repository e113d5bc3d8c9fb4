import { Buffer } from 'node:buffer'
import { parseDate } from './dates.js'
import type { StoredMetadata } from './metadata.js'
import { isHash, type SampleStore, type StoredSample } from './samples.js'
import { withSubscription } from './subscriptions.js'

/**
 * A sample that the service has from the start. Hashes can be in upper or lower case. Dates in texts
 * are in ISO 8601, in UTC by default.
 */
export interface PreloadedSample {
  readonly sha1: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** Whether the account can download the content. Defaults to true. */
  readonly available?: boolean
  /** When the last analysis was complete. If undefined, the sample has never been analyzed. */
  readonly analyzedOn?: Date | string
  /** The metadata of an earlier upload. If undefined, there is none. */
  readonly properties?: Readonly<Record<string, string>>
  /** The domain of the earlier upload. Requires `properties`. */
  readonly domain?: string
  /** When the metadata was accepted. Defaults to `analyzedOn`, or else to the start. */
  readonly submittedOn?: Date | string
  /** Whether the account is subscribed to changes of the sample. Defaults to false. */
  readonly subscribed?: boolean
  /** When it was subscribed. Defaults to the start. Requires `subscribed`. */
  readonly subscribedOn?: Date | string
}

/**
 * Creates a store with these samples. They have no uploads and, by default, no metadata, so that
 * everything a test finds there comes from the run that it tests.
 *
 * @param startedOn when samples without any date were first seen
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
  const { sha1, sha256, size, available = true, subscribed = false } = sample
  const dates = {
    analyzedOn: toDate(sample.analyzedOn),
    submittedOn: toDate(sample.submittedOn),
    subscribedOn: toDate(sample.subscribedOn)
  }
  const times = Object.values(dates).flatMap(date => date?.getTime() ?? [])
  const isComplete =
    (sample.subscribedOn === undefined || subscribed) &&
    (sample.properties !== undefined ||
      (sample.submittedOn === undefined && sample.domain === undefined))
  const isValid = isHash('sha1', sha1) && isHash('sha256', sha256) && size >= 0 && isComplete
  if (!isValid || times.some(time => Number.isNaN(time))) {
    throw new Error(`Invalid preloaded sample: ${JSON.stringify(sample)}`)
  }
  const seenOn = times.length === 0 ? startedOn : new Date(Math.min(...times))
  const stored = {
    sha1: sha1.toLowerCase(),
    sha256: sha256.toLowerCase(),
    md5: undefined,
    size,
    uploads: 0,
    metadata: metadataOf(sample, dates.submittedOn ?? dates.analyzedOn ?? startedOn),
    subscribed: false,
    rescans: 0,
    awaitsMetadata: dates.analyzedOn === undefined,
    analyses: dates.analyzedOn === undefined ? [] : [dates.analyzedOn],
    finding: undefined,
    detections: undefined,
    scanFailure: undefined,
    firstSeenOn: seenOn,
    lastSeenOn: seenOn,
    ...(available ? {} : { available })
  }
  return subscribed ? withSubscription(stored, dates.subscribedOn ?? startedOn) : stored
}

function metadataOf(
  { properties, domain = '' }: PreloadedSample,
  acceptedOn: Date
): readonly StoredMetadata[] {
  if (properties === undefined) return []
  const list = Object.entries(properties).map(([name, value]) => ({ name, value }))
  const xml = Buffer.of()
  return [{ xml, properties: list, domain, archive: undefined, at: 0, acceptedOn }]
}

/** Returns an invalid date if the text is not one. */
function toDate(date: Date | string | undefined): Date | undefined {
  return typeof date === 'string' ? (parseDate(date) ?? new Date(NaN)) : date
}
