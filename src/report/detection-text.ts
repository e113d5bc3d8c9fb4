import type { PastVerdict, ReportedSample, Verdict } from '../results/schema.js'
import { isFoundDynamically, VERDICTS } from '../results/verdict.js'
import type { Detection } from '../spectra/scan.js'
import { listNames } from '../text/format.js'

/** Maximum number of engines that a text names. The results file has all of them. */
export const MAX_NAMED = 3

/** Number of antivirus engines. */
export interface EngineNumbers {
  readonly matched: number
  readonly asked: number
  /** Number of vendors of the engines that match; undefined if they're not known. */
  readonly vendors?: number
}

/**
 * Returns how many engines flag a sample; undefined if that is not known. The numbers of the scan
 * (TCA-0103) are used if it names the engines, even if those of the verdict (TCA-0101) differ.
 */
export function engineNumbers(verdict: Verdict): EngineNumbers | undefined {
  const { scan, enginesMatched, enginesAsked } = verdict
  if (scan && (scan.detections.length > 0 || !enginesMatched)) {
    const { detections, enginesAsked: asked, vendorsMatched: vendors } = scan
    return { matched: detections.length, asked, vendors }
  }
  if (enginesMatched === null || enginesAsked === null) return undefined
  return { matched: enginesMatched, asked: enginesAsked }
}

/**
 * Returns a text such as `3 of 47 engines (2 vendors)`; empty if the numbers are not known, and if
 * no engine flags a sample that a dynamic analysis flags.
 */
export function engineCount(verdict: Verdict): string {
  const numbers = engineNumbers(verdict)
  if (!numbers || (numbers.matched === 0 && isFoundDynamically(verdict))) return ''
  const { matched, asked, vendors = matched } = numbers
  const ofVendors = vendors === matched ? '' : ` (${vendors} vendor${vendors === 1 ? '' : 's'})`
  return `${matched} of ${asked} engines${ofVendors}`
}

/**
 * Returns which engines flag a malicious or suspicious sample, such as `flagged by 2 of 47 engines:
 * Bitdefender (Gen:Variant.Tox), Ikarus (Trojan.Tox)`. Empty if the latest scan is not known.
 * @param mark applied to untrusted names and labels
 */
export function enginesText(verdict: Verdict, mark = (text: string) => text): string {
  const { scan, classifiedBy } = verdict
  if (!scan) return ''
  const named = scan.detections.map(one => mark(detectionText(one)))
  if (named.length > 0) return `flagged by ${engineCount(verdict)}: ${listNames(named, MAX_NAMED)}`
  if (verdict.enginesMatched) return engineCount(verdict)
  if (!classifiedBy || isFoundDynamically(verdict)) return 'no engine flags it'
  return `no engine flags it; classified by ${mark(classifiedBy)}`
}

/** Returns an engine with its label, such as `Bitdefender (Gen:Variant.Tox)`. */
export function detectionText(detection: Detection): string {
  return `${engineName(detection)} (${detection.label})`
}

/** Returns the vendor of an engine, and the name of the engine if that differs. */
export function engineName({ engine, vendor }: Pick<Detection, 'engine' | 'vendor'>): string {
  const [short, shortVendor] = [engine, vendor].map(lettersIn)
  if (short === shortVendor) return vendor
  return short?.includes(shortVendor ?? '') ? engine : `${vendor} ${engine}`
}

function lettersIn(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Returns how a verdict changed since earlier runs, such as `no threats found on 2026-01-10,
 * malicious since 2026-02-01`. Empty if earlier runs recorded no other status.
 */
export function historyText({ verdict, history = [] }: ReportedSample): string {
  if (!verdict) return ''
  const { status } = verdict
  const before = history.findLastIndex(past => past.status !== status)
  const earlier = history[before]
  if (!earlier) return ''
  if (!VERDICTS[status].isProven) return `earlier verdict: ${datedStatus(earlier)}`
  const since = history[before + 1]?.on ?? verdict.checkedOn
  return [datedStatus(earlier), since && `${status} since ${dateOf(since)}`]
    .filter(Boolean)
    .join(', ')
}

function datedStatus({ status, on }: PastVerdict): string {
  return `${status} on ${dateOf(on)}`
}

function dateOf(time: string): string {
  return time.slice(0, 10)
}
