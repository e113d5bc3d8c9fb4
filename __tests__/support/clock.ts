import type { Clock } from '../../src/http/clock.js'

/** A clock that stands still until everyone sleeps, and then jumps to the first who wakes. */
export function fakeClock(): Clock & { run(): Promise<void> } {
  let time = 0
  let sleepers: { at: number; wake: () => void }[] = []
  return {
    now: () => time,
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
        // All that can go on without time does so first.
        for (let turn = 0; turn < 100; turn++) await Promise.resolve()
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
