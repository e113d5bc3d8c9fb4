/** GitHub rejects a request, can't be reached, or sends a response that can't be used. */
export class GithubError extends Error {
  override name = 'GithubError'
}
