import { isThreat, isUnproven, VERDICTS } from '../../results/verdict.js'
import type { Subject, WatchedSample } from '../../results/watch.js'
import { formatDuration, quantity, toHtml } from '../../text/format.js'
import { detectionAdvice } from '../detection-advice.js'
import {
  bulletList,
  type ByteBudget,
  excerpt,
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
} from '../html.js'
import { sortByVerdict, statusText, verdictLines } from '../verdict-text.js'
import { changeCountsText, CHANGES, changedIn, type ChangedSample } from './change-kinds.js'
import { changeText } from './change-text.js'
import type { RecordedWatch, WatchEnding } from './ending.js'
import { isUnconfirmed } from '../../results/watch-counts.js'
import { watchVerdictCounts } from './headline.js'
import { html, plain } from './marks.js'
import { releaseName, sampleName } from './sample-name.js'

/** Maximum number of rows of a table outside of collapsed sections. */
const MAX_SHOWN = 50
const MAX_ISSUES = 20

/** Returns the job summary, as HTML that is valid in Markdown. Never larger than 1 MiB in UTF-8. */
export function watchSummaryOf(ending: WatchEnding): string {
  const { headline, failure, problems, advice, recorded } = ending
  const title = `<h3>${toHtml(headline)}</h3>`
  const lines = recorded
    ? reportLines(title, recorded, problems)
    : [title, ...[...(failure?.split('\n') ?? []), ...problems].map(paragraph)]
  return [...lines, ...(advice ? [paragraph(advice)] : []), ''].join('\n')
}

function reportLines(
  title: string,
  recorded: RecordedWatch,
  problems: readonly string[]
): string[] {
  const causes = causesOf(recorded, problems)
  const top = [
    title,
    `<p>${toHtml(totalsLine(recorded))}</p>`,
    ...(causes.length > 0 ? [bulletList(causes)] : []),
    ...issueLines(recorded)
  ]
  const bottom = [...notesSection(recorded.remarks.notes), ...aboutSection(recorded)]
  const budget = tableBudget([...top, ...bottom].join('\n'))
  return [...top, ...tables(recorded, budget), ...bottom]
}

