import type { Log } from '../platform/log.js'
import { isUngatedThreat, threatsIn } from '../results/dynamic-analysis.js'
import type { SampleResult } from '../results/schema.js'
import { listNames, quantity } from '../text/format.js'
import { analysisRows, detailsOf, type AnalysisRow } from './dynamic-rows.js'
import {
  namesText,
  platformsText,
  resultCountsText,
  resultText,
  SET_FAIL_ON,
  signaturesText
} from './dynamic-text.js'

/** Maximum number of samples in a warning. */
const MAX_WARNED = 10

/** Logs the results of dynamic analyses, and warns about threats that can't fail the step. */
export function logReports(samples: readonly SampleResult[], log: Log): void {
  const rows = analysisRows(samples)
  if (rows.length === 0) return
  log.group(`Dynamic analysis: ${resultCountsText(samples)}`, rows.map(lineOf))
  const threats = samples.filter(isUngatedThreat)
  if (threats.length > 0) log.warning(ungatedText(threats))
}

function lineOf(one: AnalysisRow): string {
  const { sample, platform, result, archive, member } = one
  const isArchive = archive !== undefined && member === ''
  const { riskScore, analysisId } = result
  const facts = [
    riskScore !== null && `risk score ${riskScore}`,
    !isArchive && signaturesText(result),
    ...detailsOf(one),
    analysisId !== null && `analysis ${analysisId}`
  ].filter(Boolean)
  const name =
    member === '' ? listNames(sample.files, 3) : `${member} in ${listNames(sample.files, 1)}`
  return `${resultText(result)}: ${name} on ${platform}  ${facts.join('; ')}`.trimEnd()
}

/** Returns a warning that these samples don't fail the step, with advice. */
function ungatedText(threats: readonly SampleResult[]): string {
  const lines = threats.slice(0, MAX_WARNED).map(sample => {
    return `${namesText(sample)}: ${platformsText({ dynamicAnalysis: threatsIn(sample) })}`
  })
  const rest = threats.length - lines.length
  return [
    `Dynamic analysis found threats in ${quantity(threats.length, 'sample')}, but the step does not fail because of them. ${SET_FAIL_ON}`,
    ...lines,
    ...(rest > 0 ? [`… and ${rest} more in the results file`] : [])
  ].join('\n')
}
