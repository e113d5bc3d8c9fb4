import type { SampleResult, Verdict, VerdictStatus } from '../results/schema.js'
import { isUntrusted, VERDICTS } from '../results/verdict.js'
import { listNames, quantity } from '../text/format.js'

/** All verdict statuses, the most important first. */
const STATUSES = (Object.keys(VERDICTS) as VerdictStatus[]).toSorted(
  (a, b) => VERDICTS[a].rank - VERDICTS[b].rank
)

/** Returns the samples with the worst verdicts first. Otherwise, the order stays the same. */
export function sortByVerdict(samples: readonly SampleResult[]): SampleResult[] {
  const rank = ({ verdict }: SampleResult) =>
    verdict ? VERDICTS[verdict.status].rank : STATUSES.length
  return samples.toSorted((a, b) => rank(a) - rank(b))
}

/** Returns the number of samples with each verdict, worst first; empty if there are no verdicts. */
export function countVerdicts(samples: readonly SampleResult[]): [VerdictStatus, number][] {
  return STATUSES.map((status): [VerdictStatus, number] => [
    status,
    samples.filter(({ verdict }) => verdict?.status === status).length
  ]).filter(([, number]) => number > 0)
}

/** Returns the counts as a list such as `1 malicious, 3 pending`. */
export function verdictCountsText(samples: readonly SampleResult[]): string {
  return countVerdicts(samples)
    .map(([status, number]) => `${number} ${status}`)
    .join(', ')
}

/** Returns a verdict's details, such as `Win32.Ransomware.Tox, level 5 of 5, …`. */
export function verdictDetails(verdict: Verdict): string {
  const { threat, level, trust, enginesMatched, enginesAsked, firstSeen, analyzedOn, reason } =
    verdict
  const { isThreat } = VERDICTS[verdict.status]
  return [
    threat,
    isThreat && level !== null && `level ${level} of 5`,
    trust !== null && `trust factor ${trust} of 5 (0 is the most trusted)`,
    enginesMatched !== null &&
      enginesAsked !== null &&
      `${enginesMatched} of ${enginesAsked} engines`,
    firstSeen && `first seen ${firstSeen.slice(0, 10)}`,
    analyzedOn && `analyzed ${analyzedOn.slice(0, 16).replace('T', ' ')} UTC`,
    reason
  ]
    .filter(Boolean)
    .join(', ')
}

/** Lists the samples that are known from an untrusted source; undefined if there are none. */
export function untrustedText(samples: readonly SampleResult[]): string | undefined {
  const untrusted = samples.filter(({ verdict }) => verdict && isUntrusted(verdict))
  if (untrusted.length === 0) return undefined
  const names = untrusted.flatMap(({ files }) => files)
  return `${quantity(untrusted.length, 'sample')} known from an untrusted source (trust factor 4 or 5): ${listNames(names, 10)}`
}

/** Lists samples without a proven verdict, as a warning. */
export function unprovenText(samples: readonly SampleResult[]): string {
  const names = samples.flatMap(({ files }) => files)
  return `No verdict for ${quantity(samples.length, 'sample')}: ${listNames(names, 10)}. A missing verdict does not mean that a file is clean.`
}
