import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, startAction, workspace, type Run } from '../support/action.js'
import { startTestGithub } from '../support/github-server.js'
import { sha1 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { expectValid } from '../support/schema.js'

const FILES = { 'a.bin': 'a', 'b.bin': 'b', 'c.bin': 'c' }
const QUICK = { files: '*.bin', 'requests-per-second': '1000', retries: '0' }

/** Returns the states, metadata, and steps of errors in a results file, each once. */
function kindsOf({ results }: Run): string[] {
  const samples = results?.samples ?? []
  return [
    ...new Set(
      samples.flatMap(({ state, metadata, error }) => [state, metadata, error?.step ?? 'no error'])
    )
  ]
}

describe('the results file matches the schema after a run', () => {
  test('that submits samples, and after a resumed run', async () => {
    const { url } = await emulator({ requestsPerSecond: Infinity })
    const folder = workspace(FILES)
    const inputs = { ...QUICK, 'api-url': url }
    const first = await runAction(folder, inputs)
    expectValid(first.results)
    expect(kindsOf(first)).toEqual(['submitted', 'confirmed', 'no error'])
    const second = await runAction(folder, { ...inputs, 'resume-from': first.resultsFile })
    expectValid(second.results)
    expect(kindsOf(second)).toEqual(kindsOf(first))
  })

  test('that is a dry run outside of a workflow', async () => {
    const env = { GITHUB_REPOSITORY: '', GITHUB_SHA: '', GITHUB_RUN_ID: '' }
    const run = await runAction(workspace(FILES), { ...QUICK, 'dry-run': 'true' }, env)
    expectValid(run.results)
    expect(kindsOf(run)).toEqual(['not-attempted', 'none', 'no error'])
    expect(run.results?.run).toEqual({ repository: '', commit: '', url: '' })
  })

  test('that finds no files', async () => {
    const inputs = { ...QUICK, 'if-no-files-found': 'ignore', 'dry-run': 'true' }
    const run = await runAction(workspace(), inputs)
    expectValid(run.results)
    expect(run.results).toMatchObject({ outcome: 'nothing', samples: [] })
  })

  test('with errors during uploads of bytes and metadata', async () => {
    const { url } = await emulator({
      requestsPerSecond: Infinity,
      fault: ({ sha1: hash, step }) => {
        if (step === 'bytes' && hash === sha1('b')) return { kind: 'answer', status: 400 }
        if (step !== 'metadata') return undefined
        return { kind: 'reset', when: hash === sha1('a') ? 'accepted' : 'early' }
      }
    })
    const run = await runAction(workspace(FILES), { ...QUICK, 'api-url': url })
    expectValid(run.results)
    expect(kindsOf(run)).toEqual(
      expect.arrayContaining(['failed', 'bytes', 'bytes-only', 'metadata', 'uncertain'])
    )
  })

  test('that ends because of wrong credentials', async () => {
    const { url } = await emulator()
    const run = await runAction(workspace(FILES), { ...QUICK, 'api-url': url, password: 'wrong' })
    expectValid(run.results)
    expect(kindsOf(run)).toEqual(expect.arrayContaining(['failed', 'not-attempted']))
  })

  test.each(['SIGINT', 'SIGKILL'] as const)('that is interrupted by %s', async signal => {
    let end: () => void = () => undefined
    const { url } = await emulator({
      fault: ({ index }) => {
        if (index < 2) return undefined
        end()
        return { kind: 'stall', when: 'early' }
      }
    })
    const action = startAction(workspace(FILES), { ...QUICK, 'api-url': url })
    end = () => action.process.kill(signal)
    const run = await action.finished
    expectValid(run.results)
    expect(run.results?.finished === null).toBe(signal === 'SIGKILL')
  })

  test('of release assets, one of which cannot be downloaded', async () => {
    const { github } = await startTestGithub({
      tokens: { token: 'read' },
      releases: [
        {
          tag: 'v1',
          assets: [
            { name: 'a.bin', content: 'a' },
            { name: 'bad.bin', content: 'bad', digest: `sha256:${'0'.repeat(64)}` }
          ]
        }
      ]
    })
    const preload = [preloadedSample('a')]
    const { url } = await emulator({ preload })
    const inputs = { release: 'v1', 'github-token': 'token', 'if-sample-exists': 'skip' }
    const env = { GITHUB_API_URL: github.url }
    const run = await runAction(workspace(), { ...inputs, 'api-url': url }, env)
    expectValid(run.results)
    expect(kindsOf(run)).toEqual(['existing', 'none', 'no error', 'failed', 'download'])
    expect(run.results?.samples.map(sample => sample.sha1)).toEqual([null, null])
  })

  test('that requests reanalyses or sends only metadata, with rejected subscriptions', async () => {
    const preload = ['a', 'b'].map(content => preloadedSample(content))
    for (const ifExists of ['reanalyze', 'metadata']) {
      const { url } = await emulator({ preload, rights: { 'TCA-0206': false } })
      const inputs = { ...QUICK, 'if-sample-exists': ifExists, subscribe: 'data_change' }
      const run = await runAction(workspace(FILES), { ...inputs, 'api-url': url })
      expectValid(run.results)
      expect(kindsOf(run)).toContain(ifExists === 'metadata' ? 'metadata-only' : 'subscription')
    }
  })
})
