import type { WatchedSample } from './watch.js'

/** Version of the state file's format. Raised if older readers would misread a newer file. */
export const STATE_VERSION: number = 1

/** A sample as a state file keeps it. Its `verdict` is the one that was last reported. */
export type KnownSample = Omit<WatchedSample, 'reported' | 'checked' | 'change'>

/** What a watch remembers from earlier runs: the content of the state file. */
export interface WatchState {
  readonly schemaVersion: number
  readonly apiHost: string
  /** Identifies what is watched, so that a file isn't used for something else. */
  readonly watches: string
  /** When a run last looked up all samples, except for those that are due. ISO 8601, UTC. */
  readonly fullCheckOn: string
  /** Where to continue in the change feed, in seconds since 1970; null if it wasn't read. */
  readonly feedTimestamp: number | null
  /** Numbers of the issues, by the key of their subject. */
  readonly issues: Readonly<Record<string, number>>
  readonly samples: readonly KnownSample[]
}

/** What a watch looks at, according to its inputs. */
export interface WatchTarget {
  /** `latest` or tags. If empty, the account's subscriptions are watched. */
  readonly releases: readonly string[]
  /** Repository of the releases, as `owner/name`. */
  readonly repository: string
}

/**
 * Returns a text that identifies what is watched. The tags don't matter, because each new release
 * would otherwise start over.
 */
export function watchesOf({ releases, repository }: WatchTarget): string {
  return releases.length === 0 ? 'subscriptions' : `releases ${repository.toLowerCase()}`
}
