import { describe, expect, test } from '@jest/globals'

import type { Remarks } from '../../src/report/remarks.js'
import { notesOf } from '../../src/report/release-notes.js'
import { endingOf } from '../../src/report/ending.js'
import { summaryOf } from '../../src/report/summary.js'
import { sizeLimitNote } from '../../src/report/size-limit.js'
import {
  quantity,
  formatDuration,
  neutralize,
  toHtml,
  formatSize,
  formatTotals
} from '../../src/text/format.js'
import { countsOf } from '../../src/results/counts.js'
import type { SampleResult, ResultsDocument, Verdict } from '../../src/results/schema.js'
import { recordingLog } from '../support/log.js'

const resultOf = (files: string[], changes: Partial<SampleResult> = {}): SampleResult => ({
  sha1: 'a'.repeat(40),
  sha256: 'cafe0123456789'.padEnd(64, '0'),
  size: 1,
  files,
  state: 'submitted',
  existing: false,
  metadata: 'confirmed',
  subscribed: false,
  verdict: null,
  error: null,
  started: null,
  finished: null,
  ...changes
})

const resultsOf = (samples: SampleResult[]): ResultsDocument => ({
  schemaVersion: 1,
  action: 'x/1',
  run: { repository: '', commit: '', url: '' },
  apiHost: 'service.example',
  dryRun: false,
  started: '2026-01-01T00:00:00.000Z',
  finished: '2026-01-01T00:01:00.000Z',
  outcome: 'submitted',
  chargedLookUps: null,
  counts: {
    files: samples.length,
    samples: samples.length,
    submitted: samples.length,
    existing: 0,
    resumed: 0,
    failed: 0,
    notAttempted: 0,
    malicious: null,
    suspicious: null,
    pending: null
  },
  samples
})

const verdictOf = (status: Verdict['status'], changes: Partial<Verdict> = {}): Verdict => ({
  status,
  threat: null,
  level: null,
  trust: null,
  enginesMatched: null,
  enginesAsked: null,
  firstSeen: null,
  analyzedOn: null,
  reason: null,
  ...changes
})

const failedAt = (step: 'bytes' | 'metadata', message = 'why') =>
  ({ scope: 'sample', step, status: 400, message }) as const

const endingFor = (
  results: ResultsDocument,
  { problems = [], ...remarks }: Partial<Remarks> & { readonly problems?: readonly string[] } = {}
) =>
  endingOf(
    { ...results, counts: countsOf(results.samples) },
    {
      inputs: { failOn: ['malicious'], ifVerdictPending: 'error', resultsFile: '/r.json' },
      remarks: { stopped: undefined, notes: [], ...remarks },
      problems,
      finished: '2026-01-01T00:01:00.000Z'
    }
  )

/** Parts of a summary: what is always visible, and the collapsed sections by their titles. */
function partsOf(html: string) {
  const pattern = /<details><summary>(.*?)<\/summary>\n([^]*?)<\/details>\n/g
  const sections = [...html.matchAll(pattern)].map(([, title = '', text = '']) => [title, text])
  return {
    visible: html.replace(pattern, ''),
    sections: Object.fromEntries(sections) as Readonly<Record<string, string>>
  }
}

const rowsIn = (html = '') => html.match(/<tr><td>.*/g) ?? []

/** The tags that are open at the end. Throws if a tag closes another one. */
function openTags(html: string): string[] {
  const open: string[] = []
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
    if (name === 'br') continue
    if (!slash) open.push(name)
    else if (open.pop() !== name) throw new Error(`unexpected </${name}>`)
  }
  return open
}

