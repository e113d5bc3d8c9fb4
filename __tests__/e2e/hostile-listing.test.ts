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
  ])('fails and submits nothing when the second page is %s', async (_, second) => {
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

  test('fails if it lacks an asset of the release', async () => {
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

describe('an asset whose description is wrong', () => {
  const good = asset(1)
  const wrong = (changes: object) => ({ ...asset(2), ...changes })

  test.each([
    ['negative size', wrong({ size: -1 }), '2.bin'],
    ['fractional size', wrong({ size: 1.5 }), '2.bin'],
    ['size that is a string', wrong({ size: '9' }), '2.bin'],
    ['size that is too large to count', wrong({ size: 1e300 }), '2.bin'],
    ['no size', wrong({ size: undefined }), '2.bin'],
    ['no ID', wrong({ id: undefined }), '2.bin'],
    ['ID 0', wrong({ id: 0 }), '2.bin'],
    ['fractional ID', wrong({ id: 2.5 }), '2.bin'],
    ['path as its ID', wrong({ id: '../../escaped' }), '2.bin'],
    ['no name', wrong({ name: undefined }), 'unnamed asset 2'],
    ['empty name', wrong({ name: '' }), 'unnamed asset 2'],
    ['name that is not a string', wrong({ name: 5 }), 'unnamed asset 2'],
    ['unfinished upload', wrong({ state: 'starter' }), '2.bin'],
    ['unknown state', wrong({ state: 'lost' }), '2.bin'],
    ['no state', wrong({ state: undefined }), '2.bin']
  ])('fails without affecting the others: %s', async (_, broken, name) => {
    const { run, service, outside, github } = await hostile({
      assets: () => ({ json: [good, broken] }),
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

  test('fails even if there is no other asset', async () => {
    const { run } = await hostile({ assets: () => ({ json: [wrong({ size: -1 })] }) })
    const result = await run({ 'if-no-files-found': 'ignore' })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', 'failed-count': '1' })
  })

  test('is skipped if files excludes it', async () => {
    const { run } = await hostile({
      assets: () => ({ json: [good, wrong({ state: 'starter' })] }),
      download: send
    })
    expect((await run({ files: '!2.*' })).code).toBe(0)
  })
})
