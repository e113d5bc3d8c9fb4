import type { StoredSample } from './samples.js'

/** Samples above this many bytes get no static analysis (TCA-0104); antivirus scans they get. */
const STATIC_ANALYSIS_MOST = 400 * 2 ** 20

/** Of samples above this many bytes nothing is analysed. */
const ANY_ANALYSIS_MOST = 2 * 2 ** 30

/** What analyses go by. */
export interface AnalysisClock {
  /** The time of day. */
  readonly date: () => Date
  /** How long an analysis takes, in milliseconds; Infinity for one that is never done. */
  readonly analysisMs: number
}

/** The sample with a further analysis, begun now. What earlier ones gave stays as it is. */
export function withAnalysis(
  sample: StoredSample,
  { date, analysisMs }: AnalysisClock
): StoredSample {
  const doneOn = new Date(date().getTime() + analysisMs)
  return { ...sample, analyses: [...sample.analyses, doneOn] }
}

/** When the antivirus scans of a sample were done, up to the given time. */
export function scansOf({ size, analyses }: StoredSample, until: Date): readonly Date[] {
  return size > ANY_ANALYSIS_MOST ? [] : analyses.filter(doneOn => doneOn <= until)
}

/** When the static analyses of a sample were done, up to the given time. */
export function staticAnalysesOf(sample: StoredSample, until: Date): readonly Date[] {
  return sample.size > STATIC_ANALYSIS_MOST ? [] : scansOf(sample, until)
}

/** A time as the service writes it: UTC without saying so, in whole seconds, rounded down. */
export function timestamp(date: Date): string {
  return date.toISOString().slice(0, '2000-01-01T00:00:00'.length)
}
