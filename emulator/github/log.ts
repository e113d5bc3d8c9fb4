import type { Headers } from '../http/messages.js'

/** What a request is for, as the log and the faults name it. */
export type GithubStep =
  'latest' | 'tag' | 'list' | 'release' | 'update' | 'assets' | 'asset' | 'download' | 'other'

/** A request's head. */
export interface GithubArrival {
  /** Position in its log, from 0: requests to the API and downloads are logged apart. */
  readonly index: number
  /** When the head arrived, in milliseconds of the clock. */
  readonly at: number
  readonly method: string
  /** The request target, with its query. */
  readonly path: string
  readonly step: GithubStep
  /** 1 for the first request with this method and path to this host. */
  readonly attempt: number
  /** All of them, `authorization` too: tests have to see where a token went. */
  readonly headers: Headers
}

/** One request to the API. */
export interface GithubLogEntry extends GithubArrival {
  /** The body; undefined when it was not read to its end, for what it says would change nothing. */
  readonly body: string | undefined
  /** Undefined while the request is under way, and 0 when no whole answer is given. */
  readonly status: number | undefined
  /** The fault that struck: its kind, and its moment where it has one, such as `reset:middle`. */
  readonly fault: string | undefined
}

/** An entry that is still being written. */
export type Open<Entry> = { -readonly [Key in keyof Entry]: Entry[Key] }

/** Makes the heads of one log's entries. */
export function arrivals(
  now: () => number
): (
  request: { readonly method: string; readonly path: string; readonly headers: Headers },
  step: GithubStep
) => GithubArrival {
  const attempts = new Map<string, number>()
  let index = 0
  return ({ method, path, headers }, step) => {
    const key = `${method} ${path}`
    const attempt = (attempts.get(key) ?? 0) + 1
    attempts.set(key, attempt)
    const arrival = { index, at: now(), method, path, step, attempt, headers }
    index += 1
    return arrival
  }
}
