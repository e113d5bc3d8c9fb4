/** At most this many requests in any period of `perMs` milliseconds. */
export interface Limit {
  readonly requests: number
  readonly perMs: number
}

/** How fast requests may be sent after the rejections so far. All times are in milliseconds. */
export interface Pace {
  /** Added to the period of the limit to get the length of the window. */
  readonly margin: number
  /** No request may be sent before this time. */
  readonly heldUntil: number
  /** When the latest rejected burst was reported. */
  readonly rejectedAt: number
  /** Number of consecutive rejected bursts. */
  readonly rejectedBursts: number
  /** Fraction of the limit that applied at `slowedAt`, and has grown since. */
  readonly slowedTo: number
  readonly slowedAt: number
}

/**
 * Initial `margin`, in milliseconds. Requests sent a second apart may arrive closer together: on
 * one machine, by up to 5 ms. Each rejected burst doubles the margin.
 */
const INITIAL_MARGIN = 7
const MAX_MARGIN = 80

/**
 * Factor by which evenly spaced requests are further apart than necessary. With less, jobs that
 * share a limit keep colliding. With this factor, they stop after a few rejections.
 */
const SPACING = 1.07

/**
 * A limit is rounded down if that keeps at least this fraction of it, because jobs with whole
 * numbers of requests never collide.
 */
const NEARLY_WHOLE = 0.89

/** A burst that is rejected within this time after a hold is consecutive. In milliseconds. */
const CONSECUTIVE_WITHIN = 3000
/** Maximum number of consecutive rejected bursts before the pace is halved. */
const TOLERATED_BURSTS = 2

/** Time in which a slowed pace grows by the whole limit, in milliseconds. */
const RECOVERY = 60_000

/** The pace before any rejection. */
export const FULL_PACE: Pace = {
  margin: INITIAL_MARGIN,
  heldUntil: -Infinity,
  rejectedAt: -Infinity,
  rejectedBursts: 0,
  slowedTo: 1,
  slowedAt: -Infinity
}

/** Returns the limit that applies now: a whole number of requests in a sliding window. */
export function limitAt(pace: Pace, { requests, perMs }: Limit, now: number): Limit {
  const share = requests * fractionAt(pace, now)
  const whole = Math.floor(share)
  return whole >= NEARLY_WHOLE * share
    ? { requests: whole, perMs: perMs + pace.margin }
    : { requests: 1, perMs: (perMs * SPACING) / share }
}

/**
 * Returns how long to wait until one more request is within the limit, in milliseconds.
 * @param times when requests were sent, or Infinity for those that are yet to be sent
 */
export function waitBefore(
  times: readonly number[],
  { requests, perMs }: Limit,
  now: number
): number {
  const recent = times.filter(time => time > now - perMs).sort((a, b) => a - b)
  if (recent.length < requests) return 0
  // When this one leaves the window, the number is below the limit.
  return (recent[recent.length - requests] ?? now) + perMs - now
}

/** Whether a rejected request belongs to a burst whose rejection was already reported. */
export function isSameBurst({ rejectedAt }: Pace, sentAt: number): boolean {
  return sentAt <= rejectedAt
}

/** Returns the pace after a rejection of a request that was sent at `sentAt`. */
export function paceAfterRejection(
  pace: Pace,
  { sentAt, holdMs }: { readonly sentAt: number; readonly holdMs: number },
  now: number
): Pace {
  const held = { ...pace, heldUntil: Math.max(pace.heldUntil, now + holdMs) }
  if (isSameBurst(pace, sentAt)) return held
  const isConsecutive = now < pace.heldUntil + CONSECUTIVE_WITHIN
  const rejectedBursts = isConsecutive ? pace.rejectedBursts + 1 : 1
  return {
    ...held,
    margin: Math.min(2 * pace.margin, MAX_MARGIN),
    rejectedAt: now,
    rejectedBursts,
    ...(rejectedBursts > TOLERATED_BURSTS && {
      slowedTo: fractionAt(pace, now) / 2,
      slowedAt: now
    })
  }
}

function fractionAt({ slowedTo, slowedAt }: Pace, now: number): number {
  return Math.min(1, slowedTo + (now - slowedAt) / RECOVERY)
}
