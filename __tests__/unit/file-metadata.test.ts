import path from 'node:path'

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { compileFileMetadata } from '../../src/artifacts/file-metadata.js'
import { validatePatterns } from '../../src/artifacts/file-metadata-problems.js'
import { propertiesFrom } from '../../src/inputs/properties.js'
import type { PropertyRule } from '../../src/inputs/property-line.js'

const BASE = {
  propertyRules: [],
  archiveType: 'zip',
  archiveFiles: ['**/*.zip'],
  archivePassword: '',
  domain: '',
  workspace: process.cwd(),
  release: '',
  dynamicAnalysis: undefined,
  ifPatternUnmatched: 'warn'
} as const

function matches(pattern: string, name: string, changes: { release?: string } = {}): boolean {
  return compileFileMetadata({ ...BASE, ...changes }).matches(pattern, name)
}

function rule(pattern: string | undefined, name: string, value: string): PropertyRule {
  return { pattern, name, value }
}

describe('a pattern matches a file', () => {
  test.each([
    ['packages/cli/**', 'packages/cli/dist/a.exe', true],
    ['packages/cli/**', 'packages/cli2/a.exe', false],
    ['packages/cli/**', 'x/packages/cli/a.exe', false],
    ['./packages//cli/./**', 'packages/cli/a.exe', true],
    ['packages/cli', 'packages/cli/a.exe', false],
    ['packages/cli/', 'packages/cli/a.exe', false],
    ['packages/{cli,gui}/*.exe', 'packages/gui/a.exe', true],
    ['packages/[ab]/**', 'packages/b/a.exe', true],
    ['packages/[ab]/**', 'packages/[ab]/a.exe', false],
    ['packages/\\[ab]/**', 'packages/[ab]/a.exe', true],
    ['**/*.exe', '.hidden/.a.exe', true],
    ['**', 'a\nb', true],
    ['*.exe', 'a\nb.exe', true],
    ['*.exe', 'dist/a.exe', false],
    ['dist/A.exe', 'dist/a.exe', false],
    ['#x', '#x', true],
    ['a&b/<x>.bin', 'a&b/<x>.bin', true],
    [`${process.cwd()}/dist/**`, 'dist/a.exe', true],
    ['~/x/**', `${process.env['HOME'] ?? ''}/x/a.exe`, true]
  ])('in the working directory: %s, %j: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected)
  })

  test.each([
    ['/tmp/out/**', '/tmp/out/a.exe', true],
    ['/tmp/out/**', '/tmp/other/a.exe', false],
    ['out/**', '/tmp/out/a.exe', true],
    ['*.exe', '/tmp/out/a.exe', true],
    ['**/*.exe', '/tmp/out/a.exe', true],
    ['./out/*.exe', '/tmp/out/a.exe', true],
    ['tmp/out/*.exe', '/tmp/out/a.exe', true],
    ['ut/**', '/tmp/out/a.exe', false],
    ['.', '/tmp/out/a.exe', false],
    ['./', '/tmp/out/a.exe', false]
  ])('outside of it: %s, %s: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected)
  })

  test.each([
    ['*.exe', 'a.exe', true],
    ['./*.exe', 'a.exe', true],
    ['**/*.exe', 'a.exe', true],
    ['{a,b}.exe', 'b.exe', true],
    ['dist/*.exe', 'a.exe', false]
  ])('of a release by its name: %s, %s: %s', (pattern, name, expected) => {
    expect(matches(pattern, name, { release: 'v1' })).toBe(expected)
  })

  test('whose name is relative to a workspace that is not the working directory', () => {
    const workspace = path.resolve('..')
    const name = path.join(path.basename(process.cwd()), 'dist/a.exe')
    const { matches } = compileFileMetadata({ ...BASE, workspace })
    expect(matches('dist/*', name)).toBe(true)
    expect(matches(name, name)).toBe(false)
  })
})

