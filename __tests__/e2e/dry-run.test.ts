import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'
import { DEFAULT_PROPERTIES, without } from '../support/default-properties.js'
import { emptyZip } from '../support/files.js'
import { sha1 } from '../support/hashes.js'

describe('a dry run and a real run', () => {
  const invalid: [string, Record<string, string>, string][] = [
    [
      'no property is left',
      { properties: without(DEFAULT_PROPERTIES) },
      'properties removes every property'
    ],
    [
      'more properties than the service shows',
      { properties: 'a=1\nb=2\nc=3\nd=4' },
      'properties and the defaults add up to 11 properties'
    ],
    [
      'sarif-file in a folder that is a file',
      { 'fail-on': 'malicious', 'sarif-file': 'a/b/out.sarif' },
      `it can't be written because a is not a folder`
    ],
    [
      'sarif-file is a folder',
      { 'fail-on': 'malicious', 'sarif-file': 'folder' },
      `sarif-file is "folder": it can't be written because folder is a folder`
    ]
  ]

  test.each(invalid)('reject the same inputs: %s', async (_, inputs, message) => {
    const { url, service } = await emulator()
    const folder = workspace({ a: 'a', 'folder/b': 'b' })
    for (const dryRun of ['true', 'false']) {
      const settings = { files: 'a', 'api-url': url, 'dry-run': dryRun, ...inputs }
      const run = await runAction(folder, settings)
      expect(run.code).toBe(1)
      expect(run.log).toContain('::error::Nothing was sent. ')
      expect(run.log).toContain(message)
      expect(run.results).toBeUndefined()
    }
    expect(service.log).toEqual([])
  })

  const valid: [string, Record<string, string>][] = [
    ['one property', { properties: without(DEFAULT_PROPERTIES.slice(1)) }],
    [
      'only file_name',
      { properties: without(DEFAULT_PROPERTIES.filter(name => name !== 'file_name')) }
    ],
    ['as many properties as the service shows', { properties: 'a=1\nb=2\nc=3' }],
    [
      'a custom property instead of all defaults',
      { properties: `${without(DEFAULT_PROPERTIES)}\nmine=1` }
    ]
  ]

  test.each(valid)('accept the same inputs: %s', async (_, inputs) => {
    const { url, service } = await emulator()
    const folder = workspace({ a: 'a' })
    for (const dryRun of ['true', 'false']) {
      const run = await runAction(folder, {
        files: 'a',
        'api-url': url,
        'dry-run': dryRun,
        ...inputs
      })
      expect(run.code).toBe(0)
      expect(run.outputs['outcome']).toBe(dryRun === 'true' ? 'skipped' : 'submitted')
    }
    expect([...service.samples.values()].map(({ metadata }) => metadata.length)).toEqual([1])
  })
})

describe('a dry run', () => {
  test('logs the requests and the metadata without credentials', async () => {
    const { service, url } = await emulator()
    const run = await runAction(workspace({ 'a&b.zip': emptyZip }), {
      files: '*.zip',
      'api-url': url,
      username: '',
      password: '',
      'archive-type': 'zip',
      'archive-password': 'archive-secret',
      'dry-run': 'true'
    })
    expect(run.code).toBe(0)
    expect(service.log).toEqual([])
    expect(run.log).toContain(`a&b.zip  22 B  sha1 ${sha1(emptyZip)}`)
    expect(run.log).toContain('POST /api/spex/upload/{sha1}/meta')
    expect(run.log).toContain('<value>a&amp;b.zip</value>')
    expect(run.log).toContain('<archive_password>***</archive_password>')
    expect(run.outputs['outcome']).toBe('skipped')
    expect(run.results?.samples).toMatchObject([{ state: 'not-attempted', error: null }])
    expect(run.summary).toContain('Dry run: 1 sample would be submitted')
  })

  test('sends nothing, even with credentials', async () => {
    const { service, url } = await emulator()
    const inputs = { files: 'a', 'api-url': url, 'dry-run': 'true' }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(0)
    expect(service.log).toEqual([])
  })

  test('logs one line per sample, and the metadata once for each kind of sample', async () => {
    const zip = (n: number) => Buffer.from(`504b0506${'00'.repeat(17)}${n}${n}`, 'hex')
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n): [string, string | Buffer] =>
        n < 5 ? [`${n}.zip`, zip(n)] : [`${n}.bin`, `content ${n}`]
      )
    )
    const run = await runAction(workspace(files), {
      files: '*',
      'archive-type': 'zip',
      'dry-run': 'true'
    })
    expect(run.code).toBe(0)
    const plan = run.log.slice(run.log.indexOf('Dry run: 600 requests'))
    expect(plan.match(/^\d+\.(bin|zip) .* sha1 [0-9a-f]{40}$/gm)).toHaveLength(300)
    expect(plan.match(/<rl>/g)).toHaveLength(2)
    expect(plan.match(/<archive>/g)).toHaveLength(1)
    expect(plan).toContain('0.zip, and 4 more with a different file_name:')
    expect(plan).toContain('10.bin, and 294 more with a different file_name:')
    expect(plan.split('\n').length).toBeLessThan(400)
  })
})
