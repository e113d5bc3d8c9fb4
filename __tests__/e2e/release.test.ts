import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'

import { afterEach, describe, expect, test } from '@jest/globals'

import { startGithub, type GithubOptions, type ReleaseSetup } from '../../emulator/github/server.js'
import type { ServiceOptions } from '../../emulator/service.js'
import { withBlock } from '../../src/releases/notes-block.js'
import { emulator, runAction, shown, workspace } from '../support/action.js'

const TOKEN = 'ghs_test-token'
const digest = (algorithm: string, content: string | Buffer) =>
  createHash(algorithm).update(content).digest('hex')
const preloadOf = (content: string | Buffer) => ({
  sha1: digest('sha1', content),
  sha256: digest('sha256', content),
  size: content.length
})
const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A repository with these releases, a service, and runs of the action between the two. */
async function between(
  releases: readonly ReleaseSetup[],
  service: Partial<ServiceOptions> = {},
  options: Partial<GithubOptions> = {}
) {
  const github = await startGithub({
    repository: 'acme/app',
    tokens: { [TOKEN]: 'write' },
    releases,
    ...options
  })
  closers.push(() => github.close())
  const spectra = await emulator(service)
  const folder = workspace()
  const temp = workspace()
  const run = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    runAction(
      folder,
      {
        'api-url': spectra.url,
        release: 'latest',
        'github-token': TOKEN,
        'results-file': `${folder}/results.json`,
        ...inputs
      },
      { GITHUB_API_URL: github.url, RUNNER_TEMP: temp, ...env }
    )
  return { github, service: spectra.service, run, temp }
}

const assetsOf = (contents: Readonly<Record<string, string | Buffer>>) =>
  Object.entries(contents).map(([name, content]) => ({ name, content }))

