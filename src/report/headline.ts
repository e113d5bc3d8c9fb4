import { isUngatedThreat } from '../results/dynamic-analysis.js'
import { isAnyReportMissing } from '../results/requested-reports.js'
import type { ResultsDocument } from '../results/schema.js'
import { isUnproven } from '../results/verdict.js'
import { quantity } from '../text/format.js'
import { resultCountsText } from './dynamic-text.js'
import { failedHeadline } from './failure.js'
import { countParts, listShares, PART_TEXTS, type Part } from './parts.js'
import { verdictCountsText } from './verdict-text.js'

/** Categories that are named first if the samples are in several. */
const MAIN_PARTS: readonly Part[] = ['planned', 'submitted']

/**
 * Returns the first line of the summary. ✅ means that the step passes, every sample is done, and
 * every requested verdict and report is known. Contains no untrusted text, such as file names.
 * @param failures short reasons why the step fails, the most important one first
 */
export function headlineOf(results: ResultsDocument, failures: readonly string[]): string {
  const failed = failedHeadline(failures)
  if (failed !== undefined) return failed
  const text = `${iconOf(results)} ${successText(results)}`.trimStart()
  const verdicts = verdictCountsText(results.samples)
  if (verdicts) return `${text}. Verdicts: ${verdicts}`
  const reports = resultCountsText(results.samples)
  return reports ? `${text}. Dynamic analysis: ${reports}` : text
}

function iconOf({ samples, dryRun }: ResultsDocument): string {
  if (samples.length === 0) return ''
  if (dryRun) return '🔍'
  if (samples.some(sample => isUnproven(sample) || isAnyReportMissing(sample))) return '⏳'
  return samples.some(isUngatedThreat) ? '⚠️' : '✅'
}

function successText({ samples, dryRun }: ResultsDocument): string {
  const counts = [...countParts(samples, dryRun)]
  const [first, ...others] = counts
  if (!first) return 'Nothing to submit to Spectra Intelligence'
  const [part, count] = first
  const all = quantity(samples.length, 'sample')
  const prefix = dryRun ? 'Dry run: ' : ''
  if (others.length === 0) return prefix + PART_TEXTS[part].headline.replace('#', all)

  const isMain = MAIN_PARTS.includes(part)
  const lead = isMain ? PART_TEXTS[part].headline.replace('#', `${count} of ${all}`) : `${all} done`
  const listed = (isMain ? others : counts).map(
    ([one, number]) => [number, PART_TEXTS[one].listed] as const
  )
  return `${prefix}${lead}: ${listShares(listed)}`
}
