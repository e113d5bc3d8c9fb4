/** Windows that requests are counted over, in milliseconds. */
export const SECOND = 1000
export const MINUTE = 60 * SECOND

/**
 * A request cap: at most so many requests in any sliding window (TCA-0202: 10 in a second).
 *
 * Refused requests do not use up the window. The specification leaves this open; were they to
 * count, a client that retries too eagerly would be locked out for as long as it goes on, and a
 * test could not tell "too fast once" from "too fast ever since".
 *
 * @param window in milliseconds, a second unless told
 * @returns admits (true) or refuses (false) the request that arrives at the given time, in
 * milliseconds of a clock that never goes back
 */
export function createCap(requests: number, window = SECOND): (at: number) => boolean {
  const admitted: number[] = []
  return at => {
    while (admitted[0] !== undefined && at - admitted[0] >= window) admitted.shift()
    if (admitted.length >= requests) return false
    admitted.push(at)
    return true
  }
}

/**
 * The largest number of arrivals in any sliding second, refused ones included; 0 for none.
 * Two arrivals exactly 1000 ms apart are not in the same second.
 *
 * @param times arrivals in milliseconds, in any order
 */
export function busiestSecond(times: readonly number[]): number {
  return busiest(times, SECOND)
}

/** The same for any sliding minute. */
export function busiestMinute(times: readonly number[]): number {
  return busiest(times, MINUTE)
}

function busiest(times: readonly number[], window: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  let most = 0
  let first = 0
  sorted.forEach((time, last) => {
    while (time - (sorted[first] ?? time) >= window) first += 1
    most = Math.max(most, last - first + 1)
  })
  return most
}
