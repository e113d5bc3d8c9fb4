import { analysesOf, hasReport, worstClassification } from './dynamic-analysis.js'
import type { SampleResult, Verdict } from './schema.js'
import { VERDICTS, type FailOnVerdict } from './verdict.js'

/**
 * Returns a sample whose verdict includes its dynamic analyses: a threat that they found wins over a
 * less severe verdict, and a missing report makes a verdict pending, unless that fails the step
 * anyway. Without a verdict, returns the sample as it is.
 */
export function withDynamicVerdict(
  sample: SampleResult,
  failOn: readonly FailOnVerdict[]
): SampleResult {
  const { verdict } = sample
  const analyses = analysesOf(sample)
  if (!verdict || analyses.length === 0) return sample
  const found = withThreat(verdict, sample)
  const blocks = failOn.some(status => VERDICTS[found.status].rank <= VERDICTS[status].rank)
  const missing = analyses.filter(analysis => !hasReport(analysis))
  if (blocks || missing.length === 0) return { ...sample, verdict: found }
  const platforms = missing.map(({ platform }) => platform).join(', ')
  const before = VERDICTS[found.status].isThreat ? `${found.status} so far, but ` : ''
  const reason =
    found.status === 'pending' && found.reason !== null
      ? found.reason
      : `${before}there is no report of the dynamic analysis on ${platforms}`
  return { ...sample, verdict: { ...found, status: 'pending', reason, scan: null } }
}

function withThreat(verdict: Verdict, sample: SampleResult): Verdict {
  const analyses = analysesOf(sample)
  const status = worstClassification(analyses)
  if (status === null || status === 'no threats found') return verdict
  if (VERDICTS[status].rank >= VERDICTS[verdict.status].rank) return verdict
  const found = analyses.filter(({ classification }) => classification === status)
  const platforms = found.map(({ platform }) => platform).join(', ')
  const [checkedOn = null] = found.flatMap(({ finished }) => finished ?? []).toSorted()
  return {
    ...verdict,
    status,
    trust: null,
    classifiedBy: 'dynamic analysis',
    checkedOn,
    reason: `classified by the dynamic analysis on ${platforms}`
  }
}
