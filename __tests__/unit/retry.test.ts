import { describe, expect, test } from '@jest/globals'

import { parseRetryAfter, pauseBefore } from '../../src/http/retry.js'

describe('pauseBefore', () => {
  test('doubles the pause up to a maximum, with full jitter', () => {
    const pauses = (random: number) =>
      [1, 2, 3, 10].map(attempt => pauseBefore({}, attempt, { retries: 20, random }))
    expect(pauses(1)).toEqual([1000, 2000, 4000, 30_000])
    expect(pauses(0.5)).toEqual([500, 1000, 2000, 15_000])
    expect(pauses(0)).toEqual([0, 0, 0, 0])
  })

  test('stops after the maximum number of retries', () => {
    const options = { retries: 2, random: 0 }
    expect([1, 2, 3].map(attempt => pauseBefore({}, attempt, options))).toEqual([0, 0, undefined])
  })

  test('uses the pause in Retry-After, up to five minutes', () => {
    const options = { retries: 5, random: 1 }
    const pauses = [0, 300_000, 300_001].map(retryAfterMs =>
      pauseBefore({ retryAfterMs }, 1, options)
    )
    expect(pauses).toEqual([0, 300_000, undefined])
  })

  test('retries at least 20 times without an additional pause if the rate limit was exceeded', () => {
    const options = { retries: 0, random: 1 }
    const pauses = [1, 20, 21].map(attempt => pauseBefore({ tooFast: true }, attempt, options))
    expect(pauses).toEqual([0, 0, undefined])
  })
})

test('parses Retry-After in seconds and as a date', () => {
  const date = new Date(5000).toUTCString()
  expect(parseRetryAfter('7', 0)).toBe(7000)
  expect(parseRetryAfter(date, 2000)).toBe(3000)
  expect(parseRetryAfter(date, 9000)).toBe(0)
  for (const invalid of ['soon', '-5', '1.5', '']) {
    expect(parseRetryAfter(invalid, 0)).toBeUndefined()
  }
  expect(parseRetryAfter(undefined, 0)).toBeUndefined()
})
