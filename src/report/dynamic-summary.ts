import type { SampleResult } from '../results/schema.js'
import { analysisRows, detailsOf, type AnalysisRow } from './dynamic-rows.js'
import { resultCountsText, resultIcon, resultText, signaturesText } from './dynamic-text.js'
import {
  code,
  excerpt,
  fileCell,
  headerRow,
  row,
  rowsWithin,
  section,
  textLines,
  type ByteBudget
} from './html.js'

/** Maximum number of rows, which leaves room for the list of all samples. */
const MAX_ROWS = 100

const TITLES = ['File', 'Platform', 'Result', 'Risk score', 'Signatures', 'Details', 'Analysis']

/**
 * Returns the section of the summary about dynamic analyses; empty if there are none.
 * @param budget for its rows
 */
export function analysesSection(samples: readonly SampleResult[], budget: ByteBudget): string[] {
  const rows = analysisRows(samples)
  if (rows.length === 0) return []
  const shown = rowsWithin(rows.slice(0, MAX_ROWS), rowOf, budget)
  const rest = rows.length - shown.length
  return section(`Dynamic analysis (${resultCountsText(samples)})`, [
    `<table>${headerRow(TITLES)}`,
    ...shown,
    '</table>',
    ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
  ])
}

function rowOf(one: AnalysisRow): string {
  const { sample, platform, result, archive, member } = one
  const isArchive = archive !== undefined && member === ''
  const { riskScore, analysisId } = result
  return row([
    member === '' ? fileCell(sample) : `↳ ${code(member)}`,
    excerpt(platform),
    `${resultIcon(result)} ${resultText(result)}`,
    riskScore === null ? '' : String(riskScore),
    isArchive ? '' : excerpt(signaturesText(result)),
    textLines(detailsOf(one)),
    analysisId === null ? '' : code(analysisId)
  ])
}
