import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { expandPattern } from '../../src/artifacts/patterns.js'
import { emulator, runAction, workspace } from '../support/action.js'

describe('files', () => {
  const found = async (files: string, folder: string, inputs: Record<string, string> = {}) => {
    const run = await runAction(folder, { files, 'dry-run': 'true', ...inputs })
    return {
      run,
      names: (run.results?.samples ?? []).flatMap(sample => sample.files)
    }
  }
  const tree = () =>
    workspace({
      'dist/a.exe': '1',
      'dist/b.msi': '2',
      'dist/sub/c.exe': '3',
      'dist/sub/key.pem': '4',
      'dist/.hidden/d.exe': '5',
      'dist/.env': '6'
    })

  test.each([
    ['dist/*.{exe,msi}', ['dist/a.exe', 'dist/b.msi']],
    ['dist/**\n!**/*.pem', ['dist/a.exe', 'dist/b.msi', 'dist/sub/c.exe']],
    ['!dist/sub\ndist/**', ['dist/a.exe', 'dist/b.msi']],
    ['dist/*.{exe,msi}\n!*.{exe,msi}\n!dist/{a,z}.*', ['dist/b.msi']],
    ['./dist/a.exe\ndist//a.exe', ['dist/a.exe']],
    ['dist/**/.env\n dist/a.exe ', ['dist/.env', 'dist/a.exe']],
    ['dist/.hidden/*', ['dist/.hidden/d.exe']],
    ['dist/*.exe\ndist/sub/*\n!dist/sub/', ['dist/a.exe']],
    ['dist/*.exe\ndist/sub/*\n! ./dist/sub', ['dist/a.exe']],
    ['# a comment\n\ndist/?.exe', ['dist/a.exe']]
  ])('finds files with %j', async (files, names) => {
    expect((await found(files, tree())).names).toEqual(names)
  })

  test('applies excludes to absolute patterns, inside and outside the working directory', async () => {
    const folder = tree()
    const elsewhere = tree()
    const files = `${folder}/dist/*/*\n${elsewhere}/dist/**\n!**/*.pem\n!sub/c.exe\n!dist/a.exe`
    expect((await found(files, folder)).names).toEqual([
      `${elsewhere}/dist/b.msi`,
      'dist/sub/c.exe'
    ])
  })

  test('finds hidden files with include-hidden-files', async () => {
    const { names } = await found('dist/**', tree(), { 'include-hidden-files': 'true' })
    expect(names).toContain('dist/.env')
    expect(names).toContain('dist/.hidden/d.exe')
  })

  test('applies excludes in hidden folders', async () => {
    const folder = workspace({ 'a.bin': '1', '.s/key.pem': '2', '.s/b.bin': '3' })
    const { names } = await found('**\n!**/*.pem', folder, { 'include-hidden-files': 'true' })
    expect(names).toEqual(['.s/b.bin', 'a.bin'])
  })

  test('finds names that start with # or !', async () => {
    const folder = workspace({ '#a.bin': '1', '!b.bin': '2', 'c.bin': '3' })
    expect((await found('{#a,!b}.bin', folder)).names).toEqual(['!b.bin', '#a.bin'])
    expect((await found('*.bin\n!#a.bin\n!!b.bin', folder)).names).toEqual(['c.bin'])
  })

  test('skips broken links, whether links are followed or not', async () => {
    const folder = tree()
    symlinkSync('nowhere', path.join(folder, 'dist/broken.exe'))
    expect((await found('dist/*.exe', folder)).names).toEqual(['dist/a.exe'])
    const unfollowed = await found('dist/*.exe', folder, { 'follow-symbolic-links': 'false' })
    expect(unfollowed.names).toEqual(['dist/a.exe'])
  })

  test('applies excludes and the rule for hidden files to the target of a link', async () => {
    const folder = tree()
    symlinkSync('sub/key.pem', path.join(folder, 'dist/innocent.exe'))
    symlinkSync('.env', path.join(folder, 'dist/harmless.exe'))
    symlinkSync('b.msi', path.join(folder, 'dist/fine.exe'))
    const { names } = await found('dist/*.exe\n!**/*.pem', folder)
    expect(names).toEqual(['dist/a.exe', 'dist/fine.exe'])
  })

  test('rejects a link to a path outside the workspace, unless its pattern is absolute', async () => {
    const outside = workspace({ 'passwd.txt': 'secret' })
    const folder = tree()
    symlinkSync(path.join(outside, 'passwd.txt'), path.join(folder, 'dist/link.exe'))
    const { url, service } = await emulator()
    const rejected = await runAction(folder, { files: 'dist/*', 'api-url': url })
    expect(rejected.code).toBe(1)
    expect(rejected.log).toContain(
      `files matches paths outside the workspace: dist/link.exe (${outside}/passwd.txt)`
    )
    expect(service.log).toEqual([])

    const absolute = await found(`${folder}/dist/link.exe`, folder)
    expect(absolute.names).toEqual(['dist/link.exe'])
  })

  test('skips links without follow-symbolic-links', async () => {
    const folder = tree()
    symlinkSync('b.msi', path.join(folder, 'dist/link.exe'))
    const { names } = await found('dist/*.exe', folder, { 'follow-symbolic-links': 'false' })
    expect(names).toEqual(['dist/a.exe'])
  })

  test.each([
    ['dist', 'it matches only 1 folder (to include the contents, use "dist/**")'],
    [
      'dist/.h*/*',
      'it matches only 1 hidden file (to include hidden files, set include-hidden-files to true'
    ],
    ['dist/*.msi', 'it matches only 1 excluded file (patterns with ! take precedence)'],
    ['dist/*.dll', 'no files match'],
    ['dist\\*.exe', 'a backslash is an escape character: use / between folders']
  ])('reports what an unmatched pattern almost matches: %s', async (pattern, nearMiss) => {
    const files = `dist/a.exe\n${pattern}\n!dist/b.msi`
    const { run } = await found(files, tree())
    expect(run.code).toBe(0)
    expect(run.log).toContain(
      `::warning::files has patterns that match no files: "${pattern}": ${nearMiss}`
    )

    const ignoring = await found(files, tree(), { 'if-pattern-unmatched': 'ignore' })
    expect(ignoring.run.log).not.toMatch(/No files found|match no files/)
    const strict = await found(files, tree(), { 'if-pattern-unmatched': 'error' })
    expect(strict.run.code).toBe(1)
    expect(strict.run.log).toContain(
      '::error::Nothing was sent. files has patterns that match no files'
    )
  })

  test.each([
    [
      'error',
      1,
      'failed',
      '::error::Nothing was sent. No files found for the patterns in files: "none/*": no files match'
    ],
    [
      'warn',
      0,
      'nothing',
      '::warning::No files found for the patterns in files: "none/*": no files match'
    ],
    ['ignore', 0, 'nothing', 'Nothing to submit to Spectra Intelligence']
  ])(
    'applies if-no-files-found if there are no files: %s',
    async (severity, code, outcome, text) => {
      const { run } = await found('none/*\nempty', workspace({ empty: '' }), {
        'if-no-files-found': severity
      })
      expect(run.code).toBe(code)
      expect(run.outputs['outcome']).toBe(outcome)
      expect(run.log).toContain(text)
    }
  )

  test('never finds the results files of the action', async () => {
    const folder = workspace({ 'a.json': 'a', 'earlier.json': '{"x":1}' })
    const { url } = await emulator()
    const inputs = { files: '*', 'api-url': url, 'results-file': path.join(folder, 'b.json') }
    const first = await runAction(folder, { ...inputs, files: 'a.json' })
    expect(first.results?.samples).toHaveLength(1)
    // A killed run leaves this file behind.
    writeFileSync(path.join(folder, 'b.json.new'), 'half')
    const second = await runAction(folder, inputs)
    expect(second.results?.samples.flatMap(sample => sample.files)).toEqual([
      'a.json',
      'earlier.json'
    ])
  })

  test('rejects more files than max-files before anything is sent', async () => {
    const { url, service } = await emulator()
    const inputs = { files: 'dist/*', 'api-url': url, 'max-files': '1' }
    const run = await runAction(tree(), inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain('Found 2 files, but max-files is "1"')
    expect(service.log).toEqual([])
  })

  test('rejects patterns with ..', async () => {
    const folder = tree()
    mkdirSync(path.join(folder, 'x'))
    const { run } = await found('../x/*', path.join(folder, 'x'))
    expect(run.code).toBe(1)
    expect(run.log).toContain(
      `::error::Nothing was sent. files has "../x/*", which can't be searched`
    )
  })
})

describe('backslashes in patterns', () => {
  test('separate folders on Windows and are escape characters elsewhere', () => {
    const windows = ['dist/*.exe', 'dist/*.msi']
    expect(expandPattern('dist\\*.{exe,msi}', 'win32')).toEqual(windows)
    expect(expandPattern('dist\\{a,b}', 'win32')).toEqual(['dist/a', 'dist/b'])
    expect(expandPattern('dist/\\[a].exe', 'linux')).toEqual(['dist/\\[a].exe'])
  })
})
