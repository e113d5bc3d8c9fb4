import { realClock, type Clock } from './gate.js'

/** Watches whether an attempt makes progress, as far as that can be seen from this end. */
export interface StallTimer {
  /** Something moved. */
  renew(): void
  /**
   * The connection took all but the last piece of the body's first `bytes`, and now has that one.
   * Where those before are by now can't be seen, so there is time for them to leave as well.
   */
  sending(bytes: number): void
  /**
   * So many bytes of an answer came since the first call. They keep it going only if it is not
   * slower than any real answer.
   */
  received(bytes: number): void
  end(): void
}

/** What a connection may still hold after it took it: Linux lets its buffer grow to 4 MiB. */
const BUFFER = 4 << 20

/** How slow these bytes may be as long as nothing is known, in milliseconds for each: 256 KiB/s. */
const UNKNOWN_PACE = 1000 / (256 << 10)

/** How slow the whole of an answer may be, in milliseconds for each byte: 16 KiB/s. */
const SLOWEST_ANSWER = 1000 / (16 << 10)

/**
 * Starts to watch.
 * @param stallMs how long nothing may move
 * @param onStall told once, with the time that was allowed
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
  /** How much had been sent by when: lately, and a buffer's length before that. */
  let mark: { bytes: number; at: number } | undefined
  let markBefore: typeof mark

  const allow = (ms: number) => {
    allowed = ms
    deadline = clock.now() + ms
  }

  /** Milliseconds for a byte, as it was lately. At first, the buffer takes all without a pause. */
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
      // The deadline may come closer meanwhile, but never closer than this.
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
