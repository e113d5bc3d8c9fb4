import { createHash } from 'node:crypto'

import type { WatchedSample } from './watch.js'

/** Version of the state file's format. Raised if older readers would misread a newer file. */
export const STATE_VERSION: number = 1

/** A sample as a state file keeps it. Its `verdict` is the one that was last reported. */
export type KnownSample = Omit<WatchedSample, 'reported' | 'checked' | 'change'>

/** Identifies a watch, so that a state file isn't used for another one. */
export interface WatchIdentity {
  readonly apiHost: string
  /** Digest of the username, whose subscriptions are used. Empty in a dry run without it. */
  readonly account: string
  /** Identifies what is watched. */
  readonly watches: string
}

/** What a watch remembers from earlier runs: the content of the state file. */
export interface WatchState extends WatchIdentity {
  readonly schemaVersion: number
  /** When a run last looked up all samples, except for those that are due. ISO 8601, UTC. */
  readonly fullCheckOn: string
  /** Where to continue in the change feed, in seconds since 1970; null if it wasn't read. */
  readonly feedTimestamp: number | null
  /** Numbers of the issues, by the key of their subject. */
  readonly issues: Readonly<Record<string, number>>
  readonly samples: readonly KnownSample[]
}

/** The inputs that identify a watch. */
export interface WatchTarget {
  readonly apiUrl: URL
  readonly credentials: { readonly username: string } | undefined
  /** `latest` or tags. If empty, the account's subscriptions are watched. */
  readonly releases: readonly string[]
  /** Repository of the releases, as `owner/name`. */
  readonly repository: string
}

/**
 * Returns what identifies a watch. The tags don't matter, because each new release would otherwise
 * start over.
 */
export function identityOf(target: WatchTarget): WatchIdentity {
  const { apiUrl, credentials, releases, repository } = target
  return {
    apiHost: apiUrl.host,
    account: credentials ? digestOf(credentials.username) : '',
    watches: releases.length === 0 ? 'subscriptions' : `releases ${repository.toLowerCase()}`
  }
}

/** Whoever can read the cache can read the digest, but not the username. */
function digestOf(username: string): string {
  return createHash('sha256').update(username).digest('hex').slice(0, 16)
}
