import { threatsIn } from '../results/dynamic-analysis.js'
import type { SampleResult, Verdict } from '../results/schema.js'
import { isFoundDynamically, isThreat } from '../results/verdict.js'
import type { Scan } from '../spectra/scan.js'
import { truncate } from '../text/format.js'
import { kindOf, type LabelKind } from './detection-label.js'

/** A file may be a false positive if at most this many vendors flag it … */
const FEW_VENDORS = 3
/** … and if they are less than this share of all vendors. */
const FEW_SHARE = 0.1
/** If no label names malware, the only limit is this share of all vendors. */
const VAGUE_SHARE = 0.25
/** If more than this share of the engines failed, there is no advice. */
const FAILED_SHARE = 0.5

/** Maximum length of a vendor's name, in characters. */
const MAX_NAME_LENGTH = 40

const ONLY_DYNAMIC = 'Only the dynamic analysis flags this file, so it may be a false positive.'

type AdvisedSample = Pick<SampleResult, 'verdict' | 'dynamicAnalysis'>

/**
 * Returns what to do about a malicious or suspicious file that may be a false positive; undefined
 * if nothing suggests that it is one. The text contains untrusted names, so escape it.
 */
export function detectionAdvice({ verdict, ...sample }: AdvisedSample): string | undefined {
  if (!verdict || !isThreat({ verdict })) return undefined
  const { scan } = verdict
  const isFlagged = (verdict.enginesMatched ?? 0) > 0 || (scan?.detections.length ?? 0) > 0
  if (isFoundDynamically(verdict)) {
    return isFlagged ? undefined : adviceOf(ONLY_DYNAMIC, ['ReversingLabs'], verdict)
  }
  // Two independent methods are rarely wrong about the same file.
  if (scan === null || threatsIn(sample).length > 0) return undefined
  const finding = findingOf(scan)
  if (finding === undefined) return undefined
  const recipients = scan.vendorsMatched <= FEW_VENDORS ? vendorNames(scan) : ['these vendors']
  return adviceOf(finding, [...recipients, 'ReversingLabs'], verdict)
}

function adviceOf(finding: string, recipients: readonly string[], { accepted }: Verdict): string {
  const report = `If you know how it got into the build, send the false-positive report to ${joined(recipients)}.`
  const exception = 'To accept the file until they respond, add its SHA-256 to exceptions-file.'
  return [finding, report, ...(accepted ? [] : [exception])].join(' ')
}

/** Returns why the file may be a false positive; undefined if nothing suggests it. */
function findingOf(scan: Scan): string | undefined {
  const { vendorsAsked, vendorsMatched, detections } = scan
  if (scan.enginesFailed / scan.enginesAsked > FAILED_SHARE) return undefined
  if (detections.length === 0) {
    return `None of the ${vendorsAsked} vendors flags this file in the latest scan. The verdict comes from ReversingLabs' own analysis, an earlier scan, or an override in your account.`
  }
  const kind = commonKind(detections.map(({ label }) => kindOf(label)))
  const isFew = vendorsMatched <= FEW_VENDORS && vendorsMatched / vendorsAsked < FEW_SHARE
  const isVague = kind !== 'named' && vendorsMatched / vendorsAsked <= VAGUE_SHARE
  if (!isFew && !isVague) return undefined
  const names = vendorsMatched <= FEW_VENDORS ? ` (${namesWithEngines(scan)})` : ''
  const flags = vendorsMatched === 1 ? 'flags' : 'flag'
  const count = `${vendorsMatched} of ${vendorsAsked} vendors ${flags} this file${names}`
  return `${isFew ? `Only ${count}` : count}${labelText(kind, detections.length)}.`
}

/** Returns the kind of several labels: the most serious one. */
function commonKind(kinds: readonly LabelKind[]): LabelKind {
  if (kinds.includes('named')) return 'named'
  return kinds.includes('heuristic') ? 'heuristic' : 'unwanted'
}

function labelText(kind: LabelKind, labels: number): string {
  const suspicion = 'so it may be a false positive'
  if (kind === 'unwanted') return ', as potentially unwanted software, not as malware'
  if (kind === 'named') return `, ${suspicion}`
  const words = labels === 1 ? 'a heuristic or generic label' : 'only heuristic or generic labels'
  return `, with ${words}, ${suspicion}`
}

function namesWithEngines(scan: Scan): string {
  const names = joined(vendorNames(scan))
  const engines = scan.detections.length
  return scan.vendorsMatched === 1 && engines > 1 ? `${names}, with ${engines} engines` : names
}

function vendorNames({ detections }: Scan): string[] {
  return [...new Set(detections.map(({ vendor }) => truncate(vendor, MAX_NAME_LENGTH)))]
}

/** Returns a list such as `A, B, and C`. */
function joined(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}
