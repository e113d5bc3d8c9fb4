export type HttpHeaders = Readonly<Record<string, string>>

/** An HTTP request without its socket. The body has not been read yet. */
export interface HttpRequest {
  readonly method: string
  /** The request target, including the query. */
  readonly path: string
  /** Names are in lower case. Repeated headers are joined with a comma. */
  readonly headers: HttpHeaders
  readonly body: AsyncIterable<Uint8Array>
}

/**
 * How the server breaks the connection: `reset` destroys it without a response, `stall` keeps it
 * open but neither reads nor writes, `cut` destroys it before the end of the response body.
 */
export type ConnectionFault = 'reset' | 'stall' | 'cut'

export interface HttpResponse {
  /** 0 if no response is sent (`reset`, `stall`). */
  readonly status: number
  readonly headers: HttpHeaders
  readonly body: string
  /** Undefined if the complete response is sent. */
  readonly connection?: ConnectionFault
}

/** Status 200 with an empty body. */
export const ok: HttpResponse = { status: 200, headers: {}, body: '' }

/** For a client that disconnected before the end of its body. */
export const noResponse: HttpResponse = { status: 0, headers: {}, body: '', connection: 'reset' }

/** Returns a response with a plain-text body. */
export function textResponse(
  status: number,
  body: string,
  headers: HttpHeaders = {}
): HttpResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body }
}

export function jsonResponse(
  value: object,
  { status = 200, headers = {} }: { status?: number; headers?: HttpHeaders } = {}
): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value)
  }
}

/** The status to record for a response: 0 if it is not sent completely. */
export function sentStatus({ status, connection }: HttpResponse): number {
  return connection === undefined ? status : 0
}

/** Thrown by an endpoint to reject a request. The message becomes the body of the response. */
export class HttpError extends Error {
  readonly #status: number
  readonly #headers: HttpHeaders

  constructor(status: number, message: string, headers: HttpHeaders = {}) {
    super(message)
    this.#status = status
    this.#headers = headers
  }

  toResponse(): HttpResponse {
    return textResponse(this.#status, this.message, this.#headers)
  }
}
