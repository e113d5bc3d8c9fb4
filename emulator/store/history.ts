import { scansOf } from './analysis.js'
import { type SampleVerdict, type VerdictHook, verdictOf } from './reputation.js'
import type { StoredSample } from './samples.js'
import type { Schedule, ScheduledChange } from './schedule.js'

/** Returns whether the service has a sample at this date, according to its scheduled changes. */
export function isAvailable(
  { lastSeenOn }: StoredSample,
  date: Date,
  changes: readonly ScheduledChange[]
): boolean {
  const last = changes.findLast(({ at, available }) => available !== undefined && at <= date)
  if (last?.available !== false) return true
  return last.at < lastSeenOn && lastSeenOn <= date
}

/** Returns the sample with an analysis at each date of a scheduled verdict. */
export function withScheduledAnalyses(
  sample: StoredSample,
  changes: readonly ScheduledChange[]
): StoredSample {
  const times = changes
    .filter(({ at, verdict }) => verdict !== undefined && at >= sample.firstSeenOn)
    .map(({ at }) => at.getTime())
  if (times.length === 0) return sample
  const analyses = [...sample.analyses, ...[...new Set(times)].map(time => new Date(time))]
  return { ...sample, analyses: analyses.toSorted((a, b) => a.getTime() - b.getTime()) }
}

/**
 * Returns the verdict at this date, according to the scheduled changes or, before the first one, to
 * the content. As long as there is no analysis, it's UNKNOWN.
 *
 * @param sample with its scheduled analyses
 */
export function scheduledVerdict(
  sample: StoredSample,
  date: Date,
  changes: readonly ScheduledChange[]
): SampleVerdict {
  const isScanned = scansOf(sample, date).length > 0
  const last = changes.findLast(({ at, verdict }) => verdict !== undefined && at <= date)
  return verdictOf(sample, date, isScanned ? last?.verdict : undefined)
}

/** What determines verdicts, besides the content of samples. */
export interface VerdictSources {
  /** Takes precedence. */
  readonly verdict: VerdictHook | undefined
  readonly schedule: Schedule
}

/**
 * Returns the verdict at this date.
 *
 * @param sample with its scheduled analyses
 */
export function verdictAt(
  sample: StoredSample,
  date: Date,
  { verdict, schedule }: VerdictSources
): SampleVerdict {
  const overrides = verdict?.(sample)
  return overrides === undefined
    ? scheduledVerdict(sample, date, schedule.changesOf(sample))
    : verdictOf(sample, date, overrides)
}
