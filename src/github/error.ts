/** GitHub refuses, can't be reached, or gives an answer that can't be used. */
export class GithubError extends Error {
  override name = 'GithubError'
}
