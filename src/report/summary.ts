import { isFailed, STATES } from '../results/state.js'
import { type SampleResult, type ResultsDocument, type Verdict } from '../results/schema.js'
import type { Ending, Recorded } from './ending.js'
import { verdictDetails, countVerdicts, untrustedText, sortByVerdict } from './verdict-text.js'
import { sizeLimitNote } from './size-limit.js'
import { quantity, formatDuration, toHtml, formatSize } from '../text/format.js'
import { VERDICTS } from '../results/verdict.js'

/** GitHub drops a summary above 1 MiB whole; some of it is left for what stands around the tables. */
const LIMIT = 1024 * 1024
const RESERVE = 48 * 1024
/** Names of one sample that are shown; the results file has all of them. */
const NAMES = 5
/** Of fewer samples, the table says it all. */
const FEWEST_IN_PIE = 5

/** Returns the job summary, as HTML that is valid in Markdown. Never larger than 1 MiB in UTF-8. */
export function summaryOf(ending: Ending): string {
  const { headline, advice, failure, problems, recorded } = ending
  const parts = [`<h3>${toHtml(headline)}</h3>`]
  if (recorded) parts.push(`<p>${toHtml(scope(recorded.results))}</p>`)
  for (const problem of problems) parts.push(`<p>⛔ ${clipped(problem)}</p>`)
  if (recorded) parts.push(...details(recorded))
  else if (failure !== undefined) parts.push(...failure.split('\n').map(paragraph))
  if (advice) parts.push(paragraph(advice))
  return `${parts.join('\n')}\n`
}

/** The part of the summary about the results, below the headline. */
function details({ file, results, remarks }: Recorded): string[] {
  const { counts, samples } = results
  const { stopped, unasked, notes } = remarks
  const budget = { left: LIMIT - RESERVE }
  const failed = samples.filter(isFailed)
  const parts: string[] = []
  if (stopped) parts.push(`<p>⛔ The run ended early: <code>${clipped(stopped)}</code></p>`)
  if (unasked) {
    const why = `<code>${clipped(unasked)}</code>`
    parts.push(
      `<p>⛔ The verdicts could not be asked for to the end, so nothing passes: ${why}</p>`
    )
  }
  const untrusted = untrustedText(samples)
  if (untrusted) parts.push(`<p>⚠️ ${clipped(untrusted)}</p>`)
  const judged = countVerdicts(samples)
  if (judged.length > 1 && samples.length >= FEWEST_IN_PIE) parts.push(pie(judged))
  const columns = [
    'File',
    'Size',
    'Hash',
    'State',
    ...(judged.length > 0 ? ['Verdict'] : []),
    'Time'
  ]
  parts.push(
    ...table('Failed', ['File', 'Step', 'Reason'], { samples: failed, rowOf: failureRow }, budget),
    ...table('Samples', columns, { samples: sortByVerdict(samples), rowOf: sampleRow }, budget)
  )
  if (notes.length > 0) {
    const shown = notes.slice(0, 10).map(note => `<li><code>${clipped(note)}</code></li>`)
    parts.push(`<ul>${shown.join('')}</ul>`)
  }
  if (judged.length > 0) {
    parts.push(
      '<p><sub>A verdict is what the service knows now. “No threats found” is not a promise that there are none, and “pending” says nothing.</sub></p>'
    )
  } else if (counts.submitted > 0) {
    parts.push(
      '<p><sub>Submitted means that the service took the sample for analysis. It says nothing of what is in it.</sub></p>'
    )
  }
  parts.push(`<p><sub>Results file: <code>${clipped(file)}</code></sub></p>`)
  return parts
}

function scope({ counts, samples, apiHost, started, finished }: ResultsDocument): string {
  const bytes = samples.reduce((sum, sample) => sum + sample.size, 0)
  const time = finished ? `, ${formatDuration(Date.parse(finished) - Date.parse(started))}` : ''
  return `${quantity(counts.files, 'file')}, ${formatSize(bytes)}, ${apiHost}${time}`
}

/** Rows as long as they fit, and a word on where the rest is. */
function table(
  title: string,
  columns: readonly string[],
  { samples, rowOf }: { samples: readonly SampleResult[]; rowOf: (sample: SampleResult) => string },
  budget: { left: number }
): string[] {
  if (samples.length === 0) return []
  const shown = []
  for (const sample of samples) {
    const row = rowOf(sample)
    const bytes = Buffer.byteLength(row) + 1
    if (bytes > budget.left) break
    budget.left -= bytes
    shown.push(row)
  }
  const rest = samples.length - shown.length
  return [
    `<h4>${title}</h4>`,
    `<table><tr>${columns.map(column => `<th>${column}</th>`).join('')}</tr>`,
    ...shown,
    '</table>',
    ...(rest > 0 ? [`<p>… and ${rest} more, all of them in the results file.</p>`] : [])
  ]
}

function failureRow(sample: SampleResult): string {
  const { error } = sample
  return row(
    names(sample),
    error?.step ?? '',
    error ? `<code>${clipped(error.message)}</code>` : ''
  )
}

function sampleRow(sample: SampleResult): string {
  const isOwnWork = sample.state !== 'not-attempted' && !sample.resumed
  const time =
    isOwnWork && sample.started && sample.finished
      ? formatDuration(Date.parse(sample.finished) - Date.parse(sample.started))
      : ''
  const note = sizeLimitNote(sample.size)
  return row(
    names(sample),
    formatSize(sample.size) + (note ? `<br><sub>${note}</sub>` : ''),
    `<code>${sample.sha1 ?? sample.sha256 ?? ''}</code>`,
    stateOf(sample),
    ...(sample.verdict ? [verdictOf(sample.verdict)] : []),
    time
  )
}

function stateOf(sample: SampleResult): string {
  const more = [
    sample.resumed ? 'by an earlier run' : '',
    sample.subscribed ? 'subscribed' : '',
    sample.metadata === 'uncertain' ? 'metadata may have arrived' : '',
    sample.metadata === 'repeated' ? 'metadata may be there twice' : ''
  ].filter(Boolean)
  return `${STATES[sample.state].icon} ${sample.state}${more.length > 0 ? `<br><sub>${more.join(', ')}</sub>` : ''}`
}

function verdictOf(verdict: Verdict): string {
  const details = verdictDetails(verdict)
  const more = details && `<br><sub>${clipped(details)}</sub>`
  return `${VERDICTS[verdict.status].icon} ${verdict.status}${more}`
}

/** Mermaid, which GitHub draws. It stands between blank lines, since it is no HTML. */
function pie(judged: ReturnType<typeof countVerdicts>): string {
  const slices = judged.map(([status, number]) => `  "${status}" : ${number}`)
  return ['', '```mermaid', 'pie showData title Verdicts', ...slices, '```', ''].join('\n')
}

function names(sample: SampleResult): string {
  const shown = sample.files.slice(0, NAMES).map(name => `<code>${clipped(name)}</code>`)
  const rest = sample.files.length - shown.length
  return shown.join('<br>') + (rest > 0 ? `<br>and ${rest} more` : '')
}

function row(...cells: string[]): string {
  return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
}

function paragraph(text: string): string {
  return `<p>${clipped(text)}</p>`
}

/** A text that must not take the summary for itself. */
function clipped(text: string): string {
  return toHtml(text.length > 500 ? `${text.slice(0, 499)}…` : text)
}
