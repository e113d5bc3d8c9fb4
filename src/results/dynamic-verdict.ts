import { listNames, quantity } from '../text/format.js'
import { analysesOf, hasThreat, worstClassification } from './dynamic-analysis.js'
import { acceptanceOf, type Exceptions } from './exceptions.js'
import { analysesWithoutReport, missingText, reportsWithin } from './requested-reports.js'
import type { DynamicAnalysis, SampleResult, Verdict } from './schema.js'
import { DYNAMIC_ANALYSIS, isBlocked, VERDICTS, type FailOnVerdict } from './verdict.js'

/** Maximum number of platforms in a reason. */
const MAX_PLATFORMS = 10

/**
 * Returns a sample whose verdict includes its dynamic analyses, and the exception that applies to
 * it. A threat that they found replaces a less severe verdict, and is the reason of any other. If a
 * report is missing, the verdict is pending, unless the sample already fails the step. So an
 * exception applies only if no report is missing. A sample without a verdict is returned unchanged.
 */
export function withDynamicVerdict(
  sample: SampleResult,
  failOn: readonly FailOnVerdict[],
  exceptions: Exceptions
): SampleResult {
  if (!sample.verdict) return sample
  const verdict = withThreat(sample.verdict, analysesOf(sample))
  const found = { ...verdict, accepted: acceptanceOf({ ...sample, verdict }, exceptions) }
  const missing = analysesWithoutReport(sample)
  if (missing.length === 0 || isBlocked({ verdict: found }, failOn))
    return { ...sample, verdict: found }
  return { ...sample, verdict: pendingVerdict(found, missing) }
}

function withThreat(verdict: Verdict, analyses: readonly DynamicAnalysis[]): Verdict {
  const status = worstClassification(analyses)
  if (status === null || status === 'no threats found') return verdict
  if (VERDICTS[status].rank >= VERDICTS[verdict.status].rank) {
    const platforms = platformsOf(analyses.filter(hasThreat))
    return { ...verdict, reason: `the dynamic analysis also found a threat on ${platforms}` }
  }
  const found = analyses.filter(({ classification }) => classification === status)
  // The report of a file in an archive counts, even if those of other files are missing.
  const [checkedOn = verdict.checkedOn] = found
    .flatMap(reportsWithin)
    .flatMap(({ classification, finished }) => (classification === status ? (finished ?? []) : []))
    .toSorted()
  return {
    ...verdict,
    status,
    level: null,
    trust: null,
    classifiedBy: DYNAMIC_ANALYSIS,
    checkedOn,
    reason: `found by the dynamic analysis on ${platformsOf(found)}`
  }
}

function platformsOf(found: readonly DynamicAnalysis[]): string {
  return listNames(found.map(foundText), MAX_PLATFORMS)
}

/** Returns a platform with what was found, such as `windows10 (risk score 9)`. */
function foundText({ platform, classification, riskScore, files }: DynamicAnalysis): string {
  const flagged = files?.filter(file => file.classification === classification).length
  const facts = [
    files && `${flagged} of ${quantity(files.length, 'file')} in the archive`,
    riskScore !== null && `risk score ${riskScore}`
  ].filter(Boolean)
  return facts.length > 0 ? `${platform} (${facts.join(', ')})` : platform
}

function pendingVerdict(found: Verdict, missing: readonly DynamicAnalysis[]): Verdict {
  const platforms = missing.map(one => `${one.platform} (${missingText(one)})`)
  const list = listNames(platforms, MAX_PLATFORMS)
  const reason = `${knownText(found)}there is no report of the dynamic analysis on ${list}`
  return { ...found, status: 'pending', reason, scan: null, accepted: null }
}

/** Returns the beginning of the reason. It includes a threat, so that `pending` never hides one. */
function knownText({ status, accepted, reason }: Verdict): string {
  if (status === 'pending') return reason === null ? '' : `${reason}, and `
  if (!VERDICTS[status].isThreat) return ''
  return accepted
    ? `${status} so far and accepted until ${accepted.until}, but `
    : `${status} so far, but `
}
