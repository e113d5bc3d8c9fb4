import type { StoredSample } from './samples.js'

/** Larger samples, in bytes, get antivirus scans but no other analysis (TCA-0104, TCA-0207). */
const MAX_FULL_ANALYSIS_SIZE = 400 * 2 ** 20

/** Larger samples, in bytes, are not analyzed at all. */
const MAX_ANALYSIS_SIZE = 2 * 2 ** 30

export interface AnalysisClock {
  readonly date: () => Date
  /** How long an analysis takes, in milliseconds. With Infinity, analyses never complete. */
  readonly analysisMs: number
}

/** Returns the sample with an additional analysis, which starts now. */
export function withAnalysis(
  sample: StoredSample,
  { date, analysisMs }: AnalysisClock
): StoredSample {
  const completedOn = new Date(date().getTime() + analysisMs)
  return { ...sample, analyses: [...sample.analyses, completedOn] }
}

/** Returns when antivirus scans of a sample were complete, until this date. */
export function scansOf({ size, analyses }: StoredSample, until: Date): readonly Date[] {
  return size > MAX_ANALYSIS_SIZE ? [] : analyses.filter(completedOn => completedOn <= until)
}

/** Returns when static analyses of a sample were complete, until this date. */
export function staticAnalysesOf(sample: StoredSample, until: Date): readonly Date[] {
  return isTooLargeForAnalysis(sample) ? [] : scansOf(sample, until)
}

/** Returns whether a sample gets neither static nor dynamic analyses. */
export function isTooLargeForAnalysis({ size }: StoredSample): boolean {
  return size > MAX_FULL_ANALYSIS_SIZE
}

/** Formats a date like the service: in UTC without an offset, rounded down to seconds. */
export function timestamp(date: Date): string {
  return date.toISOString().slice(0, '2000-01-01T00:00:00'.length)
}
