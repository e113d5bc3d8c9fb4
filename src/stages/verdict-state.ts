import type { AnalysisState } from './analysis-proof.js'
import { isUntrusted } from '../results/verdict.js'
import { type SampleResult, type Verdict } from '../results/schema.js'
import type { Reputation } from '../spectra/responses.js'
import { LARGEST_SCANNED } from '../spectra/limits.js'

/** What is known about a sample so far. */
export interface VerdictState extends AnalysisState {
  /** Also undefined if a response omitted the sample. */
  reputation?: Reputation | undefined
  /** Whether its reputation was requested. */
  seen: boolean
  /** Whether its verdict is final. */
  settled: boolean
}

/** The verdict for a sample that the service does not have. */
export const ABSENT: Verdict = {
  status: 'unavailable',
  threat: null,
  level: null,
  trust: null,
  enginesMatched: null,
  enginesAsked: null,
  firstSeen: null,
  analyzedOn: null,
  reason: 'it was not submitted'
}

export const UNPROVEN = 'no completed analysis was found since the submission'
const SUSPICIOUS_BEFORE = `suspicious before, but ${UNPROVEN}`
const SCAN_FAILED = 'all antivirus scanners failed in the latest scan'
export const UNASKED = 'its verdict could not be retrieved'
const UNTOLD = "the service's response does not include its verdict"
const UNHEARD_OF = 'the service returned a status that this action does not recognize'
const UNTRUSTED_SOURCE = 'its source is not trusted'
const TOO_LARGE = 'the service does not analyze files over 2 GB'

/**
 * Returns a sample's result with its current verdict.
 * @param whyPending the reason to report if the verdict is not proven
 */
export function toVerdict(standing: VerdictState, whyPending = UNPROVEN): SampleResult {
  const { result, reputation, analyzed, settled } = standing
  const { status: said, ...details } = reputation ?? {}
  const verdict: Verdict = {
    ...ABSENT,
    ...details,
    trust: said === 'KNOWN' ? (reputation?.trust ?? null) : null,
    analyzedOn: analyzed === undefined ? null : new Date(analyzed).toISOString(),
    reason: null,
    status: 'no threats found'
  }
  // An older analysis found it suspicious; the new one may find it malicious.
  const isOutdated = said === 'SUSPICIOUS' && !settled
  if ((said === 'MALICIOUS' || said === 'SUSPICIOUS' || said === 'KNOWN') && !isOutdated) {
    const status = said.toLowerCase() as Lowercase<typeof said>
    const reason = isUntrusted(verdict) ? UNTRUSTED_SOURCE : null
    return { ...result, verdict: { ...verdict, status, reason } }
  }
  // Proof alone is not enough: the status has to be requested after it.
  if (said === 'UNKNOWN' && settled && analyzed !== undefined) return { ...result, verdict }
  if (result.size > LARGEST_SCANNED) {
    return { ...result, verdict: { ...verdict, status: 'unavailable', reason: TOO_LARGE } }
  }
  const reason = whyPending === UNPROVEN ? whyUnproven(standing) : whyPending
  return { ...result, verdict: { ...verdict, status: 'pending', reason } }
}

function whyUnproven({ reputation, analyzed, scanFailed, seen }: VerdictState): string {
  if (reputation?.status === 'OTHER') return UNHEARD_OF
  if (reputation?.status === 'SUSPICIOUS') return SUSPICIOUS_BEFORE
  if (analyzed === undefined) return scanFailed ? SCAN_FAILED : UNPROVEN
  return seen && !reputation ? UNTOLD : UNPROVEN
}
