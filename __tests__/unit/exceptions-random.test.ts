import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { parseExceptions } from '../../src/results/exceptions-file.js'

/** Pieces of YAML, so that random texts get past the lexer. */
const piece = fc.constantFrom(
  ...[
    '- ',
    '\n',
    '  ',
    'sha256',
    'reason',
    'until',
    ': ',
    'ab'.repeat(32),
    '2027-01-31',
    '[',
    ']',
    '{',
    '}'
  ],
  ...[
    ',',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!!int ',
    '#',
    '---\n',
    '\t',
    '\r',
    '? ',
    '%',
    '\0',
    '<<'
  ]
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json()
)

test('any content results in valid entries or in problems, each on an existing line', async () => {
  await fc.assert(
    fc.asyncProperty(text, async content => {
      const { entries, problems } = await parseExceptions(content)
      const last = content.split('\n').length
      for (const { line = 1 } of [...entries, ...problems]) {
        expect(line >= 1 && line <= last).toBe(true)
      }
      for (const entry of entries) {
        expect(entry.sha256).toMatch(/^[0-9a-f]{64}$/)
        expect(entry.reason).toMatch(/^\S.{0,198}\S?$/u)
        expect(entry.until).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
      for (const problem of problems) expect(problem.text.length).toBeLessThan(400)
    }),
    { numRuns: 500 }
  )
})

test('a valid list is read as it was written', async () => {
  const hash = fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'.split('')),
    minLength: 64,
    maxLength: 64
  })
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  const entry = fc.record({
    sha256: hash,
    reason: fc.stringMatching(/^[!-~]{5,50}$/),
    until: day
  })
  const list = fc.uniqueArray(entry, { selector: ({ sha256 }) => sha256, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(list, async entries => {
      const lines = entries.map((one, index) => ({ ...one, line: index + 2 }))
      const content = `[\n${entries.map(one => JSON.stringify(one)).join(',\n')}\n]`
      expect(await parseExceptions(content)).toEqual({ entries: lines, problems: [] })
    })
  )
})
