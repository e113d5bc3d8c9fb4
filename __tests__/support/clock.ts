import type { Clock } from '../../src/http/clock.js'

/**
 * Returns a clock that stands still until all tasks sleep, and then jumps to the first wake-up.
 * @param start date at time 0, in milliseconds
 */
export function fakeClock(start = 0): Clock & { run(): Promise<void> } {
  let time = 0
  let sleepers: { at: number; wake: () => void }[] = []
  return {
    now: () => time,
    date: () => new Date(start + time),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: time + ms, wake: resolve }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter(other => other !== sleeper)
          reject(signal.reason as Error)
        })
      }),
    async run() {
      for (;;) {
        // First, everything that does not depend on time.
        for (let turn = 0; turn < 100; turn++) await Promise.resolve()
        // Streams need more than promises.
        await new Promise(setImmediate)
        const next = sleepers.reduce<(typeof sleepers)[number] | undefined>(
          (first, one) => (first && first.at <= one.at ? first : one),
          undefined
        )
        if (!next) return
        time = Math.max(time, next.at)
        sleepers = sleepers.filter(other => other !== next)
        next.wake()
      }
    }
  }
}
