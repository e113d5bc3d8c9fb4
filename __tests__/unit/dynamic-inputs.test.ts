import { truncateSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { contentProblems } from '../../src/artifacts/content-problems.js'
import { compileFileMetadata } from '../../src/artifacts/file-metadata.js'
import { validatePatterns } from '../../src/artifacts/file-metadata-problems.js'
import { readDynamicAnalysis, unknownPlatforms } from '../../src/inputs/dynamic-analysis.js'
import { InputReader } from '../../src/inputs/reader.js'
import { MAX_ANALYZED_SIZE } from '../../src/spectra/limits.js'
import { workspace } from '../support/action.js'
import { settingsOf } from '../support/settings.js'

const BASE = {
  propertyRules: [],
  archiveType: 'none',
  archiveFiles: ['**/*.zip'],
  archivePassword: '',
  domain: '',
  workspace: process.cwd(),
  release: '',
  dynamicAnalysis: undefined,
  ifPatternUnmatched: 'warn'
} as const

/** Returns rules that select files for dynamic analysis. */
function rulesFor(...files: string[]) {
  return { ...BASE, dynamicAnalysis: { platforms: ['linux'], files, timeoutMinutes: 60 } }
}

function read(platforms: string, files: string, timeout = '') {
  const reader = new InputReader(
    settingsOf({
      'INPUT_DYNAMIC-ANALYSIS': platforms,
      'INPUT_DYNAMIC-ANALYSIS-FILES': files,
      'INPUT_DYNAMIC-ANALYSIS-TIMEOUT-MINUTES': timeout
    })
  )
  return { inputs: readDynamicAnalysis(reader), problems: reader.problems }
}

describe('dynamic-analysis', () => {
  test.each([
    ['windows10', ['windows10']],
    ['windows10,linux', ['windows10', 'linux']],
    [' linux , windows10,,\n  android12\r\nlinux ', ['linux', 'windows10', 'android12']],
    ['A', ['A']],
    [`x_-${'9'.repeat(47)}`, [`x_-${'9'.repeat(47)}`]]
  ])('has platforms in the order of the input, without duplicates: %j', (value, platforms) => {
    expect(read(value, '*.exe')).toEqual({
      inputs: { platforms, files: ['*.exe'], timeoutMinutes: 60 },
      problems: []
    })
  })

  test.each(['', ' ', ',\n'])('is off without platforms: %j', value => {
    expect(read(value, '# only a comment')).toEqual({ inputs: undefined, problems: [] })
  })

  test.each(['_a', '-a', 'win.10', 'a/b', 'a"b', 'wíndows', '\u0001', '../x', 'x'.repeat(51)])(
    'rejects a name that is not a platform: %j',
    name => {
      const { problems } = read(`linux,${name},${name}`, '*.exe')
      expect(problems).toEqual([
        `dynamic-analysis has the platform "${name}": it must have from 1 to 50 letters, digits, "_", or "-", and must begin with a letter or a digit.`
      ])
    }
  )

  test('shows only the beginning of a long value', () => {
    const [problem] = read('x'.repeat(10_000), '*.exe').problems
    expect(problem).toContain(`the platform "${'x'.repeat(59)}…": it must have`)
  })

  test('is an error without dynamic-analysis-files', () => {
    expect(read('linux windows10', '# *.exe').problems).toEqual([
      expect.stringContaining(
        'dynamic-analysis is "linux, windows10", but dynamic-analysis-files is empty: add patterns'
      )
    ])
  })

  test('has a warning about platforms that are not documented', () => {
    const known = ['windows10', 'windows11', 'windows7', 'macos11', 'linux', 'android12']
    expect(unknownPlatforms(known)).toBeUndefined()
    expect(unknownPlatforms(['windows10', 'macos15', 'Linux'])).toBe(
      `dynamic-analysis has platforms that aren't documented: macos15, Linux. The service may reject them. ` +
        'It documents windows11, windows10, windows7, macos11, linux, android12.'
    )
  })
})

describe('dynamic-analysis-files', () => {
  test('is an error without dynamic-analysis', () => {
    expect(read('', 'a\n!b')).toEqual({
      inputs: undefined,
      problems: [
        expect.stringContaining(
          'dynamic-analysis-files is "a", "!b", but dynamic-analysis is empty: set dynamic-analysis'
        )
      ]
    })
  })

  test('is an error if it only excludes files', () => {
    expect(read('linux', '!*.pdb\n! b').problems).toEqual([
      'dynamic-analysis-files is "!*.pdb", "! b", which only excludes files: add a pattern for the files to analyze.'
    ])
  })

  test.each(['../*.exe', '!../x'])('is an error if a line is impossible: %s', line => {
    expect(read('linux', `*.exe\n${line}`).problems).toEqual([
      expect.stringContaining(
        `dynamic-analysis-files has the line "${line}", which can't match any files because its pattern contains ".."`
      )
    ])
  })

  test('selects files as archive-files does', () => {
    const { isAnalyzed } = compileFileMetadata(rulesFor('!old', '**/*.exe', 'lib/*'))
    const names = ['a.exe', 'sub/b.exe', 'old/a.exe', 'old/x/b.exe', 'lib/c', 'lib/x/c', 'd.dll']
    expect(names.filter(isAnalyzed)).toEqual(['a.exe', 'sub/b.exe', 'lib/c'])
    expect(names.filter(compileFileMetadata(BASE).isAnalyzed)).toEqual([])
  })

  test('selects release assets by their names', () => {
    const { isAnalyzed } = compileFileMetadata({ ...rulesFor('./*.exe'), release: 'v1' })
    expect(['a.exe', 'a.dll'].filter(isAnalyzed)).toEqual(['a.exe'])
  })
})

describe('a pattern in dynamic-analysis-files that matches none of the files', () => {
  function problemsOf(
    names: readonly string[],
    changes: Partial<Parameters<typeof validatePatterns>[2]>
  ) {
    const rules = { ...BASE, ...changes }
    return validatePatterns(names, compileFileMetadata(rules), rules)
  }
  const text =
    'dynamic-analysis-files has patterns that match none of the files to submit: "*.dll": no files match.'

  test.each([
    ['error', { errors: [text], warnings: [] }],
    ['warn', { errors: [], warnings: [text] }],
    ['ignore', { errors: [], warnings: [] }]
  ] as const)('has the severity of if-pattern-unmatched: %s', (ifPatternUnmatched, expected) => {
    const rules = { ...rulesFor('*.exe', '*.dll', '!none'), ifPatternUnmatched }
    expect(problemsOf(['a.exe', 'b.txt'], rules)).toEqual(expected)
  })

  test.each([
    [['*.EXE'], '"*.EXE": the case differs'],
    [['"*.exe"'], '""*.exe"": remove the quotes'],
    [['a.dll', 'b.dll'], '"a.dll": no files match; "b.dll": no files match'],
    [
      ['*.exe', '!a.*', 'b.dll'],
      '"*.exe": all files that match are excluded; "b.dll": no files match'
    ]
  ])('is an error with any severity if no files are selected: %j', (files, explanation) => {
    for (const ifPatternUnmatched of ['error', 'warn', 'ignore'] as const) {
      const problems = problemsOf(['a.exe', 'b.txt'], { ...rulesFor(...files), ifPatternUnmatched })
      expect(problems).toEqual({
        errors: [
          `dynamic-analysis is set, but dynamic-analysis-files selects none of the files to submit: ${explanation}. ` +
            'Correct dynamic-analysis-files, or remove both inputs.'
        ],
        warnings: []
      })
    }
  })

  test('is no problem if there are no files', () => {
    const rules = { ...rulesFor('*.exe'), ifPatternUnmatched: 'error' as const }
    expect(problemsOf([], rules)).toEqual({ errors: [], warnings: [] })
  })
})

describe('a file that is too large for dynamic analysis', () => {
  /** Returns problems with local files and other files of these sizes, of which `.exe` files are selected. */
  async function problemsOf(local: Record<string, number>, other: Record<string, number> = {}) {
    const folder = workspace(Object.fromEntries(Object.keys(local).map(name => [name, ''])))
    const localFiles = Object.entries(local).map(([name, size]) => {
      const file = path.join(folder, name)
      truncateSync(file, size)
      return { path: file, name, size }
    })
    const sameContent = Object.entries(other).map(([name, size]) => [{ name, size }])
    const metadata = compileFileMetadata({ ...rulesFor('**/*.exe'), workspace: folder })
    return contentProblems({ localFiles, sameContent }, metadata, AbortSignal.timeout(60_000))
  }

  const message = (names: string) =>
    `dynamic-analysis-files matches files over 400 MB, which can't be analyzed: ${names}. ` +
    'Use a narrower pattern, or exclude files with lines that begin with "!".'

  test('is a problem only if it is selected and over the limit', async () => {
    const local = { 'a.exe': MAX_ANALYZED_SIZE, 'b.exe': MAX_ANALYZED_SIZE + 1, 'c.bin': 1e9 }
    expect(await problemsOf(local)).toEqual([message('b.exe')])
    expect(await problemsOf({ 'a.exe': MAX_ANALYZED_SIZE, 'c.bin': 1e9 })).toEqual([])
  })

  test('is a problem for release assets that are not downloaded', async () => {
    const other = { 'x.exe': MAX_ANALYZED_SIZE + 1, 'y.exe': MAX_ANALYZED_SIZE, 'z.bin': 1e12 }
    expect(await problemsOf({}, other)).toEqual([message('x.exe')])
  })

  test('is named in a message with at most ten names', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${index}.exe`)
    const large = Object.fromEntries(names.map(name => [name, 1e9]))
    expect(await problemsOf({}, large)).toEqual([
      message(`${names.slice(0, 10).join(', ')} and 2 more`)
    ])
  })
})
