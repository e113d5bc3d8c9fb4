import { isUntrusted, VERDICTS } from '../results/verdict.js'
import type { SampleResult, Verdict, VerdictStatus } from '../results/schema.js'
import { quantity, listNames } from '../text/format.js'

/** All verdict statuses, the most important first. */
const STATUSES = (Object.keys(VERDICTS) as VerdictStatus[]).toSorted(
  (a, b) => VERDICTS[a].rank - VERDICTS[b].rank
)

/** Samples as a report lists them: the worst first, and as they were where they are alike. */
export function sortByVerdict(samples: readonly SampleResult[]): SampleResult[] {
  const rank = ({ verdict }: SampleResult) =>
    verdict ? VERDICTS[verdict.status].rank : STATUSES.length
  return samples.toSorted((a, b) => rank(a) - rank(b))
}

/** How many there are of each verdict, worst first; empty when nobody asked for verdicts. */
export function countVerdicts(samples: readonly SampleResult[]): [Verdict['status'], number][] {
  return STATUSES.map((status): [Verdict['status'], number] => [
    status,
    samples.filter(({ verdict }) => verdict?.status === status).length
  ]).filter(([, number]) => number > 0)
}

/** `1 malicious, 3 pending`; the tally in words. */
export function verdictCountsText(samples: readonly SampleResult[]): string {
  return countVerdicts(samples)
    .map(([status, number]) => `${number} ${status}`)
    .join(', ')
}

/** What there is to say of a verdict: `Win32.Ransomware.Tox, level 5, 44 of 47 engines, …`. */
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
    analyzedOn && `analysed ${analyzedOn.slice(0, 16).replace('T', ' ')} UTC`,
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

/** Which samples nobody can say anything of. */
export function unprovenText(samples: readonly SampleResult[]): string {
  const names = samples.flatMap(({ files }) => files)
  return `${quantity(samples.length, 'sample')} without a proven verdict: ${listNames(names, 10)}. That is not "clean".`
}
