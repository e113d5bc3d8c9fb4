import { describe, expect, test } from '@jest/globals'

import { workspace } from '../support/action.js'
import { DEFAULT_PROPERTIES, without } from '../support/default-properties.js'
import { sha1 } from '../support/hashes.js'
import { assetsOf, between } from '../support/releases.js'
import { submitFiles } from '../support/submit-files.js'

const numbers = Array.from({ length: 30 }, (_, index) => index)
const monorepo = Object.fromEntries(
  numbers.flatMap(n => [
    [`packages/p${n}/dist/app.bin`, `app ${n}`],
    [`packages/p${n}/dist/lib/core.bin`, `core ${n}`]
  ])
)
const monorepoProperties = numbers
  .flatMap(n => [
    `[packages/p${n}/**] application_name=package-${n}`,
    `[packages/p${n}/**] application_version=${n}.0.${n}`
  ])
  .join('\n')

describe('a monorepo of 30 packages', () => {
  test('is submitted in one step, each package with its own name and version', async () => {
    const properties = `${monorepoProperties}\n[**/core.bin] tags=library`
    const { run, service, propertiesOf } = await submitFiles(monorepo, { properties })
    expect(run.code).toBe(0)
    expect(run.log).not.toContain('::warning::')
    expect(service.samples.size).toBe(60)
    for (const n of numbers) {
      const expected = {
        application_name: `package-${n}`,
        application_version: `${n}.0.${n}`,
        file_name: 'app.bin',
        repository: 'acme/app',
        commit: '0123456789abcdef0123456789abcdef01234567',
        ref: 'refs/tags/v1.2.3',
        url: 'https://github.com/acme/app/actions/runs/42'
      }
      expect(propertiesOf(`app ${n}`)).toEqual(expected)
      const core = { ...expected, file_name: 'core.bin', tags: 'library' }
      expect(propertiesOf(`core ${n}`)).toEqual(core)
    }
  })

  test('has a dry run that shows the metadata once, and then what differs', async () => {
    const properties = `${monorepoProperties}\n[packages/p7/**] ref=`
    const inputs = { properties, 'dry-run': 'true' }
    const { run, service } = await submitFiles(monorepo, inputs)
    expect(run.code).toBe(0)
    expect(service.log).toEqual([])
    const plan = run.log.slice(run.log.indexOf('::group::Metadata'))
    expect(plan.match(/<rl>/g)).toHaveLength(1)
    expect(plan).toContain(
      'packages/p0/dist/app.bin, and 1 more with a different file_name:\n  <?xml'
    )
    expect(
      plan.match(/^packages\/p\d+\/dist\/app\.bin, and 1 more .*: as above, but/gm)
    ).toHaveLength(29)
    expect(plan).toContain(
      'packages/p7/dist/app.bin, and 1 more with a different file_name: as above, but with ' +
        'application_name "package-7", application_version "7.0.7", no ref\n'
    )
    expect(plan.split('\n').length).toBeLessThan(80)
  })
})

describe('a pattern in properties', () => {
  test('overrides earlier lines, and is overridden by later ones', async () => {
    const properties = [
      'tags=all',
      '[a/**] tags=a',
      '[a/x.bin] tags=x',
      '[b/**] tags=',
      '[b/**] url=https://example.com/b',
      '[**] ref=patterned',
      'ref=plain'
    ].join('\n')
    const files = { 'a/x.bin': 'ax', 'a/y.bin': 'ay', 'b/x.bin': 'bx', 'c.bin': 'c' }
    const { run, propertiesOf } = await submitFiles(files, { properties })
    expect(run.code).toBe(0)
    expect(propertiesOf('ax')).toMatchObject({ tags: 'x', ref: 'plain' })
    expect(propertiesOf('ay')).toMatchObject({ tags: 'a', ref: 'plain' })
    expect(propertiesOf('bx')).toMatchObject({ url: 'https://example.com/b', ref: 'plain' })
    expect(propertiesOf('bx')).not.toHaveProperty('tags')
    expect(propertiesOf('c')).toMatchObject({ tags: 'all', ref: 'plain' })
  })

  test('can have characters that are special in XML, HTML, and log commands', async () => {
    const properties = [
      '[a&b/<x>*] tags=<img src=x>&amp;]]>',
      '[::error::*] tags=::error::owned',
      '[packages/[[]ab]/{x,y}.bin] tags="q"'
    ].join('\n')
    const files = {
      'a&b/<x>.bin': '1',
      '::error::.bin': '2',
      'packages/[ab]/x.bin': '3',
      'packages/a/x.bin': '4'
    }
    const { run, propertiesOf } = await submitFiles(files, { properties })
    expect(run.code).toBe(0)
    expect(propertiesOf('1')).toMatchObject({ tags: '<img src=x>&amp;]]>' })
    expect(propertiesOf('2')).toMatchObject({ tags: '::error::owned' })
    expect(propertiesOf('3')).toMatchObject({ tags: '"q"' })
    expect(propertiesOf('4')).not.toHaveProperty('tags')
    expect(run.log).not.toMatch(/^::error/m)
  })

  test('matches files outside the workspace at any depth if it is relative', async () => {
    const outside = workspace({ 'out/a.bin': '1' })
    const properties = `[out/*] tags=relative\n[${outside}/**] domain=absolute\n[*.bin] name=base`
    const { run, propertiesOf } = await submitFiles(
      { 'b.bin': '2' },
      { properties, files: `b.bin\n${outside}/**` }
    )
    expect(run.code).toBe(0)
    const expected = { tags: 'relative', domain: 'absolute', name: 'base' }
    expect(propertiesOf('1')).toMatchObject(expected)
    expect(propertiesOf('2')).toMatchObject({ name: 'base' })
    expect(propertiesOf('2')).not.toHaveProperty('tags')
  })

  test.each([
    ['ignore', 0, ''],
    ['warn', 0, '::warning::'],
    ['error', 1, '::error::Nothing was sent. ']
  ])('that matches no files is reported: if-pattern-unmatched %s', async (...row) => {
    const [severity, code, command] = row
    const inputs = { properties: '[<none>/**] a=1', 'if-pattern-unmatched': severity }
    const { run, service } = await submitFiles({ 'a.bin': 'a' }, inputs)
    expect(run.code).toBe(code)
    const text = 'properties has patterns that match none of the files to submit: "<none>/**"'
    expect(run.log.includes(`${command}${text}`)).toBe(command !== '')
    expect(run.summary.includes('&lt;none&gt;/**')).toBe(command !== '')
    expect(run.summary).not.toContain('<none>')
    expect(service.samples.size).toBe(1 - code)
  })

  test('that matches only files of another shard is not reported', async () => {
    const files = { 'a/x.bin': '1', 'b/x.bin': '2' }
    const properties = '[a/**] tags=a\n[b/**] tags=b'
    for (const shard of ['1/2', '2/2']) {
      const { run, service } = await submitFiles(files, { properties, shard })
      expect(run.code).toBe(0)
      expect(run.log).not.toContain('::warning::')
      expect(service.samples.size).toBe(1)
    }
  })
})

