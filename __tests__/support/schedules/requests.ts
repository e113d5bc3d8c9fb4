import type { LogEntry, Step } from '../../../emulator/service.js'

/** Steps that don't count toward the rate limit. */
const UNLIMITED_STEPS: readonly Step[] = ['status', 'usage', 'reputation', 'scans', 'analysis']
/** In milliseconds. Less than a second, because a loaded machine timestamps some arrivals late. */
const WINDOW = 500

/** Returns the maximum number of rate-limited requests in any window. */
export function maxRequestsPerSecond(requests: readonly LogEntry[]): number {
  const times = requests.filter(({ step }) => !UNLIMITED_STEPS.includes(step)).map(({ at }) => at)
  const within = (from: number) => times.filter(at => at >= from && at < from + WINDOW)
  return Math.max(0, ...times.map(from => within(from).length))
}

/** Returns uploads that the service rejected because the body doesn't match the path. */
export function wrongBodies(requests: readonly LogEntry[]): string[] {
  return requests
    .filter(({ step, status, fault }) => step === 'bytes' && status === 400 && !fault)
    .map(({ sha1, bodyBytes }) => `${sha1 ?? ''}: the ${bodyBytes} bytes are those of another file`)
}

/**
 * Returns whether a run may leave samples unattempted: after repeated 429s, if existing samples
 * could not be checked, or if several samples got no response.
 */
export function mayStopEarly(requests: readonly LogEntry[], retries: number): boolean {
  const status = requests.filter(({ step }) => step === 'status')
  const checkFailed = status.length > retries && status.at(-1)?.status !== 200
  const checkIsFaulty = status.at(-1)?.fault?.startsWith('answer') ?? false
  const isUnreachable = requests.every(({ status: received }) => !received)
  const tried = new Set(requests.map(({ sha1 }) => sha1))
  return (
    longestRejection(requests) > Math.max(1, retries) ||
    checkFailed ||
    checkIsFaulty ||
    (isUnreachable && tried.size > 1)
  )
}

/** Returns the maximum number of 429s without a 200 between them. */
function longestRejection(requests: readonly LogEntry[]): number {
  let longest = 0
  let current = 0
  for (const { status } of requests) {
    if (status === 200) current = 0
    else if (status === 429) longest = Math.max(longest, (current += 1))
  }
  return longest
}
