import { describe, expect, test } from '@jest/globals'

import { mergeResults } from '../../src/results/merge.js'
import { initialResult } from '../../src/results/initial-result.js'
import { type SampleResult } from '../../src/results/schema.js'
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

describe('the initial result of a sample', () => {
  const content = { sha1: null, sha256: 'b'.repeat(64), size: 1, files: ['a.bin'] }

  test('keeps uncertain metadata in every state', () => {
    const uncertain = possible.filter(({ metadata }) => metadata === 'uncertain')
    const known = uncertain.flatMap(earlier =>
      [true, false].map(subscribe => initialResult(content, earlier, subscribe).metadata)
    )
    expect(new Set(known)).toEqual(new Set(['uncertain']))
  })

  test('keeps the time of the first metadata', () => {
    for (const earlier of possible) {
      for (const subscribe of [true, false]) {
        const { metadataFirstSent } = initialResult(content, earlier, subscribe)
        expect(metadataFirstSent).toBe(earlier.metadataFirstSent)
      }
    }
  })

  test('is valid, and metadata that is sent again for a subscription is uncertain', () => {
    for (const subscribe of [true, false]) {
      const samples = possible.map(earlier => initialResult(content, earlier, subscribe))
      expect(violationsOf({ ...resultsDocument, samples })).toEqual([])
    }
    const { state, metadata } = initialResult(content, sample, true)
    expect([state, metadata]).toEqual(['bytes-only', 'uncertain'])
  })
})
