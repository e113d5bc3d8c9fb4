import { describe, expect, test } from '@jest/globals'

import { StallTimer } from '../../src/http/stall-timer.js'
import { fakeClock } from '../support/clock.js'

const PIECE = 1 << 18
const STALL = 2000

/** Runs the steps of an attempt on a simulated clock, and returns how it ends. */
async function attempt(
  steps: (timer: StallTimer, clock: ReturnType<typeof fakeClock>) => Promise<void>
): Promise<{ stalledAt: number | undefined }> {
  const clock = fakeClock()
  let stalledAt: number | undefined
  const timer = new StallTimer({
    stallMs: STALL,
    onStall: () => {
      stalledAt = clock.now()
    },
    clock
  })
  const done = steps(timer, clock).then(() => {
    timer.stop()
  })
  await clock.run()
  await done
  return { stalledAt }
}

/**
 * Sends a body as Linux does: its buffer accepts the first bytes at once, and then no more until a
 * third of it is free.
 * @returns when the last byte is sent
 */
async function send(
  { length, bytesPerSecond }: { readonly length: number; readonly bytesPerSecond: number },
  timer: StallTimer,
  clock: ReturnType<typeof fakeClock>
): Promise<number> {
  const buffer = 3.9e6
  const began = clock.now()
  const received = () => ((clock.now() - began) / 1000) * bytesPerSecond
  for (let sent = 0; sent < length;) {
    sent = Math.min(sent + PIECE, length)
    timer.sending(sent)
    if (sent - received() > buffer) {
      await clock.sleep(((sent - buffer * 0.65 - received()) / bytesPerSecond) * 1000)
    }
    timer.sending(sent)
  }
  return began + (length / bytesPerSecond) * 1000
}

describe('an upload', () => {
  test.each([
    [7e6, 1e6],
    [3e6, 4e5],
    [7e6, 2e5],
    [20e6, 1e5],
    [100e6, 5e7]
  ])(
    'of %d bytes at %d per second does not stall until its last byte',
    async (length, bytesPerSecond) => {
      const { stalledAt } = await attempt(async (timer, clock) => {
        const end = await send({ length, bytesPerSecond }, timer, clock)
        await clock.sleep(end - clock.now())
      })
      expect(stalledAt).toBeUndefined()
    }
  )

  test.each([
    [1000, 1e6, 2.1],
    [7e6, 1e6, 20],
    [100e6, 5e7, 3]
  ])(
    'of %d bytes at %d per second without a response stalls soon after its end',
    async (length, bytesPerSecond, most) => {
      let end = 0
      const { stalledAt } = await attempt(async (timer, clock) => {
        end = await send({ length, bytesPerSecond }, timer, clock)
        await clock.sleep(1_000_000)
      })
      expect((stalledAt ?? Infinity) - end).toBeLessThan(most * 1000)
    }
  )

  test('that is never read stalls', async () => {
    const { stalledAt } = await attempt(async (timer, clock) => {
      timer.sending(PIECE)
      await clock.sleep(1_000_000)
    })
    expect(stalledAt).toBeLessThan(2 * STALL)
  })
})

describe('a response', () => {
  /** Receives this many bytes per second, for this many seconds. */
  const receive = (bytesPerSecond: number, seconds: number) =>
    attempt(async (timer, clock) => {
      for (let n = 0; n <= seconds; n++) {
        timer.received(n * bytesPerSecond)
        await clock.sleep(1000)
      }
    })

  test('that is too slow stalls, even if it makes progress', async () => {
    expect((await receive(1, 1000)).stalledAt).toBeLessThan(2 * STALL)
  })

  test('that is fast enough does not stall, regardless of its duration', async () => {
    expect((await receive(20_000, 800)).stalledAt).toBeUndefined()
  })

  test('that stops in the middle stalls', async () => {
    const { stalledAt } = await attempt(async (timer, clock) => {
      timer.received(10_000_000)
      await clock.sleep(1_000_000)
    })
    expect(stalledAt).toBe(STALL)
  })
})

test('a download does not stall as long as data arrives', async () => {
  const { stalledAt } = await attempt(async (timer, clock) => {
    for (let n = 0; n < 1000; n++) {
      timer.renew()
      await clock.sleep(STALL - 1)
    }
  })
  expect(stalledAt).toBeUndefined()
})
