import { realClock, type Clock } from './clock.js'
import {
  FULL_PACE,
  isSameBurst,
  limitAt,
  paceAfterRejection,
  waitBefore,
  type Limit,
  type Pace
} from './pace.js'

export interface RateLimiterOptions {
  /** Maximum number of requests in `perMs` milliseconds. May be a fraction. */
  readonly requests: number
  /** A second by default. */
  readonly perMs?: number
  readonly clock?: Clock
}

/** The right to send one request. It counts toward the limit until a window after `sent`. */
export interface Slot {
  /** Reports that the request is being sent now. Returns that time. */
  sent(): number
  /** Releases the slot if the request was not sent. No effect after `sent`. */
  release(): void
}

/** The longest sleep without checking the limit again, in milliseconds. */
const MAX_SLEEP = 60_000

/**
 * Limits the number of requests in any window of time, without waiting longer than necessary. If
 * the limit is not a whole number, such as a sixth of 10, requests are spaced evenly.
 */
export class RateLimiter {
  private readonly limit: Limit
  private readonly clock: Clock
  private pace: Pace = FULL_PACE
  /** Slots in the order in which they were acquired. `sentAt` is Infinity until `sent`. */
  private slots: { sentAt: number }[] = []
  private readonly queue: (() => void)[] = []
  private isBusy = false
  private sleeping = new AbortController()

  constructor({ requests, perMs = 1000, clock = realClock }: RateLimiterOptions) {
    this.limit = { requests, perMs }
    this.clock = clock
  }

  /**
   * Waits until a request may be sent. Requests are served in order, but urgent ones go first.
   * @throws the reason of `signal` when that is aborted
   */
  async acquire(signal?: AbortSignal, { urgent = false } = {}): Promise<Slot> {
    if (this.isBusy) {
      await new Promise<void>(resolve => {
        if (urgent) this.queue.unshift(resolve)
        else this.queue.push(resolve)
      })
    }
    this.isBusy = true
    try {
      return await this.waitForSlot(signal)
    } finally {
      // Stays busy while handing over, so that a new request can't overtake the queue.
      const next = this.queue.shift()
      if (next) next()
      else this.isBusy = false
    }
  }

  /**
   * Reports that the server rejected a request as too fast. Sends nothing for `holdMs`
   * milliseconds. After repeated rejections, the pace is halved, and recovers within a minute.
   * @param sentAt when the rejected request was sent: the rejections of one burst count once
   * @returns whether this is the first rejection of its burst
   */
  slowDown(sentAt: number, holdMs: number): boolean {
    const isNewBurst = !isSameBurst(this.pace, sentAt)
    this.pace = paceAfterRejection(this.pace, { sentAt, holdMs }, this.clock.now())
    return isNewBurst
  }

  private async waitForSlot(signal?: AbortSignal): Promise<Slot> {
    for (;;) {
      signal?.throwIfAborted()
      const wait = this.timeUntilFree()
      if (wait <= 0) return this.takeSlot()
      await this.sleep(wait, signal)
    }
  }

  /** Milliseconds until the next request may be sent, as far as is known. */
  private timeUntilFree(): number {
    const now = this.clock.now()
    const { heldUntil, margin } = this.pace
    if (heldUntil > now) return heldUntil - now
    const limit = limitAt(this.pace, this.limit, now)
    // Kept for at least a whole window, because the limit changes with the pace.
    const keptMs = Math.max(limit.perMs, this.limit.perMs + margin)
    this.slots = this.slots.filter(({ sentAt }) => sentAt > now - keptMs)
    return waitBefore(
      this.slots.map(({ sentAt }) => sentAt),
      limit,
      now
    )
  }

  /** Sleeps until the time is up, a slot is sent or released, or the signal is aborted. */
  private async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeping = new AbortController()
    const { signal: woken } = this.sleeping
    const wake = () => {
      this.wake()
    }
    signal?.addEventListener('abort', wake)
    await this.clock.sleep(Math.min(Math.ceil(ms), MAX_SLEEP), woken).catch(() => undefined)
    signal?.removeEventListener('abort', wake)
  }

  private wake(): void {
    this.sleeping.abort()
  }

  private takeSlot(): Slot {
    const slot = { sentAt: Infinity }
    this.slots.push(slot)
    return {
      sent: () => {
        slot.sentAt = this.clock.now()
        this.wake()
        return slot.sentAt
      },
      release: () => {
        if (slot.sentAt !== Infinity) return
        this.slots = this.slots.filter(other => other !== slot)
        this.wake()
      }
    }
  }
}
