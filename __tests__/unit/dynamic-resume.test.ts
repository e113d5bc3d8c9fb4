import { describe, expect, test } from '@jest/globals'

import { NO_ANALYSIS } from '../../src/results/dynamic-analysis.js'
import { initialResult } from '../../src/results/initial-result.js'
import { mergeResults } from '../../src/results/merge.js'
import { requestAnalyses } from '../../src/results/plan-analyses.js'
import type { AnalysisState, DynamicAnalysis, SampleResult } from '../../src/results/schema.js'
import { SpectraError } from '../../src/spectra/errors.js'
import { findSha1 } from '../../src/stages/find-sha1.js'
import { fakeSpectra } from '../support/fake-spectra.js'
import { analyzed, running } from '../support/awaited-reports.js'
import { sandbox, submitted } from '../support/sandbox.js'

const content = { sha1: null, sha256: 'a'.repeat(64), size: 1, files: ['a.exe'] }
const resumed = (earlier: SampleResult) => initialResult(content, earlier, false)

function refused(platform: string, state: AnalysisState = 'failed'): DynamicAnalysis {
  return { ...NO_ANALYSIS, platform, state, requested: null }
}
function read(platform: string): DynamicAnalysis {
  return running('4', { platform, state: 'finished', classification: 'malicious' })
}
const platformsIn = (analyses: readonly DynamicAnalysis[] = []) =>
  analyses.map(({ platform, state }) => `${platform} ${state}`)

describe('a resumed run', () => {
  const failed = running('3', { platform: 'd', state: 'failed' })
  const unconfirmed = running('', { platform: 'c', state: 'unconfirmed', analysisId: null })
  const earlier = analyzed('a', [
    refused('a'),
    running('1', { platform: 'b' }),
    unconfirmed,
    failed,
    read('e'),
    refused('f', 'not-started')
  ])

  test('keeps started analyses, and only those with a result count until it requests them', () => {
    const { dynamicAnalysis, earlierAnalyses } = resumed(earlier)
    expect(platformsIn(dynamicAnalysis)).toEqual(['e finished'])
    expect(platformsIn(earlierAnalyses)).toEqual(['b running', 'c unconfirmed', 'd failed'])
  })

  test('uses started analyses on the platforms that it requests, in their order', () => {
    const requested = requestAnalyses(resumed(earlier), ['d', 'a', 'b', 'b'], 'why')
    expect(platformsIn(requested.dynamicAnalysis)).toEqual([
      'd failed',
      'a not-started',
      'b running',
      'e finished'
    ])
    expect(requested.dynamicAnalysis?.[1]?.reason).toBe('why')
    expect(requested.earlierAnalyses).toEqual([unconfirmed])
  })

  test('has no list of earlier analyses if it requests all of them', () => {
    const requested = requestAnalyses(resumed(earlier), ['b', 'c', 'd'], 'why')
    expect(requested).not.toHaveProperty('earlierAnalyses')
  })

  test('finds analyses again that the previous one did not request', () => {
    const skipped = requestAnalyses(resumed(earlier), ['a'], 'why')
    const requested = requestAnalyses(resumed(skipped), ['b', 'c', 'd', 'e'], 'why')
    expect(platformsIn(requested.dynamicAnalysis)).toEqual([
      'b running',
      'c unconfirmed',
      'd failed',
      'e finished'
    ])
  })

  const clean = { state: 'finished', classification: 'no threats found' } as const
  test.each<[string, Partial<DynamicAnalysis>, Partial<DynamicAnalysis>, 'first' | 'second']>([
    ['the later one', { state: 'failed' }, {}, 'second'],
    ['the later one, even if the earlier one found no threats', clean, {}, 'second'],
    ['the later one, even if it failed', clean, { state: 'failed' }, 'second'],
    ['the later one if both found no threats', clean, clean, 'second'],
    [
      'the one that found a threat, even if a later one is running',
      { ...clean, classification: 'suspicious' },
      {},
      'first'
    ],
    [
      'the worst threat',
      { ...clean, classification: 'malicious' },
      { ...clean, classification: 'suspicious' },
      'first'
    ]
  ])('of two analyses on a platform uses %s, and keeps the other', (_, before, after, used) => {
    const first = running('1', before, 1000)
    const second = running('2', after)
    for (const [one, other] of [
      [first, second],
      [second, first]
    ] as const) {
      const merged = mergeResults(analyzed('a', [one]), analyzed('a', [other]))
      const { dynamicAnalysis, earlierAnalyses } = requestAnalyses(resumed(merged), ['linux'], '')
      expect(dynamicAnalysis).toEqual([used === 'first' ? first : second])
      expect(earlierAnalyses).toEqual([used === 'first' ? second : first])
    }
  })

  test('that has to upload the sample again keeps its analyses', () => {
    const { state, earlierAnalyses } = resumed({ ...earlier, state: 'failed', metadata: 'none' })
    expect([state, earlierAnalyses?.length]).toEqual(['not-attempted', 3])
  })
})

