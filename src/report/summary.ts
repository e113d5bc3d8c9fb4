import type { ResultsDocument, SampleResult } from '../results/schema.js'
import { STATES } from '../results/state.js'
import { isFoundDynamically, isThreat, VERDICTS } from '../results/verdict.js'
import { formatDuration, formatSize, formatTotals, toHtml } from '../text/format.js'
import { samplesToCheck, type Attention } from './attention.js'
import { analysesSection } from './dynamic-summary.js'
import type { Ending, Recorded } from './ending.js'
import {
  bulletList,
  type ByteBudget,
  fileCell,
  hashCell,
  headerRow,
  notesSection,
  paragraph,
  row,
  rowsWithin,
  section,
  tableBudget,
  textLines,
  withNote
} from './html.js'
import { listShares, partShares } from './parts.js'
import { sizeLimitNote } from './size-limit.js'
import { sortByVerdict, statusText, verdictCountsText, verdictLines } from './verdict-text.js'

/** Maximum number of samples outside of collapsed sections. */
const MAX_SHOWN = 50

/** Returns the job summary, as HTML that is valid in Markdown. Never larger than 1 MiB in UTF-8. */
export function summaryOf(ending: Ending): string {
  const { advice, recorded } = ending
  const lines = recorded
    ? reportLines(ending, recorded)
    : [titleOf(ending), ...causeLines(ending.failure?.split('\n') ?? [], ending.problems)]
  return [...lines, ...(advice ? [paragraph(advice)] : []), ''].join('\n')
}

function titleOf({ headline }: Ending): string {
  return `<h3>${toHtml(headline)}</h3>`
}

function causeLines(failure: readonly string[], problems: readonly string[]): string[] {
  return [...failure, ...problems].map(paragraph)
}

function reportLines(ending: Ending, recorded: Recorded): string[] {
  const { results, remarks } = recorded
  const top = [titleOf(ending), `<p>${toHtml(totalsLine(results))}</p>`]
  const causes = causesOf(ending, recorded)
  if (causes.length > 0) top.push(bulletList(causes))
  const bottom = [...notesSection(remarks.notes), ...aboutSection(recorded)]

  const text = [...top, ...bottom].join('\n')
  const budget = tableBudget(text)
  const toCheck = samplesToCheck(results.samples, results.dryRun)
  return [
    ...top,
    ...attentionTable(toCheck, recorded, budget),
    ...analysesSection(results.samples, budget),
    ...samplesSection(toCheck, recorded, budget),
    ...bottom
  ]
}

