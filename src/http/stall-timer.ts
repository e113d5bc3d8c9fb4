import { realClock, type Clock } from './clock.js'

export interface StallTimerOptions {
  /** Maximum time without progress, in milliseconds. */
  readonly stallMs: number
  /** Called once on a stall, with the time that was allowed, in milliseconds. */
  readonly onStall: (allowedMs: number) => void
  readonly clock?: Clock
}

/** Number of bytes that a connection may buffer: on Linux, the buffer can grow to 4 MiB. */
const BUFFER = 4 << 20

/** Assumed pace of an upload while the real one is unknown, in milliseconds per byte: 256 KiB/s. */
const ASSUMED_PACE = 1000 / (256 << 10)

/** Slowest pace of a response that is not a stall, in milliseconds per byte: 16 KiB/s. */
const SLOWEST_RESPONSE = 1000 / (16 << 10)

/** Detects a request without progress, as far as that can be observed locally. */
export class StallTimer {
  private readonly stallMs: number
  private readonly clock: Clock
  private readonly stopped = new AbortController()
  private readonly uploadPace = new UploadPace()
  private allowedMs: number
  private deadline: number
  private responseBegan: number | undefined

  /** Starts the timer. */
  constructor({ stallMs, onStall, clock = realClock }: StallTimerOptions) {
    this.stallMs = stallMs
    this.clock = clock
    this.allowedMs = stallMs
    this.deadline = clock.now() + stallMs
    this.waitForStall()
      .then(() => {
        onStall(this.allowedMs)
      })
      .catch(() => undefined)
  }

  /** Reports progress. */
  renew(): void {
    this.allow(this.stallMs)
  }

  /**
   * Reports that the first `bytes` of the body were passed to the connection. Some of them may
   * still be buffered, so this allows time to send them.
   */
  sending(bytes: number): void {
    const pace = this.uploadPace.at(bytes, this.clock.now())
    this.allow(this.stallMs + Math.min(bytes, BUFFER) * pace)
  }

  /**
   * Reports that `bytes` of the response have been received since the first call. This counts as
   * progress only if the response is not slower than any real one.
   */
  received(bytes: number): void {
    const now = this.clock.now()
    this.responseBegan ??= now
    const latest = this.responseBegan + this.stallMs + bytes * SLOWEST_RESPONSE
    this.allow(Math.min(this.stallMs, latest - now))
  }

  stop(): void {
    this.stopped.abort()
  }

  private allow(ms: number): void {
    this.allowedMs = ms
    this.deadline = this.clock.now() + ms
  }

  private async waitForStall(): Promise<void> {
    for (let left = this.stallMs; left > 0; left = this.deadline - this.clock.now()) {
      // Not longer than `stallMs`, because the deadline can also become earlier.
      await this.clock.sleep(Math.min(left, this.stallMs), this.stopped.signal)
    }
  }
}

/** Measures the recent pace of an upload. */
class UploadPace {
  /** The latest measurement, and the one before it, at least a full buffer apart. */
  private latest: { readonly bytes: number; readonly at: number } | undefined
  private previous: { readonly bytes: number; readonly at: number } | undefined

  /** Returns milliseconds per byte. The first bytes don't count, because they fill the buffer. */
  at(bytes: number, now: number): number {
    this.latest ??= { bytes: 0, at: now }
    const from = this.previous ?? this.latest
    const measured = (now - from.at) / Math.max(1, bytes - from.bytes)
    if (bytes - this.latest.bytes >= BUFFER) {
      if (this.latest.bytes > 0) this.previous = this.latest
      this.latest = { bytes, at: now }
    }
    return this.previous ? measured : Math.max(measured, ASSUMED_PACE)
  }
}
