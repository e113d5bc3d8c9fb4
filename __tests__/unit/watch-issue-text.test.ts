import { describe, expect, test } from '@jest/globals'

import { createIssueTexts } from '../../src/report/watch/issue-text.js'
import type { CommentReason, SubjectView } from '../../src/report/watch/subject-view.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'
import { renderMarkdown } from '../support/markdown.js'
import { verdictOf } from '../support/reported-run.js'
import {
  ACCEPTED,
  changeFrom,
  flaggedBy,
  newlyFlagged,
  ORIGIN,
  RELEASE,
  SUBSCRIPTIONS,
  viewOf,
  watched
} from '../support/watched-samples.js'

const TEXTS = createIssueTexts({ redact: text => text, redactName: text => text })

const bodyOf = (view: SubjectView) => TEXTS.bodies(view)[0] ?? ''
const commentOf = (view: SubjectView, reason: CommentReason) =>
  TEXTS.comments(view, reason)[0] ?? ''

const RUN = '[run](<https://github.com/octo-org/rocket/actions/runs/7>)'
const CHECKED = `Checked on 2026-11-27 02:00 UTC (${RUN}).`

const cleared = watched({
  files: ['old.exe'],
  history: [{ status: 'malicious', threat: null, on: '2026-11-18T02:00:00.000Z' }],
  change: changeFrom('malicious', 'cleared')
})

describe('the title', () => {
  test('names the release', () => {
    expect(TEXTS.title(viewOf([]))).toBe('Spectra Intelligence flags files in rocket v1.4.0')
    const subscriptions = viewOf([], { subject: SUBSCRIPTIONS })
    expect(TEXTS.title(subscriptions)).toBe('Spectra Intelligence flags released files')
  })

  test.each(HOSTILE_TEXTS)('is one short line: %#', tag => {
    const title = TEXTS.title(viewOf([], { subject: { ...RELEASE, tag } }))
    expect(title.length).toBeLessThanOrEqual(256)
    expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })
})

describe('the body', () => {
  const flagged = newlyFlagged({ reported: verdictOf('no threats found') })
  const body = bodyOf(
    viewOf(
      [
        watched({ files: ['clean.txt'] }),
        flagged,
        watched({
          files: ['accepted.exe'],
          verdict: flaggedBy({}, 'malicious', { threat: 'Win32.Tox', accepted: ACCEPTED }),
          history: [
            { status: 'malicious', threat: 'a', on: '2026-11-01T02:00:00.000Z' },
            { status: 'known', threat: null, on: '2026-11-02T02:00:00.000Z' },
            { status: 'suspicious', threat: null, on: '2026-11-03T02:00:00.000Z' }
          ],
          isDue: true
        }),
        cleared,
        watched({ files: ['new.exe'], verdict: verdictOf('pending') }),
        watched({ files: ['newer.exe'], verdict: null })
      ],
      { sampleUrl: 'https://a1000.example.com/?q={sha1}' }
    )
  )

  test('begins with the current state', () => {
    const hash = `[\`cafe01234567\`](<https://a1000.example.com/?q=${'a'.repeat(40)}>)`
    expect(body.split('\n').slice(0, 13)).toEqual([
      '**Spectra Intelligence flags 2 of 6 files in [`rocket v1.4.0`](<https://github.com/octo-org/rocket/releases/tag/v1.4.0>): 1 malicious (accepted), 1 suspicious.**',
      '',
      CHECKED,
      '',
      '| File | Verdict | Engines | Flagged since | Hash |',
      '| ---- | ------- | ------- | ------------- | ---- |',
      `| \`accepted.exe\` | 🛑 malicious: \`Win32.Tox\`<br>accepted until 2027-01-31: \`Reported to the vendor\`<br>not confirmed by the latest run | no engine flags it | 2026-11-03 | ${hash} |`,
      `| \`app.exe\` | ⚠️ suspicious | flagged by 1 of 47 engines: \`Bitdefender (Gen:Variant.Tox)\` | 2026-11-27 | ${hash} |`,
      '',
      'No longer flagged: `old.exe` (was malicious, cleared on 2026-11-27).',
      '',
      'Without a proven verdict, which does not mean clean: `new.exe` (pending), `newer.exe` (not retrieved).',
      ''
    ])
  })

  test('says what to do, and has the false-positive report as Markdown in a collapsed section', () => {
    expect(body).toContain('**What to do**\n\n1. Compare the file with one from a clean build')
    const html = renderMarkdown(body)
    const [, report = ''] = /<details>([^]*)<\/details>/.exec(html) ?? []
    expect(report).toContain('<h1>False-positive report</h1>')
    expect(report).toContain('<h2><code>app.exe</code></h2>')
    expect(report).toContain('<strong>Application:</strong> <code>rocket</code>')
    expect(report).toContain('<td><code>Gen:Variant.Tox</code></td>')
    expect(html).toMatch(/<\/details>\n<p>Each run of the watch action updates this text\./)
  })

  test('has names from the metadata for subscribed samples', () => {
    const sample = newlyFlagged({ origin: ORIGIN, subjects: [SUBSCRIPTIONS.key] })
    const text = bodyOf(viewOf([sample], { subject: SUBSCRIPTIONS, runUrl: '' }))
    expect(text).toContain('**Spectra Intelligence flags 1 of 1 file: 1 suspicious.**')
    expect(text).toContain(
      '| `rocket v1.4.0`, `app.exe`, built from `5f1c2e7` in `octo-org/rocket` | '
    )
    expect(text).toContain('Checked on 2026-11-27 02:00 UTC.\n')
    expect(text).toContain('- **Commit:** `5f1c2e7d5f1c')
    expect(text).toContain('stop distributing the file')
  })

  test('of an issue that is closed has no advice and no report', () => {
    expect(bodyOf(viewOf([cleared])).split('\n')).toEqual([
      "Spectra Intelligence doesn't flag any files in [`rocket v1.4.0`](<https://github.com/octo-org/rocket/releases/tag/v1.4.0>).",
      '',
      CHECKED,
      '',
      'No longer flagged: `old.exe` (was malicious, cleared on 2026-11-27).',
      '',
      'Each run of the watch action updates this text. The issue is closed when no file is flagged anymore, or when exceptions accept all flagged files.'
    ])
  })
})

