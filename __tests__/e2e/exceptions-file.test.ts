import { describe, expect, test } from '@jest/globals'

import { markers } from '../../emulator/store/markers.js'
import { emulator, headlineOf, runAction, shown, workspace } from '../support/action.js'
import { dayIn, entryFor, exceptionsYaml } from '../support/exceptions.js'
import { INPUTS } from '../support/verdicts.js'

const EVIL = `MZ${markers.MALICIOUS}`
const ENTRY = entryFor(EVIL)
const PREFIX = 'exceptions-file is ".x.yml"'

/** Runs the action with this exceptions file, and returns the step's error if nothing was sent. */
async function errorWith(file: string | Buffer | undefined, inputs: Record<string, string> = {}) {
  const { service, url } = await emulator()
  const folder = workspace({ 'evil.exe': EVIL, ...(file !== undefined && { '.x.yml': file }) })
  const run = await runAction(folder, {
    ...INPUTS,
    'exceptions-file': '.x.yml',
    'api-url': url,
    ...inputs
  })
  expect(run.code).toBe(1)
  expect(run.outputs['outcome']).toBe('failed')
  expect(headlineOf(run)).toBe('❌ Nothing was sent to Spectra Intelligence')
  expect(run.results).toBeUndefined()
  expect(service.log).toEqual([])
  const [error, ...others] = shown(run.log)
    .split('\n')
    .filter(line => line.startsWith('::error'))
  expect(others).toEqual([])
  return (error ?? '').replace('::error::Nothing was sent. ', '').replaceAll('%0A', '\n')
}

describe('an exceptions file is an error before anything is sent', () => {
  test.each([
    ['does not exist', undefined, `${PREFIX}: the file does not exist. Check the path`],
    [
      'is larger than 256 KiB',
      '#'.repeat((256 << 10) + 1),
      `${PREFIX}: it is larger than 256 KiB.`
    ],
    [
      'is not in UTF-8',
      Buffer.from('\ufeff[]', 'utf16le'),
      `${PREFIX}: it is not encoded in UTF-8.`
    ],
    ['is not YAML', '- a: [\n', `${PREFIX}, line 2: it is not valid YAML: `],
    [
      'is not a list',
      'exceptions: []\n',
      `${PREFIX}, line 1: it must be a list, and each entry has`
    ],
    ['is nested deeply', '['.repeat(100_000), `${PREFIX}: it is nested too deeply`],
    [
      'has a malformed date',
      exceptionsYaml([{ ...ENTRY, until: '31.01.2027' }]),
      `${PREFIX}, line 4: until is "31.01.2027": it must be a date in the form YYYY-MM-DD`
    ],
    [
      'has a hash of another type',
      exceptionsYaml([{ ...ENTRY, sha256: 'a'.repeat(40) }]),
      `${PREFIX}, line 2: sha256 is "${'a'.repeat(40)}", which is a SHA-1 hash: use the SHA-256`
    ],
    [
      'has a hash twice',
      exceptionsYaml([ENTRY, { ...ENTRY, until: dayIn(-1) }]),
      `${PREFIX}, line 5: sha256 is the same as on line 2: keep one of them.`
    ]
  ])('if it %s', async (_, file, start) => {
    const error = await errorWith(file)
    expect(error.slice(0, start.length)).toBe(start)
    expect(error).not.toContain('\n')
  })

  test('if it is a folder', async () => {
    const error = await errorWith(undefined, { 'exceptions-file': '.' })
    expect(error).toBe('exceptions-file is ".": it is not a file.')
  })

  test('if fail-on is empty, without reading it', async () => {
    expect(await errorWith('[', { 'fail-on': '' })).toBe(
      `${PREFIX} but fail-on is empty: set fail-on, because verdicts are only checked with it.`
    )
  })

  test('in a dry run', async () => {
    const error = await errorWith('- a\n', { 'dry-run': 'true' })
    expect(error).toMatch(/^exceptions-file is "\.x\.yml", line 1: this is not an entry/)
  })

  test('with one line for each of its problems, up to a limit', async () => {
    const problem = (line: number) => `- ${PREFIX}, line ${line}: this is not an entry: `
    const two = (await errorWith('- a\n- b\n')).split('\n')
    expect(two[0]).toBe('2 problems with the inputs:')
    expect(two.slice(1).map((line, n) => line.startsWith(problem(n + 1)))).toEqual([true, true])

    const many = (await errorWith('- a\n'.repeat(1000))).split('\n')
    expect(many).toHaveLength(22)
    expect(many[0]).toBe('1000 problems with the inputs:')
    expect(many.at(-1)).toBe('- … and 980 more')
  })

  test('without commands from its content', async () => {
    const error = await errorWith(
      `- sha256: "\\n::warning::x##[error]"\n  reason: x\n  until: 2027-01-31\n`
    )
    expect(error).not.toMatch(/\n|##\[/)
  })
})

test('a file with a byte order mark and CRLF line breaks applies', async () => {
  const { url } = await emulator()
  const entries = exceptionsYaml([ENTRY]).replace(/^#.*\n/, '')
  const text = `\ufeff${entries.replaceAll('\n', '\r\n')}`
  const folder = workspace({ 'evil.exe': EVIL, '.x.yml': text })
  const run = await runAction(folder, { ...INPUTS, 'exceptions-file': '.x.yml', 'api-url': url })
  expect(run.code).toBe(0)
  expect(run.outputs['accepted-count']).toBe('1')
})

test('a file with only comments has no effect', async () => {
  const { url } = await emulator()
  const folder = workspace({ 'evil.exe': EVIL, '.x.yml': '# none\n' })
  const run = await runAction(folder, { ...INPUTS, 'exceptions-file': '.x.yml', 'api-url': url })
  expect(run.code).toBe(1)
  expect(run.outputs).toMatchObject({ 'malicious-count': '1', 'accepted-count': '0' })
  expect(run.log).not.toContain('::warning')
})
