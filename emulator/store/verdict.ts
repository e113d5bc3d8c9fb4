import { scansOf } from './analysis.js'
import type { Finding } from './markers.js'
import type { StoredSample } from './samples.js'

/** What the service thinks of a sample, in its own names. */
export interface Reputation {
  /** UNKNOWN before the first analysis, and after it where no threats were found. */
  readonly status: Finding | 'UNKNOWN'
  /** Platform, type and family, as in `Win32.Ransomware.Tox`. */
  readonly threat_name?: string
  /** 0 to 5, 5 is worst. */
  readonly threat_level?: number
  /** 0 to 5, 0 is best. */
  readonly trust_factor?: number
  readonly reason?: string
  /** How many antivirus scanners there were. */
  readonly scanner_count?: number
  /** How many of them found something. */
  readonly scanner_match?: number
}

/**
 * Says what the service thinks of a sample, be it analysed or not. It is asked anew for each look-up
 * of a reputation, and of scans for the scanners' counts. What it leaves out is as usual for the
 * status; undefined leaves all to the emulator.
 */
export type VerdictHook = (sample: StoredSample) => Partial<Reputation> | undefined

/** @param told what the hook says */
export function reputationOf(
  sample: StoredSample,
  until: Date,
  told: Partial<Reputation> | undefined
): Reputation {
  const found = scansOf(sample, until).length > 0 ? sample.finding : undefined
  const status = told?.status ?? found ?? 'UNKNOWN'
  return { ...usual[status], ...told, status }
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
