import type { ResultsDocument, SampleResult, Verdict } from '../results/schema.js'
import { isThreat, isUntrusted, VERDICTS } from '../results/verdict.js'
import { listNames, toHtml } from '../text/format.js'
import { engineCount, engineName, MAX_NAMED } from './detection-text.js'
import { platformsText } from './dynamic-text.js'
import type { Ending, Recorded } from './ending.js'
import { code, excerpt, fileCell, hashCell, headerRow, row, withNote } from './html.js'
import { sortByVerdict } from './verdict-text.js'

/** Number of rows in the shortened version. */
const FEW = 100

/** If more samples are malicious or suspicious, their engines are only counted. */
const FEW_THREATS = 10

/** What release notes say about a run. */
export type NotesContent = Pick<Ending, 'headline'> & Pick<Recorded, 'results' | 'sampleUrl'>

/** Returns versions of the block for release notes, from long to short, as HTML in Markdown. */
export function notesOf({ headline, results, sampleUrl }: NotesContent): string[] {
  const samples = sortByVerdict(results.samples)
  const title = '<h3>Spectra Intelligence</h3>'
  const text = `<p>${toHtml(headline)}<br><sub>${toHtml(sourceLine(results))}</sub></p>`
  const rest = samples.length - FEW
  const more = rest > 0 ? [`<p>… and ${rest} more</p>`] : []
  return [
    [title, text, ...table(samples, sampleUrl)].join('\n'),
    [title, text, ...table(samples.slice(0, FEW), sampleUrl), ...more].join('\n'),
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

function table(samples: readonly SampleResult[], sampleUrl: string): string[] {
  const hasVerdicts = samples.some(({ verdict }) => verdict !== null)
  const hasFewThreats = samples.filter(isThreat).length <= FEW_THREATS
  const rows = samples.map(sample => {
    const status = hasVerdicts ? verdictCell(sample, hasFewThreats) : sample.state
    const platforms = platformsText(sample)
    const note = platforms && `dynamic analysis: ${platforms}`
    return row([fileCell(sample), withNote(status, note), hashCell(sample, sampleUrl)])
  })
  const header = headerRow(['File', hasVerdicts ? 'Verdict' : 'State', 'SHA-256'])
  return [`<table>${header}`, ...rows, '</table>']
}

/** The verdict, and the threat or a note if the source isn't trusted. */
function verdictCell(sample: SampleResult, namesEngines: boolean): string {
  const { verdict } = sample
  if (!verdict) return ''
  const { status, threat, accepted } = verdict
  const parts = [
    threat ? `${status}: ${code(threat)}` : status,
    isThreat(sample) && (namesEngines ? enginesHtml(verdict) : engineCount(verdict)),
    isUntrusted(verdict) && 'untrusted source'
  ]
  const text = `${VERDICTS[status].icon} ${parts.filter(Boolean).join(', ')}`
  if (!accepted) return text
  return `${text}<br>accepted until ${excerpt(accepted.until)}: ${code(accepted.reason)}`
}

/** Returns the number of engines that flag a sample, and the first ones with their labels. */
function enginesHtml(verdict: Verdict): string {
  const { detections = [] } = verdict.scan ?? {}
  const named = detections.map(one => code(`${engineName(one)}: ${one.label}`))
  const count = engineCount(verdict)
  return named.length > 0 ? `${count}: ${listNames(named, MAX_NAMED)}` : count
}
