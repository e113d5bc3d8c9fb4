/** A request to GitHub failed: it was rejected, there is no response, or it can't be used. */
export class GithubError extends Error {
  override name = 'GithubError'
  /** Whether GitHub may have processed a request that must not be repeated. */
  readonly mayHaveArrived: boolean

  constructor(
    message: string,
    {
      mayHaveArrived = false,
      ...options
    }: ErrorOptions & { readonly mayHaveArrived?: boolean } = {}
  ) {
    super(message, options)
    this.mayHaveArrived = mayHaveArrived
  }
}
