import { isThreat, isUnproven, VERDICTS } from '../../results/verdict.js'
import type { Verdict } from '../../results/schema.js'
import type { WatchedSample } from '../../results/watch.js'
import { listNames, quantity } from '../../text/format.js'
import { sortByVerdict, verdictCountsText } from '../verdict-text.js'
import { acceptanceText, dayOf, flaggedByText } from './change-text.js'
import { watchFalsePositiveReport } from './false-positives.js'
import { isUnconfirmed } from '../../results/watch-counts.js'
import {
  checkedLine,
  flaggedSince,
  hashLink,
  issueName,
  pageLink,
  pastVerdicts
} from './issue-parts.js'
import { markdown } from './marks.js'
import { releaseName } from './sample-name.js'
import type { SubjectView } from './subject-view.js'

/** How much a version of a body contains. */
interface Limits {
  /** Number of flagged files in the table, and of files in each list. */
  readonly rows: number
  /** Number of files in the false-positive report. */
  readonly sections: number
}

/** The limits of the versions. The last one fits, whatever the texts. */
export const BODY_LIMITS: readonly Limits[] = [
  { rows: 200, sections: 50 },
  { rows: 100, sections: 20 },
  { rows: 50, sections: 5 },
  { rows: 50, sections: 1 },
  { rows: 20, sections: 0 },
  { rows: 5, sections: 0 },
  { rows: 0, sections: 0 }
]

/** Returns the body of an issue: the current state of its subject, and what to do. */
export function issueBody(view: SubjectView, limits: Limits): string {
  const flagged = sortByVerdict(view.samples).filter(isThreat)
  return [
    ...[stateLine(view, flagged), ''],
    ...[checkedLine(view), ''],
    ...flaggedTable(flagged, view, limits),
    ...otherLists(view, limits),
    ...(flagged.length > 0 ? adviceLines(view) : []),
    ...reportLines(flagged, view, limits),
    UPDATES
  ].join('\n')
}

const UPDATES =
  'Each run of the watch action updates this text. The issue is closed when no file is flagged anymore, ' +
  'or when exceptions accept all flagged files.'

function stateLine(
  { subject, samples, isComplete }: SubjectView,
  flagged: readonly WatchedSample[]
): string {
  const isRelease = subject.kind === 'release'
  const name = isRelease ? pageLink(markdown(releaseName(subject)), subject.url) : ''
  const source = isRelease ? ` in ${name}` : ''
  if (flagged.length === 0) {
    const files = isComplete ? 'any files' : 'any of the files that the latest run could check'
    return `Spectra Intelligence doesn't flag ${files}${source}.`
  }
  const files = `${quantity(samples.length, 'file')}${source}`
  const counts = `${flagged.length} of ${files}: ${verdictCountsText(flagged)}`
  return `**Spectra Intelligence flags ${counts}.**`
}

function flaggedTable(
  flagged: readonly (WatchedSample & { readonly verdict: Verdict })[],
  view: SubjectView,
  { rows }: Limits
): string[] {
  if (flagged.length === 0) return []
  const shown = flagged.slice(0, rows)
  const rest = flagged.length - shown.length
  const noun = shown.length > 0 ? 'more flagged file' : 'flagged file'
  const note = rest > 0 ? [`The results file of the run lists ${quantity(rest, noun)}.`, ''] : []
  if (shown.length === 0) return note
  const lines = shown.map(sample => {
    const cells = [
      issueName(sample, view),
      verdictCell(sample),
      flaggedByText(sample.verdict, markdown),
      dayOf(flaggedSince(sample)),
      hashLink(sample, view.sampleUrl)
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| File | Verdict | Engines | Flagged since | Hash |',
    '| ---- | ------- | ------- | ------------- | ---- |',
    ...lines,
    '',
    ...note
  ]
}

function verdictCell(sample: WatchedSample & { readonly verdict: Verdict }): string {
  const { verdict } = sample
  const { status, threat } = verdict
  const text = `${VERDICTS[status].icon} ${status}${threat ? `: ${markdown(threat)}` : ''}`
  const notes = [
    acceptanceText(verdict, markdown),
    isUnconfirmed(sample) && 'not confirmed by the latest run'
  ]
  return [text, ...notes.filter(Boolean)].join('<br>')
}

/** Returns a line for files that were flagged earlier, and one for those without a verdict. */
function otherLists(view: SubjectView, { rows }: Limits): string[] {
  const others = view.samples.filter(sample => !isThreat(sample))
  const cleared = others.filter(
    sample => !isUnproven(sample) && pastVerdicts(sample).some(({ status }) => isFlag(status))
  )
  const missing = others.filter(sample => sample.verdict === null || isUnproven(sample))
  return [
    ...listLine(
      'No longer flagged',
      cleared.map(sample => clearedText(sample, view)),
      rows
    ),
    ...listLine(
      'Without a proven verdict, which does not mean clean',
      missing.map(
        sample => `${issueName(sample, view)} (${sample.verdict?.status ?? 'not retrieved'})`
      ),
      rows
    )
  ]
}

function listLine(title: string, texts: readonly string[], rows: number): string[] {
  if (texts.length === 0) return []
  const most = Math.min(rows, 20)
  return [`${title}: ${most === 0 ? quantity(texts.length, 'file') : listNames(texts, most)}.`, '']
}

function clearedText(sample: WatchedSample, view: SubjectView): string {
  const last = pastVerdicts(sample).findLast(({ status }) => isFlag(status))
  const since = sample.verdict?.checkedOn && lastClear(sample)
  const facts = [`was ${last?.status ?? ''}`, since && `cleared on ${since}`]
  return `${issueName(sample, view)} (${facts.filter(Boolean).join(', ')})`
}

/** Returns the day on which a sample was first not flagged again. */
function lastClear(sample: WatchedSample): string {
  const past = pastVerdicts(sample)
  const flagged = past.findLastIndex(({ status }) => isFlag(status))
  return dayOf(past[flagged + 1]?.on ?? '')
}

function isFlag(status: Verdict['status']): boolean {
  return VERDICTS[status].isThreat
}

function adviceLines({ subject }: SubjectView): string[] {
  const remove =
    subject.kind === 'release' ? 'remove the file from the release' : 'stop distributing the file'
  return [
    '**What to do**',
    '',
    `1. Compare the file with one from a clean build, and check what changed since the previous version: dependencies, packers, installers, and signatures. If you can't rule out malware, ${remove}.`,
    '2. If you are sure that a detection is wrong, send the false-positive report to ReversingLabs and to the vendors that flag the file. Only they can correct it.',
    "3. To accept a detection until they respond, add the file's SHA-256 to the exceptions file of the watch action, with a reason and a date.",
    ''
  ]
}

/** Returns the false-positive report as a collapsed section. Blank lines make it Markdown. */
function reportLines(
  flagged: readonly WatchedSample[],
  { subject }: SubjectView,
  { sections }: Limits
): string[] {
  if (flagged.length === 0) return []
  const report = watchFalsePositiveReport(flagged.slice(0, sections), [subject])
  const place = 'the file ending in `.false-positive.md` next to the results file of the run'
  if (report === undefined) return [`The false-positive report is in ${place}.`, '']
  const rest = flagged.length - sections
  return [
    ...['<details>', '<summary>False-positive report</summary>', ''],
    ...[report, ''],
    ...(rest > 0 ? [`The report on ${quantity(rest, 'more file')} is in ${place}.`, ''] : []),
    ...['</details>', '']
  ]
}
