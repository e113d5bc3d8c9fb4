import { setTimeout as sleep } from 'node:timers/promises'

/** In milliseconds. */
export const DAY = 24 * 60 * 60_000

/** A source of time, which tests can replace. */
export interface Clock {
  /** Monotonic time, in milliseconds. */
  now(): number
  /** The current date and time, which may be adjusted. */
  date(): Date
  /** @throws when the signal is aborted */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const realClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  sleep: (ms, signal) => sleep(ms, undefined, { ...(signal && { signal }) })
}
