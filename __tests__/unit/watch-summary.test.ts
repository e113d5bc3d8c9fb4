import { describe, expect, test } from '@jest/globals'

import { watchSummaryOf } from '../../src/report/watch/summary.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'
import { renderMarkdown } from '../support/markdown.js'
import { openTags, rowsIn, scanOf, verdictOf } from '../support/reported-run.js'
import {
  ACCEPTED,
  changeFrom,
  flaggedBy,
  newlyFlagged,
  noRemarks,
  ORIGIN,
  RELEASE,
  watched,
  watchEnding
} from '../support/watched-samples.js'

/** Characters that change the order of others, or start a new line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

test('the summary says what changed, then the current state', () => {
  const issue = {
    ...{ subject: RELEASE.key, number: 7, url: 'https://github.com/o/r/issues/7' },
    state: 'open'
  } as const
  const html = watchSummaryOf(
    watchEnding({
      samples: [
        watched({ files: ['clean.txt'] }),
        watched({ files: ['later.exe'], verdict: verdictOf('pending', { reason: 'no analysis' }) }),
        newlyFlagged({ files: ['odd.exe'] })
      ],
      remarks: { ...noRemarks, notes: ['A note.'] },
      document: { issues: [issue, { ...issue, number: 8, state: 'closed' }] },
      sampleUrl: 'https://a1000.example.com/?q={sha256}'
    })
  )
  const titles = [...html.matchAll(/<(?:h4|summary)>(.*?)<\//g)].map(([, title]) => title)
  expect(titles).toEqual([
    'Changes (1)',
    'Flagged files (1)',
    'No current verdict (1)',
    'Other samples (1)',
    'Notes (1)',
    'About these results'
  ])
  expect(html).toContain('3 samples · 3 looked up · 3 charged lookups · service.example · 4.0 s')
  expect(html).toContain(
    '<p>Issues: <a href="https://github.com/o/r/issues/7">rocket v1.4.0 #7</a>, ' +
      '<a href="https://github.com/o/r/issues/7">rocket v1.4.0 #8</a> (closed)</p>'
  )
  const [change = '', flagged = '', pending = '', other = ''] = rowsIn(html)
  expect(change).toContain(
    '<td><code>odd.exe</code><br><sub>rocket v1.4.0</sub></td><td>Newly flagged</td><td>now suspicious (was: no threats found on 2026-11-20), flagged by 1 of 47 engines: <code>Bitdefender (Gen:Variant.Tox)</code></td>'
  )
  expect(change).toMatch(/<a href="https:\/\/a1000[^"]+"><code>cafe01234567<\/code><\/a>/)
  expect(flagged).toContain('<code>odd.exe</code>')
  expect(flagged).toContain('⚠️ suspicious')
  expect(pending).toContain('⏳ pending</td><td>no analysis')
  expect(other).toContain('<code>clean.txt</code>')
})

test('the summary says where the samples are that a table has no room for', () => {
  const flagged = Array.from({ length: 60 }, (_, at) => {
    // So large that fewer than 50 rows fit.
    const label = `${at} ${'"'.repeat(490)}`
    return watched({
      files: Array.from({ length: 5 }, () => label),
      verdict: flaggedBy({ [label]: label }, 'malicious', { threat: label, reason: label })
    })
  })
  const html = watchSummaryOf(watchEnding({ samples: flagged }))
  const rest = /<h4>Flagged files \(60\)<\/h4>[^]*?<p>… and (\d+) more in the results file<\/p>/
  expect(Number(rest.exec(html)?.[1])).toBeGreaterThan(10)
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1024 * 1024)
})

test('the summary of a run without changes has no table of changes', () => {
  const html = watchSummaryOf(watchEnding({ samples: [watched()] }))
  expect(html).not.toContain('<h4>')
  expect(html).not.toContain('Issues:')
})

test('the summary of a failed run says why, what changed, and which reports are missing', () => {
  const html = watchSummaryOf(
    watchEnding({
      samples: [newlyFlagged()],
      remarks: { ...noRemarks, failures: ['The feed ended early.', 'The issue failed.'] },
      circumstances: { problems: ['The state file failed.'] }
    })
  )
  expect(html).toContain('<h3>❌ Incomplete: 2 problems, and 1 more problem</h3>')
  expect(html).toContain(' · 1 newly flagged · verdicts: 1 suspicious · ')
  expect(html).toContain(
    '<ul><li>Incomplete: 2 problems</li><li>The feed ended early.</li><li>The issue failed.</li><li>The state file failed.</li></ul>'
  )
})

test('a flagged sample that the run could not confirm stays flagged and says so', () => {
  const sample = watched({ verdict: flaggedBy({ ikarus: 'Tox' }), isDue: true, checked: false })
  const html = watchSummaryOf(watchEnding({ samples: [sample] }))
  expect(html).toContain('🛑 malicious<br><sub>not confirmed by this run</sub>')
})

test('a sample without SHA-256 has its SHA-1', () => {
  const sample = newlyFlagged({ sha256: null })
  const [first] = rowsIn(watchSummaryOf(watchEnding({ samples: [sample] })))
  expect(first).toContain('<code>aaaaaaaaaaaa</code>')
})

describe('hostile texts', () => {
  const samples = HOSTILE_TEXTS.map(text =>
    newlyFlagged({
      files: [text],
      origin: { ...ORIGIN, application: text, version: text, repository: text, commit: text },
      verdict: flaggedBy({ [text]: text }, 'malicious', {
        ...{ threat: text, classifiedBy: text, reason: text },
        accepted: { until: text, reason: text }
      }),
      change: changeFrom('malicious', 'engines', { enginesAdded: [text], enginesRemoved: [text] })
    })
  )
  const hostile = watchEnding({
    samples,
    document: {
      subjects: HOSTILE_TEXTS.map(text => ({ ...RELEASE, key: text, tag: text })),
      issues: HOSTILE_TEXTS.flatMap((text, number) =>
        [`https://${text}`, `javascript:${text}`].map(
          url => ({ subject: text, number, url, state: 'open' }) as const
        )
      )
    },
    remarks: { stopped: HOSTILE_TEXTS[0], failures: HOSTILE_TEXTS, notes: HOSTILE_TEXTS }
  })
  const html = watchSummaryOf(hostile)

  test('are plain text', () => {
    const tags = new Set([...html.matchAll(/<\/?([a-z]\w*)[^>]*>/g)].map(([, name]) => name))
    const own = ['h3', 'h4', 'p', 'a', 'ul', 'li', 'table', 'tr', 'th', 'td', 'code', 'br', 'sub']
    expect([...tags].filter(tag => ![...own, 'details', 'summary'].includes(tag ?? ''))).toEqual([])
    expect(html).not.toMatch(/<(?!a )[^>]*=|<a (?!href="https:[^"]*">)/)
    expect(html.trimEnd()).not.toMatch(/\n\s*\n/)
    expect(html.replaceAll('\n', '')).not.toMatch(INVISIBLE)
    expect(openTags(html)).toEqual([])
    expect(renderMarkdown(html).trim()).toBe(html.trim())
  })

  test('are inline code in the details of a change', () => {
    const [change = ''] = rowsIn(html)
    expect(change.replace(/<code>.*?<\/code>|<sub>.*?<\/sub>/g, '')).not.toMatch(/onerror|@octocat/)
  })
})

test('the summary of many samples with long texts is at most 1 MiB', () => {
  const labels = Object.fromEntries(
    Array.from({ length: 100 }, (_, n) => [`engine ${n} ${'"'.repeat(50)}`, '\u202e'.repeat(200)])
  )
  const scan = { ...scanOf(labels), enginesAsked: 100 }
  const verdict = verdictOf('malicious', { threat: '&'.repeat(10_000), scan, accepted: ACCEPTED })
  const samples = Array.from({ length: 2000 }, (_, n) =>
    newlyFlagged({ files: [`${n} ${'😀"'.repeat(300)}`], verdict })
  )
  const failures = Array.from({ length: 1000 }, () => '"'.repeat(10_000))
  const html = watchSummaryOf(
    watchEnding({ samples, remarks: { ...noRemarks, failures, notes: failures } })
  )
  expect(Buffer.byteLength(html)).toBeLessThan(1024 * 1024)
  expect(Buffer.byteLength(html)).toBeGreaterThan(500_000)
  expect(html).toContain('<h4>Changes (2000)</h4>')
  expect(html).toContain('<p>… and 1950 more in the results file</p>')
  expect(html).toContain('<h4>Flagged files (2000)</h4>')
  expect(openTags(html)).toEqual([])
})