describe('properties', () => {
  test('come from the rules that apply to a file, of which the last one wins', () => {
    const patterns = ['a/**', '{a,b}/**', '*/x', 'none']
    const arbitraryRule = fc
      .tuple(
        fc.constantFrom(undefined, ...patterns),
        fc.constantFrom('p', 'q'),
        fc.constantFrom('', '1', '2')
      )
      .map(([pattern, name, value]) => rule(pattern, name, value))
    const names = ['a/x', 'a/y', 'b/x', 'b/y', 'c/x']
    const applies: Record<string, (name: string) => boolean> = {
      'a/**': name => name.startsWith('a/'),
      '{a,b}/**': name => /^[ab]\//.test(name),
      '*/x': name => name.endsWith('/x'),
      none: () => false
    }
    fc.assert(
      fc.property(fc.array(arbitraryRule, { maxLength: 8 }), propertyRules => {
        const { settings } = compileFileMetadata({ ...BASE, propertyRules })
        for (const name of names) {
          const expected = new Map<string, string>()
          for (const { pattern, name: property, value = '' } of propertyRules) {
            if (pattern === undefined || applies[pattern]?.(name)) expected.set(property, value)
          }
          const properties = settings.propertiesOf(name)
          const actual = new Map(properties.map(one => [one.name, one.value]))
          expect(actual).toEqual(new Map([...expected].filter(([, value]) => value !== '')))
        }
      })
    )
  })

  test('stay in the order in which they were first set', () => {
    const rules = [
      rule(undefined, 'a', '1'),
      rule(undefined, 'b', '2'),
      rule('**', 'a', ''),
      rule('**', 'c', '3'),
      rule(undefined, 'a', '4')
    ]
    expect(propertiesFrom(rules).map(({ name, value = '' }) => `${name}=${value}`)).toEqual([
      'a=4',
      'b=2',
      'c=3'
    ])
  })

  test('are one list for all files that the same patterns match', () => {
    const propertyRules = [rule('a/**', 'p', '1')]
    const { settings } = compileFileMetadata({ ...BASE, propertyRules })
    expect(settings.propertiesOf('a/x')).toBe(settings.propertiesOf('a/y'))
    expect(settings.propertiesOf('a/x')).not.toBe(settings.propertiesOf('b'))
  })
})

describe('archive-files', () => {
  const archivesAmong = (archiveFiles: readonly string[], names: readonly string[]) =>
    names.filter(compileFileMetadata({ ...BASE, archiveFiles }).settings.isArchive)

  test('has excludes that take precedence and include the contents of folders', () => {
    const names = ['a.zip', 'old/a.zip', 'old/x/b.zip', 'new/a.jar', '/tmp/old/a.zip']
    expect(archivesAmong(['!old', '**/*.zip', 'new/*'], names)).toEqual(['a.zip', 'new/a.jar'])
    expect(archivesAmong(['**/*.zip', '!**/a.zip'], names)).toEqual(['old/x/b.zip'])
  })

  test('applies only with archive-type: zip', () => {
    const { settings } = compileFileMetadata({ ...BASE, archiveType: 'none' })
    expect(settings.isArchive('a.zip')).toBe(false)
  })
})

describe('a pattern that matches none of the files', () => {
  function problemsOf(changes: Partial<Parameters<typeof validatePatterns>[2]>) {
    const rules = { ...BASE, ...changes }
    return validatePatterns(['dist/a.exe', 'b.zip'], compileFileMetadata(rules), rules)
  }
  const propertyRules = [rule('dist/*.exe', 'p', '1'), rule('none', 'p', '1')]
  const text =
    'properties has patterns that match none of the files to submit: "none": no files match.'

  test.each([
    ['error', { errors: [text], warnings: [] }],
    ['warn', { errors: [], warnings: [text] }],
    ['ignore', { errors: [], warnings: [] }]
  ] as const)('has the severity of if-pattern-unmatched: %s', (ifPatternUnmatched, expected) => {
    expect(problemsOf({ propertyRules, ifPatternUnmatched })).toEqual(expected)
  })

  test.each([
    ['dist', 'to match the contents of a folder, use "dist/**"'],
    ['dist/', 'to match the contents of a folder, use "dist/**"'],
    ['DIST/*', 'the case differs'],
    ['"dist/*"', 'remove the quotes'],
    ['none', 'no files match']
  ])('is explained: %s', (pattern, explanation) => {
    const { warnings } = problemsOf({ propertyRules: [rule(pattern, 'p', '1')] })
    expect(warnings).toEqual([expect.stringContaining(`"${pattern}": ${explanation}`)])
  })

  test('is explained even if it is too long to ignore its case', () => {
    const { warnings } = problemsOf({ propertyRules: [rule('a'.repeat(20_000), 'p', '1')] })
    expect(warnings).toEqual([expect.stringContaining('": no files match.')])
  })

  test('is reported for archive-files, except for the default', () => {
    expect(problemsOf({ archiveFiles: ['*.7z', '*.zip', '**/*.zip'] }).warnings).toEqual([
      'archive-files has patterns that match none of the files to submit: "*.7z": no files match.'
    ])
    const rules = { ...BASE, archivePassword: '' }
    expect(validatePatterns(['a'], compileFileMetadata(rules), rules).warnings).toEqual([])
  })

  test('is not reported if there are no files at all', () => {
    const rules = {
      ...BASE,
      propertyRules,
      archivePassword: 'x',
      ifPatternUnmatched: 'error'
    } as const
    const expected = { errors: [], warnings: [] }
    expect(validatePatterns([], compileFileMetadata(rules), rules)).toEqual(expected)
  })
})
