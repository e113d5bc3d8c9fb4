import { describe, expect, test } from '@jest/globals'

import type { SampleResult } from '../../src/results/schema.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { startTestGithub } from '../support/github-server.js'
import { sha1, sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { resultsDocument, sample } from '../support/results-document.js'

/** Returns a results file of this service, with these samples. */
const resultsFileOf = (url: string, samples: readonly SampleResult[]) =>
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

describe('uncertain metadata', () => {
  const error = { scope: 'sample', step: 'metadata', status: 500, message: 'why' } as const

  test.each(['none.json\nuncertain.json', 'uncertain.json\nnone.json'])(
    'is sent again and marked as repeated, in any order of the results files: %j',
    async resumeFrom => {
      const { url } = await emulator({ preload: [preloadedSample('a')] })
      const folder = workspace({
        'a.bin': 'a',
        'none.json': resultsFileOf(url, [sampleOf('a', { error })]),
        'uncertain.json': resultsFileOf(url, [sampleOf('a', { metadata: 'uncertain' })])
      })
      const run = await runAction(folder, {
        files: 'a.bin',
        'api-url': url,
        'resume-from': resumeFrom
      })
      expect(run.code).toBe(0)
      expect(run.results?.samples).toMatchObject([{ state: 'submitted', metadata: 'repeated' }])
      expect(run.log).toContain('An earlier run was interrupted while it uploaded metadata')
    }
  )
})

describe('a release asset', () => {
  /** Starts the servers, and returns a function that runs the action with an earlier result. */
  async function startRelease(digest?: null) {
    let isBroken = false
    const { github } = await startTestGithub({
      tokens: { token: 'read' },
      releases: [
        { tag: 'v1', assets: [{ name: 'a.bin', content: 'a', ...(digest === null && { digest }) }] }
      ],
      fault: ({ step }) =>
        isBroken && step === 'download' ? { kind: 'answer', status: 404 } : undefined
    })
    const { service, url } = await emulator({ preload: [preloadedSample('a')] })
    const run = async (earlier: readonly SampleResult[], broken = false) => {
      isBroken = broken
      const folder = workspace({ 'earlier.json': resultsFileOf(url, earlier) })
      const inputs = { release: 'v1', 'github-token': 'token', 'api-url': url, retries: '0' }
      const env = { GITHUB_API_URL: github.url }
      return runAction(folder, { ...inputs, 'resume-from': 'earlier.json' }, env)
    }
    return { service, run }
  }

  test('keeps its state and uncertain metadata if it cannot be downloaded', async () => {
    const { service, run } = await startRelease()
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

  test('keeps its uncertain metadata if an earlier version recorded it as failed', async () => {
    const { service, run } = await startRelease()
    const error = { scope: 'sample', step: 'download', status: null, message: '404' } as const
    const failed = sampleOf('a', { state: 'failed', metadata: 'uncertain', error })
    const second = await run([failed])
    expect(second.results?.samples).toMatchObject([{ state: 'submitted', metadata: 'repeated' }])
    expect(service.log.map(({ step }) => step)).toEqual(['bytes', 'metadata'])
  })

  test('keeps the SHA-1 that an earlier run computed', async () => {
    const { service, run } = await startRelease()
    const submitted = sampleOf('a', { state: 'submitted', metadata: 'confirmed' })
    const second = await run([submitted])
    expect(second.code).toBe(0)
    expect(second.results?.samples).toMatchObject([{ state: 'submitted', sha1: sha1('a') }])
    expect(service.log).toEqual([])
  })

  test('fails without a digest if it cannot be downloaded', async () => {
    const { run } = await startRelease(null)
    const { code, results } = await run([], true)
    expect(code).toBe(1)
    expect(results?.samples).toMatchObject([{ state: 'failed', error: { step: 'download' } }])
    expect(results?.samples[0]?.error?.message).toContain("can't be downloaded: ")
  })
})
