import { describe, expect, test } from '@jest/globals'

import { notesOf } from '../../src/report/release-notes.js'
import type { SampleResult } from '../../src/results/schema.js'
import {
  endingWith,
  openTags,
  resultOf,
  rowsIn,
  scanOf,
  SHORT_HASH,
  verdictOf
} from '../support/reported-run.js'

describe('the section in the release notes', () => {
  const malicious = verdictOf('malicious', { threat: 'Win32.Trojan.<Test>' })
  const blocksFor = (samples: SampleResult[], sampleUrl = '') => {
    const { headline, recorded } = endingWith(samples, { sampleUrl })
    return notesOf({ headline, ...recorded })
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

  test('has the file, the verdict, and a truncated hash', () => {
    const [block = ''] = blocksFor([resultOf(['<evil>.exe'], { verdict: malicious })])
    expect(block).toContain('<th>File</th><th>Verdict</th><th>SHA-256</th>')
    expect(rowsIn(block)).toEqual([
      '<tr><td><code>&lt;evil&gt;.exe</code></td>' +
        `<td>🛑 malicious: <code>Win32.Trojan.&lt;Test&gt;</code></td><td><code>${SHORT_HASH}</code></td></tr>`
    ])
    expect(block).toContain('<p>❌ Blocked: 1 malicious file<br>')
    expect(openTags(block)).toEqual([])
  })

  test('links the hashes of samples that have the hash in the URL', () => {
    const samples = [resultOf(['a'], { sha1: 'f'.repeat(40) }), resultOf(['b'], { sha1: null })]
    const [block = ''] = blocksFor(samples, 'https://a1000.example/{sha1}')
    const text = `<code>${SHORT_HASH}</code>`
    expect(rowsIn(block).map(row => row.split('<td>').at(-1))).toEqual([
      `<a href="https://a1000.example/${'f'.repeat(40)}">${text}</a></td></tr>`,
      `${text}</td></tr>`
    ])
  })

  test('names the first engines if few samples are malicious or suspicious', () => {
    const scan = scanOf({ avast: 'A|<b>', clamav: 'B', ikarus: 'C', kaspersky_online: 'D' })
    const samples = Array.from({ length: 11 }, (_, n) =>
      resultOf([`${n}.exe`], { verdict: { ...malicious, scan } })
    )
    const cellsFor = (few: SampleResult[]) =>
      new Set(rowsIn(blocksFor(few)[0]).map(row => row.split('<td>')[2]))
    const start = '🛑 malicious: <code>Win32.Trojan.&lt;Test&gt;</code>, 4 of 47 engines'
    const names =
      '<code>Avast: A|&lt;b&gt;</code>, <code>ClamAV: B</code>, <code>Ikarus: C</code> and 1 more'
    expect([...cellsFor(samples.slice(1))]).toEqual([`${start}: ${names}</td>`])
    expect([...cellsFor(samples)]).toEqual([`${start}</td>`])
  })

  test('does not count engines of harmless samples', () => {
    const verdict = verdictOf('known', { enginesMatched: 0, enginesAsked: 40 })
    const [block] = blocksFor([resultOf(['a'], { verdict })])
    expect(rowsIn(block)[0]).toContain('<td>☑️ known</td>')
  })

  test('shows until when a malicious sample is accepted', () => {
    const accepted = { until: '2027-01-31', reason: 'known <b>' }
    const [block] = blocksFor([resultOf(['a'], { verdict: { ...malicious, accepted } })])
    expect(rowsIn(block)[0]).toContain(
      '</code><br>accepted until 2027-01-31: <code>known &lt;b&gt;</code></td>'
    )
  })
})