describe('the SHA-1 of a release asset', () => {
  const asset = (digit: string, changes: Partial<SampleResult> = {}) =>
    requestAnalyses(submitted(digit, { sha1: null, ...changes }), ['linux'], 'why')
  const entry = (digit: string) => ({
    status: 'KNOWN',
    sha1: digit.repeat(40),
    sha256: digit.repeat(64),
    query_hash: { sha256: digit.repeat(64) }
  })
  type Client = Parameters<typeof findSha1>[1]
  const find = (samples: readonly SampleResult[], spectra: Client) => {
    const service = sandbox({ respond: () => ({}) })
    return service
      .finish(findSha1(samples, spectra, service.context))
      .then(found => ({ ...found, lines: service.lines }))
  }

  test('is looked up in bulk for the samples that need it, and charged', async () => {
    const { spectra, requests } = fakeSpectra(() => ({
      content: { entries: [entry('a'), entry('b')] }
    }))
    const done = submitted('c', { sha1: null, dynamicAnalysis: [read('linux')] })
    const samples = [asset('a'), asset('b'), done, asset('d', { sha1: 'd'.repeat(40) })]
    const found = await find(samples, spectra)
    expect(requests.map(({ hashes }) => hashes.map(hash => hash.slice(0, 1)))).toEqual([['a', 'b']])
    expect(found.results.map(({ sha1 }) => sha1?.slice(0, 1))).toEqual(['a', 'b', undefined, 'd'])
    expect(found.chargedLookUps).toBe(2)
    expect(found.failure).toBeUndefined()
    expect(found.results[2]).toBe(done)
  })

  test('has at most 100 samples in a request', async () => {
    const { spectra, requests } = fakeSpectra(() => ({ content: { entries: [] } }))
    await find(
      Array.from({ length: 101 }, () => asset('a')),
      spectra
    )
    expect(requests.map(({ hashes }) => hashes.length)).toEqual([100, 100, 1, 1])
  })

  test('fails the analyses if the service does not return it, so that a later run tries again', async () => {
    const { spectra } = fakeSpectra(() => ({ content: { entries: [entry('a')] } }))
    const { results, lines } = await find([asset('a'), asset('b')], spectra)
    expect(platformsIn(results[0]?.dynamicAnalysis)).toEqual(['linux not-started'])
    const reason =
      "its SHA-1 could not be looked up (TCA-0101, TCA-0103): the service's responses do not include it"
    expect(results[1]?.dynamicAnalysis).toEqual([{ ...refused('linux'), reason }])
    expect(lines).toEqual([`b.exe on linux: the dynamic analysis was not started: ${reason}`])
  })

  test('is not looked up any more after a 403', async () => {
    const { spectra, requests } = fakeSpectra(() => ({ status: 403 }))
    const found = await find(
      Array.from({ length: 101 }, () => asset('a')),
      spectra
    )
    expect(requests).toHaveLength(1)
    expect(found.failure).toMatch(/^403: /)
    expect(platformsIn(found.results[100]?.dynamicAnalysis)).toEqual(['linux failed'])
  })

  test('leaves the analyses unstarted if the run is canceled', async () => {
    const canceled = new SpectraError({ scope: 'cancelled', message: 'the run ended' }, false)
    const found = await find([asset('a')], {
      findReputations: () => Promise.reject(canceled),
      findAnalyses: () => Promise.reject(canceled)
    })
    expect(platformsIn(found.results[0]?.dynamicAnalysis)).toEqual(['linux not-started'])
    expect(found.results[0]?.dynamicAnalysis?.[0]?.reason).toMatch(/the run ended$/)
    expect(found.failure).toBeUndefined()
  })

  test('is needed for a running analysis, which keeps its state without it', async () => {
    const { spectra, requests } = fakeSpectra(() => ({ content: { entries: [] } }))
    const sample = analyzed('a', [running('1')], { sha1: null })
    const found = await find([sample], spectra)
    expect(requests.map(({ path }) => path.split('/')[3])).toEqual(['malware_presence', 'v2'])
    expect(platformsIn(found.results[0]?.dynamicAnalysis)).toEqual(['linux running'])
  })
})
