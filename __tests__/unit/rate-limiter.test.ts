import { describe, expect, test } from '@jest/globals'

import { createRateLimiter } from '../../src/http/rate-limiter.js'
import { fakeClock } from '../support/clock.js'

/** When each of so many requests went out, in milliseconds, all of them waiting from the start. */
async function timesOf(count: number, requests: number, perMs = 1000): Promise<number[]> {
  const clock = fakeClock()
  const gate = createRateLimiter(requests, clock, perMs)
  const times: number[] = []
  for (let n = 0; n < count; n++) {
    void gate.acquire().then(slot => times.push(slot.sent()))
  }
  await clock.run()
  return times
}

async function pass(clock: ReturnType<typeof fakeClock>, ms: number): Promise<void> {
  const slept = clock.sleep(ms)
  await clock.run()
  await slept
}

function busiest(times: readonly number[], window = 1000): number {
  return Math.max(
    ...times.map(start => times.filter(time => time >= start && time < start + window).length)
  )
}

describe('the gate', () => {
  test.each([
    [120, 10, 10],
    [100, 33.4, 33],
    [30, 3.3, 3],
    [7, 1, 1]
  ])('%d requests at %d a second: never more than %d in any second', async (count, cap, most) => {
    const times = await timesOf(count, cap)
    expect(times).toHaveLength(count)
    expect(busiest(times)).toBe(most)
  })

  test('is no slower than the cap requires: within 0.8% of the minimum', async () => {
    const times = await timesOf(120, 10)
    const floor = ((120 - 10) / 10) * 1000
    expect((times.at(-1) ?? Infinity) / floor).toBeLessThan(1.008)
  })

  test('stays within the limit if every other burst arrives 5 ms late', async () => {
    const times = await timesOf(120, 10)
    expect(busiest(times.map((time, n) => time + (Math.floor(n / 10) % 2) * 5))).toBe(10)
  })

  test.each([10 / 4, 10 / 6, 10 / 7, 10 / 8, 0.25])(
    'a share of %d is used, and spaced evenly',
    async share => {
      const times = await timesOf(50, share)
      expect((times.at(-1) ?? Infinity) / ((49 / share) * 1000)).toBeLessThan(1.1)
      expect(busiest(times, 1000 / share)).toBe(1)
    }
  )

  test('requests per minute may be sent all at once, but never more in any minute', async () => {
    const times = await timesOf(70, 20, 60_000)
    expect(times[19]).toBe(0)
    expect(busiest(times, 60_000)).toBe(20)
    expect((times.at(-1) ?? Infinity) / 180_000).toBeLessThan(1.02)
  })

  test('is first come, first served', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(1, clock)
    const order: number[] = []
    for (let n = 0; n < 5; n++) {
      void gate.acquire().then(slot => {
        slot.sent()
        order.push(n)
      })
    }
    await clock.run()
    expect(order).toEqual([0, 1, 2, 3, 4])
  })

  test('lets the urgent go before those that wait', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(1, clock)
    const order: string[] = []
    const go = (name: string, urgent = false) =>
      gate.acquire(undefined, urgent).then(slot => {
        slot.sent()
        order.push(name)
      })
    void go('sent')
    void go('waiting')
    void go('urgent', true)
    await clock.run()
    expect(order).toEqual(['sent', 'urgent', 'waiting'])
  })

  test('counts from when a request went out, not from when it was let in', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(1, clock)
    const first = await gate.acquire()
    let sentAt = 0
    const second = gate.acquire().then(slot => slot.sent())
    void clock.sleep(5000).then(() => (sentAt = first.sent()))
    await clock.run()
    expect(sentAt).toBe(5000)
    expect(await second).toBeGreaterThanOrEqual(6000)
  })

  test('a place that was not used is free at once', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(1, clock)
    const first = await gate.acquire()
    const second = gate.acquire().then(slot => slot.sent())
    first.release()
    await clock.run()
    expect(await second).toBe(0)
  })

  test('a place that was used is not given back', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(1, clock)
    const first = await gate.acquire()
    first.sent()
    first.release()
    const second = gate.acquire().then(slot => slot.sent())
    await clock.run()
    expect(await second).toBeGreaterThanOrEqual(1000)
  })

  test('who leaves the queue does not hold it up', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(1, clock)
    const first = await gate.acquire()
    first.sent()
    const leaving = new AbortController()
    const left = gate.acquire(leaving.signal).catch((error: unknown) => (error as Error).message)
    const next = gate.acquire().then(slot => slot.sent())
    leaving.abort(new Error('gone'))
    expect(await left).toBe('gone')
    await clock.run()
    expect(await next).toBeLessThan(1100)
  })

  test('after one rejection, all requests wait, then continue at the same pace', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(10, clock)
    const times: number[] = []
    const first = (await gate.acquire()).sent()
    expect(gate.slowDown(first, 2000)).toBe(true)
    for (let n = 0; n < 100; n++) void gate.acquire().then(slot => times.push(slot.sent()))
    await clock.run()
    expect(times[0]).toBeGreaterThanOrEqual(2000)
    expect(busiest(times)).toBe(10)
    expect(((times.at(-1) ?? Infinity) - 2000) / 9000).toBeLessThan(1.05)
  })

  test('the pace stays the same if rejections are rare', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(10, clock)
    const times: number[] = []
    for (let minute = 0; minute < 3; minute++) {
      const refused = gate.acquire().then(slot => slot.sent())
      await clock.run()
      expect(gate.slowDown(await refused, 1000)).toBe(true)
      for (let n = 0; n < 600; n++) void gate.acquire().then(slot => times.push(slot.sent()))
      await clock.run()
    }
    expect((times.at(-1) ?? Infinity) / 180_000).toBeLessThan(1.1)
  })

  test('after repeated rejections, the pace is halved, then recovers', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(10, clock)
    const times: number[] = []
    const first = (await gate.acquire()).sent()
    gate.slowDown(first, 1000)
    for (let burst = 0; burst < 2; burst++) {
      const next = gate.acquire().then(slot => slot.sent())
      await clock.run()
      expect(gate.slowDown(await next, 2000)).toBe(true)
    }
    const start = clock.now()
    for (let n = 0; n < 900; n++) void gate.acquire().then(slot => times.push(slot.sent()))
    await clock.run()
    const within = (from: number, to: number) =>
      busiest(times.filter(time => time >= start + from && time < start + to))
    expect(times[0]).toBeGreaterThanOrEqual(start + 2000)
    expect(within(2000, 5000)).toBeLessThanOrEqual(6)
    expect(within(5000, 40_000)).toBeLessThanOrEqual(10)
    expect(within(15_000, 16_500)).toBeGreaterThan(5)
    expect(within(62_000, 80_000)).toBe(10)
    expect(busiest(times)).toBe(10)
  })

  test('a longer hold is not shortened, and each further burst halves the pace again', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(8, clock)
    const first = (await gate.acquire()).sent()
    gate.slowDown(first, 5000)
    expect(gate.slowDown(first + 1, 10)).toBe(true)
    for (let burst = 0; burst < 2; burst++) {
      await pass(clock, 1)
      expect(gate.slowDown(clock.now(), 10)).toBe(true)
    }
    const times: number[] = []
    for (let n = 0; n < 6; n++) void gate.acquire().then(slot => times.push(slot.sent()))
    await clock.run()
    expect(times[0]).toBeGreaterThanOrEqual(5000)
    expect(busiest(times)).toBeLessThanOrEqual(3)
  })

  test('the rejections of one burst count once', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(8, clock)
    const sent = []
    for (let n = 0; n < 8; n++) sent.push((await gate.acquire()).sent())
    expect(sent.map(time => gate.slowDown(time, 1000))).toEqual([
      true,
      ...Array<boolean>(7).fill(false)
    ])
    const times: number[] = []
    for (let n = 0; n < 8; n++) void gate.acquire().then(slot => times.push(slot.sent()))
    await clock.run()
    expect(busiest(times)).toBe(8)
  })

  test('each rejected burst widens the margin, up to a maximum', async () => {
    const clock = fakeClock()
    const gate = createRateLimiter(1, clock)
    const gaps: number[] = []
    for (let n = 0; n < 6; n++) {
      const [one, two] = [await gate.acquire(), gate.acquire()]
      const sentAt = one.sent()
      const next = two.then(slot => slot.sent())
      await clock.run()
      gaps.push((await next) - sentAt)
      // Late enough that the pace doesn't change.
      await pass(clock, 70_000)
      gate.slowDown(clock.now(), 0)
      await pass(clock, 70_000)
    }
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
    expect(gaps[0]).toBeGreaterThan(1000)
    expect(gaps[1]).toBeGreaterThan(gaps[0] ?? Infinity)
    expect(gaps.at(-1)).toBeLessThan(1100)
  })
})
