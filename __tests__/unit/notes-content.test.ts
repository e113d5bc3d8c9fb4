import { describe, expect, test } from '@jest/globals'

import { notesOf } from '../../src/report/release-notes.js'
import type { SampleResult } from '../../src/results/schema.js'
import {
  endingWith,
  openTags,
  resultOf,
  rowsIn,
  SHORT_HASH,
  verdictOf
} from '../support/reported-run.js'

describe('the section in the release notes', () => {
  const malicious = verdictOf('malicious', { threat: 'Win32.Trojan.<Test>' })
  const blocksFor = (samples: SampleResult[]) => {
    const { headline, recorded } = endingWith(samples)
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
})
