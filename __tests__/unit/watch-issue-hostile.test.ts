import { describe, expect, test } from '@jest/globals'

import { createIssueTexts } from '../../src/report/watch/issue-text.js'
import type { CommentReason, SubjectView } from '../../src/report/watch/subject-view.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'
import { HOSTILE_TEXTS as HOSTILE_MARKDOWN, renderMarkdown, tagsIn } from '../support/markdown.js'
import { scanOf, verdictOf } from '../support/reported-run.js'
import {
  changeFrom,
  flaggedBy,
  newlyFlagged,
  SUBSCRIPTIONS,
  viewOf
} from '../support/watched-samples.js'

/** Maximum length of an issue, without room for texts by people and markers. */
const LONGEST = 65_536 - 4000

const TEXTS = createIssueTexts({ redact: text => text, redactName: text => text })
const REASONS: readonly CommentReason[] = ['changed', 'closed', 'reopened']

const HOSTILE = [
  ...HOSTILE_TEXTS,
  ...HOSTILE_MARKDOWN,
  '@octo-org/team',
  'octo-org/rocket#1',
  '<!-- marker -->',
  '--> x',
  '</details>',
  '</details>\n\n# x'
]

/** Returns a view in which all untrusted texts are this one. */
function hostileView(text: string, count = 1): SubjectView {
  const sample = newlyFlagged({
    files: [text, text],
    origin: { application: text, version: text, repository: text, commit: text, url: text },
    history: [{ status: 'malicious', threat: text, on: '2026-11-18T02:00:00.000Z' }],
    verdict: flaggedBy({ [text]: text }, 'malicious', {
      ...{ threat: text, classifiedBy: text, reason: text },
      accepted: { until: text, reason: text }
    }),
    change: changeFrom('malicious', 'engines', { enginesAdded: [text], enginesRemoved: [text] })
  })
  const clean = { ...sample, verdict: verdictOf('known') }
  const pending = { ...sample, verdict: verdictOf('pending'), change: null }
  const samples = [sample, clean, pending].flatMap(one => Array.from({ length: count }, () => one))
  const subject = { ...SUBSCRIPTIONS, repository: text, tag: text, url: text }
  return viewOf(samples, { subject, runUrl: text, sampleUrl: `https://x.example/${text}` })
}

function textsOf(view: SubjectView): string[] {
  const release: SubjectView = { ...view, subject: { ...view.subject, kind: 'release' } }
  return [view, release].flatMap(one => [
    ...TEXTS.bodies(one),
    ...REASONS.flatMap(reason => TEXTS.comments(one, reason))
  ])
}

describe('hostile texts', () => {
  /** Tags of the texts themselves. */
  const own = ['p', 'a', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'br']
    .concat(['ul', 'ol', 'li', 'h1', 'h2', 'details', 'summary'])
    .flatMap(tag => [tag, `/${tag}`])

  test.each(HOSTILE)('are inline code or links in Markdown: %#', text => {
    for (const markdown of textsOf(hostileView(text))) {
      const html = renderMarkdown(markdown)
      expect(tagsIn(html).filter(tag => !own.includes(tag))).toEqual([])
      const isBody = markdown.includes('<details>')
      expect(html.match(/<details>/g) ?? []).toHaveLength(isBody ? 1 : 0)
      expect(html.match(/<\/details>/g) ?? []).toHaveLength(isBody ? 1 : 0)
      // GitHub finds mentions and references in all text outside of code and links.
      const outside = html.replace(/<code>[^]*?<\/code>|<a [^]*?<\/a>/g, '')
      expect(outside).not.toMatch(/@octo|#\d|GH-\d|alert|evil|attacker|\*\*|::|marker|\$/)
      const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, url = '']) => url)
      expect(links.filter(url => /^(?!https?:|mailto:)/.test(url))).toEqual([])
      expect(markdown).not.toContain('<!--')
      expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u)
    }
  })

  test('add no rows or cells to tables', () => {
    for (const text of HOSTILE) {
      const html = renderMarkdown(TEXTS.bodies(hostileView(text))[0] ?? '')
      const [table = ''] = /<table>[^]*?<\/table>/.exec(html) ?? []
      expect(tagsIn(table).filter(tag => tag === 'tr')).toHaveLength(2)
      expect(tagsIn(table).filter(tag => tag === 'td')).toHaveLength(5)
    }
  })
})

describe('the length', () => {
  const long = ['x', '|', '`', '\u202e', '\u{e0001}', '<', '"', '😀'].map(one => one.repeat(2000))

  test.each(long)('of the shortest version always fits: %#', text => {
    const view = hostileView(text, 60)
    expect(TEXTS.title(view).length).toBeLessThanOrEqual(256)
    expect(TEXTS.bodies(view).at(-1)?.length).toBeLessThanOrEqual(LONGEST)
    for (const reason of REASONS) {
      expect(TEXTS.comments(view, reason).at(-1)?.length).toBeLessThanOrEqual(LONGEST)
    }
  })

  test('of names and URLs is limited', () => {
    const view = hostileView(`https://x.example/${'x'.repeat(70_000)}`)
    for (const texts of [TEXTS.bodies(view), ...REASONS.map(one => TEXTS.comments(view, one))]) {
      expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST)
    }
  })

  test('of the versions decreases', () => {
    const versions = [...TEXTS.bodies(hostileView('x', 210)), '']
    const lengths = versions.map(({ length }) => length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
    expect(new Set(lengths).size).toBe(lengths.length)
  })

  test('leaves room for the report on some files with many engines', () => {
    const labels = Object.fromEntries(
      Array.from({ length: 45 }, (_, n) => [`engine-${n}`, `Win64.Trojan.Variant.${n}`])
    )
    const samples = Array.from({ length: 200 }, (_, n) =>
      newlyFlagged({
        files: [`dist/file-${n}.exe`],
        verdict: { ...flaggedBy({}), scan: scanOf(labels) }
      })
    )
    const body = TEXTS.bodies(viewOf(samples)).find(({ length }) => length <= LONGEST) ?? ''
    expect(body).toContain('| `dist/file-49.exe` |')
    expect(body).toContain('The results file of the run lists 150 more flagged files.')
    expect(body).toContain('## `dist/file-4.exe`')
    expect(body).toContain('The report on 195 more files is in the file ending in')
  })
})
