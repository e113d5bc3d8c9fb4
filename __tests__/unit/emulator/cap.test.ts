import { describe, expect, test } from '@jest/globals'
import { busiestMinute, busiestSecond, createCap, MINUTE } from '../../../emulator/http/rate-cap.js'

describe('createCap', () => {
  test('admits ten in a second and refuses the eleventh', () => {
    const admits = createCap(10)
    const answers = Array.from({ length: 11 }, (_, index) => admits(index * 99))
    expect(answers).toEqual([...Array<boolean>(10).fill(true), false])
  })

  test('slides: a burst over a full second’s edge is one burst', () => {
    const admits = createCap(2)
    expect([900, 950, 1050, 1899.9, 1900].map(admits)).toEqual([true, true, false, false, true])
  })

  test('does not count the refused', () => {
    const admits = createCap(1)
    expect([0, 500, 999, 1000].map(admits)).toEqual([true, false, false, true])
  })

  test('counts over a longer window if told', () => {
    const admits = createCap(1, MINUTE)
    expect([0, 59_999, 60_000].map(admits)).toEqual([true, false, true])
  })

  test('can be lifted', () => {
    const admits = createCap(Infinity)
    expect(Array.from({ length: 1000 }, () => admits(0))).not.toContain(false)
  })
})

test.each([
  { times: [], busiest: 0 },
  { times: [5], busiest: 1 },
  { times: [0, 1000, 2000], busiest: 1 },
  { times: [0, 999, 1998], busiest: 2 },
  { times: [900, 950, 1050, 1890, 5000], busiest: 4 },
  { times: [5000, 950, 900, 1050], busiest: 3 }
])('the busiest second of $times has $busiest arrivals', ({ times, busiest }) => {
  expect(busiestSecond(times)).toBe(busiest)
})

test('the busiest minute is as the busiest second, sixty times as long', () => {
  expect(busiestMinute([0, 59_999, 60_000, 119_998])).toBe(3)
  expect(busiestMinute([])).toBe(0)
})
