import type { ReportedSample, Verdict, VerdictStatus } from '../results/schema.js'
import { isThreat, isUntrusted, VERDICTS } from '../results/verdict.js'
import { listNames, neutralize, quantity, truncate } from '../text/format.js'
import { engineCount, enginesText, historyText } from './detection-text.js'

/** Maximum number of samples with details in a warning. The runner truncates long ones. */
const MAX_DETAILED = 10

/** Maximum length of a sample's details in a text about several samples. In characters. */
const MAX_BRIEF_LENGTH = 300

/** All verdict statuses, the most important first. */
const STATUSES = (Object.keys(VERDICTS) as VerdictStatus[]).toSorted(
  (a, b) => VERDICTS[a].rank - VERDICTS[b].rank
)

/** Returns the samples with the worst verdicts first. Otherwise, the order stays the same. */
export function sortByVerdict<T extends Pick<ReportedSample, 'verdict'>>(
  samples: readonly T[]
): T[] {
  const rank = ({ verdict }: T) => (verdict ? VERDICTS[verdict.status].rank : STATUSES.length)
  return samples.toSorted((a, b) => rank(a) - rank(b))
}

/** Returns the number of samples with each verdict, worst first; empty if there are no verdicts. */
export function countVerdicts(samples: readonly ReportedSample[]): [VerdictStatus, number][] {
  return STATUSES.map((status): [VerdictStatus, number] => [
    status,
    samples.filter(({ verdict }) => verdict?.status === status).length
  ]).filter(([, number]) => number > 0)
}

/** Returns the counts as a list such as `2 malicious (1 accepted), 3 pending`. */
export function verdictCountsText(samples: readonly ReportedSample[]): string {
  const accepted = new Map(countVerdicts(samples.filter(({ verdict }) => verdict?.accepted)))
  return countVerdicts(samples)
    .map(([status, number]) => {
      const part = accepted.get(status)
      if (part === undefined) return `${number} ${status}`
      return `${number} ${status} (${part === number ? 'accepted' : `${part} accepted`})`
    })
    .join(', ')
}

/** Returns the status of a verdict, and whether an exception accepts it. */
export function statusText({ status, accepted }: Verdict): string {
  return accepted ? `${status}, accepted` : status
}

/** Returns a text such as `accepted until 2027-01-31: reason`; empty if it is not accepted. */
export function acceptedText({ accepted }: Verdict): string {
  return accepted ? `accepted until ${accepted.until}: ${accepted.reason}` : ''
}

/**
 * Returns what is known about a sample's verdict as one text, such as `Win32.Ransomware.Tox, level
 * 5 of 5; flagged by 2 of 47 engines: …; first seen 2026-01-10, …`.
 */
export function verdictDetails(sample: ReportedSample): string {
  return verdictLines(sample).join('; ')
}

/** Returns the same text, truncated so that an annotation has room for several samples. */
export function briefDetails(sample: ReportedSample): string {
  return truncate(verdictDetails(sample), MAX_BRIEF_LENGTH)
}

/** Returns the same text as one line each for the threat, the engines, and other topics. */
export function verdictLines(sample: ReportedSample): string[] {
  const { verdict } = sample
  if (!verdict) return []
  const lines = [
    threatText(verdict),
    verdict.reason ?? '',
    enginesText(verdict) || engineCount(verdict),
    datesText(verdict),
    historyText(sample),
    acceptedText(verdict)
  ]
  // A line break in a label must not look like another line of an annotation.
  return lines.filter(Boolean).map(neutralize)
}

function threatText(verdict: Verdict): string {
  const { threat, level, trust } = verdict
  return [
    threat,
    isThreat({ verdict }) && level !== null && `level ${level} of 5`,
    trust !== null && `trust factor ${trust} of 5 (0 is the most trusted)`
  ]
    .filter(Boolean)
    .join(', ')
}

function datesText({ firstSeen, analyzedOn, scan }: Verdict): string {
  const firstScanned = scan?.firstScannedOn
  return [
    firstSeen && `first seen ${firstSeen.slice(0, 10)}`,
    !firstSeen && firstScanned && `first scanned ${firstScanned.slice(0, 10)}`,
    analyzedOn && `analyzed ${minuteOf(analyzedOn)}`,
    // Engines that are named may be those of an earlier scan.
    scan && scan.scannedOn !== analyzedOn && `scanned ${minuteOf(scan.scannedOn)}`
  ]
    .filter(Boolean)
    .join(', ')
}

/** Returns an ISO 8601 time as `2026-01-31 12:00 UTC`. */
export function minuteOf(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`
}

/** Lists suspicious samples, as a warning: their files, then what is known about each sample. */
export function suspiciousText(samples: readonly ReportedSample[]): string {
  const names = samples.flatMap(({ files }) => files)
  return [
    `${quantity(samples.length, 'suspicious sample')}: ${listNames(names, 10)}`,
    ...samples
      .slice(0, MAX_DETAILED)
      .map(sample => `${listNames(sample.files, 3)}: ${briefDetails(sample)}`)
  ].join('\n')
}

/** Lists the samples that are known from an untrusted source; undefined if there are none. */
export function untrustedText(samples: readonly ReportedSample[]): string | undefined {
  const untrusted = samples.filter(({ verdict }) => verdict && isUntrusted(verdict))
  if (untrusted.length === 0) return undefined
  const names = untrusted.flatMap(({ files }) => files)
  return `${quantity(untrusted.length, 'sample')} known from an untrusted source (trust factor 4 or 5): ${listNames(names, 10)}`
}

/** Lists samples without a proven verdict, as a warning. */
export function unprovenText(samples: readonly ReportedSample[]): string {
  const names = samples.flatMap(({ files }) => files)
  return `No verdict for ${quantity(samples.length, 'sample')}: ${listNames(names, 10)}. A missing verdict does not mean that a file is clean.`
}
