import { describe, expect, test } from '@jest/globals'

import { parseExceptions } from '../../src/results/exceptions-file.js'
import { isExceptionsFile, page, yamlBlocksOf } from '../support/documentation.js'

const HASH = 'ab'.repeat(32)
const OTHER = 'cd'.repeat(32)
const ENTRY = { sha256: HASH, reason: 'known false positive', until: '2027-01-31' }

/** Returns an entry in YAML. Its keys are on the lines 1, 2, and 3. */
function entryWith(changes: Partial<typeof ENTRY> = {}): string {
  const { sha256, reason, until } = { ...ENTRY, ...changes }
  return `- sha256: ${sha256}\n  reason: ${reason}\n  until: ${until}\n`
}

/** Returns the problems of a text, with their lines. */
async function problemsIn(text: string): Promise<string[]> {
  const { entries, problems } = await parseExceptions(text)
  expect(problems.length > 0 ? entries : []).toEqual([])
  return problems.map(problem => `${problem.line ?? 'file'}: ${problem.text}`)
}

async function entriesIn(text: string) {
  const { entries, problems } = await parseExceptions(text)
  expect(problems).toEqual([])
  return entries
}

describe('valid exceptions', () => {
  test('are read with the line of each entry', async () => {
    const text = `# accepted\n${entryWith()}\n- until: "2027-02-28"\n  reason: 'x: y'\n  sha256: ${OTHER}\n`
    expect(await entriesIn(text)).toEqual([
      { ...ENTRY, line: 2 },
      { sha256: OTHER, reason: 'x: y', until: '2027-02-28', line: 6 }
    ])
  })

  test.each([
    ['in flow style', `[{sha256: ${HASH}, reason: known false positive, until: 2027-01-31}]`],
    ['as JSON', JSON.stringify([ENTRY])],
    ['with CRLF line breaks', entryWith().replaceAll('\n', '\r\n')],
    ['in a document with a start', `---\n${entryWith()}`],
    ['with quotes', entryWith({ until: '"2027-01-31"', sha256: `'${HASH}'` })],
    ['with an uppercase hash', entryWith({ sha256: HASH.toUpperCase() })],
    ['with spaces at the end', entryWith().replaceAll('\n', '  \n')],
    ['with an anchor', entryWith({ reason: '&reason known false positive' })]
  ])('are read %s', async (_, text) => {
    expect(await entriesIn(text)).toMatchObject([ENTRY])
  })

  test.each([
    ['with only digits', '1'.repeat(64)],
    ['that looks like a number', `${'1'.repeat(30)}e${'2'.repeat(33)}`],
    ['that begins with zeros', `0${'7'.repeat(63)}`]
  ])('have a hash %s', async (_, sha256) => {
    expect(await entriesIn(entryWith({ sha256 }))).toMatchObject([{ sha256 }])
  })

  test('have a reason on one line', async () => {
    const text = entryWith({ reason: '|\n    first\n\n    ::error::\tsecond\n' })
    expect(await entriesIn(text)).toMatchObject([{ reason: 'first ::error:: second' }])
    const reason = 'x'.repeat(200)
    expect(await entriesIn(entryWith({ reason }))).toMatchObject([{ reason }])
  })

  test('are read from the example in the documentation', async () => {
    const examples = yamlBlocksOf(page('docs/false-positives.md')).filter(({ text }) =>
      isExceptionsFile(text)
    )
    expect(examples).toHaveLength(1)
    for (const { text } of examples) expect(await entriesIn(text)).toHaveLength(1)
  })

  test.each(['', '\n \n', '# no entries\n', '---\n', '[]'])(
    'can be missing, as in %j',
    async text => {
      expect(await entriesIn(text)).toEqual([])
    }
  )
})

