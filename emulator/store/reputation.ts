import { scansOf } from './analysis.js'
import type { Finding } from './markers.js'
import type { StoredSample } from './samples.js'

/** The reputation of a sample (TCA-0101), with the names of the service. */
export interface Reputation {
  /** UNKNOWN if the sample has not been analyzed, or if no threats were found. */
  readonly status: Finding | 'UNKNOWN'
  /** Platform, type, and family, such as `Win32.Ransomware.Tox`. */
  readonly threat_name?: string
  /** From 0 to 5 (worst). */
  readonly threat_level?: number
  /** From 0 (best) to 5. */
  readonly trust_factor?: number
  readonly reason?: string
  /** Number of antivirus scanners. */
  readonly scanner_count?: number
  /** Number of antivirus scanners with a detection. */
  readonly scanner_match?: number
}

/**
 * Overrides the reputation of a sample, even before its analysis. Called for each lookup of a
 * reputation or of scans. Omitted fields have the usual values for the status.
 */
export type VerdictHook = (sample: StoredSample) => Partial<Reputation> | undefined

/** Returns the reputation at this date. */
export function reputationOf(
  sample: StoredSample,
  date: Date,
  overrides: Partial<Reputation> | undefined
): Reputation {
  const finding = scansOf(sample, date).length > 0 ? sample.finding : undefined
  const status = overrides?.status ?? finding ?? 'UNKNOWN'
  return { ...usual[status], ...overrides, status }
}

const SCANNERS = 40

const usual: Readonly<Record<Reputation['status'], Omit<Reputation, 'status'>>> = {
  MALICIOUS: {
    threat_name: 'Text.Test.EICAR',
    threat_level: 5,
    trust_factor: 5,
    reason: 'antivirus',
    scanner_count: SCANNERS,
    scanner_match: 38
  },
  SUSPICIOUS: {
    threat_name: 'Text.Heuristic.Emulated',
    threat_level: 2,
    trust_factor: 5,
    reason: 'antivirus',
    scanner_count: SCANNERS,
    scanner_match: 3
  },
  KNOWN: { threat_level: 0, trust_factor: 1, scanner_count: SCANNERS, scanner_match: 0 },
  UNKNOWN: { scanner_count: SCANNERS, scanner_match: 0 }
}
