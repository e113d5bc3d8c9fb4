import { scansOf } from './analysis.js'
import { isAvailable, scheduledVerdict, withScheduledAnalyses } from './history.js'
import type { SampleVerdict } from './reputation.js'
import type { StoredSample } from './samples.js'
import type { Schedule, ScheduledChange } from './schedule.js'
import { isSubscribed } from './subscriptions.js'

/** What can change for a sample, with the names of the service (TCA-0206). */
export const FEED_EVENTS = [
  'malware_presence',
  'xref',
  'sample_available',
  /** The emulator has no such records. */
  'sample_became_shareable'
] as const

export type FeedEvent = (typeof FEED_EVENTS)[number]

/** A record of the change feed. */
export interface FeedRecord {
  readonly recordedOn: Date
  readonly sha1: string
  readonly events: readonly FeedEvent[]
}

/** Both dates are included. */
export interface DateRange {
  readonly from: Date
  readonly to: Date
}

/**
 * Yields what changed for subscribed samples, in the order of the dates. A verdict hook is not
 * considered, because it doesn't say when its verdict changes.
 */
export function* recordsIn(
  range: DateRange,
  samples: Iterable<StoredSample>,
  schedule: Schedule
): Generator<FeedRecord, void> {
  const moments = [...samples].flatMap(sample => momentsOf(sample, range, schedule))
  for (const { time, sample, changes } of moments.toSorted((a, b) => a.time - b.time)) {
    const before = stateAt(time - 1, sample, changes)
    const events = changedEvents(before, stateAt(time, sample, changes))
    if (events.length > 0) yield { recordedOn: new Date(time), sha1: sample.sha1, events }
  }
}

/** A time, in milliseconds, at which something may change for a sample. */
interface Moment {
  readonly time: number
  /** With its scheduled analyses. */
  readonly sample: StoredSample
  readonly changes: readonly ScheduledChange[]
}

function momentsOf(
  stored: StoredSample,
  { from, to }: DateRange,
  schedule: Schedule
): readonly Moment[] {
  if (stored.subscriptions === undefined) return []
  const changes = schedule.changesOf(stored)
  const sample = withScheduledAnalyses(stored, changes)
  const times = [...sample.analyses, ...changes.map(({ at }) => at), sample.lastSeenOn]
    .filter(date => from <= date && date <= to && isSubscribed(sample, date))
    .map(date => date.getTime())
  return [...new Set(times)].map(time => ({ time, sample, changes }))
}

interface State extends SampleVerdict {
  readonly isAvailable: boolean
  readonly isAnalyzed: boolean
  readonly isScanned: boolean
}

function stateAt(time: number, sample: StoredSample, changes: readonly ScheduledChange[]): State {
  const date = new Date(time)
  const isAnalyzed = scansOf(sample, date).length > 0
  return {
    ...scheduledVerdict(sample, date, changes),
    isAvailable: isAvailable(sample, date, changes),
    isAnalyzed,
    isScanned: isAnalyzed && sample.scanFailure !== 'none'
  }
}

function changedEvents(before: State, after: State): FeedEvent[] {
  const isChanged: Readonly<Partial<Record<FeedEvent, boolean>>> = {
    malware_presence:
      after.isAnalyzed && (!before.isAnalyzed || verdictText(before) !== verdictText(after)),
    xref: after.isScanned && (!before.isScanned || scanText(before) !== scanText(after)),
    sample_available: before.isAvailable !== after.isAvailable
  }
  return FEED_EVENTS.filter(
    event => isChanged[event] === true && (after.isAvailable || event === 'sample_available')
  )
}

function verdictText({ reputation: { status, threat_name: threat } }: SampleVerdict): string {
  return JSON.stringify([status, threat])
}

function scanText({ detections }: SampleVerdict): string {
  return JSON.stringify(detections.map(({ engine, label }) => `${engine}=${label}`).toSorted())
}
