/** Stops reading and downloading files when the run ends early. */
export class Reading {
  readonly signal: AbortSignal
  private readonly controller = new AbortController()

  /** @param cancellation also stops reading */
  constructor(cancellation: AbortSignal) {
    this.signal = AbortSignal.any([cancellation, this.controller.signal])
  }

  /** @param reason an error whose message says why */
  stop(reason: Error): void {
    this.controller.abort(reason)
  }
}
