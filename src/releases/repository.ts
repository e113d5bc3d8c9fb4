import type { HttpResponse } from '../http/messages.js'
import type { GithubClient, GithubClientOptions } from './client.js'

export interface RepositoryOptions extends GithubClientOptions {
  /** `owner/name` */
  readonly repository: string
}

/** Returns the path of a repository in the API. */
export function repositoryPath(repository: string): string {
  return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`
}

/** A request that changes something. */
export interface Change {
  readonly method: 'POST' | 'PATCH'
  readonly path: string
  /** Sent as JSON. */
  readonly value: object
}

/** Sends a request that changes something. Throws like `GithubClient.requestApi`. */
export function sendChange(
  client: GithubClient,
  { method, path, value }: Change,
  signal: AbortSignal
): Promise<HttpResponse> {
  const headers = { 'Content-Type': 'application/json' }
  return client.requestApi(path, { signal, method, headers, body: JSON.stringify(value) })
}
