import { preload } from './preload.js'

/** How many times as fast as real time the clock runs. 20 seconds of its time take 100 ms. */
const SPEED = 200

/** When the fast clock has the same date as the real one. In milliseconds. */
const ORIGIN = Date.now()

/** The options of an emulator whose clock is fast. Its date is that of a run with `fastClockEnv`. */
export const fastClock = {
  now: () => performance.now() * SPEED,
  date: () => new Date(ORIGIN + (Date.now() - ORIGIN) * SPEED)
}

/**
 * Environment that makes the clock of the action fast, including its sleeps and stall timeouts. The
 * time that it allows for open requests when it's canceled remains real.
 */
export function fastClockEnv(): Record<string, string> {
  return preload(`
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'
const { setTimeout } = timers
timers.setTimeout = (ms, ...rest) => setTimeout(Math.ceil(ms / ${SPEED}), ...rest)
syncBuiltinESMExports()

const now = performance.now.bind(performance)
performance.now = () => now() * ${SPEED}

const RealDate = Date
const date = () => ${ORIGIN} + (RealDate.now() - ${ORIGIN}) * ${SPEED}
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length > 0 ? args : [date()]))
  }
  static now() {
    return date()
  }
}
`)
}