describe('a comment', () => {
  const bullet =
    '- `app.exe`: now suspicious (was: no threats found on 2026-11-20), flagged by 1 of 47 engines: `Bitdefender (Gen:Variant.Tox)`'
  const lines = (view: SubjectView, reason: CommentReason) => commentOf(view, reason).split('\n')

  test('has one bullet for each change', () => {
    expect(lines(viewOf([watched(), cleared, newlyFlagged()]), 'changed')).toEqual([
      '2 changes: 1 newly flagged, 1 cleared.',
      '',
      bullet,
      '- `old.exe`: no longer flagged, now no threats found (was: malicious on 2026-11-20)',
      '',
      CHECKED
    ])
  })

  test('begins with why the issue is closed or reopened', () => {
    const accepted = watched({ verdict: flaggedBy({}, 'malicious', { accepted: ACCEPTED }) })
    expect(lines(viewOf([cleared]), 'closed')[0]).toBe(
      '**No file is flagged anymore, so this issue is closed.** 1 change: 1 cleared.'
    )
    expect(lines(viewOf([accepted]), 'closed').slice(0, 3)).toEqual([
      '**Exceptions accept all flagged files, so this issue is closed.** The engines or exceptions changed. 1 file is flagged now:',
      '',
      '- `app.exe`: malicious, no engine flags it; accepted until 2027-01-31: `Reported to the vendor`'
    ])
    expect(lines(viewOf([newlyFlagged()]), 'reopened')[0]).toBe(
      '**There are flagged files that no exception accepts, so this issue is open again.** 1 change: 1 newly flagged.'
    )
  })

  test('lists all flagged files if there is no record of earlier runs', () => {
    const view = viewOf([newlyFlagged(), watched()], { hasState: false })
    expect(lines(view, 'changed')).toEqual([
      'There is no record of what earlier runs reported. 1 file is flagged now:',
      '',
      '- `app.exe`: suspicious, flagged by 1 of 47 engines: `Bitdefender (Gen:Variant.Tox)`',
      '',
      CHECKED
    ])
    expect(lines(viewOf([watched()], { hasState: false }), 'closed')).toEqual([
      '**No file is flagged anymore, so this issue is closed.**',
      '',
      CHECKED
    ])
  })

  test('says how many more changes there are', () => {
    const view = viewOf(Array.from({ length: 103 }, () => newlyFlagged()))
    expect(lines(view, 'changed').at(-3)).toBe('- … and 3 more in the results file of the run')
    expect(TEXTS.comments(view, 'changed').at(-1)?.split('\n').slice(0, 3)).toEqual([
      '103 changes: 103 newly flagged.',
      '',
      'The results file of the run has the details.'
    ])
  })
})

test('the texts contain no secrets', () => {
  const texts = createIssueTexts({
    redact: text => text.replaceAll('hunter2', '***'),
    redactName: text => text.replaceAll('hunter2', '***')
  })
  const long = `${'x'.repeat(147)}hunter2`
  const sample = newlyFlagged({
    files: ['hunter2.exe', long],
    origin: { ...ORIGIN, commit: 'hunter2', url: 'https://x.example/hunter2' },
    verdict: flaggedBy({ hunter2: 'hunter2' }, 'malicious', { threat: 'hunter2' }),
    reported: flaggedBy({ hunter2: 'hunter2' }),
    history: [{ status: 'known', threat: 'hunter2', on: '2026-11-18T02:00:00.000Z' }],
    change: changeFrom('malicious', 'engines', { enginesAdded: ['hunter2'] })
  })
  const subject = { ...RELEASE, tag: 'hunter2', url: 'https://x.example/hunter2' }
  const view = viewOf([sample], { subject })
  const all = [texts.title(view), ...texts.bodies(view), ...texts.comments(view, 'changed')]
  expect(all.join('\n')).toContain('***')
  // A part of it would remain if names were truncated first.
  expect(all.join('\n')).not.toMatch(/hunter2|xhu/)
})
