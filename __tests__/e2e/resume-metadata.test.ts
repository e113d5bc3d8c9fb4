import { afterEach, describe, expect, test } from '@jest/globals'

import { startGithub } from '../../emulator/github/server.js'
import type { SampleResult } from '../../src/results/schema.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { sha1, sha256 } from '../support/hashes.js'
import { resultsDocument, sample } from '../support/results-document.js'

const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A results file for this service, with these samples. */
const recordOf = (url: string, samples: readonly SampleResult[]) =>
  JSON.stringify({ ...resultsDocument, apiHost: new URL(url).host, samples })

const sampleOf = (content: string, changes: Partial<SampleResult> = {}): SampleResult => ({
  ...sample,
  sha1: sha1(content),
  sha256: sha256(content),
  size: content.length,
  files: [`${content}.bin`],
  state: 'bytes-only',
  metadata: 'none',
  started: null,
  finished: null,
  ...changes
})

describe('metadata that may be there', () => {
  const error = { scope: 'sample', step: 'metadata', status: 500, message: 'why' } as const

  test.each([
    ['certain.json\ndoubtful.json', 'a record of a sample without error'],
    ['doubtful.json\ncertain.json', 'a record of a sample with an error']
  ])('is repeated if any record says so: %j', async resumeFrom => {
    const preload = [{ sha1: sha1('a'), sha256: sha256('a'), size: 1 }]
    const { url } = await emulator({ preload })
    const folder = workspace({
      'a.bin': 'a',
      'certain.json': recordOf(url, [sampleOf('a', { error })]),
      'doubtful.json': recordOf(url, [sampleOf('a', { metadata: 'uncertain' })])
    })
    const run = await runAction(folder, {
      files: 'a.bin',
      'api-url': url,
      'resume-from': resumeFrom
    })
    expect(run.code).toBe(0)
    expect(run.results?.samples).toMatchObject([{ state: 'submitted', metadata: 'repeated' }])
    expect(run.log).toContain('An earlier run was interrupted while it uploaded metadata')
  })
})

describe('an asset of a release', () => {
  /** Runs for one release; downloads fail while `broken` is set. */
  async function released(digest?: null) {
    const state = { broken: false }
    const github = await startGithub({
      repository: 'acme/app',
      tokens: { token: 'read' },
      releases: [
        { tag: 'v1', assets: [{ name: 'a.bin', content: 'a', ...(digest === null && { digest }) }] }
      ],
      fault: ({ step }) =>
        state.broken && step === 'download' ? { kind: 'answer', status: 404 } : undefined
    })
    closers.push(() => github.close())
    const { service, url } = await emulator({
      preload: [{ sha1: sha1('a'), sha256: sha256('a'), size: 1 }]
    })
    const run = async (record: readonly SampleResult[], broken = false) => {
      state.broken = broken
      const folder = workspace({ 'earlier.json': recordOf(url, record) })
      const inputs = { release: 'v1', 'github-token': 'token', 'api-url': url, retries: '0' }
      const env = { GITHUB_API_URL: github.url }
      return runAction(folder, { ...inputs, 'resume-from': 'earlier.json' }, env)
    }
    return { service, run }
  }

  test('that cannot be downloaded keeps its uncertain metadata and its bytes', async () => {
    const { service, run } = await released()
    const uncertain = sampleOf('a', { metadata: 'uncertain' })
    const first = await run([uncertain], true)
    expect(first.code).toBe(1)
    expect(first.results?.samples).toMatchObject([
      { state: 'bytes-only', metadata: 'uncertain', error: { step: 'download' } }
    ])
    const second = await run(first.results?.samples ?? [])
    expect(second.results?.samples).toMatchObject([{ state: 'submitted', metadata: 'repeated' }])
    expect(service.log.map(({ step }) => step)).toEqual(['metadata'])
  })

  test('that an earlier version recorded as failed keeps its metadata uncertain', async () => {
    const { service, run } = await released()
    const error = { scope: 'sample', step: 'download', status: null, message: '404' } as const
    const failed = sampleOf('a', { state: 'failed', metadata: 'uncertain', error })
    const second = await run([failed])
    expect(second.results?.samples).toMatchObject([{ state: 'submitted', metadata: 'repeated' }])
    expect(service.log.map(({ step }) => step)).toEqual(['bytes', 'metadata'])
  })

  test('that was submitted keeps the SHA-1 that an earlier run computed', async () => {
    const { service, run } = await released()
    const submitted = sampleOf('a', { state: 'submitted', metadata: 'confirmed' })
    const second = await run([submitted])
    expect(second.code).toBe(0)
    expect(second.results?.samples).toMatchObject([{ state: 'submitted', sha1: sha1('a') }])
    expect(service.log).toEqual([])
  })

  test('without a digest fails if it cannot be downloaded', async () => {
    const { run } = await released(null)
    const { code, results } = await run([], true)
    expect(code).toBe(1)
    expect(results?.samples).toMatchObject([{ state: 'failed', error: { step: 'download' } }])
    expect(results?.samples[0]?.error?.message).toContain("can't be downloaded: ")
  })
})
