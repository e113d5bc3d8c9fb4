import { describe, expect, test } from '@jest/globals'

import { archiveAnalysis, NO_ANALYSIS, wasStarted } from '../../src/results/dynamic-analysis.js'
import { mergeResults } from '../../src/results/merge.js'
import { initialResult } from '../../src/results/initial-result.js'
import { requestAnalyses } from '../../src/results/plan-analyses.js'
import type { AnalysisState, DynamicAnalysis, SampleResult } from '../../src/results/schema.js'
import { MOMENT, resultsDocument, sample } from '../support/results-document.js'
import { violationsOf } from '../support/schema.js'

const MOMENTS = [MOMENT, '2026-01-02T00:00:00.000Z'] as const

const error = { scope: 'sample', step: 'download', status: null, message: 'why' } as const

/** Every valid combination of a sample's fields, at two times. */
const possible = (
  [
    ['submitted', 'confirmed'],
    ['submitted', 'repeated'],
    ['metadata-only', 'confirmed'],
    ['metadata-only', 'repeated'],
    ['reanalysis-requested', 'none'],
    ['reanalysis-requested', 'uncertain'],
    ['existing', 'none'],
    ['existing', 'uncertain'],
    ['bytes-only', 'none'],
    ['bytes-only', 'uncertain'],
    ['failed', 'none'],
    ['failed', 'uncertain'],
    ['not-attempted', 'none'],
    ['not-attempted', 'uncertain']
  ] as const
).flatMap(([state, metadata]) =>
  MOMENTS.flatMap(finished =>
    [true, false].flatMap(subscribed =>
      (metadata === 'none' ? [undefined] : [undefined, ...MOMENTS]).map((sent): SampleResult => ({
        ...sample,
        state,
        metadata,
        subscribed,
        finished,
        error: state === 'failed' ? error : null,
        ...(sent && { metadataFirstSent: sent })
      }))
    )
  )
)

describe('merging results of a sample', () => {
  const merged = (first: SampleResult, ...others: SampleResult[]) =>
    others.reduce((a, b) => mergeResults(a, b), first)
  const isDoubtful = ({ metadata }: SampleResult) =>
    metadata === 'uncertain' || metadata === 'repeated'
  const same = (a: SampleResult, b: SampleResult) => JSON.stringify(a) === JSON.stringify(b)

  test('returns valid results', () => {
    const samples = possible.flatMap(a => possible.map(b => merged(a, b)))
    expect(violationsOf({ ...resultsDocument, samples })).toEqual([])
  })

  test('does not depend on order, repetition, or grouping', () => {
    const broken: unknown[] = []
    for (const a of possible) {
      if (!same(merged(a, a), a)) broken.push([a])
      for (const b of possible) {
        const both = merged(a, b)
        if (!same(merged(b, a), both) || !same(merged(both, a), both)) broken.push([a, b])
        for (const c of possible.filter((_, index) => index % 31 === 0)) {
          const all = merged(a, b, c)
          const others = [merged(c, b, a), merged(both, c), merged(a, merged(b, c))]
          if (!others.every(other => same(other, all))) broken.push([a, b, c])
        }
      }
    }
    expect(broken).toEqual([])
  })

  test('keeps uncertain and repeated metadata', () => {
    const all = possible.filter(isDoubtful).flatMap(a => possible.map(b => merged(a, b)))
    expect(all.filter(result => !isDoubtful(result))).toEqual([])
  })

  test('keeps the time of the first metadata', () => {
    const [first, later] = [...MOMENTS].sort()
    const sent = (moment: string | undefined) =>
      possible.filter(({ metadataFirstSent }) => metadataFirstSent === moment)
    for (const a of sent(first)) {
      for (const b of possible) expect(merged(a, b).metadataFirstSent).toBe(first)
    }
    for (const a of sent(later)) {
      for (const b of sent(undefined)) expect(merged(a, b).metadataFirstSent).toBe(later)
    }
  })

  test('keeps submitted samples as submitted', () => {
    const submitted = possible.filter(({ state }) => state === 'submitted')
    const states = submitted.flatMap(a => possible.map(b => merged(b, a).state))
    expect(new Set(states)).toEqual(new Set(['submitted']))
  })
})

const sampleContent = { sha1: null, sha256: 'b'.repeat(64), size: 1, files: ['a.bin'] }

/** Analyses on one platform: of several starts, in every state, and of an archive. */
const analyses = ((): DynamicAnalysis[] => {
  const of = (state: AnalysisState, changes: Partial<DynamicAnalysis> = {}) => {
    return { ...NO_ANALYSIS, platform: 'linux', requested: MOMENTS[0], state, ...changes }
  }
  const refused = (['failed', 'not-started'] as const).map(state => of(state, { requested: null }))
  const started = MOMENTS.flatMap(requested => [
    of('unconfirmed', { requested }),
    of('running', { requested, analysisId: requested }),
    of('failed', { requested, analysisId: requested, reason: 'why' }),
    of('finished', { requested, analysisId: requested, classification: 'no threats found' })
  ])
  const malicious = of('finished', { analysisId: '1', classification: 'malicious' })
  const file = (digit: string, isDone: boolean) => ({
    ...NO_ANALYSIS,
    sha1: digit.repeat(40),
    analysisId: digit,
    state: isDone ? ('finished' as const) : ('running' as const),
    classification: isDone ? ('suspicious' as const) : null
  })
  const archives = [true, false].flatMap(first =>
    [true, false].map(second =>
      archiveAnalysis(of('running', { requested: 'archive' }), [
        file('a', first),
        file('b', second)
      ])
    )
  )
  return [...refused, ...started, malicious, ...archives]
})()

