/** A request to GitHub failed: it was rejected, there is no response, or it can't be used. */
export class GithubError extends Error {
  override name = 'GithubError'
}
