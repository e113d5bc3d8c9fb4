import type { Result, Results } from '../results.js'
import { headline } from './summary.js'
import { harmlessHtml, size } from './wording.js'

/** Rows of the shorter form. */
const FEW = 100

/** The block for a release's notes, told ever shorter, as HTML that Markdown lets through. */
export function notesOf(results: Results): string[] {
  const { samples, finished, apiHost } = results
  const title = `<h3>Spectra Intelligence</h3>`
  const said = `<p>${headline(results)}, ${harmlessHtml(apiHost)}, ${finished?.slice(0, 10) ?? ''}. This says nothing of what is in the files.</p>`
  const rest = samples.length - FEW
  const more = rest > 0 ? `\n<p>… and ${rest} more</p>` : ''
  return [
    [title, said, table(samples)].join('\n'),
    [title, said, table(samples.slice(0, FEW))].join('\n') + more,
    [title, said].join('\n')
  ]
}

function table(samples: readonly Result[]): string {
  const rows = samples.map(({ files, sha256, size: bytes, state }) => {
    const names = files.map(name => `<code>${harmlessHtml(name)}</code>`).join('<br>')
    const cells = [names, size(bytes), `<code>${sha256 ?? ''}</code>`, state]
    return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
  })
  const columns = ['File', 'Size', 'SHA-256', 'State'].map(name => `<th>${name}</th>`).join('')
  return `<table><tr>${columns}</tr>\n${rows.join('\n')}\n</table>`
}