/** Returns numbers that the headline doesn't have. */
function totalsLine({ document, samples }: RecordedWatch): string {
  const { counts, chargedLookUps, apiHost, started, finished, dryRun, outcome } = document
  const isFailed = outcome === 'failed'
  const verdicts = dryRun ? '' : watchVerdictCounts(samples)
  return [
    quantity(counts.samples, 'sample'),
    dryRun ? 'dry run' : `${counts.checked} looked up`,
    !dryRun && quantity(chargedLookUps, 'charged lookup'),
    isFailed && changeCountsText(changedIn(samples)),
    isFailed && verdicts && `verdicts: ${verdicts}`,
    apiHost,
    finished && formatDuration(Date.parse(finished) - Date.parse(started))
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Returns what the headline doesn't say about why the step fails. */
function causesOf({ reasons }: RecordedWatch, problems: readonly string[]): string[] {
  const isOnly = reasons.length === 1 && problems.length === 0
  const lines = reasons.flatMap(({ title, causes }) => (isOnly ? causes : [title, ...causes]))
  return [...lines, ...problems]
}

function issueLines({ document: { issues, subjects } }: RecordedWatch): string[] {
  const links = issues.slice(0, MAX_ISSUES).map(({ subject: key, number, url, state }) => {
    const subject = subjects.find(one => one.key === key)
    const name = excerpt(`${subject ? subjectName(subject) : ''} #${number}`.trim())
    const link = /^https?:\/\//.test(url) ? `<a href="${toHtml(url)}">${name}</a>` : name
    return state === 'closed' ? `${link} (closed)` : link
  })
  return links.length > 0 ? [`<p>Issues: ${links.join(', ')}</p>`] : []
}

function subjectName(subject: Subject): string {
  return subject.kind === 'release' ? releaseName(subject) : 'subscribed samples'
}

function tables(recorded: RecordedWatch, budget: ByteBudget): string[] {
  const { samples, document } = recorded
  const sorted = sortByVerdict(samples)
  const flagged = sorted.filter(isThreat)
  const open = document.dryRun ? [] : sorted.filter(isOpen)
  const shown = new Set([...flagged.slice(0, MAX_SHOWN), ...open.slice(0, MAX_SHOWN)])
  // What doesn't fit into the tables comes first.
  const rest = sorted.filter(sample => !shown.has(sample))
  const stateRow = (sample: WatchedSample) => row(stateCells(sample, recorded))
  const header = ['File', 'Verdict', 'Details', 'Hash']
  return [
    ...changesTable(recorded, budget),
    ...table({ title: 'Flagged files', header, items: flagged, rowOf: stateRow }, budget),
    ...table({ title: 'No current verdict', header, items: open, rowOf: stateRow }, budget),
    ...restSection(rest, recorded, budget)
  ]
}

/** Whether a sample has no proven verdict, or one that this run could not confirm. */
function isOpen(sample: WatchedSample): boolean {
  if (isThreat(sample)) return false
  return sample.verdict === null || isUnproven(sample) || isUnconfirmed(sample)
}

interface Table<T> {
  readonly title: string
  readonly header: readonly string[]
  readonly items: readonly T[]
  readonly rowOf: (item: T) => string
}

function table<T>({ title, header, items, rowOf }: Table<T>, budget: ByteBudget): string[] {
  if (items.length === 0) return []
  const shown = rowsWithin(items.slice(0, MAX_SHOWN), rowOf, budget)
  const rest = items.length - shown.length
  return [
    `<h4>${toHtml(`${title} (${items.length})`)}</h4>`,
    `<table>${headerRow(header)}`,
    ...shown,
    '</table>',
    ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
  ]
}

function changesTable(recorded: RecordedWatch, budget: ByteBudget): string[] {
  const { document, samples, sampleUrl } = recorded
  const rowOf = (sample: ChangedSample) =>
    row([
      nameCell(sample, document.subjects),
      CHANGES[sample.change.kind].title,
      changeText(sample, html),
      hashCell(sample, sampleUrl, sample.sha256 ?? sample.sha1)
    ])
  const items = changedIn(samples)
  const header = ['File', 'Change', 'Details', 'Hash']
  return table({ title: 'Changes', header, items, rowOf }, budget)
}

function stateCells(sample: WatchedSample, { document, sampleUrl }: RecordedWatch): string[] {
  const { verdict } = sample
  const advice = detectionAdvice(sample)
  const note = isUnconfirmed(sample) ? 'not confirmed by this run' : ''
  return [
    nameCell(sample, document.subjects),
    withNote(verdict ? verdictTitle(sample) : 'not retrieved', note),
    textLines([...verdictLines(sample), advice ?? '']),
    hashCell(sample, sampleUrl, sample.sha256 ?? sample.sha1)
  ]
}

function restSection(
  samples: readonly WatchedSample[],
  { document, sampleUrl }: RecordedWatch,
  budget: ByteBudget
): string[] {
  if (samples.length === 0) return []
  const rowOf = (sample: WatchedSample) =>
    row([
      nameCell(sample, document.subjects),
      withNote(verdictTitle(sample), ...verdictLines(sample)),
      hashCell(sample, sampleUrl, sample.sha256 ?? sample.sha1)
    ])
  const shown = rowsWithin(samples, rowOf, budget)
  const rest = samples.length - shown.length
  return section(`Other samples (${samples.length})`, [
    `<table>${headerRow(['File', 'Verdict', 'Hash'])}`,
    ...shown,
    '</table>',
    ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
  ])
}

function verdictTitle({ verdict }: WatchedSample): string {
  return verdict ? `${VERDICTS[verdict.status].icon} ${statusText(verdict)}` : ''
}

/** Returns the files of a sample, and below them the release or build that they are from. */
function nameCell(sample: WatchedSample, subjects: readonly Subject[]): string {
  const source = sampleName({ ...sample, files: [] }, subjects, plain)
  return withNote(fileCell(sample), source)
}

function aboutSection({ file, falsePositiveReport }: RecordedWatch): string[] {
  const notes = [
    'Verdicts can change later. “No threats found” is not a guarantee, and “pending” does not mean clean.',
    file && `The results file has all details, including full hashes: ${file}`,
    falsePositiveReport &&
      `If a detection is wrong, send the false-positive report to the vendors: ${falsePositiveReport}`
  ]
  return section('About these results', [bulletList(notes.filter(Boolean))])
}
