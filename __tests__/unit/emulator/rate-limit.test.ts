import { describe, expect, test } from '@jest/globals'
import {
  createRateLimit,
  maxRequestsInWindow,
  MINUTE,
  SECOND
} from '../../../emulator/http/rate-limit.js'

describe('createRateLimit', () => {
  test('accepts ten requests in a second and rejects the eleventh', () => {
    const accepts = createRateLimit(10)
    const results = Array.from({ length: 11 }, (_, index) => accepts(index * 99))
    expect(results).toEqual([...Array<boolean>(10).fill(true), false])
  })

  test('uses a sliding window', () => {
    const accepts = createRateLimit(2)
    const times = [900, 950, 1050, 1899.9, 1900]
    expect(times.map(time => accepts(time))).toEqual([true, true, false, false, true])
  })

  test("doesn't count rejected requests", () => {
    const accepts = createRateLimit(1)
    expect([0, 500, 999, 1000].map(accepts)).toEqual([true, false, false, true])
  })

  test('accepts the length of the window', () => {
    const accepts = createRateLimit(1, MINUTE)
    expect([0, 59_999, 60_000].map(accepts)).toEqual([true, false, true])
  })

  test('accepts everything if the limit is Infinity', () => {
    const accepts = createRateLimit(Infinity)
    expect(Array.from({ length: 1000 }, () => accepts(0))).not.toContain(false)
  })
})

describe('maxRequestsInWindow', () => {
  test.each([
    { times: [], max: 0 },
    { times: [5], max: 1 },
    { times: [0, 1000, 2000], max: 1 },
    { times: [0, 999, 1998], max: 2 },
    { times: [900, 950, 1050, 1890, 5000], max: 4 },
    { times: [5000, 950, 900, 1050], max: 3 }
  ])('returns $max for a second and $times', ({ times, max }) => {
    expect(maxRequestsInWindow(times, SECOND)).toBe(max)
  })

  test.each([
    { times: [0, 59_999, 60_000, 119_998], max: 3 },
    { times: [], max: 0 }
  ])('returns $max for a minute and $times', ({ times, max }) => {
    expect(maxRequestsInWindow(times, MINUTE)).toBe(max)
  })
})
