import { realClock, type Clock } from './clock.js'

/** The place where every request of a run waits until the service's cap allows it. */
export interface RateLimiter {
  /**
   * Waits for a place. First come, first served, but for the urgent, who go before those that wait.
   * @throws the reason of `signal` when that is aborted
   */
  acquire(signal?: AbortSignal, urgent?: boolean): Promise<Slot>
  /**
   * Reports that the service rejected a request as too fast. Sends nothing for `holdMs`. After
   * repeated rejections, the pace is halved, and recovers within a minute.
   * @param sentAt when the rejected request was sent: the rejections of one burst count once
   * @returns whether this refusal was the first of its burst
   */
  slowDown(sentAt: number, holdMs: number): boolean
}

/** A place under the cap. It is taken until a window after the request went out. */
export interface Slot {
  /** The request goes out now. Returns that time. */
  sent(): number
  /** The request never went out: the place is free again. No effect after `sent`. */
  release(): void
}

/**
 * How much longer the window is, in milliseconds, because requests sent a second apart may arrive
 * closer together: locally by up to 5 ms. Each rejected burst doubles it.
 */
const MARGIN = 7
const LARGEST_MARGIN = 80

/**
 * How much slower than their share evenly spaced requests are sent. This lets jobs fall into step
 * after a few rejections; with less room, they keep colliding.
 */
const SPACING = 1.07

/** A share this close to a whole one is rounded down, because whole shares never collide. */
const CLOSE = 0.89

/** A burst that is rejected within this time after a hold is consecutive. In milliseconds. */
const SOON = 3000
/** Number of consecutive rejected bursts that are tolerated before the pace is halved. */
const PATIENCE = 2

/** How long the pace takes to recover from half, in milliseconds. */
const RECOVERY = 60_000

/**
 * Limits the number of requests in any window of `perMs` milliseconds, without waiting longer than
 * necessary. If `requests` is not a whole number, as for six jobs, requests are spaced evenly.
 */
export function createRateLimiter(
  requests: number,
  clock: Clock = realClock,
  perMs = 1000
): RateLimiter {
  /** When each request of the window went out, in that order; Infinity while it has not. */
  let slots: { sentAt: number }[] = []
  const queue: (() => void)[] = []
  let busy = false
  let margin = MARGIN
  let heldUntil = -Infinity
  let refusedAt = -Infinity
  let inARow = 0
  let slowedAt = -Infinity
  let slowedTo = 1
  let wake = new AbortController()

  const pace = () => Math.min(1, slowedTo + (clock.now() - slowedAt) / RECOVERY)

  /** The current limit: at most `limit` requests in any `window` milliseconds. */
  function cap(): { limit: number; window: number } {
    const share = requests * pace()
    const whole = Math.floor(share)
    return whole >= CLOSE * share
      ? { limit: whole, window: perMs + margin }
      : { limit: 1, window: (perMs * SPACING) / share }
  }

  /** Milliseconds until the next request may go out, as things stand. */
  function untilFree(): number {
    const now = clock.now()
    if (heldUntil > now) return heldUntil - now
    const { limit, window } = cap()
    // Keeps them for a whole window, because the limit changes with the pace.
    slots = slots.filter(slot => slot.sentAt > now - Math.max(window, perMs + margin))
    const times = slots.map(slot => slot.sentAt).filter(time => time > now - window)
    if (times.length < limit) return 0
    // The one whose leaving brings the number below the limit.
    times.sort((a, b) => a - b)
    return (times[times.length - limit] ?? now) + window - now
  }

  /** Waits, but looks again at once when a place became free or its time became known. */
  async function pause(ms: number, signal?: AbortSignal): Promise<void> {
    wake = new AbortController()
    const stop = () => {
      wake.abort()
    }
    signal?.addEventListener('abort', stop)
    // A place whose request has not gone out has no time yet: that it went out wakes us.
    await clock.sleep(Math.min(Math.ceil(ms), 60_000), wake.signal).catch(() => undefined)
    signal?.removeEventListener('abort', stop)
  }

  async function waitForPlace(signal?: AbortSignal): Promise<Slot> {
    for (;;) {
      signal?.throwIfAborted()
      const wait = untilFree()
      if (wait <= 0) break
      await pause(wait, signal)
    }
    const slot = { sentAt: Infinity }
    slots.push(slot)
    return {
      sent() {
        slot.sentAt = clock.now()
        wake.abort()
        return slot.sentAt
      },
      release() {
        if (slot.sentAt !== Infinity) return
        slots = slots.filter(other => other !== slot)
        wake.abort()
      }
    }
  }

  return {
    async acquire(signal, urgent = false) {
      if (busy) {
        await new Promise<void>(resolve => {
          if (urgent) queue.unshift(resolve)
          else queue.push(resolve)
        })
      }
      busy = true
      try {
        return await waitForPlace(signal)
      } finally {
        // Handed on without a gap in which somebody else could step in.
        const next = queue.shift()
        if (next) next()
        else busy = false
      }
    },
    slowDown(sentAt, holdMs) {
      const now = clock.now()
      const soon = now < heldUntil + SOON
      heldUntil = Math.max(heldUntil, now + holdMs)
      if (sentAt <= refusedAt) return false
      refusedAt = now
      margin = Math.min(2 * margin, LARGEST_MARGIN)
      inARow = soon ? inARow + 1 : 1
      if (inARow > PATIENCE) {
        slowedTo = pace() / 2
        slowedAt = now
      }
      return true
    }
  }
}
