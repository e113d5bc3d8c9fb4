import { describe, expect, test } from '@jest/globals'

import { sizeLimitNote } from '../../src/report/size-limit.js'
import {
  formatDuration,
  formatSize,
  formatTotals,
  neutralize,
  quantity,
  toHtml
} from '../../src/text/format.js'
import { recordingLog } from '../support/log.js'

describe('untrusted text', () => {
  test.each([
    ['##[error]x', '##\\[error]x'],
    ['a##[group]', 'a##\\[group]'],
    ['a##vso[task.x]b', 'a##vso\\[task.x]b'],
    ['##VsO[task.x]##vso[', '##VsO\\[task.x]##vso\\['],
    ['#\u034f#vs\ufe0fo\u034f[', '#\u034f#vs\ufe0fo\u034f\\['],
    ['## vso[x]', '## vso[x]'],
    ['::error::x', '\\::error::x'],
    ['  ::error::x', '  \\::error::x'],
    ['a::b', 'a::b'],
    ['a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u202e', '\\u{202e}'],
    ['\u2028', '\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['ünï😀', 'ünï😀']
  ])('is a single line without commands in the log: %j becomes %j', (text, expected) => {
    expect(neutralize(text)).toBe(expected)
  })

  test('is plain text in HTML', () => {
    expect(toHtml(`<a href="x" b='y'>&amp;`)).toBe(
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;'
    )
  })
})

describe('formatting', () => {
  test('includes the number of unique files if there are duplicates', () => {
    expect(formatTotals({ files: 7, unique: 6, bytes: 586_000 })).toBe(
      '7 files (6 unique), 586.0 kB'
    )
    expect(formatTotals({ files: 1, unique: 1, bytes: 1 })).toBe('1 file, 1 B')
  })

  test('uses short units for sizes and durations', () => {
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

  test('includes a note for files over a size limit of the service', () => {
    expect([400 * MB, 400 * MB + 1, 2048 * MB, 2048 * MB + 1].map(sizeLimitNote)).toEqual([
      undefined,
      'over 400 MB: the service analyzes only parts of it',
      'over 400 MB: the service analyzes only parts of it',
      'over 2 GB: the service stores only its size and source'
    ])
  })
})

test('annotations are truncated to the limit of the runner', () => {
  const { log, lines } = recordingLog()
  log.fail('x'.repeat(10_000))
  expect(lines[0]?.length).toBeLessThanOrEqual('failed '.length + 4096)
})
