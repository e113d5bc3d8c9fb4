import type { WatchedSample } from './watch.js'

/** A sample as a state file keeps it. Its `verdict` is the one that was last reported. */
export type KnownSample = Omit<WatchedSample, 'reported' | 'checked' | 'change'>

/** What a watch remembers from earlier runs: the content of the state file. */
export interface WatchState {
  readonly schemaVersion: number
  readonly apiHost: string
  /** Identifies what is watched, so that a file isn't used for something else. */
  readonly watches: string
  /** When all samples were last looked up. ISO 8601, UTC. */
  readonly fullCheckOn: string
  /** Where to continue in the change feed, in seconds since 1970; null if it wasn't read. */
  readonly feedTimestamp: number | null
  /** Numbers of the issues, by the key of their subject. */
  readonly issues: Readonly<Record<string, number>>
  readonly samples: readonly KnownSample[]
}