describe('the summary', () => {
  const summaryFor = (...run: Parameters<typeof endingFor>) => summaryOf(endingFor(...run))
  const LIMIT = 1024 * 1024

  test('stays below 1 MiB with very many samples, and says where the others are', () => {
    const samples = Array.from({ length: 10_000 }, (_, n) =>
      resultOf([`ü😀-${n}-${'x'.repeat(60)}`])
    )
    const html = summaryFor(resultsOf(samples))
    expect(Buffer.byteLength(html)).toBeLessThan(LIMIT)
    expect(Buffer.byteLength(html)).toBeGreaterThan(LIMIT * 0.9)
    expect(html).toContain(`… and ${10_000 - rowsIn(html).length} more in the results file`)
    expect(openTags(html)).toEqual([])
  })

  test('stays below 1 MiB with failures, notes, and problems of any length', () => {
    const message = '"\u0001'.repeat(5000)
    const samples = Array.from({ length: 3000 }, (_, n) =>
      resultOf(
        Array.from({ length: 50 }, (_, m) => `${'<&>'.repeat(300)}${n}-${m}`),
        { state: 'failed', error: failedAt('bytes', message) }
      )
    )
    const notes = Array.from({ length: 100 }, () => message)
    const problems = [message, message, message, message]
    const remarks = { stopped: message, unasked: message, notes, problems }
    const html = summaryFor(resultsOf(samples), remarks)
    expect(Buffer.byteLength(html)).toBeLessThan(LIMIT)
    expect(Buffer.byteLength(html)).toBeGreaterThan(LIMIT * 0.9)
    expect(openTags(html)).toEqual([])
    // A blank line would end the HTML, and the rest would be Markdown.
    expect(html.trimEnd()).not.toMatch(/\n\s*\n/)
  })

  test('of 500 submitted samples has three visible lines at most', () => {
    const samples = Array.from({ length: 500 }, (_, n) => resultOf([`${n}.bin`]))
    const { visible, sections } = partsOf(summaryFor(resultsOf(samples)))
    expect(visible.trim().split('\n').length).toBeLessThanOrEqual(3)
    expect(rowsIn(sections['All samples (500)'])).toHaveLength(500)
  })

  test('of 500 failed samples shows 50 of them, and the others in the list of all samples', () => {
    const failed = { state: 'failed', error: failedAt('bytes') } as const
    const samples = Array.from({ length: 500 }, (_, n) => resultOf([`${n}.bin`], failed))
    const { visible, sections } = partsOf(summaryFor(resultsOf(samples)))
    expect(rowsIn(visible)).toHaveLength(50)
    expect(visible).toContain('… and 450 more in the list of all samples')
    expect(rowsIn(sections['All samples (500)'])).toHaveLength(500)
  })

  test('shows only what needs attention, the most important first', () => {
    const samples = [
      resultOf(['good.bin'], { verdict: verdictOf('known', { trust: 0 }) }),
      resultOf(['odd.bin'], { verdict: verdictOf('known', { trust: 5 }) }),
      resultOf(['big.bin'], { size: 500 * 2 ** 20, verdict: verdictOf('no threats found') }),
      resultOf(['late.bin'], { verdict: verdictOf('pending', { reason: 'not yet' }) }),
      resultOf(['left.bin'], { state: 'not-attempted', verdict: verdictOf('unavailable') }),
      resultOf(['bad.bin'], {
        ...{ state: 'bytes-only', error: failedAt('metadata') },
        verdict: verdictOf('unavailable', { reason: 'it was not submitted' })
      }),
      resultOf(['gray.bin'], { verdict: verdictOf('suspicious') }),
      resultOf(['evil.bin'], { verdict: verdictOf('malicious', { threat: 'A.<b>', level: 5 }) })
    ]
    const { visible } = partsOf(summaryFor(resultsOf(samples)))
    const cells = rowsIn(visible).map(row => row.split(/<\/?t[dr]>/).filter(Boolean))
    expect(
      cells.map(([file = '', ...others]) => [file.replace(/<\/?code>/g, ''), ...others])
    ).toEqual(
      [
        ['evil.bin', '🛑 malicious', 'A.&lt;b&gt;, level 5 of 5'],
        ['gray.bin', '⚠️ suspicious'],
        ['bad.bin', '❌ metadata failed', 'why'],
        ['late.bin', '⏳ pending', 'not yet'],
        ['left.bin', '⏸️ not attempted'],
        ['odd.bin', '⚠️ untrusted source', 'trust factor 5 of 5 (0 is the most trusted)'],
        ['big.bin', '⚠️ large file', 'over 400 MB: the service analyzes only parts of it']
      ].map(row => [...row, '<code>cafe01234567</code>'])
    )
  })

  test('a dry run has no samples that need attention only because nothing is sent', () => {
    const planned = resultOf(['a'], { state: 'not-attempted', metadata: 'none' })
    const { visible } = partsOf(summaryFor({ ...resultsOf([planned]), dryRun: true }))
    expect(rowsIn(visible)).toEqual([])
  })

  test('has the size of the unique content, and says so', () => {
    const samples = [resultOf(['a', 'copy of a'], { size: 3000 }), resultOf(['b'], { size: 2000 })]
    const { visible, sections } = partsOf(summaryFor(resultsOf(samples)))
    expect(visible).toContain('<p>3 files (2 unique), 5.0 kB · service.example · 1 min 0 s</p>')
    expect(sections['About these results']).toContain('their size counts once')
  })

  test('of a failed run counts every sample and verdict below the headline', () => {
    const samples = [
      resultOf(['a'], { verdict: verdictOf('malicious') }),
      resultOf(['b'], { state: 'failed', error: failedAt('bytes') })
    ]
    const [headline, totals] = summaryFor(resultsOf(samples)).split('\n')
    expect(headline).toBe('<h3>❌ Blocked: 1 malicious file, and 1 more problem</h3>')
    expect(totals).toContain('1 submitted, 1 failed · verdicts: 1 malicious')
  })

  test('lists all reasons if there are several, and what caused them', () => {
    const samples = [resultOf(['a'], { verdict: verdictOf('malicious') })]
    const problems = ['The outputs could not be written: ENOSPC']
    const html = summaryFor(resultsOf(samples), { stopped: 'it was <b>canceled', problems })
    expect(html).toContain(
      '<ul><li>Blocked: 1 malicious file</li>' +
        '<li>The run ended early. Reason: it was &lt;b&gt;canceled</li>' +
        '<li>The outputs could not be written: ENOSPC</li></ul>'
    )
  })

  test('has notes as text, in a section of their own', () => {
    const notes = ['Skipped <empty> files: `x`']
    const { sections } = partsOf(summaryFor(resultsOf([resultOf(['a'])]), { notes }))
    expect(sections['Notes (1)']).toBe('<ul><li>Skipped &lt;empty&gt; files: `x`</li></ul>\n')
  })

  test('shortens hashes and says where the full ones are', () => {
    const html = summaryFor(resultsOf([resultOf(['a'])]))
    expect(html).toContain('<code>cafe01234567</code>')
    expect(html).not.toContain('cafe012345678')
    expect(partsOf(html).sections['About these results']).toContain('full hashes: /r.json')
  })

  test('names five of the files of one sample', () => {
    const html = summaryFor(resultsOf([resultOf(['1', '2', '3', '4', '5', '6', '7'])]))
    expect(html).toContain('<code>5</code><br>and 2 more')
    expect(html).not.toContain('<code>6</code>')
  })

  test('shows how long this run took for a sample, but not an earlier run', () => {
    const times = { started: '2026-01-01T00:00:00.000Z', finished: '2026-01-01T00:00:02.000Z' }
    const error = { scope: 'cancelled', step: 'bytes', status: null, message: 'why' } as const
    const html = summaryFor(
      resultsOf([
        resultOf(['now'], times),
        resultOf(['before'], { ...times, resumed: true }),
        resultOf(['canceled'], { ...times, state: 'not-attempted', metadata: 'none', error })
      ])
    )
    const hash = '<td><code>cafe01234567</code></td>'
    expect(html.match(/<td>2\.0 s<\/td>/g)).toHaveLength(1)
    expect(html).toContain(`✅ submitted<br><sub>by an earlier run</sub></td>${hash}<td></td>`)
    expect(html).toContain(`⏸️ not-attempted</td>${hash}<td></td>`)
  })
})

