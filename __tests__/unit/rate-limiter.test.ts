import { describe, expect, test } from '@jest/globals'

import { RateLimiter } from '../../src/http/rate-limiter.js'
import { fakeClock } from '../support/clock.js'

/** Creates a rate limiter on a simulated clock. */
function limited(requests: number, perMs = 1000) {
  const clock = fakeClock()
  return { clock, limiter: new RateLimiter({ requests, perMs, clock }) }
}

/** Returns when each request is sent, in milliseconds, if all of them wait from the start. */
async function timesOf(count: number, requests: number, perMs = 1000): Promise<number[]> {
  const { clock, limiter } = limited(requests, perMs)
  const times: number[] = []
  for (let n = 0; n < count; n++) {
    void limiter.acquire().then(slot => times.push(slot.sent()))
  }
  await clock.run()
  return times
}

async function advance(clock: ReturnType<typeof fakeClock>, ms: number): Promise<void> {
  const slept = clock.sleep(ms)
  await clock.run()
  await slept
}

function busiest(times: readonly number[], window = 1000): number {
  return Math.max(
    ...times.map(start => times.filter(time => time >= start && time < start + window).length)
  )
}

describe('a rate limiter', () => {
  test.each([
    [120, 10, 10],
    [100, 33.4, 33],
    [30, 3.3, 3],
    [7, 1, 1]
  ])(
    'sends %d requests at %d per second, with at most %d in any second',
    async (count, limit, most) => {
      const times = await timesOf(count, limit)
      expect(times).toHaveLength(count)
      expect(busiest(times)).toBe(most)
    }
  )

  test('takes at most 0.8% longer than the limit requires', async () => {
    const times = await timesOf(120, 10)
    const minimum = ((120 - 10) / 10) * 1000
    expect((times.at(-1) ?? Infinity) / minimum).toBeLessThan(1.008)
  })

  test('stays within the limit if every other burst arrives 5 ms late', async () => {
    const times = await timesOf(120, 10)
    expect(busiest(times.map((time, n) => time + (Math.floor(n / 10) % 2) * 5))).toBe(10)
  })

  test.each([10 / 4, 10 / 6, 10 / 7, 10 / 8, 0.25])(
    'spaces requests evenly at %d per second',
    async share => {
      const times = await timesOf(50, share)
      expect((times.at(-1) ?? Infinity) / ((49 / share) * 1000)).toBeLessThan(1.1)
      expect(busiest(times, 1000 / share)).toBe(1)
    }
  )

  test('sends the requests of a minute at once, but never more than the limit in any minute', async () => {
    const times = await timesOf(70, 20, 60_000)
    expect(times[19]).toBe(0)
    expect(busiest(times, 60_000)).toBe(20)
    expect((times.at(-1) ?? Infinity) / 180_000).toBeLessThan(1.02)
  })

  test('serves requests in order', async () => {
    const { clock, limiter } = limited(1)
    const order: number[] = []
    for (let n = 0; n < 5; n++) {
      void limiter.acquire().then(slot => {
        slot.sent()
        order.push(n)
      })
    }
    await clock.run()
    expect(order).toEqual([0, 1, 2, 3, 4])
  })

  test('serves urgent requests before those that wait', async () => {
    const { clock, limiter } = limited(1)
    const order: string[] = []
    const go = (name: string, urgent = false) =>
      limiter.acquire(undefined, { urgent }).then(slot => {
        slot.sent()
        order.push(name)
      })
    void go('sent')
    void go('waiting')
    void go('urgent', true)
    await clock.run()
    expect(order).toEqual(['sent', 'urgent', 'waiting'])
  })

  test('counts a request from when it is sent, not from when it gets its slot', async () => {
    const { clock, limiter } = limited(1)
    const first = await limiter.acquire()
    let sentAt = 0
    const second = limiter.acquire().then(slot => slot.sent())
    void clock.sleep(5000).then(() => (sentAt = first.sent()))
    await clock.run()
    expect(sentAt).toBe(5000)
    expect(await second).toBeGreaterThanOrEqual(6000)
  })

  test('frees a slot at once if it is released unused', async () => {
    const { clock, limiter } = limited(1)
    const first = await limiter.acquire()
    const second = limiter.acquire().then(slot => slot.sent())
    first.release()
    await clock.run()
    expect(await second).toBe(0)
  })

  test('does not free a used slot when it is released', async () => {
    const { clock, limiter } = limited(1)
    const first = await limiter.acquire()
    first.sent()
    first.release()
    const second = limiter.acquire().then(slot => slot.sent())
    await clock.run()
    expect(await second).toBeGreaterThanOrEqual(1000)
  })

  test('does not delay other requests if a waiting request is canceled', async () => {
    const { clock, limiter } = limited(1)
    const first = await limiter.acquire()
    first.sent()
    const cancel = new AbortController()
    const canceled = limiter
      .acquire(cancel.signal)
      .catch((error: unknown) => (error as Error).message)
    const next = limiter.acquire().then(slot => slot.sent())
    cancel.abort(new Error('canceled'))
    expect(await canceled).toBe('canceled')
    await clock.run()
    expect(await next).toBeLessThan(1100)
  })

  test('pauses all requests after a rejection, then continues at the same rate', async () => {
    const { clock, limiter } = limited(10)
    const times: number[] = []
    const first = (await limiter.acquire()).sent()
    expect(limiter.slowDown(first, 2000)).toBe(true)
    for (let n = 0; n < 100; n++) void limiter.acquire().then(slot => times.push(slot.sent()))
    await clock.run()
    expect(times[0]).toBeGreaterThanOrEqual(2000)
    expect(busiest(times)).toBe(10)
    expect(((times.at(-1) ?? Infinity) - 2000) / 9000).toBeLessThan(1.05)
  })

  test('keeps its rate if rejections are rare', async () => {
    const { clock, limiter } = limited(10)
    const times: number[] = []
    for (let minute = 0; minute < 3; minute++) {
      const rejected = limiter.acquire().then(slot => slot.sent())
      await clock.run()
      expect(limiter.slowDown(await rejected, 1000)).toBe(true)
      for (let n = 0; n < 600; n++) void limiter.acquire().then(slot => times.push(slot.sent()))
      await clock.run()
    }
    expect((times.at(-1) ?? Infinity) / 180_000).toBeLessThan(1.1)
  })

  test('halves its rate after repeated rejections, then recovers', async () => {
    const { clock, limiter } = limited(10)
    const times: number[] = []
    const first = (await limiter.acquire()).sent()
    limiter.slowDown(first, 1000)
    for (let burst = 0; burst < 2; burst++) {
      const next = limiter.acquire().then(slot => slot.sent())
      await clock.run()
      expect(limiter.slowDown(await next, 2000)).toBe(true)
    }
    const start = clock.now()
    for (let n = 0; n < 900; n++) void limiter.acquire().then(slot => times.push(slot.sent()))
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

  test('does not shorten a longer pause, and halves its rate again after each rejected burst', async () => {
    const { clock, limiter } = limited(8)
    const first = (await limiter.acquire()).sent()
    limiter.slowDown(first, 5000)
    expect(limiter.slowDown(first + 1, 10)).toBe(true)
    for (let burst = 0; burst < 2; burst++) {
      await advance(clock, 1)
      expect(limiter.slowDown(clock.now(), 10)).toBe(true)
    }
    const times: number[] = []
    for (let n = 0; n < 6; n++) void limiter.acquire().then(slot => times.push(slot.sent()))
    await clock.run()
    expect(times[0]).toBeGreaterThanOrEqual(5000)
    expect(busiest(times)).toBeLessThanOrEqual(3)
  })

  test('counts several rejections of one burst once', async () => {
    const { clock, limiter } = limited(8)
    const sent = []
    for (let n = 0; n < 8; n++) sent.push((await limiter.acquire()).sent())
    expect(sent.map(time => limiter.slowDown(time, 1000))).toEqual([
      true,
      ...Array<boolean>(7).fill(false)
    ])
    const times: number[] = []
    for (let n = 0; n < 8; n++) void limiter.acquire().then(slot => times.push(slot.sent()))
    await clock.run()
    expect(busiest(times)).toBe(8)
  })

  test('widens its margin after each rejected burst, up to a maximum', async () => {
    const { clock, limiter } = limited(1)
    const gaps: number[] = []
    for (let n = 0; n < 6; n++) {
      const [one, two] = [await limiter.acquire(), limiter.acquire()]
      const sentAt = one.sent()
      const next = two.then(slot => slot.sent())
      await clock.run()
      gaps.push((await next) - sentAt)
      // Late enough that the rate doesn't change.
      await advance(clock, 70_000)
      limiter.slowDown(clock.now(), 0)
      await advance(clock, 70_000)
    }
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
    expect(gaps[0]).toBeGreaterThan(1000)
    expect(gaps[1]).toBeGreaterThan(gaps[0] ?? Infinity)
    expect(gaps.at(-1)).toBeLessThan(1100)
  })
})
