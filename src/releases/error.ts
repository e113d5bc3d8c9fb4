/** GitHub rejects a request, can't be reached, or sends an unusable response. */
export class GithubError extends Error {
  override name = 'GithubError'
}