describe('the metadata of each file is checked before anything is sent', () => {
  const files = { 'a/x.bin': '1', 'b/y.bin': '2' }
  test.each([
    [
      'no property is left',
      `[a/**] file_name=\n${without(DEFAULT_PROPERTIES.filter(name => name !== 'file_name'))}`,
      'properties removes every property',
      'a/x.bin'
    ],
    ['too many properties', '[a/**] p=1\nq=2\nr=3\ns=4', 'add up to 11 properties', 'a/x.bin'],
    [
      'a character that XML does not allow',
      '[b/**] p=\u0001',
      'The property "p" contains U+0001',
      'b/y.bin'
    ],
    [
      'a secret',
      '[b/**] p=ghs_a-token',
      'The property "p" contains the value of github-token',
      'b/y.bin'
    ]
  ])('%s', async (...row) => {
    const [, properties, message, file] = row
    for (const dryRun of ['true', 'false']) {
      const inputs = { properties, 'dry-run': dryRun, 'github-token': 'ghs_a-token' }
      const { run, service } = await submitFiles(files, inputs)
      expect(run.code).toBe(1)
      expect(run.log).toContain('::error::Nothing was sent. ')
      expect(run.log).toContain(message)
      expect(run.log).toMatch(new RegExp(`Files: ${file}$`, 'm'))
      expect(service.log).toEqual([])
    }
  })

  test('but not lines that apply to none of them', async () => {
    // Without the last line, each file would have 11 properties.
    const properties = 'p=1\nq=2\nr=3\ns=4\n[none] t=\u0001\n[**] url='
    const { run } = await submitFiles(files, { properties })
    expect(run.code).toBe(0)
  })

  test.each([
    [
      '[a/** p=1',
      'properties has the line "[a/** p=1", which has no "]" and space after its pattern.'
    ],
    ['[!a/**] p=1', `but its pattern can't begin with "!": add a later line`],
    ['[a/**] p=1\n[a/**] p=2', 'properties has more than one line for "[a/**] p": keep one'],
    [`[${'a'.repeat(70_000)}] p=1`, "can't be used: pattern is too long"]
  ])('and so are the lines: %#', async (properties, message) => {
    const { run, service } = await submitFiles(files, { properties })
    expect(run.code).toBe(1)
    expect(run.log).toContain('::error::Nothing was sent. ')
    expect(run.log).toContain(message)
    expect(service.log).toEqual([])
  })
})

describe('the properties of release assets', () => {
  test('depend on their names', async () => {
    const { run, service } = await between([
      { tag: 'v1', assets: assetsOf({ 'cli.exe': 'cli', 'gui.exe': 'gui' }) }
    ])
    const properties = '[cli.*] application_name=cli\n[{gui,web}.exe] application_name=gui'
    const { code, log } = await run({ properties })
    expect(code).toBe(0)
    expect(log).not.toContain('::warning::')
    for (const name of ['cli', 'gui']) {
      const [metadata] = service.samples.get(sha1(name))?.metadata ?? []
      expect(metadata?.properties).toContainEqual({ name: 'application_name', value: name })
      expect(metadata?.properties).toContainEqual({ name: 'application_version', value: 'v1' })
    }
  })
})
