import type { LogEntry, Step } from '../../../emulator/service.js'

/** Steps that don't count toward the rate limit. */
const APART: readonly Step[] = ['status', 'usage', 'reputation', 'scans', 'analysis']
/** Shorter than a second: a loaded machine timestamps some arrivals much later. In milliseconds. */
const SHORT_SECOND = 500

/** The maximum number of rate-limited requests in any second, less the tolerance. */
export function mostAtOnce(requests: readonly LogEntry[]): number {
  const times = requests.filter(({ step }) => !APART.includes(step)).map(({ at }) => at)
  const within = (from: number) => times.filter(at => at >= from && at < from + SHORT_SECOND)
  return Math.max(0, ...times.map(from => within(from).length))
}

/** Uploads that the service itself rejected, because the body doesn't match the path. */
export function wrongBodies(requests: readonly LogEntry[]): string[] {
  return requests
    .filter(({ step, status, fault }) => step === 'bytes' && status === 400 && !fault)
    .map(({ sha1, bodyBytes }) => `${sha1 ?? ''}: the ${bodyBytes} bytes are those of another file`)
}

/**
 * Whether a run may leave samples unattempted: after repeated 429s, if existing samples could not
 * be checked, or if several samples got no response.
 */
export function mayStopEarly(requests: readonly LogEntry[], retries: number): boolean {
  const status = requests.filter(({ step }) => step === 'status')
  const unanswered = status.length > retries && status.at(-1)?.status !== 200
  const unclear = status.at(-1)?.fault?.startsWith('answer') ?? false
  const silent = requests.every(({ status: answered }) => !answered)
  const tried = new Set(requests.map(({ sha1 }) => sha1))
  return (
    mostRefused(requests) > Math.max(1, retries) ||
    unanswered ||
    unclear ||
    (silent && tried.size > 1)
  )
}

/** The maximum number of consecutive 429 responses. */
function mostRefused(requests: readonly LogEntry[]): number {
  let most = 0
  let now = 0
  for (const { status } of requests) {
    if (status === 200) now = 0
    else if (status === 429) most = Math.max(most, (now += 1))
  }
  return most
}
