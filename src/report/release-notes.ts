import { isUntrusted } from '../results/verdict.js'
import { type SampleResult, type ResultsDocument, type Verdict } from '../results/schema.js'
import { headline } from './headline.js'
import { sortByVerdict } from './verdict-text.js'
import { toHtml, formatSize } from '../text/format.js'

/** Rows of the shorter form. */
const FEW = 100

/** The block for a release's notes, told ever shorter, as HTML that Markdown lets through. */
export function notesOf(results: ResultsDocument): string[] {
  const { finished, apiHost } = results
  const samples = sortByVerdict(results.samples)
  const what =
    results.counts.malicious === null
      ? 'This says nothing of what is in the files.'
      : 'A verdict is what the service knew then.'
  const title = `<h3>Spectra Intelligence</h3>`
  const said = `<p>${headline(results)}, ${toHtml(apiHost)}, ${finished?.slice(0, 10) ?? ''}. ${what}</p>`
  const rest = samples.length - FEW
  const more = rest > 0 ? `\n<p>… and ${rest} more</p>` : ''
  return [
    [title, said, table(samples)].join('\n'),
    [title, said, table(samples.slice(0, FEW))].join('\n') + more,
    [title, said].join('\n')
  ]
}

function table(samples: readonly SampleResult[]): string {
  const judged = samples.some(({ verdict }) => verdict)
  const rows = samples.map(({ files, sha256, size: bytes, state, verdict }) => {
    const names = files.map(name => `<code>${toHtml(name)}</code>`).join('<br>')
    const cells = [names, formatSize(bytes), `<code>${sha256 ?? ''}</code>`, state]
    if (judged) cells.push(verdict ? verdictText(verdict) : '')
    return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
  })
  const names = ['File', 'Size', 'SHA-256', 'State', ...(judged ? ['Verdict'] : [])]
  const columns = names.map(name => `<th>${name}</th>`).join('')
  return `<table><tr>${columns}</tr>\n${rows.join('\n')}\n</table>`
}

/** The verdict with the name of the threat, or with a note if its source is not trusted. */
function verdictText(verdict: Verdict): string {
  const { status, threat } = verdict
  const text = threat ? `${status}: ${toHtml(threat)}` : status
  return isUntrusted(verdict) ? `${text}, untrusted source` : text
}
