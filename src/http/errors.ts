/** There is no response, because the connection failed, was lost, or stalled. */
export class ConnectionError extends Error {
  override name = 'ConnectionError'
  constructor(
    message: string,
    /** Whether the whole request was sent, so the server may have processed it. */
    readonly bodySent: boolean,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}
