import type { Arrival } from '../http/request-log.js'

/** What a request is for. Used in the log and by fault hooks. */
export type GithubStep = ReleaseStep | IssueStep | 'other'

export type ReleaseStep =
  'latest' | 'tag' | 'list' | 'release' | 'update' | 'assets' | 'asset' | 'download'

export type IssueStep =
  | 'issues'
  | 'create-issue'
  | 'issue'
  | 'update-issue'
  | 'comments'
  | 'create-comment'
  | 'add-labels'
  | 'label'
  | 'create-label'

/**
 * What is known about a request when it arrives. The headers include `authorization`, so that tests
 * can check which host receives a token.
 */
export interface GithubArrival extends Arrival {
  readonly step: GithubStep
}

/** A request to the API. */
export interface GithubLogEntry extends GithubArrival {
  /** Undefined if the endpoint didn't read the body. */
  readonly body: string | undefined
  /** Undefined while the request is in progress, 0 if the response was not sent completely. */
  readonly status: number | undefined
  /** The name of the simulated fault, for example `reset:middle`. */
  readonly fault: string | undefined
}

/** A request to the host that serves the contents of assets. */
export interface Download extends GithubArrival {
  /** The ID of the asset; undefined if the asset doesn't exist. */
  readonly asset: number | undefined
  /** How many bytes of the asset have been sent. */
  readonly bytesSent: number
  /** Undefined while the download is in progress, 0 if it was not completed. */
  readonly status: number | undefined
  readonly fault: string | undefined
}
