import type { Failure } from './failures.js'

/** A call that failed and is not retried. */
export class SpectraError extends Error {
  override name = 'SpectraError'

  /** @param mayHaveArrived whether the service may have processed one of the attempts */
  constructor(
    readonly failure: Failure,
    readonly mayHaveArrived: boolean,
    options?: ErrorOptions
  ) {
    super(failure.message, options)
  }
}

/** A well-formed response that lacks information. The message completes "200 with …". */
export class IncompleteResponse extends Error {
  override name = 'IncompleteResponse'
}
