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
}

/** The growing pauses between the checks of something that takes time, until a timeout. */
export class WaitSchedule {
  /** Whether the next check is the last one. */
  isLast: boolean
  /** The next pause, in milliseconds. */
  pause: number
  private readonly deadline: number

  constructor(
    private readonly options: WaitOptions,
    private readonly clock: Clock
  ) {
    const { timeoutMs, firstPauseMs, firstPart } = options
    this.deadline = clock.now() + timeoutMs
    this.pause = Math.min(firstPauseMs, timeoutMs * firstPart)
    this.isLast = timeoutMs === 0
  }

  /**
   * Waits until the next check is due, or until the signal is aborted.
   * @param onPause called with the pause, in milliseconds, unless there is no time left
   */
  async wait(signal: AbortSignal, onPause: (ms: number) => void): Promise<void> {
    const left = this.deadline - this.clock.now()
    this.isLast = this.pause >= left
    if (left <= 0) return
    const ms = Math.min(this.pause, left)
    onPause(ms)
    this.pause *= this.options.growth
    await this.clock.sleep(ms, signal).catch(() => undefined)
  }
}
