import { SECOND } from './dates.js'
import { type FeedEvent, type FeedRecord, recordsIn } from './feed.js'
import type { StoredSample } from './samples.js'
import type { Schedule } from './schedule.js'

/** How much one page of the change feed contains. */
export interface FeedLimits {
  /** Number of records, without surplus records of the same second. */
  readonly pageSize: number
  /** Time span, in seconds. */
  readonly windowSeconds: number
}

export interface FeedQuery {
  /** In seconds since 1970. */
  readonly from: number
  readonly events: ReadonlySet<FeedEvent>
  readonly now: Date
}

export interface FeedSource {
  readonly samples: ReadonlyMap<string, StoredSample>
  readonly schedule: Schedule
  readonly feed: FeedLimits
}

export interface FeedPage {
  readonly records: readonly FeedRecord[]
  /** Where the next page starts, in seconds since 1970. */
  readonly lastTimestamp: number
}

/**
 * Returns a page of the change feed. A client that continues with `lastTimestamp` gets every record.
 * Records of the current second are repeated, because there may be more of them later.
 */
export function readPage(
  { from, events, now }: FeedQuery,
  { samples, schedule, feed: { pageSize, windowSeconds } }: FeedSource
): FeedPage {
  const current = secondOf(now)
  if (from > current) return { records: [], lastTimestamp: from }
  const end = Math.min(from + windowSeconds, current)
  const to = end === current ? now : new Date(end * SECOND - 1)
  const range = { from: new Date(from * SECOND), to }
  const records: FeedRecord[] = []
  for (const record of recordsIn(range, samples.values(), schedule)) {
    const last = records[pageSize - 1]
    if (last !== undefined && secondOf(record.recordedOn) > secondOf(last.recordedOn)) {
      return { records, lastTimestamp: secondOf(last.recordedOn) + 1 }
    }
    const requested = record.events.filter(event => events.has(event))
    if (requested.length > 0) records.push({ ...record, events: requested })
  }
  return { records, lastTimestamp: end }
}

/** Returns a date in seconds since 1970, rounded down. */
export function secondOf(date: Date): number {
  return Math.floor(date.getTime() / SECOND)
}
