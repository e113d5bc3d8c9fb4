import type { LogEntry, Step } from '../../emulator/service.js'

/** Steps that the service counts apart from the rate limit. */
const APART: readonly Step[] = ['status', 'usage', 'reputation', 'scans', 'analysis']
/** A loaded machine stamps one arrival later than another. In milliseconds. */
const SHORT_SECOND = 900

/** The most requests that arrived in a short second, of those that the rate limit counts. */
export function mostAtOnce(requests: readonly LogEntry[]): number {
  const times = requests.filter(({ step }) => !APART.includes(step)).map(({ at }) => at)
  const within = (from: number) => times.filter(at => at >= from && at < from + SHORT_SECOND)
  return Math.max(0, ...times.map(from => within(from).length))
}

/** Uploads that the service itself refused: their bodies are not what their paths say. */
export function wrongBodies(requests: readonly LogEntry[]): string[] {
  return requests
    .filter(({ step, status, fault }) => step === 'bytes' && status === 400 && !fault)
    .map(({ sha1, bodyBytes }) => `${sha1 ?? ''}: the ${bodyBytes} bytes are those of another file`)
}

/**
 * Whether a run may leave samples unattempted: after repeated refusals as too fast, without an
 * answer about what exists, or when several samples got no answer at all.
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

/** The most answers of 429 without a success between them. */
function mostRefused(requests: readonly LogEntry[]): number {
  let most = 0
  let now = 0
  for (const { status } of requests) {
    if (status === 200) now = 0
    else if (status === 429) most = Math.max(most, (now += 1))
  }
  return most
}
