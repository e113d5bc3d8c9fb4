import { scansOf } from './analysis.js'
import { type Detection, usualDetections } from './detections.js'
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
  /** What the status is based on, such as `antivirus`. */
  readonly reason?: string
  /** Number of antivirus scanners. */
  readonly scanner_count?: number
  /** Number of antivirus scanners with a detection. */
  readonly scanner_match?: number
}

/** What a test can override. */
export interface VerdictOverrides extends Partial<Reputation> {
  /**
   * The detections of the antivirus scanners, at most one of each. They determine `scanner_match`.
   * If empty, the status is based on static analysis.
   */
  readonly detections?: readonly Detection[]
}

/**
 * Overrides the verdict on a sample, even before its analysis. Called for each lookup of a
 * reputation or of scans. Omitted fields have default values for the status.
 */
export type VerdictHook = (sample: StoredSample) => VerdictOverrides | undefined

/** What the antivirus scans and the analyses of a sample have found. */
export interface SampleVerdict {
  readonly reputation: Reputation
  readonly detections: readonly Detection[]
}

/** Returns the verdict at this date. */
export function verdictOf(
  sample: StoredSample,
  date: Date,
  overrides: VerdictOverrides = {}
): SampleVerdict {
  const { detections: overridden, ...fields } = overrides
  const isScanned = scansOf(sample, date).length > 0
  const found = isScanned ? findingIn(sample) : ({ status: 'UNKNOWN' } as const)
  const status = fields.status ?? found.status
  const usual = { ...USUAL[status], ...(status === found.status && found) }

  const { scanner_match: matches, threat_name: threat = usual.threat_name } = fields
  const detections =
    overridden ??
    (isScanned && matches === undefined ? sample.detections : undefined) ??
    usualDetections(matches ?? usual.scanner_match, threat)
  const isFlagged = status === 'MALICIOUS' || status === 'SUSPICIOUS'
  const reason = detections.length > 0 ? 'antivirus' : 'static_analysis'
  const reputation = {
    ...usual,
    ...(isFlagged && { reason }),
    ...fields,
    status,
    scanner_count: Math.max(fields.scanner_count ?? SCANNER_COUNT, detections.length),
    scanner_match: detections.length
  }
  return { reputation, detections }
}

/** A detection makes a sample malicious, unless its content says otherwise. */
export function findingIn({
  finding,
  detections = []
}: Pick<StoredSample, 'finding' | 'detections'>): Reputation {
  if (finding !== undefined || detections.length === 0) return { status: finding ?? 'UNKNOWN' }
  return { status: 'MALICIOUS', threat_name: 'Win32.Malware.Emulated' }
}

const SCANNER_COUNT = 40

interface UsualReputation extends Omit<Reputation, 'status'> {
  readonly scanner_match: number
}

const USUAL: Readonly<Record<Reputation['status'], UsualReputation>> = {
  MALICIOUS: {
    threat_name: 'Text.Test.EICAR',
    threat_level: 5,
    trust_factor: 5,
    scanner_match: 38
  },
  SUSPICIOUS: {
    threat_name: 'Text.Heuristic.Emulated',
    threat_level: 2,
    trust_factor: 5,
    scanner_match: 3
  },
  KNOWN: { threat_level: 0, trust_factor: 1, scanner_match: 0 },
  UNKNOWN: { scanner_match: 0 }
}