describe('merging the dynamic analyses of a sample', () => {
  const results = analyses.flatMap((analysis): SampleResult[] => [
    { ...sample, dynamicAnalysis: [analysis] },
    { ...sample, earlierAnalyses: [analysis] }
  ])
  const all = ({ dynamicAnalysis = [], earlierAnalyses = [] }: SampleResult) => [
    ...dynamicAnalysis,
    ...earlierAnalyses
  ]

  test('does not depend on order, repetition, or grouping', () => {
    const text = ({ dynamicAnalysis, earlierAnalyses, ...others }: SampleResult) =>
      JSON.stringify({ ...others, dynamicAnalysis, earlierAnalyses })
    const broken: unknown[] = []
    for (const a of results) {
      if (text(mergeResults(a, a)) !== text(a)) broken.push([a])
      for (const b of results) {
        const both = mergeResults(a, b)
        if (text(mergeResults(b, a)) !== text(both)) broken.push([a, b])
        if (text(mergeResults(both, a)) !== text(both)) broken.push([a, b])
        for (const c of results.filter((_, index) => index % 5 === 0)) {
          const grouped = mergeResults(a, mergeResults(b, c))
          if (text(mergeResults(both, c)) !== text(grouped)) broken.push([a, b, c])
        }
      }
    }
    expect(broken).toEqual([])
  })

  test('loses no analysis that was started', () => {
    const lost = results.flatMap(a =>
      results.filter(b => {
        const kept = new Set(all(mergeResults(a, b)).map(({ requested }) => requested))
        return [...all(a), ...all(b)].some(one => wasStarted(one) && !kept.has(one.requested))
      })
    )
    expect(lost).toEqual([])
  })

  test('never makes a started analysis startable, and never forgets a threat', () => {
    const isThreat = ({ classification }: DynamicAnalysis) =>
      classification === 'malicious' || classification === 'suspicious'
    for (const a of results) {
      for (const b of results) {
        const known = [...all(a), ...all(b)]
        const resumed = initialResult(sampleContent, mergeResults(a, b), false)
        const [analysis] = requestAnalyses(resumed, ['linux'], 'why').dynamicAnalysis ?? []
        expect(analysis && wasStarted(analysis)).toBe(known.some(wasStarted))
        expect(analysis && isThreat(analysis)).toBe(known.some(isThreat))
        // Whatever the run requests, threats count.
        expect((resumed.dynamicAnalysis ?? []).some(isThreat)).toBe(known.some(isThreat))
      }
    }
  })

  test('combines what is known about the files in an archive', () => {
    const [, first, second] = analyses.filter(({ files }) => files)
    if (!first || !second) throw new Error('there are no archives')
    const merged = mergeResults(
      { ...sample, dynamicAnalysis: [first] },
      { ...sample, dynamicAnalysis: [second] }
    )
    expect(merged.dynamicAnalysis?.[0]?.files?.map(({ state }) => state)).toEqual([
      'finished',
      'finished'
    ])
    expect(merged.dynamicAnalysis?.[0]?.state).toBe('finished')
  })

  test('keeps a SHA-1 that only one of the results has', () => {
    const unknown = { ...sample, sha1: null, state: 'metadata-only' } as const
    const known = { ...sample, state: 'existing', metadata: 'none' } as const
    expect(mergeResults(unknown, known).sha1).toBe(sample.sha1)
    expect(mergeResults(known, unknown).sha1).toBe(sample.sha1)
  })
})

describe('the initial result of a sample', () => {
  test('keeps uncertain metadata in every state', () => {
    const uncertain = possible.filter(({ metadata }) => metadata === 'uncertain')
    const known = uncertain.flatMap(earlier =>
      [true, false].map(subscribe => initialResult(sampleContent, earlier, subscribe).metadata)
    )
    expect(new Set(known)).toEqual(new Set(['uncertain']))
  })

  test('keeps the time of the first metadata', () => {
    for (const earlier of possible) {
      for (const subscribe of [true, false]) {
        const { metadataFirstSent } = initialResult(sampleContent, earlier, subscribe)
        expect(metadataFirstSent).toBe(earlier.metadataFirstSent)
      }
    }
  })

  test('is valid, and metadata that is sent again for a subscription is uncertain', () => {
    for (const subscribe of [true, false]) {
      const samples = possible.map(earlier => initialResult(sampleContent, earlier, subscribe))
      expect(violationsOf({ ...resultsDocument, samples })).toEqual([])
    }
    const { state, metadata } = initialResult(sampleContent, sample, true)
    expect([state, metadata]).toEqual(['bytes-only', 'uncertain'])
  })
})
