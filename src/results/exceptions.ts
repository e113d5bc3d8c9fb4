import type { Acceptance, ReportedSample } from './schema.js'
import { isThreat, isUnproven } from './verdict.js'

/** A detection that a user accepts until a date: an entry of the exceptions file. */
export interface Exception {
  /** In lowercase hex. */
  readonly sha256: string
  readonly reason: string
  /** The last day on which it applies, in UTC: `YYYY-MM-DD`. */
  readonly until: string
  /** Where the entry begins in the file. */
  readonly line: number
}

/** The exceptions of a run. */
export interface Exceptions {
  /** Path of the file, as in the input. */
  readonly file: string
  /** The day on which the run started, in UTC: `YYYY-MM-DD`. */
  readonly today: string
  /** The entries by SHA-256, including those that have expired. */
  readonly entries: ReadonlyMap<string, Exception>
}

/** The exceptions of a run without an exceptions file. */
export const NO_EXCEPTIONS: Exceptions = { file: '', today: '', entries: new Map() }

/** Returns the exceptions on the day of a date. */
export function exceptionsOn(date: Date, file: string, entries: readonly Exception[]): Exceptions {
  const today = date.toISOString().slice(0, 10)
  return { file, today, entries: new Map(entries.map(entry => [entry.sha256, entry])) }
}

/** Whether the last day of an exception is over. */
export function isExpired({ until }: Exception, { today }: Exceptions): boolean {
  return until < today
}

/** Returns the exception that accepts a sample's verdict; null if none applies. */
export function acceptanceOf(sample: ReportedSample, exceptions: Exceptions): Acceptance | null {
  const exception = isThreat(sample) ? exceptionOf(sample, exceptions) : undefined
  if (!exception || isExpired(exception, exceptions)) return null
  const { until, reason } = exception
  return { until, reason }
}

/** Returns a sample with the exception that applies to its verdict, and no other one. */
export function withAcceptance<T extends ReportedSample>(sample: T, exceptions: Exceptions): T {
  const { verdict } = sample
  return verdict
    ? { ...sample, verdict: { ...verdict, accepted: acceptanceOf(sample, exceptions) } }
    : sample
}

/** Returns a flagged sample's exception if it has expired. */
export function expiredExceptionOf(
  sample: ReportedSample,
  exceptions: Exceptions
): Exception | undefined {
  const exception = isThreat(sample) ? exceptionOf(sample, exceptions) : undefined
  return exception && isExpired(exception, exceptions) ? exception : undefined
}

/** An exception that is not needed. */
export interface UnusedException extends Exception {
  /** The sample with its hash, which is not flagged; undefined if there is none. */
  readonly sample: ReportedSample | undefined
}

/**
 * Returns the exceptions that are not needed, without those that have expired.
 * @param samples all samples of the run
 * @param isComplete whether these are all files that the exceptions may be for
 */
export function unusedExceptions(
  exceptions: Exceptions,
  samples: readonly ReportedSample[],
  isComplete: boolean
): UnusedException[] {
  const byHash = new Map(samples.map(sample => [sample.sha256, sample]))
  // A file that could not be read may have any hash.
  const areAllKnown = isComplete && !byHash.has(null)
  return [...exceptions.entries.values()]
    .filter(exception => !isExpired(exception, exceptions))
    .map(exception => ({ ...exception, sample: byHash.get(exception.sha256) }))
    .filter(({ sample }) => (sample ? hasOtherVerdict(sample) : areAllKnown))
}

function exceptionOf({ sha256 }: ReportedSample, { entries }: Exceptions): Exception | undefined {
  return sha256 === null ? undefined : entries.get(sha256)
}

/** Whether the verdict is known, and not malicious or suspicious. */
function hasOtherVerdict(sample: ReportedSample): boolean {
  return sample.verdict !== null && !isThreat(sample) && !isUnproven(sample)
}