describe('the block in release notes', () => {
  const malicious = verdictOf('malicious', { threat: 'Win32.Trojan.<Test>' })
  const blocksFor = (samples: SampleResult[]) => {
    const { headline, recorded } = endingFor(resultsOf(samples))
    return notesOf({ headline, results: recorded.results })
  }

  test('lists the worst verdicts first, also in the shorter version', () => {
    const harmless = Array.from({ length: 120 }, (_, n) =>
      resultOf([`${n}.bin`], { verdict: verdictOf('known') })
    )
    const blocks = blocksFor([...harmless, resultOf(['evil.exe'], { verdict: malicious })])
    expect(blocks.map(block => rowsIn(block).length)).toEqual([121, 100, 0])
    for (const block of blocks.slice(0, 2)) expect(rowsIn(block)[0]).toContain('evil.exe')
    expect(blocks[1]).toContain('… and 21 more')
  })

  test('has the file, the verdict, and a short hash', () => {
    const [block = ''] = blocksFor([resultOf(['<evil>.exe'], { verdict: malicious })])
    expect(block).toContain('<th>File</th><th>Verdict</th><th>SHA-256</th>')
    expect(rowsIn(block)).toEqual([
      '<tr><td><code>&lt;evil&gt;.exe</code></td>' +
        '<td>🛑 malicious: Win32.Trojan.&lt;Test&gt;</td><td><code>cafe01234567</code></td></tr>'
    ])
    expect(block).toContain('<p>❌ Blocked: 1 malicious file<br>')
    expect(openTags(block)).toEqual([])
  })
})

