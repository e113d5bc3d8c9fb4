import { realClock, type Clock } from './clock.js'

/** Detects attempts without progress, as far as that can be observed locally. */
export interface StallTimer {
  /** Reports progress. */
  renew(): void
  /**
   * Reports that the connection accepted the body's first `bytes`. Some of them may still be
   * buffered, so this allows time to send them.
   */
  sending(bytes: number): void
  /**
   * Reports how many bytes of a response were received since the first call. This counts as
   * progress only if the response is not slower than any real one.
   */
  received(bytes: number): void
  end(): void
}

/** Bytes that a connection may have buffered: on Linux, the buffer can grow to 4 MiB. */
const BUFFER = 4 << 20

/** Assumed pace while the real one is unknown, in milliseconds per byte: 256 KiB/s. */
const UNKNOWN_PACE = 1000 / (256 << 10)

/** Slowest pace of a response, in milliseconds per byte: 16 KiB/s. */
const SLOWEST_ANSWER = 1000 / (16 << 10)

/**
 * Starts a timer for an attempt.
 * @param stallMs maximum time without progress, in milliseconds
 * @param onStall called once on a stall, with the time that was allowed, in milliseconds
 */
export function startStallTimer(
  stallMs: number,
  onStall: (allowedMs: number) => void,
  clock: Clock = realClock
): StallTimer {
  const ended = new AbortController()
  let allowed = stallMs
  let deadline = clock.now() + stallMs
  let answerBegan: number | undefined
  /** How much was sent by when: the latest mark, and the one a buffer's length before it. */
  let mark: { bytes: number; at: number } | undefined
  let markBefore: typeof mark

  const allow = (ms: number) => {
    allowed = ms
    deadline = clock.now() + ms
  }

  /** Recent milliseconds per byte. The first bytes don't count, because they fill the buffer. */
  function paceOf(bytes: number): number {
    mark ??= { bytes: 0, at: clock.now() }
    const { bytes: from, at } = markBefore ?? mark
    const seen = (clock.now() - at) / Math.max(1, bytes - from)
    if (bytes - mark.bytes >= BUFFER) {
      if (mark.bytes > 0) markBefore = mark
      mark = { bytes, at: clock.now() }
    }
    return markBefore ? seen : Math.max(seen, UNKNOWN_PACE)
  }

  async function watch(): Promise<void> {
    for (let left = stallMs; left > 0; left = deadline - clock.now()) {
      // The deadline may move forward meanwhile, but never closer than this.
      await clock.sleep(Math.min(left, stallMs), ended.signal)
    }
    onStall(allowed)
  }
  watch().catch(() => undefined)

  return {
    renew: () => {
      allow(stallMs)
    },
    sending(bytes) {
      allow(stallMs + Math.min(bytes, BUFFER) * paceOf(bytes))
    },
    received(bytes) {
      const now = clock.now()
      answerBegan ??= now
      allow(Math.min(stallMs, answerBegan + stallMs + bytes * SLOWEST_ANSWER - now))
    },
    end: () => {
      ended.abort()
    }
  }
}
