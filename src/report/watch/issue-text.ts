import { isThreat } from '../../results/verdict.js'
import { redactSubject, watchedRedactor, type Redactors } from '../../results/watch-redact.js'
import type { WatchedSample } from '../../results/watch.js'
import { neutralize, quantity, truncate } from '../../text/format.js'
import { sortByVerdict } from '../verdict-text.js'
import { changeCountsText, changedIn } from './change-kinds.js'
import { changeText, verdictText } from './change-text.js'
import { checkedLine, issueName, withoutComments } from './issue-parts.js'
import { issueBody, BODY_LIMITS } from './issue-body.js'
import { markdown } from './marks.js'
import type { CommentReason, IssueTexts, SubjectView } from './subject-view.js'
import { releaseName } from './sample-name.js'

/** Maximum length of the name of a release in a title. GitHub allows 256 characters in total. */
const MAX_NAME_LENGTH = 150
/** Numbers of samples in the versions of a comment. */
const COMMENT_LIMITS = [100, 30, 10, 3, 0] as const

/** Creates the texts of issues, without secrets. */
export function createIssueTexts(redactors: Redactors): IssueTexts {
  const redactSample = watchedRedactor(redactors)
  const clean = (view: SubjectView): SubjectView => ({
    ...view,
    subject: redactSubject(view.subject, redactors.redact),
    samples: view.samples.map(redactSample)
  })
  return {
    title: view => titleOf(clean(view)),
    bodies: view => {
      const cleanView = clean(view)
      return BODY_LIMITS.map(limits => withoutComments(issueBody(cleanView, limits)))
    },
    comments: (view, reason) => {
      const cleanView = clean(view)
      const [first, items] = [firstLine(cleanView, reason), itemsOf(cleanView)]
      return COMMENT_LIMITS.map(most => {
        const lines = [...commentOf(first, items, most), checkedLine(cleanView)]
        return withoutComments(lines.join('\n'))
      })
    }
  }
}

/** GitHub finds no mentions and references in titles, so the name doesn't have to be code. */
function titleOf({ subject }: SubjectView): string {
  if (subject.kind === 'subscriptions') return 'Spectra Intelligence flags released files'
  const name = truncate(neutralize(releaseName(subject)), MAX_NAME_LENGTH)
  return `Spectra Intelligence flags files in ${name}`
}

interface Items {
  /** Markdown, at most as many as the longest version shows. */
  readonly texts: readonly string[]
  readonly total: number
}

/** Returns a version of a comment with this number of items. */
function commentOf(first: string, { texts, total }: Items, most: number): string[] {
  const rest = total - most
  const list = [
    ...texts.slice(0, most).map(text => `- ${text}`),
    ...(rest > 0
      ? [most > 0 ? `- … and ${rest} more in the results file of the run` : DETAILS]
      : [])
  ]
  return [first, '', ...(list.length > 0 ? [...list, ''] : [])]
}

const DETAILS = 'The results file of the run has the details.'

/** Returns a text for each change, or for each flagged file if no changes are known. */
function itemsOf(view: SubjectView): Items {
  const changed = view.hasState ? changedIn(view.samples) : []
  const named = (sample: WatchedSample, text: string) => `${issueName(sample, view)}: ${text}`
  if (changed.length > 0) {
    const shown = changed.slice(0, COMMENT_LIMITS[0])
    const texts = shown.map(sample => named(sample, changeText(sample, markdown)))
    return { texts, total: changed.length }
  }
  const flagged = sortByVerdict(view.samples).filter(isThreat)
  const shown = flagged.slice(0, COMMENT_LIMITS[0])
  const texts = shown.map(sample => named(sample, verdictText(sample, markdown)))
  return { texts, total: flagged.length }
}

function firstLine(view: SubjectView, reason: CommentReason): string {
  const { samples, hasState } = view
  const flagged = samples.filter(isThreat)
  const endings: Readonly<Record<CommentReason, string>> = {
    changed: '',
    reopened: 'There are flagged files that no exception accepts, so this issue is open again.',
    closed:
      flagged.length > 0
        ? 'Exceptions accept all flagged files, so this issue is closed.'
        : 'No file is flagged anymore, so this issue is closed.'
  }
  const changed = changedIn(samples)
  const what =
    hasState && changed.length > 0
      ? `${quantity(changed.length, 'change')}: ${changeCountsText(changed)}.`
      : listTitle(view, flagged.length)
  const lead = endings[reason] ? `**${endings[reason]}** ` : ''
  return `${lead}${what}`.trimEnd()
}

function listTitle({ hasState }: SubjectView, flagged: number): string {
  if (flagged === 0) return ''
  const now = `${quantity(flagged, 'file')} ${flagged === 1 ? 'is' : 'are'} flagged now:`
  return hasState
    ? `The engines or exceptions changed. ${now}`
    : `There is no record of what earlier runs reported. ${now}`
}
