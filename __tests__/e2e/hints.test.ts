import { symlinkSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { filterNames } from '../../src/artifacts/filter-names.js'
import { mistakeIn } from '../../src/artifacts/pattern-mistakes.js'
import { runAction, workspace } from '../support/action.js'

const LINES = 'write each pattern on its own line'

/** A pattern, part of the advice in its error, and the nearest match. */
const MISTAKES = [
  ['dist/app.exe, dist/b.msi', LINES, 'dist/app.exe'],
  ['none.bin, dist/*.msi', LINES, 'dist/b.msi'],
  ['dist/*.{exe,msi}, none', LINES, 'dist/app.exe'],
  ['dist/*.exe,dist/*.msi', LINES, 'dist/app.exe'],
  ['dist/*.exe dist/*.msi', LINES, 'dist/app.exe'],
  ['- dist/*.exe', 'remove the "- "', 'dist/app.exe'],
  ['- "dist/*.exe"', 'and remove the quotes', 'dist/app.exe'],
  ['"dist/*.exe"', 'remove the quotes', 'dist/app.exe'],
  ["'dist/app.exe'", 'remove the quotes', 'dist/app.exe'],
  ['`Dist/app.exe`', 'remove the quotes', 'dist/app.exe'],
  ['dist/$NAME.exe', 'replace "$NAME" with "${{ env.NAME }}"', 'dist/app.exe'],
  ['dist/${NAME}.exe', 'replace "${NAME}" with "${{ env.NAME }}"', 'dist/app.exe'],
  ['dist/a$NAME.exe', 'replace "$NAME" with "${{ env.NAME }}"', 'dist/app.exe'],
  ['dist/$env:NAME.exe', 'replace "$env:NAME" with "${{ env.NAME }}"', 'dist/app.exe'],
  ['$GITHUB_WORKSPACE/dist/*', 'replace "$GITHUB_WORKSPACE" with', 'dist/app.exe'],
  ['%GITHUB_WORKSPACE%/dist/*', 'replace "%GITHUB_WORKSPACE%" with', 'dist/app.exe'],
  ['%NAME%/*.exe', 'replace "%NAME%" with "${{ env.NAME }}"', 'dist/app.exe'],
  ['$HOME/dist/*.exe', 'replace "$HOME" with "~"', 'dist/app.exe'],
  ['%USERPROFILE%/dist/*.exe', 'replace "%USERPROFILE%" with "~"', 'dist/app.exe']
] as const

describe('a pattern that looks mistaken and matches nothing', () => {
  test.each(MISTAKES)(
    'is an error with advice and the nearest match: %s',
    async (pattern, advice, nearest) => {
      const folder = workspace({ 'dist/app.exe': '1', 'dist/b.msi': '2', 'kept.bin': '3' })
      const inputs = { files: `kept.bin\n${pattern}`, 'dry-run': 'true' }
      const run = await runAction(folder, inputs, { HOME: folder })
      expect(run.code).toBe(1)
      const [error] = /^::error::.*/m.exec(run.log) ?? []
      expect(error).toContain(`"${pattern.replaceAll('%', '%25')}": `)
      expect(error).toContain(advice.replaceAll('%', '%25'))
      expect(error).toContain(`the nearest match is "${nearest}"`)
    }
  )

  test.each(['"kept.bin"', '- kept.bin', 'kept.bin, other.bin', '$DIR/kept.bin', '%DIR%/*.bin'])(
    'is also an error as an exclude: !%s',
    async exclude => {
      const folder = workspace({ 'kept.bin': '1', 'a.bin': '2', 'x/kept.bin': '3' })
      const run = await runAction(folder, { files: `*.bin\n!${exclude}`, 'dry-run': 'true' })
      expect(run.code).toBe(1)
      expect(run.log).toContain('look like mistakes and match no files: "!')
    }
  )

  test('is an error regardless of if-no-files-found and if-pattern-unmatched', async () => {
    const inputs = { 'if-no-files-found': 'ignore', 'if-pattern-unmatched': 'ignore' }
    const files = { files: '"a.bin"', 'dry-run': 'true' }
    const run = await runAction(workspace({ 'a.bin': '1' }), { ...files, ...inputs })
    expect(run.code).toBe(1)
    expect(run.log).toContain('remove the quotes: the nearest match is "a.bin"')
  })

  test('is an error for the assets of a release', () => {
    const { unmatched } = filterNames(['a.exe', 'b.msi'], ['a.exe, b.msi', '!"a.exe"'])
    expect(unmatched).toEqual([
      { pattern: '!"a.exe"', mistaken: true, explanation: expect.stringMatching(/a\.exe, b\.msi/) },
      { pattern: 'a.exe, b.msi', mistaken: true, explanation: expect.stringContaining(LINES) }
    ])
  })
})

test('file names that look like mistakes can be uploaded and excluded', async () => {
  const odd = ['a, b.bin', '"quoted.bin"', '- dash.bin', '$NAME.bin', '%TEMP%.bin', "it's.bin"]
  const folder = workspace(Object.fromEntries(odd.map((name, index) => [name, `${index}`])))
  const run = await runAction(folder, { files: odd.join('\n'), 'dry-run': 'true' })
  expect(run.code).toBe(0)
  expect(run.log).not.toContain('::warning::')
  expect(run.results?.samples.flatMap(sample => sample.files)).toEqual(odd.toSorted())
  const excludes = odd.slice(1).map(name => `!${name}`)
  const excluding = await runAction(folder, {
    files: ['*', ...excludes].join('\n'),
    'dry-run': 'true'
  })
  expect(excluding.results?.samples.flatMap(sample => sample.files)).toEqual(['a, b.bin'])
})

test.each([
  ['Dist/*.exe', 'dist/app.exe'],
  ['dist/APP.exe', 'dist/app.exe'],
  ['dist/*.EXE', 'dist/app.exe'],
  ['./DIST/{a,b}*.Exe', 'dist/app.exe'],
  ['DIST', 'dist'],
  ['ünï/*', 'ÜNÏ/x']
])('the error shows the nearest match if only the case differs: %s', async (pattern, nearest) => {
  const folder = workspace({ 'dist/app.exe': '1', 'ÜNÏ/x': '2' })
  const run = await runAction(folder, { files: pattern, 'dry-run': 'true' })
  expect(run.code).toBe(1)
  expect(run.log).toContain(`"${pattern}": the case differs: the nearest match is "${nearest}"`)
})

test('a pattern whose case differs is an error even if other patterns match', async () => {
  const inputs = { files: 'a.bin\nDist/*.exe', 'dry-run': 'true' }
  const folder = workspace({ 'a.bin': '1', 'dist/app.exe': '2' })
  const run = await runAction(folder, inputs)
  expect(run.code).toBe(1)
  expect(run.log).toContain('the nearest match is "dist/app.exe"')
  const ignoring = await runAction(folder, { ...inputs, 'if-pattern-unmatched': 'ignore' })
  expect(ignoring.code).toBe(0)
})

test('the error for an exclude with a variable explains how to write a dollar sign', async () => {
  const folder = workspace({ 'a.bin': '1' })
  const files = 'a.bin\n!**/$RECYCLE.BIN/**'
  const run = await runAction(folder, { files, 'dry-run': 'true' })
  expect(run.code).toBe(1)
  expect(run.log).toContain('or with "[$]RECYCLE" if that is part of the name')
  const escaped = files.replace('$', '[$]')
  expect((await runAction(folder, { files: escaped, 'dry-run': 'true' })).code).toBe(0)
})

test.each([
  ['dist/self', 'dist/self" is a circular symbolic link'],
  ['dist/self/*.exe', 'dist/self" is a circular symbolic link'],
  ['dist/broken', 'dist/broken" is a broken symbolic link']
])('a warning explains a broken or circular link in a pattern: %s', async (pattern, text) => {
  const folder = workspace({ 'a.bin': '1', 'dist/b.bin': '2' })
  symlinkSync('self', path.join(folder, 'dist/self'))
  symlinkSync('nowhere', path.join(folder, 'dist/broken'))
  const run = await runAction(folder, { files: `a.bin\n${pattern}`, 'dry-run': 'true' })
  expect(run.code).toBe(0)
  expect(run.log).toContain('::warning::')
  expect(run.log).toContain(text)
})

test.each([
  ...['dist/*.exe', 'dist/{a, b}.exe', 'a,b.exe', 'Outer$Inner.class', '$', '100%.bin', '50%-60%'],
  ...['-x', "it's", '"', '""', 'C:\\dist\\app.exe', 'price $5.txt', 'a"b"c']
])('does not report a mistake in a valid pattern: %s', pattern => {
  expect(mistakeIn(pattern)).toBeUndefined()
})
