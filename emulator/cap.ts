/** The cap counts over a sliding window of one second, in milliseconds. */
const WINDOW = 1000

/**
 * The request cap: at most `requestsPerSecond` requests in any sliding second (TCA-0202: 10).
 *
 * Refused requests do not use up the window. The specification leaves this open; were they to
 * count, a client that retries too eagerly would be locked out for as long as it goes on, and a
 * test could not tell "too fast once" from "too fast ever since".
 *
 * @returns admits (true) or refuses (false) the request that arrives at the given time, in
 * milliseconds of a clock that never goes back
 */
export function createCap(requestsPerSecond: number): (at: number) => boolean {
  const admitted: number[] = []
  return at => {
    while (admitted[0] !== undefined && at - admitted[0] >= WINDOW) admitted.shift()
    if (admitted.length >= requestsPerSecond) return false
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
  const sorted = times.toSorted((a, b) => a - b)
  let busiest = 0
  let first = 0
  sorted.forEach((time, last) => {
    while (time - (sorted[first] ?? time) >= WINDOW) first += 1
    busiest = Math.max(busiest, last - first + 1)
  })
  return busiest
}
