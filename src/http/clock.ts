import { setTimeout as sleep } from 'node:timers/promises'

export interface Clock {
  /** Monotonic time, in milliseconds. */
  now(): number
  /** @throws when the signal is aborted */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { ...(signal && { signal }) })
}
