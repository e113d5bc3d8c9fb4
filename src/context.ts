import type { Clock } from './http/clock.js'
import type { Log } from './platform/log.js'

/** What the steps of a run have in common. */
export interface Context {
  readonly log: Log
  /** Cancels the run: no new requests start, and those in progress are aborted. */
  readonly signal: AbortSignal
  readonly clock: Clock
}

/** Returns why a signal was aborted. */
export function reasonOf({ reason }: AbortSignal): string {
  return (reason as Error).message
}