/** Returns numbers that the headline doesn't have. */
function totalsLine(results: ResultsDocument): string {
  const { counts, samples, apiHost, dryRun, started, finished, outcome } = results
  const bytes = samples.reduce((sum, sample) => sum + sample.size, 0)
  const time = finished && formatDuration(Date.parse(finished) - Date.parse(started))
  const isFailed = outcome === 'failed'
  const verdicts = verdictCountsText(samples)
  return [
    formatTotals({ files: counts.files, unique: counts.samples, bytes }),
    isFailed && dryRun && 'dry run',
    isFailed && listShares(partShares(samples, dryRun)),
    isFailed && verdicts && `verdicts: ${verdicts}`,
    apiHost,
    time
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Returns what the headline doesn't say about why the step fails. */
function causesOf({ problems }: Ending, { reasons }: Recorded): string[] {
  const isComplete = reasons.length === 1 && problems.length === 0
  const lines = reasons
    .filter(({ causes }) => causes.length > 0 || !isComplete)
    .map(({ title, causes }) => [title, ...causes].join('. '))
  return [...lines, ...problems]
}

function attentionTable(
  toCheck: readonly Attention[],
  { sampleUrl }: Recorded,
  budget: ByteBudget
): string[] {
  if (toCheck.length === 0) return []
  const rowOf = (one: Attention) => attentionRow(one, sampleUrl)
  const shown = rowsWithin(toCheck.slice(0, MAX_SHOWN), rowOf, budget)
  const rest = toCheck.length - shown.length
  return [
    `<table>${headerRow(['File', 'Problem', 'Details', 'SHA-256'])}`,
    ...shown,
    '</table>',
    ...(rest > 0 ? [`<p>… and ${rest} more in the list of all samples</p>`] : [])
  ]
}

function attentionRow({ sample, concerns }: Attention, sampleUrl: string): string {
  return row([
    fileCell(sample),
    concerns.map(({ icon, title }) => `${icon} ${toHtml(title)}`).join('<br>'),
    textLines(concerns.flatMap(({ details }) => details)),
    hashCell(sample, sampleUrl)
  ])
}

function samplesSection(
  toCheck: readonly Attention[],
  { results: { samples }, sampleUrl }: Recorded,
  budget: ByteBudget
): string[] {
  if (samples.length === 0) return []
  const hasVerdicts = samples.some(({ verdict }) => verdict !== null)
  // What needs attention comes first, in case not all samples fit.
  const ordered = new Set([...toCheck.map(({ sample }) => sample), ...sortByVerdict(samples)])
  const sampleRow = (sample: SampleResult) => row(sampleCells(sample, hasVerdicts, sampleUrl))
  const shown = rowsWithin(ordered, sampleRow, budget)
  const rest = samples.length - shown.length
  const verdict = hasVerdicts ? ['Verdict'] : []
  return section(`All samples (${samples.length})`, [
    `<table>${headerRow(['File', 'Size', 'State', ...verdict, 'SHA-256', 'Time'])}`,
    ...shown,
    '</table>',
    ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
  ])
}

function sampleCells(sample: SampleResult, hasVerdicts: boolean, sampleUrl: string): string[] {
  const note = sizeLimitNote(sample.size)
  return [
    fileCell(sample),
    withNote(formatSize(sample.size), note ?? ''),
    stateCell(sample),
    ...(hasVerdicts ? [verdictCell(sample)] : []),
    hashCell(sample, sampleUrl),
    durationOf(sample)
  ]
}

function stateCell({ state, resumed, subscribed, metadata }: SampleResult): string {
  const notes = [
    resumed && 'by an earlier run',
    subscribed && 'subscribed',
    metadata === 'uncertain' && 'metadata not confirmed',
    metadata === 'repeated' && 'repeated metadata'
  ]
  return withNote(`${STATES[state].icon} ${state}`, notes.filter(Boolean).join(', '))
}

function verdictCell(sample: SampleResult): string {
  const { verdict } = sample
  if (!verdict) return ''
  const { icon } = VERDICTS[verdict.status]
  return withNote(`${icon} ${statusText(verdict)}`, ...verdictLines(sample))
}

/** Returns how long this run took to process a sample, if it did. */
function durationOf({ state, resumed, started, finished }: SampleResult): string {
  if (state === 'not-attempted' || resumed || !started || !finished) return ''
  return formatDuration(Date.parse(finished) - Date.parse(started))
}

function aboutSection({ file, falsePositiveReport, results }: Recorded): string[] {
  const { counts, samples } = results
  const notes = [
    ...(counts.files === counts.samples
      ? []
      : ['Files with the same content are one sample, and their size counts once.']),
    ...(counts.malicious === null
      ? ['“Submitted” means that Spectra Intelligence accepted a sample, not that it is safe.']
      : [
          'Verdicts can change later. “No threats found” is not a guarantee, and “pending” does not mean clean.'
        ]),
    `The results file has all details, including full hashes: ${file}`,
    ...(falsePositiveReport
      ? [
          `If a detection is wrong, send the false-positive report to ${recipientOf(samples)}: ${falsePositiveReport}`
        ]
      : [])
  ]
  return section('About these results', [bulletList(notes)])
}

/** No vendor can correct a verdict that only a dynamic analysis led to. */
function recipientOf(samples: readonly SampleResult[]): string {
  const isVendors = samples.some(one => isThreat(one) && !isFoundDynamically(one.verdict))
  return isVendors ? 'the vendors' : 'ReversingLabs'
}
