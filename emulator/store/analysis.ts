import type { StoredSample } from './samples.js'

/** Larger samples, in bytes, get antivirus scans but no static analysis (TCA-0104). */
const MAX_STATIC_ANALYSIS_SIZE = 400 * 2 ** 20

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
  return sample.size > MAX_STATIC_ANALYSIS_SIZE ? [] : scansOf(sample, until)
}

/** Formats a date like the service: in UTC without an offset, rounded down to seconds. */
export function timestamp(date: Date): string {
  return date.toISOString().slice(0, '2000-01-01T00:00:00'.length)
}
