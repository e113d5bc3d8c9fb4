/** In milliseconds. */
export const SECOND = 1000
export const MINUTE = 60 * SECOND

/** Returns whether a request that arrives at this time, in milliseconds, is within the limit. */
export type RateLimit = (time: number) => boolean

/**
 * Creates a limit on the number of requests in any sliding window. Times must not decrease.
 *
 * Rejected requests don't count. The documentation doesn't say; if they did, a client that retries
 * too early would be locked out for as long as it continues.
 *
 * @param windowMs in milliseconds
 */
export function createRateLimit(maxRequests: number, windowMs = SECOND): RateLimit {
  const accepted: number[] = []
  return time => {
    while (accepted[0] !== undefined && time - accepted[0] >= windowMs) accepted.shift()
    if (accepted.length >= maxRequests) return false
    accepted.push(time)
    return true
  }
}

/**
 * Returns the largest number of requests in any sliding window; 0 if there are none. Two requests
 * exactly one window apart are not in the same window.
 *
 * @param times in milliseconds, in any order
 * @param windowMs in milliseconds
 */
export function maxRequestsInWindow(times: readonly number[], windowMs: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  let max = 0
  let first = 0
  sorted.forEach((time, last) => {
    while (time - (sorted[first] ?? time) >= windowMs) first += 1
    max = Math.max(max, last - first + 1)
  })
  return max
}
