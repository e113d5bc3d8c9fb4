import { describe, expect, test } from '@jest/globals'

import type { Remarks } from '../../src/report/remarks.js'
import { notesOf } from '../../src/report/release-notes.js'
import { headline } from '../../src/report/headline.js'
import { summaryOf } from '../../src/report/summary.js'
import { sizeLimitNote } from '../../src/report/size-limit.js'
import { quantity, formatDuration, neutralize, toHtml, formatSize } from '../../src/text/format.js'
import type { SampleResult, ResultsDocument } from '../../src/results/schema.js'
import { recordingLog } from '../support/log.js'

const resultOf = (files: string[], changes: Partial<SampleResult> = {}): SampleResult => ({
  sha1: 'a'.repeat(40),
  sha256: files.join(),
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

describe('the summary', () => {
  const summaryFor = (
    results: ResultsDocument,
    remarks: Remarks = { stopped: undefined, notes: [] }
  ) =>
    summaryOf({
      outcome: 'submitted',
      headline: headline(results),
      advice: '',
      failure: undefined,
      problems: [],
      recorded: { file: '/r.json', results, remarks, incomplete: undefined }
    })
  const LIMIT = 1024 * 1024

  test('of very many samples stays under 1 MiB in bytes, and says where the rest is', () => {
    const samples = Array.from({ length: 10_000 }, (_, n) =>
      resultOf([`ü😀-${n}-${'x'.repeat(60)}`])
    )
    const html = summaryFor(resultsOf(samples))
    expect(Buffer.byteLength(html)).toBeLessThan(LIMIT)
    expect(Buffer.byteLength(html)).toBeGreaterThan(LIMIT * 0.9)
    const rows = html.match(/<tr><td>/g)?.length ?? 0
    expect(html).toContain(`… and ${10_000 - rows} more, all of them in the results file`)
  })

  test('with failures and remarks as long as they come, too', () => {
    const message = '😀'.repeat(5000)
    const samples = Array.from({ length: 3000 }, (_, n) =>
      resultOf(
        Array.from({ length: 50 }, (_, m) => `${'<&>'.repeat(300)}${n}-${m}`),
        {
          state: 'failed',
          error: { scope: 'sample', step: 'bytes', status: 400, message }
        }
      )
    )
    const notes = Array.from({ length: 100 }, () => message)
    const html = summaryFor(resultsOf(samples), { stopped: message, notes })
    expect(Buffer.byteLength(html)).toBeLessThan(LIMIT)
    expect(html.match(/<table>/g)?.length).toBe(html.match(/<\/table>/g)?.length)
  })

  test('tells failures before samples', () => {
    const failed = resultOf(['bad.bin'], {
      state: 'bytes-only',
      error: { scope: 'sample', step: 'metadata', status: 400, message: 'why' }
    })
    const html = summaryFor(resultsOf([resultOf(['good.bin']), failed]))
    expect(html.indexOf('bad.bin')).toBeLessThan(html.indexOf('good.bin'))
    expect(html).toContain('<td>metadata</td><td><code>why</code></td>')
  })

  test('names a few of many files of one sample', () => {
    const html = summaryFor(resultsOf([resultOf(['1', '2', '3', '4', '5', '6', '7'])]))
    expect(html).toContain('<code>5</code><br>and 2 more')
    expect(html).not.toContain('<code>6</code>')
  })

  test('shows only the time of what this run did', () => {
    const times = { started: '2026-01-01T00:00:00.000Z', finished: '2026-01-01T00:00:02.000Z' }
    const error = { scope: 'cancelled', step: 'bytes', status: null, message: 'why' } as const
    const html = summaryFor(
      resultsOf([
        resultOf(['now'], times),
        resultOf(['before'], { ...times, resumed: true }),
        resultOf(['canceled'], { ...times, state: 'not-attempted', metadata: 'none', error })
      ])
    )
    expect(html.match(/<td>2\.0 s<\/td>/g)).toHaveLength(1)
    expect(html).toContain('✅ submitted<br><sub>by an earlier run</sub></td><td></td>')
    expect(html).toContain('⏸️ not-attempted</td><td></td>')
  })
})

describe('the notes of a release', () => {
  test('list the worst first, and in the shorter form as well', () => {
    const verdict = {
      status: 'malicious',
      threat: 'Win32.Trojan.Test',
      level: 5,
      trust: null,
      enginesMatched: 1,
      enginesAsked: 2,
      firstSeen: null,
      analyzedOn: null,
      reason: null
    } as const
    const harmless = Array.from({ length: 120 }, (_, n) =>
      resultOf([`${n}.bin`], { verdict: { ...verdict, status: 'known', threat: null } })
    )
    const blocks = notesOf(resultsOf([...harmless, resultOf(['evil.exe'], { verdict })]))
    expect(blocks[1]).toContain('evil.exe')
    expect(blocks[1]?.indexOf('evil.exe')).toBeLessThan(blocks[1]?.indexOf('0.bin') ?? 0)
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
      'over 400 MB: the service analyses it in part',
      'over 400 MB: the service analyses it in part',
      'over 2 GB: the service keeps only its size and source'
    ])
  })
})