describe('the assets of a release', () => {
  test('1000 with digests, 3 of them missing, reanalyze: only the 3 are downloaded', async () => {
    const contents = Array.from({ length: 1000 }, (_, n) => `asset ${n}`)
    const { github, service, run, temp } = await between(
      [{ tag: 'v2.0', assets: contents.map((content, n) => ({ name: `${n}.exe`, content })) }],
      { preload: contents.slice(3).map(preloadOf) }
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

  test('are submitted with the names, the tag and the page of the release', async () => {
    const content = randomBytes(3_000_000)
    const { service, run } = await between([
      { tag: 'v3', assets: assetsOf({ 'a&b.bin': content, 'copy.bin': content, 'c.bin': 'c' }) }
    ])
    const result = await run({ release: 'v3' })
    expect(result.code).toBe(0)
    expect(service.samples.size).toBe(2)
    const stored = service.samples.get(digest('sha1', content))
    expect(stored?.sha256).toBe(digest('sha256', content))
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
      sha1: digest('sha1', content),
      files: ['a&b.bin', 'copy.bin']
    })
  })

  test('without a digest are downloaded and known by their bytes', async () => {
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
      { preload: ['old', 'new, and longer'].map(preloadOf) }
    )
    const result = await run({ 'if-sample-exists': 'skip' })
    expect(result.code).toBe(0)
    expect(github.downloads).toHaveLength(1)
    expect([...service.samples.values()].map(({ uploads }) => uploads)).toEqual([0, 0])
    expect(result.outputs['existing-count']).toBe('2')
  })

  test('the tokens stay where they belong, and no redirect carries them away', async () => {
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

  test('filters several pages of assets by name and skips empty ones', async () => {
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
    expect(result.log).toContain('there is nothing in them: empty.exe')
    expect(result.log).toContain('/meta')
  })

  test('a release without assets, and one that nobody finds, are errors that say so', async () => {
    const { run, service } = await between([{ tag: 'v1' }])
    const none = await run()
    expect(none.code).toBe(1)
    expect(none.log).toContain('"v1": the release has no assets (yet)')
    const unknown = await run({ release: 'v9' })
    expect(unknown.code).toBe(1)
    expect(unknown.log).toContain('acme/app has no release "v9" that github-token may see')
    expect(service.log).toEqual([])
  })

  test('a draft is found by its tag where the token may see it', async () => {
    const releases = [{ tag: 'v1', draft: true, assets: assetsOf({ a: 'a' }) }]
    const { run } = await between(releases)
    const result = await run({ release: 'v1' })
    expect(result.code).toBe(0)
  })

  test('parts of it are all of it, equal contents together', async () => {
    const contents = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`${n}`, `${n % 7} same size`])
    )
    const { run } = await between([{ tag: 'v1', assets: assetsOf(contents) }])
    const taken = []
    for (const shard of ['1/2', '2/2']) {
      const { results } = await run({ shard, 'dry-run': 'true' })
      taken.push((results?.samples ?? []).flatMap(({ files }) => files))
    }
    expect(taken.flat().sort()).toEqual(Object.keys(contents).sort())
    for (const names of taken) {
      expect(names.length).toBeGreaterThan(2)
      expect(names.includes('7')).toBe(names.includes('0'))
    }
  })

  test('bytes that are not what the digest says are not submitted', async () => {
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
    expect([...service.samples.keys()]).toEqual([digest('sha1', 'good')])
    expect(result.log).toContain('does not match its digest')
    expect(result.outputs).toMatchObject({ 'submitted-count': '1', 'failed-count': '1' })
  })

  test('what passes at GitHub is waited for; a rate limit far away is an error that says until when', async () => {
    const releases = [{ tag: 'v1', assets: assetsOf({ a: 'a' }) }]
    const flaky = await between(
      releases,
      {},
      {
        fault: ({ attempt }) =>
          attempt === 1
            ? attempt % 2 === 1
              ? { kind: 'answer', status: 502 }
              : { kind: 'reset', when: 'early' }
            : undefined
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
    expect(result.log).toContain('the rate limit of github-token is used up until')
    expect(late.github.log).toHaveLength(1)
  })

  test('a wrong token is an error that says so', async () => {
    const { run } = await between([{ tag: 'v1', assets: assetsOf({ a: 'a' }) }])
    const result = await run({ 'github-token': 'wrong' })
    expect(result.code).toBe(1)
    expect(result.log).toContain('GitHub: 401: github-token is not accepted')
  })

  test.each([
    [{ repository: 'nobody' }, 'repository is "nobody": it takes owner/name'],
    [
      { release: '', 'release-notes': 'true', files: 'x' },
      'release-notes is "true", but release is empty'
    ]
  ])('%j is an error', async (inputs, message) => {
    const { run, github } = await between([])
    const result = await run(inputs)
    expect(result.code).toBe(1)
    expect(result.log).toContain(message)
    expect(github.log).toEqual([])
  })
})

describe('the notes of the release', () => {
  const assets = assetsOf({ 'a<b>.bin': 'a', 'b.bin': 'b' })

  test.each([
    ['none', null, true],
    ['some', '# Version 1\n\n* things\n', true],
    ['with CRLF', '# Version 1\r\n\r\n* things  \r\n\r\n', true],
    ['long', `${'x'.repeat(124_000)}\n`, true],
    ['too long for a table', 'x'.repeat(124_600), false]
  ])(
    '%s: two runs leave one block, and what stands around it is as it was',
    async (_, body, told) => {
      const { run, github } = await between([{ tag: 'v1', body, assets }])
      expect((await run({ 'release-notes': 'true' })).code).toBe(0)
      expect((await run({ 'release-notes': 'true' })).code).toBe(0)
      const notes = github.releases[0]?.body ?? ''
      expect(notes.match(/spectra-submit: begin/g)).toHaveLength(1)
      expect(notes.startsWith(body ?? '')).toBe(true)
      expect(notes).toContain('2 samples submitted')
      expect(notes.length).toBeLessThanOrEqual(125_000)
      expect(/\r\n/.test(notes)).toBe(/\r\n/.test(body ?? ''))
      expect(notes.replaceAll('\r\n', '').includes('\r')).toBe(false)
      expect(notes.includes('<code>a&lt;b&gt;.bin</code>')).toBe(told)
      expect(notes.includes(`<code>${digest('sha256', 'a').slice(0, 12)}</code>`)).toBe(told)
    }
  )

  test('text after the block stays too', () => {
    const first = withBlock('before\n', ['one']) ?? ''
    const second = withBlock(`${first}\nafter `, ['two\nlines'])
    expect(second).toBe(`${first.replace('one', 'two\nlines')}\nafter `)
  })

  test('that have no room are left alone, and the step is red', async () => {
    const body = 'x'.repeat(124_990)
    const { run, github } = await between([{ tag: 'v1', body, assets }])
    const result = await run({ 'release-notes': 'true' })
    expect(result.code).toBe(1)
    expect(result.log).toContain(
      'The release notes could not be written: there is no room for them'
    )
    expect(github.releases[0]?.body).toBe(body)
    expect(result.outputs['submitted-count']).toBe('2')
  })

  test('a token that may not write is an error that says what the job needs', async () => {
    const { run } = await between([{ tag: 'v1', assets }], {}, { tokens: { [TOKEN]: 'read' } })
    const result = await run({ 'release-notes': 'true' })
    expect(result.code).toBe(1)
    expect(result.log).toContain('permissions: contents: write')
    expect(result.outputs['outcome']).toBe('failed')
    expect(result.results?.outcome).toBe('failed')
    expect(result.outputs['submitted-count']).toBe('2')
  })

  test('a dry run writes none', async () => {
    const { run, github } = await between([{ tag: 'v1', body: 'mine', assets }])
    expect((await run({ 'release-notes': 'true', 'dry-run': 'true' })).code).toBe(0)
    expect(github.releases[0]?.body).toBe('mine')
  })
})
