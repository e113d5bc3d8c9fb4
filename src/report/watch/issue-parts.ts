import { VERDICTS } from '../../results/verdict.js'
import { historyOf } from '../../results/history.js'
import type { PastVerdict } from '../../results/schema.js'
import type { WatchedSample } from '../../results/watch.js'
import { toMarkdownCode, withMarkdownLink } from '../../text/markdown.js'
import { fillTemplate } from '../../text/url-template.js'
import { shortHash } from '../html.js'
import { minuteOf } from '../verdict-text.js'
import { markdown } from './marks.js'
import { sampleName } from './sample-name.js'
import type { SubjectView } from './subject-view.js'

/** Maximum length of URLs, in characters. */
const MAX_URL_LENGTH = 2000

/**
 * Returns the name of a sample in an issue, in Markdown. The release is not part of it, because the
 * title of the issue has it.
 */
export function issueName(sample: WatchedSample, { subject }: SubjectView): string {
  const named = subject.kind === 'release' ? { ...sample, origin: null } : sample
  return sampleName(named, [], markdown)
}

/** Returns when the verdicts were checked, with a link to the run, in Markdown. */
export function checkedLine({ checkedOn, runUrl }: SubjectView): string {
  const run = withMarkdownLink('run', runUrl, MAX_URL_LENGTH)
  return `Checked on ${minuteOf(checkedOn)}${run === 'run' ? '' : ` (${run})`}.`
}

/** Returns the shortened hash of a sample, which links to the console of the user, in Markdown. */
export function hashLink(sample: WatchedSample, sampleUrl: string): string {
  const hash = sample.sha256 ?? sample.sha1
  if (hash === null) return ''
  const url = fillTemplate(sampleUrl, sample) ?? ''
  return withMarkdownLink(toMarkdownCode(shortHash(hash), MAX_URL_LENGTH), url, MAX_URL_LENGTH)
}

/** Returns a name with a link to a web page, if that is known. */
export function pageLink(name: string, url: string): string {
  return withMarkdownLink(name, url, MAX_URL_LENGTH)
}

/**
 * Returns all verdicts of a sample that are known, the oldest first. Of equal consecutive ones, the
 * first counts.
 */
export function pastVerdicts({ verdict, reported, history = [] }: WatchedSample): PastVerdict[] {
  return historyOf({ verdict, history: [...history, ...historyOf({ verdict: reported })] })
}

/** Returns since when a sample has been flagged without interruption; empty if it is not known. */
export function flaggedSince(sample: WatchedSample): string {
  const past = pastVerdicts(sample)
  const before = past.findLastIndex(({ status }) => !VERDICTS[status].isThreat)
  return past[before + 1]?.on ?? ''
}

/** Breaks HTML comments: only markers may be comments, and the texts have none of their own. */
export function withoutComments(text: string): string {
  return text.replaceAll('<!--', '<! --')
}
