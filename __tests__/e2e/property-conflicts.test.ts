import { describe, expect, test } from '@jest/globals'

import { sha1 } from '../support/hashes.js'
import { preload } from '../support/preload.js'
import { assetsOf, between } from '../support/releases.js'
import { submitFiles } from '../support/submit-files.js'

describe('files with the same content', () => {
  const properties = '[a/**] application_name=one & <1>\n[b/**] application_name=two'
  const conflict = (...names: string[]) =>
    'These files have the same content, but different values for the property ' +
    `"application_name" ("one & <1>" for ${names[0]}, "two" for ${names[1]}): ${names.join(', ')}. ` +
    'Set the same value for them in properties, or exclude some of them in files.'

  test.each([1, 70_000, 9 << 20])('must have the same properties: %d bytes', async size => {
    const content = 'x'.repeat(size)
    const files = { 'a/x.bin': content, 'b/y.bin': content, 'b/other.bin': `${content.slice(1)}y` }
    for (const dryRun of ['true', 'false']) {
      const { run, service } = await submitFiles(files, { properties, 'dry-run': dryRun })
      expect(run.code).toBe(1)
      expect(run.log).toContain(
        `::error::Nothing was sent. ${conflict('a/x.bin', 'b/y.bin').replaceAll('%', '%25')}`
      )
      expect(run.results).toBeUndefined()
      expect(service.log).toEqual([])
    }
  })

  test('must not have a property that only some of them have', async () => {
    const inputs = { properties: '[a/**] p=1' }
    const { run, service } = await submitFiles({ 'a/x': '1', 'b/x': '1' }, inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain('property "p" ("1" for a/x, no value for b/x): a/x, b/x.')
    expect(service.log).toEqual([])
  })

  test('are one sample if their properties are the same in any order', async () => {
    const same = '[a/**] p=1\n[a/**] q=2\n[b/**] q=2\n[b/**] p=1'
    const files = { 'a/x.bin': '1', 'b/y.bin': '1' }
    const { run, propertiesOf } = await submitFiles(files, { properties: same })
    expect(run.code).toBe(0)
    expect(propertiesOf('1')).toMatchObject({ p: '1', q: '2', file_name: 'x.bin, y.bin' })
  })

  test('are different samples if only their beginnings are the same', async () => {
    const start = 'x'.repeat(70_000)
    const files = { 'a/x.bin': `${start}1`, 'b/y.bin': `${start}2` }
    const { run, propertiesOf } = await submitFiles(files, { properties })
    expect(run.code).toBe(0)
    expect(propertiesOf(`${start}2`)).toMatchObject({ application_name: 'two' })
  })

  test('fail as a sample if they only become the same after the check', async () => {
    const change = `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const { openSync } = fs
      fs.openSync = (file, ...rest) => {
        // Only hashing opens files in this way.
        if (String(file).endsWith('y.bin')) fs.writeFileSync(file, '1')
        return openSync(file, ...rest)
      }
      syncBuiltinESMExports()`
    const files = { 'a/x.bin': '1', 'b/y.bin': '2', 'c.bin': 'c' }
    const { run, service } = await submitFiles(files, { properties }, preload(change))
    expect(run.code).toBe(1)
    expect(run.results?.samples).toMatchObject([
      {
        state: 'failed',
        error: { scope: 'sample', step: 'metadata', message: conflict('a/x.bin', 'b/y.bin') }
      },
      { state: 'submitted', files: ['c.bin'] }
    ])
    expect([...service.samples.keys()]).toEqual([sha1('c')])
  })
})

describe('release assets', () => {
  test.each([undefined, null])(
    'with the same content must have the same properties: digest %s',
    async digest => {
      const same = assetsOf({ 'a.exe': '1', 'b.exe': '1', 'c.exe': 'c' }).map(asset => ({
        ...asset,
        ...(digest === null && { digest })
      }))
      const { run, service } = await between([{ tag: 'v1', assets: same }])
      for (const dryRun of ['true', 'false']) {
        const { code, log, results } = await run({
          properties: '[a.exe] tags=1\n[b.exe] tags=2',
          'dry-run': dryRun
        })
        expect(code).toBe(1)
        expect(log).toContain('::error::Nothing was sent. These files have the same content')
        expect(log).toContain('"tags" ("1" for a.exe, "2" for b.exe): a.exe, b.exe.')
        expect(results).toBeUndefined()
      }
      expect(service.log).toEqual([])
    }
  )
})