describe('malformed entries', () => {
  const RULE = 'each entry has the keys sha256, reason, and until.'
  const BAD_HASH = 'it must be a SHA-256 hash, which has 64 hexadecimal digits.'
  const BAD_DATE = 'it must be a date in the form YYYY-MM-DD, such as 2027-01-31.'

  test.each([
    [
      { sha256: 'a1'.repeat(20) },
      `1: sha256 is "${'a1'.repeat(20)}", which is a SHA-1 hash: use the SHA-256 hash of the file. The results file has it.`
    ],
    [
      { sha256: 'A1'.repeat(16) },
      `1: sha256 is "${'a1'.repeat(16)}", which is an MD5 hash: use the SHA-256 hash of the file. The results file has it.`
    ],
    [{ sha256: `${HASH}a` }, `1: sha256 is "${HASH}a": ${BAD_HASH}`],
    [{ sha256: 'z'.repeat(64) }, `1: sha256 is "${'z'.repeat(64)}": ${BAD_HASH}`],
    [{ sha256: 'z'.repeat(1000) }, `1: sha256 is "${'z'.repeat(79)}…": ${BAD_HASH}`],
    [{ sha256: '' }, `1: sha256 is "": ${BAD_HASH}`],
    [{ sha256: `[${HASH}]` }, '1: sha256 must be text.'],
    [{ reason: '' }, '2: reason is empty: say why this file is accepted.'],
    [{ reason: '~' }, '2: reason is empty: say why this file is accepted.'],
    [{ reason: 'NULL' }, '2: reason is empty: say why this file is accepted.'],
    [{ reason: '"\\u200b"' }, '2: reason is empty: say why this file is accepted.'],
    [{ reason: '" \\n "' }, '2: reason is empty: say why this file is accepted.'],
    [{ reason: 'x'.repeat(201) }, '2: reason has 201 characters: it can have up to 200.'],
    [{ reason: '*other' }, '2: reason must be text.'],
    [{ until: '2027-02-30' }, `3: until is "2027-02-30": ${BAD_DATE}`],
    [{ until: '2027-13-01' }, `3: until is "2027-13-01": ${BAD_DATE}`],
    [{ until: '31.01.2027' }, `3: until is "31.01.2027": ${BAD_DATE}`],
    [{ until: '2027-1-31' }, `3: until is "2027-1-31": ${BAD_DATE}`],
    [{ until: '2027-01-31T00:00:00Z' }, `3: until is "2027-01-31T00:00:00Z": ${BAD_DATE}`],
    [{ until: '+12027-01-31' }, `3: until is "+12027-01-31": ${BAD_DATE}`],
    [{ until: 'never' }, `3: until is "never": ${BAD_DATE}`],
    [{ until: '' }, `3: until is "": ${BAD_DATE}`]
  ])('are rejected with %j', async (changes, problem) => {
    expect(await problemsIn(entryWith(changes))).toEqual([problem])
  })

  test('are rejected with other keys', async () => {
    expect(await problemsIn(entryWith().replace('until', 'util'))).toEqual([
      `1: until is missing: ${RULE}`,
      `3: the entry has the unknown key "util": ${RULE}`
    ])
    expect(await problemsIn(`${entryWith()}  <<: *base\n`)).toEqual([
      `4: the entry has the unknown key "<<": ${RULE}`
    ])
    expect(await problemsIn(`${entryWith()}  until: 2099-01-01\n`)).toEqual([
      '4: the entry has the key "until" more than once: keep one of them.'
    ])
    expect(await problemsIn(`${entryWith()}  ? [a]\n  : b\n`)).toEqual([
      `4: the entry has the unknown key "": ${RULE}`
    ])
  })

  test('are rejected if they are not entries', async () => {
    const text = `${entryWith()}- ${OTHER}\n-\n- [a]\n- *alias\n- {}\n`
    expect(await problemsIn(text)).toEqual([
      `4: this is not an entry: ${RULE}`,
      `5: this is not an entry: ${RULE}`,
      `6: this is not an entry: ${RULE}`,
      `7: this is not an entry: ${RULE}`,
      `8: sha256 is missing: ${RULE}`,
      `8: reason is missing: ${RULE}`,
      `8: until is missing: ${RULE}`
    ])
  })

  test('are rejected if another entry has the same hash', async () => {
    const copy = entryWith({ sha256: HASH.toUpperCase(), until: '2099-01-01' })
    expect(await problemsIn(entryWith() + entryWith({ sha256: OTHER }) + copy)).toEqual([
      '7: sha256 is the same as on line 1: keep one of them.'
    ])
  })
})

describe('an exceptions file is rejected', () => {
  const LIST = 'it must be a list, and each entry has the keys sha256, reason, and until.'

  test.each([
    ['a mapping', `exceptions:\n${entryWith()}`, `1: ${LIST}`],
    ['text', '\n\nnone', `3: ${LIST}`],
    [
      'several documents',
      `${entryWith()}---\n[]`,
      '4: it is not valid YAML: it has more than one document.'
    ],
    ['tabs as indentation', entryWith().replaceAll('  ', '\t'), '2: it is not valid YAML: '],
    ['a colon in a plain reason', entryWith({ reason: 'a: b' }), '2: it is not valid YAML: '],
    ['an open quote', entryWith({ reason: '"x' }), '4: it is not valid YAML: '],
    ['a tag', entryWith({ until: '!!timestamp 2027-01-31' }), '3: until must be text.'],
    ['an unknown tag', entryWith({ until: '!date 2027-01-31' }), '3: it is not valid YAML: '],
    ['a binary value', entryWith({ sha256: '!!binary aGk=' }), '1: ']
  ])('with %s', async (_, text, start) => {
    const [problem, ...others] = await problemsIn(text)
    expect(others).toEqual([])
    expect(problem?.slice(0, start.length)).toBe(start)
  })

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['lists', '- '.repeat(100_000)],
    ['keys', '? '.repeat(100_000)],
    ['indentation', Array.from({ length: 500 }, (__, n) => `${' '.repeat(n)}a:\n`).join('')]
  ])('with deeply nested %s, without overflowing the stack', async (_, text) => {
    expect(await problemsIn(text)).toEqual([`file: it is nested too deeply: ${LIST}`])
  })

  test('with aliases that would expand to a billion texts, without expanding them', async () => {
    const level = (n: number) =>
      `- &a${n} [${Array(10)
        .fill(n ? `*a${n - 1}` : 'ha')
        .join()}]\n`
    const text = Array.from({ length: 10 }, (_, n) => level(n)).join('')
    expect(await problemsIn(text)).toHaveLength(10)
  })

  test('with a long message of the parser, which is truncated', async () => {
    const [problem = ''] = await problemsIn(`- !${'x'.repeat(10_000)} a`)
    expect(problem).toMatch(/^1: it is not valid YAML: /)
    expect(problem.length).toBeLessThan(300)
  })
})
