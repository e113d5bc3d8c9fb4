import type { Clock } from './http/clock.js'
import type { Log } from './platform/log.js'
import type { Platform } from './platform/platform.js'

/** The log, cancellation, and clock that all steps of a run share. */
export interface Context {
  readonly log: Log
  /** Cancels the run: no new requests start, and those in progress are aborted. */
  readonly signal: AbortSignal
  readonly clock: Clock
}

/** A context that also has the platform, for whole runs and their reports. */
export interface RunContext extends Context {
  readonly platform: Platform
}

/** Returns the message of the error that a signal was aborted with. */
export function reasonOf({ reason }: AbortSignal): string {
  return (reason as Error).message
}
