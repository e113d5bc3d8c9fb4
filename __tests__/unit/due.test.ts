import { expect, test } from '@jest/globals'

import { dueSamples, needsSubscription } from '../../src/results/due.js'
import { MOMENT } from '../support/results-document.js'
import { verdictOf } from '../support/reported-run.js'
import { watchedSample, watchState } from '../support/watch-state.js'

const DAY = 24 * 60 * 60 * 1000
const now = new Date(MOMENT)
const ago = (days: number) => new Date(now.getTime() - days * DAY).toISOString()
const sample = { ...watchedSample, verdict: verdictOf('known'), subscribedOn: ago(1) }
const feed = { sha1s: new Set<string>(), isComplete: true }
const options = { kind: 'release', state: watchState, feed, now } as const
const isDue = (changes: object, other: object = {}) =>
  dueSamples([{ ...sample, ...changes }], { ...options, ...other }).length === 1

test('only new, changed, unfinished, and unsubscribed samples are looked up', () => {
  expect(isDue({})).toBe(false)
  expect(isDue({ verdict: null })).toBe(true)
  expect(isDue({ sha1: null })).toBe(true)
  expect(isDue({ isDue: true })).toBe(true)
  expect(isDue({}, { feed: { ...feed, sha1s: new Set([sample.sha1]) } })).toBe(true)
  expect(isDue({ subscribedOn: null })).toBe(true)
  expect(isDue({ subscribedOn: null }, { kind: 'subscriptions' })).toBe(false)
})

test('a subscription counts for a year, and is renewed after half a year', () => {
  for (const [days, isOver, isOld] of [
    [179, false, false],
    [181, false, true],
    [363, false, true],
    [365, true, true],
    [-2, true, true]
  ] as const) {
    expect(isDue({ subscribedOn: ago(days) })).toBe(isOver)
    expect(needsSubscription({ subscribedOn: ago(days) }, now)).toBe(isOld)
  }
})

test('all samples are looked up without a state or a feed, or if the last time is long ago', () => {
  expect(isDue({}, { state: null })).toBe(true)
  expect(isDue({}, { feed: null })).toBe(true)
  expect(isDue({}, { state: { ...watchState, fullCheckOn: ago(31) } })).toBe(true)
  const incomplete = { ...feed, isComplete: false }
  expect(isDue({}, { feed: incomplete })).toBe(true)
  expect(isDue({}, { feed: incomplete, kind: 'subscriptions' })).toBe(false)
})
