import type { HttpRequest } from '../http/messages.js'
import { createCommentEndpoint, listCommentsEndpoint } from './endpoints/comments.js'
import { assetEndpoint, listAssetsEndpoint } from './endpoints/assets.js'
import { type GithubCall, type GithubEndpoint, REPOSITORY_ID } from './endpoints/endpoint.js'
import { createIssueEndpoint, issueEndpoint, updateIssueEndpoint } from './endpoints/issues.js'
import { addLabelsEndpoint, createLabelEndpoint, labelEndpoint } from './endpoints/labels.js'
import { listIssuesEndpoint } from './endpoints/list-issues.js'
import {
  latestReleaseEndpoint,
  listReleasesEndpoint,
  releaseByTagEndpoint,
  releaseEndpoint
} from './endpoints/releases.js'
import { updateReleaseEndpoint } from './endpoints/update-release.js'

const endpoints: readonly GithubEndpoint[] = [
  latestReleaseEndpoint,
  releaseByTagEndpoint,
  listReleasesEndpoint,
  releaseEndpoint,
  updateReleaseEndpoint,
  listAssetsEndpoint,
  assetEndpoint,
  listIssuesEndpoint,
  createIssueEndpoint,
  issueEndpoint,
  updateIssueEndpoint,
  listCommentsEndpoint,
  createCommentEndpoint,
  addLabelsEndpoint,
  labelEndpoint,
  createLabelEndpoint
]

/** The endpoint of a request, with the variable parts of the request target. */
export interface GithubRoute extends Pick<GithubCall, 'path' | 'parameter' | 'query'> {
  /** Undefined if the repository or the path is unknown. */
  readonly endpoint: GithubEndpoint | undefined
}

/** @param repository `owner/name` of the only repository */
export function routeOf({ method, path: target }: HttpRequest, repository: string): GithubRoute {
  const [, name, id, path = '', query] =
    /^\/(?:repos\/([^/?]+\/[^/?]+)|repositories\/(\d+))(\/[^?]*)(?:\?(.*))?$/.exec(target) ?? []
  const isKnown = name?.toLowerCase() === repository.toLowerCase() || id === String(REPOSITORY_ID)
  const endpoint = endpoints.find(
    candidate => isKnown && candidate.method === method && candidate.path.test(path)
  )
  const parameter = endpoint?.path.exec(path)?.[1] ?? ''
  return { endpoint, path, parameter, query: new URLSearchParams(query) }
}
