import type { HttpHeaders, HttpResponse } from '../../http/messages.js'
import type { Author } from '../authors.js'
import type { IssueTracker } from '../issue-tracker.js'
import type { Release } from '../releases.js'
import type { GithubStep } from '../request-log.js'
import type { Permission, TokenAccess } from '../tokens.js'

/** One kind of request that the API supports. */
export interface GithubEndpoint {
  readonly step: GithubStep
  /** What a token must have access to. Defaults to `contents`. */
  readonly permission?: Permission
  readonly method: 'GET' | 'PATCH' | 'POST'
  /** Matches the path after the repository. The first group, if any, is the parameter. */
  readonly path: RegExp
  readonly respond: (
    call: GithubCall,
    repository: GithubRepository
  ) => HttpResponse | Promise<HttpResponse>
}

/** A request that is allowed to read the repository. */
export interface GithubCall {
  /** The path after the repository, without the query. */
  readonly path: string
  /** The variable part of the path, for example an ID; empty if there is none. */
  readonly parameter: string
  readonly query: URLSearchParams
  readonly headers: HttpHeaders
  readonly token: string | undefined
  /** The access of the token to what the endpoint requires. */
  readonly access: TokenAccess
  /** Who writes with the token. */
  readonly author: Author
  readonly readBody: () => Promise<string>
}

/** What all endpoints share. */
export interface GithubRepository {
  /** `owner/name` */
  readonly name: string
  /** Newest first. Entries are replaced, never mutated. */
  readonly releases: Release[]
  readonly issues: IssueTracker
  /** URL of the API, without a trailing slash. */
  readonly apiUrl: string
  /** URL of the host that serves the contents of assets, without a trailing slash. */
  readonly downloadsUrl: string
}

/** The ID of the repository, which GitHub uses in `Link` headers. */
export const REPOSITORY_ID = 1

/** Returns the URL of the current list for `Link` headers. */
export function listUrl({ path }: GithubCall, { apiUrl }: GithubRepository): string {
  return `${apiUrl}/repositories/${REPOSITORY_ID}${path}`
}

/** Returns the releases that the token can read. Drafts require write access. */
export function readableReleases({ access }: GithubCall, { releases }: GithubRepository) {
  return releases.filter(({ draft }) => !draft || access === 'write')
}

/** Returns the release with the ID in the path, if the token can read it. */
export function releaseById(call: GithubCall, repository: GithubRepository): Release | undefined {
  return readableReleases(call, repository).find(({ id }) => id === Number(call.parameter))
}
