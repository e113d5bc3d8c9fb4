import type { ReportedSample, Verdict, VerdictStatus } from './schema.js'

/** A verdict that fails the step (`fail-on`). `suspicious` includes malicious. */
export type FailOnVerdict = Extract<VerdictStatus, 'malicious' | 'suspicious'>

/** Everything that depends on a verdict's status. */
interface StatusDefinition {
  /** Order in reports, the most important first. */
  readonly rank: number
  /** Whether an analysis is proven, so that the verdict is reliable. */
  readonly isProven: boolean
  readonly isThreat: boolean
  readonly icon: string
}

export const VERDICTS: Readonly<Record<VerdictStatus, StatusDefinition>> = {
  malicious: { rank: 0, isProven: true, isThreat: true, icon: '🛑' },
  suspicious: { rank: 1, isProven: true, isThreat: true, icon: '⚠️' },
  pending: { rank: 2, isProven: false, isThreat: false, icon: '⏳' },
  unavailable: { rank: 3, isProven: false, isThreat: false, icon: '❔' },
  'no threats found': { rank: 4, isProven: true, isThreat: false, icon: '▫️' },
  known: { rank: 5, isProven: true, isThreat: false, icon: '☑️' }
}

/** `classifiedBy` of a verdict that comes from a dynamic analysis. */
export const DYNAMIC_ANALYSIS = 'dynamic analysis'

/** Whether a sample is malicious or suspicious, even if an exception accepts it. */
export function isThreat<T extends Pick<ReportedSample, 'verdict'>>(
  sample: T
): sample is T & { readonly verdict: Verdict } {
  return sample.verdict !== null && VERDICTS[sample.verdict.status].isThreat
}

/** Whether a malicious or suspicious verdict comes from a dynamic analysis. */
export function isFoundDynamically({ status, classifiedBy }: Verdict): boolean {
  return VERDICTS[status].isThreat && classifiedBy === DYNAMIC_ANALYSIS
}

/**
 * Whether a sample's verdict fails the step: it isn't accepted, and `fail-on` includes it.
 * `fail-on: suspicious` includes malicious samples.
 */
export function isBlocked(
  sample: Pick<ReportedSample, 'verdict'>,
  failOn: readonly FailOnVerdict[]
): boolean {
  if (!isThreat(sample) || sample.verdict.accepted) return false
  const { rank } = VERDICTS[sample.verdict.status]
  return failOn.some(status => rank <= VERDICTS[status].rank)
}

/** Whether a verdict was requested, but no analysis is proven. */
export function isUnproven({ verdict }: Pick<ReportedSample, 'verdict'>): boolean {
  return verdict !== null && !VERDICTS[verdict.status].isProven
}

/** Known files are presumed benign, but a trust factor of 4 or 5 means an untrusted source. */
export function isUntrusted({ trust }: Verdict): boolean {
  return trust !== null && trust >= 4
}
