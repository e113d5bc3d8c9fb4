import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { findArtifacts } from '../../src/artifacts/find.js'
import { readCommand } from '../../src/cli/command.js'
import { assetPatternsOf, exactPattern, patternsOf } from '../../src/cli/positionals.js'
import { commandLineSettings } from '../../src/cli/settings.js'
import { InputReader } from '../../src/inputs/reader.js'
import { plain } from '../../src/platform/plain.js'

describe('files', () => {
  const before = process.cwd()
  let folder = ''

  beforeAll(() => {
    folder = temporaryFolder()
    mkdirSync(path.join(folder, 'dist/sub'), { recursive: true })
    mkdirSync(path.join(folder, 'other'))
    for (const file of ['app.exe', 'a[1].exe', '.config', 'sub/b.exe']) {
      writeFileSync(path.join(folder, 'dist', file), file)
    }
    symlinkSync('missing', path.join(folder, 'dist/broken[1]'))
    process.chdir(folder)
  })

  afterAll(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  })

  test.each<[readonly string[], readonly string[]]>([
    [['dist/app.exe'], ['dist/app.exe']],
    [
      ['./dist//app.exe', 'dist/./app.exe'],
      ['dist/app.exe', 'dist/app.exe']
    ],
    [['dist/a[1].exe'], ['dist/a[[]1].exe']],
    [['dist/.config'], ['dist/.config']],
    [['dist/broken[1]'], ['dist/broken[[]1]']],
    [
      ['dist/*.exe', '!**/*.pdb', '{a,b}'],
      ['dist/*.exe', '!**/*.pdb', '{a,b}']
    ],
    [
      ['#x*', ' y*'],
      ['./#x*', './ y*']
    ],
    // As if a shell expanded dist/*. The run warns about the folder.
    [
      ['dist/app.exe', 'dist/sub'],
      ['dist/app.exe', 'dist/sub']
    ],
    [
      ['dist', 'other/'],
      ['dist', 'other/']
    ],
    [
      ['dist', '*.exe'],
      ['dist', '*.exe']
    ]
  ])('%j', (args, patterns) => {
    expect(patternsOf(args)).toEqual(patterns)
  })

  test.each(['missing.exe', 'dist/app', '#x', ' y', 'bad\ufffd.exe'])(
    'that do not exist are errors: "%s"',
    file => {
      expect(() => patternsOf(['dist/app.exe', file])).toThrow(
        `"${file}" does not exist: check the path.`
      )
    }
  )

  test('of a release do not have to exist', async () => {
    expect(assetPatternsOf(['app.exe', 'dist/a[1].exe'])).toEqual(['app.exe', 'dist/a[1].exe'])
    const command = await readCommand(['submit', '--release', 'v1', 'missing.exe'])
    expect('values' in command && command.values.get('files')).toBe('\nmissing.exe')
  })

  test('in parent folders become absolute', () => {
    process.chdir(path.join(folder, 'dist/sub'))
    try {
      expect(patternsOf(['../app.exe'])).toEqual([path.join(folder, 'dist/app.exe')])
      // The parent of a link is that of its target.
      symlinkSync(path.join(folder, 'dist/sub'), path.join(folder, 'link'))
      expect(patternsOf(['../../link/../app.exe'])).toEqual([path.join(folder, 'dist/app.exe')])
    } finally {
      process.chdir(folder)
    }
  })

  test('on Windows can have backslashes, but not braces with alternatives', () => {
    expect(exactPattern('dist\\a[1]{b}.exe', 'win32')).toBe('dist/a[[]1]{b}.exe')
    expect(() => exactPattern('dist\\{a,b}.exe', 'win32')).toThrow(
      '"dist/{a,b}.exe" contains braces, which stand for alternatives in patterns: rename the file, or use a pattern with ? instead of braces.'
    )
  })
})

test('an argument that names a file matches exactly this file', async () => {
  const before = process.cwd()
  const folder = temporaryFolder()
  const characters = Array.from('ab12[]{}()*?!#~^-+@|,. \\$%&\'"`;=:\t\u00a0é')
  const part = fc.constantFrom(...characters, '{a,b}', '{1..2}', '[ab]', '[^a]', '**')
  const name = fc
    .array(part, { minLength: 1, maxLength: 9 })
    .map(parts => parts.join(''))
    .filter(text => !/^\.{1,2}$/.test(text))
  try {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), async names => {
        const root = path.join(folder, 'files')
        mkdirSync(root)
        process.chdir(root)
        try {
          for (const file of names) writeFileSync(path.join(root, file), file)
          for (const file of names) {
            const patterns = await submittedPatterns(file)
            const found = await findArtifacts({
              patterns,
              includeHiddenFiles: false,
              followSymbolicLinks: true,
              workspace: root
            })
            expect(found.artifacts.map(artifact => artifact.name)).toEqual([file])
          }
        } finally {
          process.chdir(folder)
          rmSync(root, { recursive: true })
        }
      }),
      { numRuns: 100 }
    )
  } finally {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  }
})

/** Returns the patterns that a submission of a file searches for. */
async function submittedPatterns(file: string): Promise<string[]> {
  const command = await readCommand(['submit', '--', file])
  const values = 'values' in command ? command.values : new Map<string, string>()
  return new InputReader(commandLineSettings(values, {}, plain())).lines('files')
}

function temporaryFolder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), 'command-line-')))
}