test('truncates annotations to the limit of the runner', () => {
  const { log, lines } = recordingLog()
  log.fail('x'.repeat(10_000))
  expect(lines[0]?.length).toBeLessThanOrEqual('failed '.length + 4096)
})

describe('wording', () => {
  test.each([
    ['##[error]x', '##\\[error]x'],
    ['a##[group]', 'a##\\[group]'],
    ['::error::x', '\\::error::x'],
    ['  ::error::x', '  \\::error::x'],
    ['a::b', 'a::b'],
    ['a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u202e', '\\u{202e}'],
    ['\u2028', '\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['ünï😀', 'ünï😀']
  ])('%j is made %j', (text, expected) => {
    expect(neutralize(text)).toBe(expected)
  })

  test('HTML is text', () => {
    expect(toHtml(`<a href="x" b='y'>&amp;`)).toBe(
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;'
    )
  })

  test('totals name the number of unique files if there are duplicates', () => {
    expect(formatTotals({ files: 7, unique: 6, bytes: 586_000 })).toBe(
      '7 files (6 unique), 586.0 kB'
    )
    expect(formatTotals({ files: 1, unique: 1, bytes: 1 })).toBe('1 file, 1 B')
  })

  test('sizes, times, numbers', () => {
    expect([0, 999, 1000, 12_345_678, 2.2e9, 5e15].map(formatSize)).toEqual([
      '0 B',
      '999 B',
      '1.0 kB',
      '12.3 MB',
      '2.2 GB',
      '5000.0 TB'
    ])
    expect([0, 940, 9949, 9951, 59_600, 200_000, 3_900_000].map(formatDuration)).toEqual([
      '0.0 s',
      '0.9 s',
      '9.9 s',
      '10 s',
      '1 min 0 s',
      '3 min 20 s',
      '1 h 5 min'
    ])
    expect([quantity(1, 'file'), quantity(0, 'file')]).toEqual(['1 file', '0 files'])
  })

  const MB = 2 ** 20

  test('the classes of size are those of the specification', () => {
    expect([400 * MB, 400 * MB + 1, 2048 * MB, 2048 * MB + 1].map(sizeLimitNote)).toEqual([
      undefined,
      'over 400 MB: the service analyzes only parts of it',
      'over 400 MB: the service analyzes only parts of it',
      'over 2 GB: the service stores only its size and source'
    ])
  })
})
