import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { shown } from '../support/action.js'
import { sha1, sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf, between, TOKEN } from '../support/releases.js'

describe('the assets of a release', () => {
  test('are only downloaded if the service does not have them: 3 of 1000', async () => {
    const contents = Array.from({ length: 1000 }, (_, n) => `asset ${n}`)
    const { github, service, run, temp } = await between(
      [{ tag: 'v2.0', assets: contents.map((content, n) => ({ name: `${n}.exe`, content })) }],
      { preload: contents.slice(3).map(content => preloadedSample(content)) }
    )
    const result = await run({ 'if-sample-exists': 'reanalyze' })
    expect(result.code).toBe(0)
    expect(service.log.length).toBeLessThanOrEqual(19)
    expect(github.downloads).toHaveLength(3)
    const bytes = contents.slice(0, 3).join('').length
    expect(result.log).toContain(`Downloaded ${bytes} B of the release`)
    expect([...service.samples.values()].filter(({ rescans }) => rescans === 1)).toHaveLength(997)
    expect(result.outputs).toMatchObject({ 'submitted-count': '3', 'existing-count': '997' })
    expect(readdirSync(temp)).toEqual([])
  })

  test('are submitted with their names, the tag, and the URL of the release', async () => {
    const content = randomBytes(3_000_000)
    const { service, run } = await between([
      { tag: 'v3', assets: assetsOf({ 'a&b.bin': content, 'copy.bin': content, 'c.bin': 'c' }) }
    ])
    const result = await run({ release: 'v3' })
    expect(result.code).toBe(0)
    expect(service.samples.size).toBe(2)
    const stored = service.samples.get(sha1(content))
    expect(stored?.sha256).toBe(sha256(content))
    const properties = Object.fromEntries(
      stored?.metadata[0]?.properties.map(({ name, value }) => [name, value]) ?? []
    )
    const { url, ...others } = properties
    expect(url).toMatch(/\/acme\/app\/releases\/tag\/v3$/)
    expect(others).toEqual({
      application_name: 'app',
      application_version: 'v3',
      file_name: 'a&b.bin, copy.bin',
      repository: 'acme/app',
      ref: 'refs/tags/v3'
    })
    expect(result.results?.samples[0]).toMatchObject({
      sha1: sha1(content),
      files: ['a&b.bin', 'copy.bin']
    })
  })

  test('are downloaded and hashed if GitHub does not list their digests', async () => {
    const { github, service, run } = await between(
      [
        {
          tag: 'v1',
          assets: [
            { name: 'old.bin', content: 'old', digest: null },
            { name: 'new.bin', content: 'new, and longer' }
          ]
        }
      ],
      { preload: ['old', 'new, and longer'].map(content => preloadedSample(content)) }
    )
    const result = await run({ 'if-sample-exists': 'skip' })
    expect(result.code).toBe(0)
    expect(github.downloads).toHaveLength(1)
    expect([...service.samples.values()].map(({ uploads }) => uploads)).toEqual([0, 0])
    expect(result.outputs['existing-count']).toBe('2')
  })

  test('are downloaded without sending a token to another host', async () => {
    const { github, service, run } = await between([{ tag: 'v1', assets: assetsOf({ a: 'a' }) }])
    const result = await run()
    expect(result.code).toBe(0)
    expect(github.downloads).toHaveLength(1)
    for (const { headers } of github.downloads) {
      expect(JSON.stringify(headers)).not.toContain(TOKEN)
      expect(headers).not.toHaveProperty('authorization')
    }
    for (const { headers } of github.log) {
      expect(headers['authorization']).toBe(`Bearer ${TOKEN}`)
    }
    expect(JSON.stringify(service.log)).not.toContain(TOKEN)
    const texts = [shown(result.log), result.summary, JSON.stringify(result.results)]
    expect(texts.join()).not.toContain(TOKEN)
    expect(result.log).toContain(`::add-mask::${TOKEN}\n`)
  })

  test('are filtered by name across several pages, and empty ones are skipped', async () => {
    const many = Array.from({ length: 230 }, (_, n) => ({ name: `${n}.exe`, content: `${n}` }))
    const { run } = await between([
      {
        tag: 'v1',
        assets: [
          ...many,
          { name: 'notes.txt', content: 'text' },
          { name: 'debug.exe', content: 'debug' },
          { name: 'half.dll', content: 'half', state: 'starter' },
          { name: 'empty.exe', content: '' }
        ]
      }
    ])
    const files = '*.{exe,msi}\n!debug.*'
    const result = await run({ files, 'dry-run': 'true' })
    expect(result.code).toBe(0)
    const names = result.results?.samples.flatMap(sample => sample.files) ?? []
    expect(names.sort()).toEqual(many.map(({ name }) => name).sort())
    expect(result.log).toContain('Skipped empty files: empty.exe')
    expect(result.log).toContain('/meta')
  })

  test('cause an error if there are none or the release is unknown', async () => {
    const { run, service } = await between([{ tag: 'v1' }])
    const empty = await run()
    expect(empty.code).toBe(1)
    expect(empty.log).toContain('"v1": the release has no assets (yet)')
    const unknown = await run({ release: 'v9' })
    expect(unknown.code).toBe(1)
    expect(unknown.log).toContain(
      'acme/app has no release "v9", or the GitHub token is not allowed to see it'
    )
    expect(service.log).toEqual([])
  })

  test('are found in a draft that the token can read', async () => {
    const releases = [{ tag: 'v1', draft: true, assets: assetsOf({ a: 'a' }) }]
    const { run } = await between(releases)
    const result = await run({ release: 'v1' })
    expect(result.code).toBe(0)
  })

  test('are split into shards that cover all of them, with duplicates in the same shard', async () => {
    const contents = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`${n}`, `${n % 7} same size`])
    )
    const { run } = await between([{ tag: 'v1', assets: assetsOf(contents) }])
    const shards = []
    for (const shard of ['1/2', '2/2']) {
      const { results } = await run({ shard, 'dry-run': 'true' })
      shards.push((results?.samples ?? []).flatMap(({ files }) => files))
    }
    expect(shards.flat().sort()).toEqual(Object.keys(contents).sort())
    for (const names of shards) {
      expect(names.length).toBeGreaterThan(2)
      expect(names.includes('7')).toBe(names.includes('0'))
    }
  })

  test('are not submitted if they do not match their digest', async () => {
    const { run, service } = await between([
      {
        tag: 'v1',
        assets: [
          { name: 'bad.bin', content: 'bad', digest: `sha256:${'0'.repeat(64)}` },
          { name: 'good.bin', content: 'good' }
        ]
      }
    ])
    const result = await run()
    expect(result.code).toBe(1)
    expect([...service.samples.keys()]).toEqual([sha1('good')])
    expect(result.log).toContain('does not match its digest')
    expect(result.outputs).toMatchObject({ 'submitted-count': '1', 'failed-count': '1' })
  })

  test('are requested again after transient errors, but not if the rate limit resets much later', async () => {
    const releases = [{ tag: 'v1', assets: assetsOf({ a: 'a' }) }]
    const flaky = await between(
      releases,
      {},
      {
        fault: ({ attempt }) => (attempt === 1 ? { kind: 'answer', status: 502 } : undefined)
      }
    )
    expect((await flaky.run()).code).toBe(0)

    let first = true
    const soon = await between(
      releases,
      {},
      {
        rateLimit: () => {
          const limited = first
          first = false
          return limited ? { status: 403, retryAfter: 0 } : undefined
        }
      }
    )
    expect((await soon.run()).code).toBe(0)

    const reset = Math.floor(Date.now() / 1000) + 3000
    const late = await between(releases, {}, { rateLimit: () => ({ status: 403, reset }) })
    const result = await late.run()
    expect(result.code).toBe(1)
    expect(result.log).toContain('the rate limit of the GitHub token is used up until')
    expect(late.github.log).toHaveLength(1)
    const { log } = await late.run({ 'github-token': '' })
    expect(log).toContain('the rate limit for requests without a GitHub token is used up until')
  })

  test('are not requested again if the token is wrong', async () => {
    const { run } = await between([{ tag: 'v1', assets: assetsOf({ a: 'a' }) }])
    const result = await run({ 'github-token': 'wrong' })
    expect(result.code).toBe(1)
    expect(result.log).toContain('GitHub: 401: the GitHub token is not accepted')
  })

  test.each([
    [{ repository: 'nobody' }, 'repository is "nobody": it must have the form owner/name'],
    [
      { release: '', 'release-notes': 'true', files: 'x' },
      'release-notes is "true", but release is empty'
    ]
  ])('are not requested with invalid inputs: %j', async (inputs, message) => {
    const { run, github } = await between([])
    const result = await run(inputs)
    expect(result.code).toBe(1)
    expect(result.log).toContain(message)
    expect(github.log).toEqual([])
  })
})
