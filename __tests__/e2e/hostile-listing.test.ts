import { readdirSync } from 'node:fs'
import type { ServerResponse } from 'node:http'

import { describe, expect, test } from '@jest/globals'

import { described, hostile, RELEASE } from '../support/hostile-github.js'

const bytes = (id: number) => `content ${id}`
const send = (id: number, response: ServerResponse) => {
  response.end(bytes(id))
  return undefined
}
const asset = (id: number) => described(id, bytes(id))
const page = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => asset(from + n))
const next = { link: '<https://example.com/?page=2>; rel="next"' }

describe('a list of assets in pages', () => {
  test.each([
    ['404', { status: 404, json: { message: 'Not Found' } }],
    ['an object', { json: {} }],
    ['null', { json: null }],
    ['an empty list', { json: [] }],
    ['a list of numbers', { json: [1, 2] }],
    ['a list of lists', { json: [[]] }],
    ['the first page again', { json: page(1, 100), headers: next }]
  ])('fails the run before submitting if the second page is %s', async (_, second) => {
    const { run, service, github } = await hostile({
      assets: number => (number === 1 ? { json: page(1, 100), headers: next } : second),
      download: send
    })
    const result = await run()
    expect(result.code).toBe(1)
    expect(result.log).toMatch(/::error::GitHub.*assets/)
    expect(result.outputs['outcome']).toBe('failed')
    expect(service.log).toEqual([])
    expect(github.log.length).toBeLessThan(10)
  })

  test('is read completely if its pages have no links', async () => {
    const { run } = await hostile({
      assets: number => ({ json: number === 1 ? page(1, 100) : page(101, 150) }),
      download: send
    })
    const result = await run({ 'dry-run': 'true', files: '{1,150}.bin' })
    expect(result.results?.samples.map(({ files }) => files)).toEqual([['1.bin'], ['150.bin']])
  })

  test('fails the run if it lacks an asset of the release', async () => {
    const { run, service } = await hostile({
      assets: () => ({ json: page(1, 2) }),
      other: () => ({ json: { ...RELEASE, assets: page(1, 3) } }),
      download: send
    })
    const result = await run()
    expect(result.code).toBe(1)
    expect(result.log).toContain('3.bin')
    expect(service.log).toEqual([])
  })
})

describe('an asset with an invalid description', () => {
  const good = asset(1)
  const invalid = (changes: object) => ({ ...asset(2), ...changes })

  test.each([
    ['negative size', invalid({ size: -1 }), '2.bin'],
    ['fractional size', invalid({ size: 1.5 }), '2.bin'],
    ['size that is a string', invalid({ size: '9' }), '2.bin'],
    ['size that is too large to count', invalid({ size: 1e300 }), '2.bin'],
    ['no size', invalid({ size: undefined }), '2.bin'],
    ['no ID', invalid({ id: undefined }), '2.bin'],
    ['ID 0', invalid({ id: 0 }), '2.bin'],
    ['fractional ID', invalid({ id: 2.5 }), '2.bin'],
    ['path as its ID', invalid({ id: '../../escaped' }), '2.bin'],
    ['no name', invalid({ name: undefined }), 'unnamed asset 2'],
    ['empty name', invalid({ name: '' }), 'unnamed asset 2'],
    ['name that is not a string', invalid({ name: 5 }), 'unnamed asset 2'],
    ['unfinished upload', invalid({ state: 'starter' }), '2.bin'],
    ['unknown state', invalid({ state: 'lost' }), '2.bin'],
    ['no state', invalid({ state: undefined }), '2.bin']
  ])('is the only one that fails: %s', async (_, bad, name) => {
    const { run, service, outside, github } = await hostile({
      assets: () => ({ json: [good, bad] }),
      download: send,
      other: ({ path }) => ({ json: path.includes('escaped') ? 'escaped' : RELEASE })
    })
    const result = await run({ files: '*.bin' })
    expect(result.code).toBe(1)
    expect(service.samples.size).toBe(1)
    expect(result.outputs).toMatchObject({ 'submitted-count': '1', 'failed-count': '1' })
    const failed = result.results?.samples.find(({ state }) => state === 'failed')
    expect(failed).toMatchObject({ files: [name], error: { step: 'download', scope: 'sample' } })
    expect(github.log.filter(({ path }) => /assets\/[^1]|escaped/.test(path))).toEqual([])
    expect(readdirSync(outside, { recursive: true, encoding: 'utf8' }).sort()).toEqual(
      ['a', 'a/b', 'a/b/temp', 'a/results.json'].sort()
    )
  })

  test('fails the run even if there is no other asset', async () => {
    const { run } = await hostile({ assets: () => ({ json: [invalid({ size: -1 })] }) })
    const result = await run({ 'if-no-files-found': 'ignore' })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', 'failed-count': '1' })
  })

  test('is skipped if files excludes it', async () => {
    const { run } = await hostile({
      assets: () => ({ json: [good, invalid({ state: 'starter' })] }),
      download: send
    })
    expect((await run({ files: '!2.*' })).code).toBe(0)
  })
})
