import type { Verdict } from '../results/schema.js'
import { isUntrusted, VERDICTS } from '../results/verdict.js'
import { MAX_SCANNED_SIZE } from '../spectra/limits.js'
import type { Reputation } from '../spectra/responses.js'
import type { AnalysisState } from './analysis-proof.js'

/** What is known about a sample so far. */
export interface VerdictState extends AnalysisState {
  /** Undefined until it is requested, and if the response omits the sample. */
  reputation?: Reputation | undefined
  /** When its reputation was last requested. ISO 8601, UTC; undefined until then. */
  requestedOn?: string | undefined
  /** Whether waiting can't change the verdict in a way that matters. */
  isFinal: boolean
}

/** The verdict for a sample that the service does not have. */
export const ABSENT: Verdict = {
  status: 'unavailable',
  threat: null,
  level: null,
  trust: null,
  classifiedBy: null,
  enginesMatched: null,
  enginesAsked: null,
  firstSeen: null,
  analyzedOn: null,
  checkedOn: null,
  reason: 'it was not submitted',
  scan: null,
  accepted: null
}

const NEVER_ANALYZED = 'no completed analysis was found'
const UNPROVEN = 'no completed analysis was found since the submission'
const SUSPICIOUS_BEFORE = `suspicious before, but ${UNPROVEN}`
const SCAN_FAILED = 'all antivirus engines failed in the latest scan'
const NOT_RETRIEVED = 'its verdict could not be retrieved'
const NOT_INCLUDED = "the service's response does not include its verdict"
const NOT_RECOGNIZED = 'the service returned a status that this action does not recognize'
const UNTRUSTED_SOURCE = 'its source is not trusted'
const TOO_LARGE = 'the service does not analyze files over 2 GB'

/**
 * Returns a sample's current verdict.
 * @param hasFailed whether requests for verdicts failed
 */
export function toVerdict(state: VerdictState, hasFailed = false): Verdict {
  const { size, reputation, analyzed, isFinal, requestedOn, scan } = state
  const reputationStatus = reputation?.status
  const verdict: Verdict = {
    ...ABSENT,
    ...(reputation && detailsOf(reputation)),
    analyzedOn: analyzed === undefined ? null : new Date(analyzed).toISOString(),
    checkedOn: reputation && requestedOn ? requestedOn : null,
    reason: null,
    status: 'pending'
  }
  // An older analysis found it suspicious; the new one may find it malicious.
  const isOutdated = reputationStatus === 'SUSPICIOUS' && !isFinal
  if (
    (reputationStatus === 'MALICIOUS' ||
      reputationStatus === 'SUSPICIOUS' ||
      reputationStatus === 'KNOWN') &&
    !isOutdated
  ) {
    const status = reputationStatus.toLowerCase() as Lowercase<typeof reputationStatus>
    const reason = isUntrusted(verdict) ? UNTRUSTED_SOURCE : null
    const scanned = VERDICTS[status].isThreat ? (scan ?? null) : null
    return { ...verdict, status, reason, scan: scanned }
  }
  // Proof alone is not enough: the status has to be requested after it.
  if (reputationStatus === 'UNKNOWN' && isFinal && analyzed !== undefined) {
    return { ...verdict, status: 'no threats found' }
  }
  if ((size ?? 0) > MAX_SCANNED_SIZE) {
    return { ...verdict, status: 'unavailable', reason: TOO_LARGE }
  }
  return { ...verdict, reason: hasFailed ? NOT_RETRIEVED : whyUnproven(state) }
}

function detailsOf(reputation: Reputation): Omit<Reputation, 'status' | 'hashes'> {
  const { status, threat, level, trust, classifiedBy, enginesMatched, enginesAsked, firstSeen } =
    reputation
  return {
    threat,
    level,
    trust: status === 'KNOWN' ? trust : null,
    classifiedBy,
    enginesMatched,
    enginesAsked,
    firstSeen
  }
}

function whyUnproven(state: VerdictState): string {
  const { reputation, analyzed, scanFailed, requestedOn, since } = state
  const isAnyCounted = since === -Infinity
  if (reputation?.status === 'OTHER') return NOT_RECOGNIZED
  if (reputation?.status === 'SUSPICIOUS') return SUSPICIOUS_BEFORE
  const isOmitted = requestedOn !== undefined && !reputation
  if (isOmitted && (analyzed !== undefined || isAnyCounted)) return NOT_INCLUDED
  if (analyzed === undefined && scanFailed) return SCAN_FAILED
  return isAnyCounted ? NEVER_ANALYZED : UNPROVEN
}
