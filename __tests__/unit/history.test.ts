import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { initialResult } from '../../src/results/initial-result.js'
import { mergeResults } from '../../src/results/merge.js'
import type { SampleResult, VerdictStatus } from '../../src/results/schema.js'
import { sample } from '../support/results-document.js'
import { verdictOf } from '../support/reported-run.js'
import { violationsOf } from '../support/schema.js'
import { resultsDocument } from '../support/results-document.js'

const content = { sha1: 'a'.repeat(40), sha256: 'b'.repeat(64), size: 1, files: ['a.bin'] }

function checked(day: number, status: VerdictStatus, changes: Partial<SampleResult> = {}) {
  const on = `2026-11-0${day}T00:00:00.000Z`
  return { ...sample, finished: on, verdict: verdictOf(status, { checkedOn: on }), ...changes }
}

const recorded = (history: SampleResult['history']) =>
  history?.map(({ status, on }) => `${status} ${on.slice(8, 10)}`)

test('a resumed run keeps the verdicts of earlier runs, each with its first time', () => {
  const runs = [
    checked(1, 'no threats found'),
    checked(2, 'no threats found'),
    checked(3, 'pending'),
    checked(4, 'malicious'),
    checked(5, 'malicious'),
    checked(6, 'no threats found')
  ]
  const last = runs.reduce((earlier, run) => ({
    ...run,
    ...initialResult(content, earlier, false),
    verdict: run.verdict
  }))
  const { history, verdict } = initialResult(content, last, false)
  expect(verdict).toBeNull()
  expect(recorded(history)).toEqual(['no threats found 01', 'malicious 04', 'no threats found 06'])
})

test('a sample without an earlier verdict has no history', () => {
  const { history, ...rest } = initialResult(content, checked(1, 'pending'), false)
  expect(history).toBeUndefined()
  expect(violationsOf({ ...resultsDocument, samples: [rest] })).toEqual([])
})

test('at most 100 verdicts are kept, the latest ones', () => {
  const history = Array.from({ length: 300 }, (_, day) => ({
    ...{ status: 'malicious' as const, threat: `${day}` },
    on: new Date(day * 86_400_000).toISOString()
  }))
  const [one, other] = [history.slice(0, 150), history.slice(150)].map(part =>
    checked(1, 'pending', { history: part })
  ) as [SampleResult, SampleResult]
  for (const { history: kept } of [
    mergeResults(one, other),
    initialResult(content, { ...one, history }, false)
  ]) {
    expect(kept).toEqual(history.slice(-100))
  }
})

test('merged results keep all verdicts, in any order and grouping', () => {
  const results = [
    checked(1, 'no threats found', { state: 'existing', metadata: 'none' }),
    checked(2, 'malicious'),
    checked(3, 'suspicious', { state: 'failed', metadata: 'none' }),
    checked(3, 'pending'),
    checked(4, 'known', {
      history: [{ status: 'malicious', threat: null, on: '2026-10-01T00:00:00.000Z' }]
    })
  ]
  const merged = results.reduce(mergeResults)
  expect(merged.verdict?.status).toBe('known')
  expect(recorded(merged.history)).toEqual([
    'malicious 01',
    'no threats found 01',
    'malicious 02',
    'suspicious 03'
  ])
  const [a, b, c, d, e] = results as [
    SampleResult,
    SampleResult,
    SampleResult,
    SampleResult,
    SampleResult
  ]
  for (const other of [
    results.toReversed().reduce(mergeResults),
    mergeResults(mergeResults(e, a), mergeResults(mergeResults(c, d), b)),
    mergeResults(merged, e),
    mergeResults(b, merged)
  ]) {
    expect(other).toEqual(merged)
  }
  expect(mergeResults(b, b)).toEqual(b)
})

test('merging does not depend on order, repetition, or grouping', () => {
  const status = fc.constantFrom<VerdictStatus[]>('malicious', 'no threats found', 'pending')
  const time = fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z')
  const past = fc.record({ status, threat: fc.constantFrom(null, 'x'), on: time })
  const result = fc
    .record({ status, time, past: fc.option(past), finished: time })
    .map(({ status, time, past, finished }): SampleResult => ({
      // The order of the keys can vary, too.
      ...(past && { history: [past] }),
      ...sample,
      finished,
      verdict: verdictOf(status, { checkedOn: time })
    }))
  fc.assert(
    fc.property(result, result, result, (a, b, c) => {
      const merged = mergeResults(mergeResults(a, b), c)
      for (const other of [
        mergeResults(c, mergeResults(b, a)),
        mergeResults(a, mergeResults(b, c)),
        mergeResults(mergeResults(c, a), b),
        mergeResults(merged, b)
      ]) {
        expect(other).toEqual(merged)
      }
    }),
    { numRuns: 500 }
  )
})
