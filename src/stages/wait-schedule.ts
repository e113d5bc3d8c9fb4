import type { Clock } from '../http/clock.js'

export interface WaitOptions {
  /** Maximum time to wait, in milliseconds. If 0, there is only one check. */
  readonly timeoutMs: number
  /** Time until the first check, in milliseconds. */
  readonly firstPauseMs: number
  /** If the timeout is short, the time until the first check, as a fraction of the timeout. */
  readonly firstPart: number
  /** Each pause is longer than the previous one by this factor. */
  readonly growth: number
  /** How much of the time has already passed, in milliseconds. 0 by default. */
  readonly elapsedMs?: number
}

/** The growing pauses between the checks of something that takes time, until a timeout. */
export class WaitSchedule {
  /** Whether the next check is the last one. */
  isLast: boolean
  /** The next pause, in milliseconds. */
  pause: number
  /** How much of the next pause has already passed, in milliseconds. */
  private elapsed: number
  private readonly deadline: number

  constructor(
    private readonly options: WaitOptions,
    private readonly clock: Clock
  ) {
    const { timeoutMs, firstPauseMs, firstPart, elapsedMs = 0 } = options
    this.deadline = clock.now() + timeoutMs - elapsedMs
    this.pause = Math.min(firstPauseMs, timeoutMs * firstPart)
    // If the pause has passed, whatever is due is checked without waiting.
    this.elapsed = elapsedMs < this.pause ? elapsedMs : 0
    this.isLast = timeoutMs <= elapsedMs
  }

  /** Whether the timeout has passed. */
  get isOver(): boolean {
    return this.clock.now() >= this.deadline
  }

  /** Reports a check before the first pause, so that this pause starts now. */
  checked(): void {
    this.elapsed = 0
  }

  /**
   * Waits until the next check is due, or until the signal is aborted.
   * @param onPause called with the pause, in milliseconds, unless there is no time left
   */
  async wait(signal: AbortSignal, onPause: (ms: number) => void): Promise<void> {
    const left = this.deadline - this.clock.now()
    const pause = this.pause - this.elapsed
    this.isLast = pause >= left
    if (left <= 0) return
    this.pause *= this.options.growth
    this.elapsed = 0
    const ms = Math.min(pause, left)
    onPause(ms)
    await this.clock.sleep(ms, signal).catch(() => undefined)
  }
}
