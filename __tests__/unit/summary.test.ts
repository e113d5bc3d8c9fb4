import { describe, expect, test } from '@jest/globals'

import { summaryOf } from '../../src/report/summary.js'
import {
  endingWith,
  failedAt,
  openTags,
  resultOf,
  rowsIn,
  scanOf,
  SHORT_HASH,
  verdictOf
} from '../support/reported-run.js'

/** Splits a summary into the visible part and the collapsed sections, by title. */
function partsOf(html: string) {
  const pattern = /<details><summary>(.*?)<\/summary>\n([^]*?)<\/details>\n/g
  const sections = [...html.matchAll(pattern)].map(([, title = '', text = '']) => [title, text])
  return {
    visible: html.replace(pattern, ''),
    sections: Object.fromEntries(sections) as Readonly<Record<string, string>>
  }
}

describe('the summary', () => {
  const summaryFor = (...run: Parameters<typeof endingWith>) => summaryOf(endingWith(...run))
  const LIMIT = 1024 * 1024

  test('stays below 1 MiB with 10,000 samples, and says where the others are listed', () => {
    const samples = Array.from({ length: 10_000 }, (_, n) =>
      resultOf([`ü😀-${n}-${'x'.repeat(60)}`])
    )
    const html = summaryFor(samples)
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
    const remarks = { stopped: message, verdictError: message, notes, problems }
    const html = summaryFor(samples, remarks)
    expect(Buffer.byteLength(html)).toBeLessThan(LIMIT)
    expect(Buffer.byteLength(html)).toBeGreaterThan(LIMIT * 0.9)
    expect(openTags(html)).toEqual([])
    // A blank line would end the HTML, and the rest would be Markdown.
    expect(html.trimEnd()).not.toMatch(/\n\s*\n/)
  })

  test('has at most three visible lines for 500 submitted samples', () => {
    const samples = Array.from({ length: 500 }, (_, n) => resultOf([`${n}.bin`]))
    const { visible, sections } = partsOf(summaryFor(samples))
    expect(visible.trim().split('\n').length).toBeLessThanOrEqual(3)
    expect(rowsIn(sections['All samples (500)'])).toHaveLength(500)
  })

  test('shows 50 of 500 failed samples, and all of them in the collapsed list', () => {
    const failed = { state: 'failed', error: failedAt('bytes') } as const
    const samples = Array.from({ length: 500 }, (_, n) => resultOf([`${n}.bin`], failed))
    const { visible, sections } = partsOf(summaryFor(samples))
    expect(rowsIn(visible)).toHaveLength(50)
    expect(visible).toContain('… and 450 more in the list of all samples')
    expect(rowsIn(sections['All samples (500)'])).toHaveLength(500)
  })

  test('shows only samples that need attention, the most important first', () => {
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
    const { visible } = partsOf(summaryFor(samples))
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
      ].map(row => [...row, `<code>${SHORT_HASH}</code>`])
    )
  })

  test('shows accepted samples after those that are not accepted, with the reason', () => {
    const accepted = { until: '2027-01-31', reason: 'known <b>' }
    const { visible, sections } = partsOf(
      summaryFor([
        resultOf(['accepted.bin'], { verdict: verdictOf('malicious', { accepted }) }),
        resultOf(['failed.bin'], { state: 'failed', error: failedAt('bytes') }),
        resultOf(['gray.bin'], { verdict: verdictOf('suspicious') })
      ])
    )
    const rows = rowsIn(visible)
    expect(rows.map(row => /\w+\.bin/.exec(row)?.[0])).toEqual([
      ...['gray.bin', 'accepted.bin', 'failed.bin']
    ])
    const text = 'accepted until 2027-01-31: known &lt;b&gt;'
    expect(rows[1]).toContain(`<td>🛑 malicious, accepted</td><td>${text}</td>`)
    const hidden = `<td>🛑 malicious, accepted<br><sub>${text}</sub></td>`
    expect(sections['All samples (3)']).toContain(hidden)
  })

  test('has the engines of a sample, and advice, on separate lines', () => {
    const scan = scanOf({ ikarus: 'HEUR:<i>' })
    const { visible } = partsOf(
      summaryFor([resultOf(['a.exe'], { verdict: verdictOf('malicious', { threat: 'X', scan }) })])
    )
    expect(visible).toMatch(
      /<td>X<br>flagged by 1 of 47 engines: Ikarus \(HEUR:&lt;i&gt;\)<br>first scanned [^<]*<br>Only 1 of 40 vendors [^<]*<\/td>/
    )
  })

  test('does not show samples of a dry run as not attempted', () => {
    const planned = resultOf(['a'], { state: 'not-attempted', metadata: 'none' })
    const { visible } = partsOf(summaryFor([planned], { dryRun: true }))
    expect(rowsIn(visible)).toEqual([])
  })

  test('has the total size of unique content, and explains it', () => {
    const samples = [resultOf(['a', 'copy of a'], { size: 3000 }), resultOf(['b'], { size: 2000 })]
    const { visible, sections } = partsOf(summaryFor(samples))
    expect(visible).toContain('<p>3 files (2 unique), 5.0 kB · service.example · 1 min 0 s</p>')
    expect(sections['About these results']).toContain('their size counts once')
  })

  test('has the number of all samples and verdicts of a failed run below the headline', () => {
    const samples = [
      resultOf(['a'], { verdict: verdictOf('malicious') }),
      resultOf(['b'], { state: 'failed', error: failedAt('bytes') })
    ]
    const [headline, totals] = summaryFor(samples).split('\n')
    expect(headline).toBe('<h3>❌ Blocked: 1 malicious file, and 1 more problem</h3>')
    expect(totals).toContain('1 submitted, 1 failed · verdicts: 1 malicious')
  })

  test('lists all reasons for the failure with their causes', () => {
    const samples = [resultOf(['a'], { verdict: verdictOf('malicious') })]
    const problems = ['The outputs could not be written: ENOSPC']
    const html = summaryFor(samples, { stopped: 'it was <b>canceled', problems })
    expect(html).toContain(
      '<ul><li>Blocked: 1 malicious file</li>' +
        '<li>The run ended early. Reason: it was &lt;b&gt;canceled</li>' +
        '<li>The outputs could not be written: ENOSPC</li></ul>'
    )
  })

  test('has notes as plain text in a separate section', () => {
    const notes = ['Skipped <empty> files: `x`']
    const { sections } = partsOf(summaryFor([resultOf(['a'])], { notes }))
    expect(sections['Notes (1)']).toBe('<ul><li>Skipped &lt;empty&gt; files: `x`</li></ul>\n')
  })

  test('truncates hashes, and says where the full ones are', () => {
    const html = summaryFor([resultOf(['a'])])
    expect(html).toContain(`<code>${SHORT_HASH}</code>`)
    expect(html).not.toContain('cafe012345678')
    expect(partsOf(html).sections['About these results']).toContain('full hashes: /r.json')
  })

  test('links each hash to the sample', () => {
    const sampleUrl = 'https://a1000.example/?a="<b>&q={sha1}'
    const verdict = verdictOf('malicious')
    const html = summaryFor([resultOf(['a'], { sha1: 'f'.repeat(40), verdict })], { sampleUrl })
    const link = `<a href="https://a1000.example/?a=&quot;&lt;b&gt;&amp;q=${'f'.repeat(40)}"><code>${SHORT_HASH}</code></a>`
    expect(html.split(`<td>${link}</td>`)).toHaveLength(3)
    expect(openTags(html)).toEqual([])
  })

  test('lists at most five files of a sample', () => {
    const html = summaryFor([resultOf(['1', '2', '3', '4', '5', '6', '7'])])
    expect(html).toContain('<code>5</code><br>and 2 more')
    expect(html).not.toContain('<code>6</code>')
  })

  test('shows the duration only for samples that this run processed', () => {
    const times = { started: '2026-01-01T00:00:00.000Z', finished: '2026-01-01T00:00:02.000Z' }
    const error = { scope: 'cancelled', step: 'bytes', status: null, message: 'why' } as const
    const html = summaryFor([
      resultOf(['now'], times),
      resultOf(['before'], { ...times, resumed: true }),
      resultOf(['canceled'], { ...times, state: 'not-attempted', metadata: 'none', error })
    ])
    const hash = `<td><code>${SHORT_HASH}</code></td>`
    expect(html.match(/<td>2\.0 s<\/td>/g)).toHaveLength(1)
    expect(html).toContain(`✅ submitted<br><sub>by an earlier run</sub></td>${hash}<td></td>`)
    expect(html).toContain(`⏸️ not-attempted</td>${hash}<td></td>`)
  })
})
