import type { ResultsDocument, SampleResult, Verdict } from '../results/schema.js'
import { isUntrusted, VERDICTS } from '../results/verdict.js'
import { toHtml } from '../text/format.js'
import type { Ending } from './ending.js'
import { fileCell, hashCell, headerRow, row } from './html.js'
import { sortByVerdict } from './verdict-text.js'

/** Number of rows in the shortened version. */
const FEW = 100

/** What release notes say about a run. */
export interface NotesContent extends Pick<Ending, 'headline'> {
  readonly results: ResultsDocument
}

/** Returns versions of the block for release notes, from long to short, as HTML in Markdown. */
export function notesOf({ headline, results }: NotesContent): string[] {
  const samples = sortByVerdict(results.samples)
  const title = '<h3>Spectra Intelligence</h3>'
  const text = `<p>${toHtml(headline)}<br><sub>${toHtml(sourceLine(results))}</sub></p>`
  const rest = samples.length - FEW
  const more = rest > 0 ? [`<p>… and ${rest} more</p>`] : []
  return [
    [title, text, ...table(samples)].join('\n'),
    [title, text, ...table(samples.slice(0, FEW)), ...more].join('\n'),
    [title, text].join('\n')
  ]
}

function sourceLine({ apiHost, finished, counts }: ResultsDocument): string {
  const caveat =
    counts.malicious === null
      ? '“Submitted” does not mean that a file is safe.'
      : 'Verdicts can change later.'
  return [`${apiHost}.`, finished?.slice(0, 10), caveat].filter(Boolean).join(' ')
}

function table(samples: readonly SampleResult[]): string[] {
  const hasVerdicts = samples.some(({ verdict }) => verdict !== null)
  const rows = samples.map(sample => {
    const status = hasVerdicts ? verdictCell(sample.verdict) : sample.state
    return row([fileCell(sample), status, hashCell(sample)])
  })
  const header = headerRow(['File', hasVerdicts ? 'Verdict' : 'State', 'SHA-256'])
  return [`<table>${header}`, ...rows, '</table>']
}

/** The verdict, and the name of the threat or a note if the source isn't trusted. */
function verdictCell(verdict: Verdict | null): string {
  if (!verdict) return ''
  const { status, threat } = verdict
  const text = threat ? `${status}: ${toHtml(threat)}` : status
  return `${VERDICTS[status].icon} ${isUntrusted(verdict) ? `${text}, untrusted source` : text}`
}
