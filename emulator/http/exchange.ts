import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { type HttpRequest, type HttpResponse, textResponse } from './messages.js'

/** Anything that responds to requests. */
export interface RequestHandler {
  readonly handle: (request: HttpRequest) => Promise<HttpResponse>
  /** Returns the date for the header `Date`. Defaults to the current date. */
  readonly date?: () => Date
}

/** Connects a handler to a server. */
export function requestListener(
  { handle, date }: RequestHandler,
  latencyMs: number
): RequestListener {
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    ignoreErrors(outgoing)
    const response = await handle(toHttpRequest(incoming)).catch(internalError)
    if (latencyMs > 0) await setTimeout(latencyMs, undefined, { ref: false })
    const dated = { ...(date && { date: date().toUTCString() }), ...response.headers }
    send({ ...response, headers: dated }, incoming, outgoing)
  }
  return (incoming, outgoing) => {
    void respond(incoming, outgoing)
  }
}

export function toHttpRequest(incoming: IncomingMessage): HttpRequest {
  const { method = '', url = '' } = incoming
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')])
  )
  return { method, path: url, headers, body: incoming }
}

/** Broken connections are expected. Without a listener, they would end the process. */
export function ignoreErrors(outgoing: ServerResponse): void {
  outgoing.on('error', () => undefined)
}

/** Only a hook of a test throws here. The text tells it apart from a response of the service. */
export function internalError(error: unknown): HttpResponse {
  return textResponse(500, `The emulator failed: ${String(error)}`)
}

// Node discards the unread part of a body, so that the client receives an early response instead
// of a broken connection.
function send(response: HttpResponse, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { status, headers, body, connection } = response
  const length = Buffer.byteLength(body)
  switch (connection) {
    case undefined:
      outgoing.writeHead(status, { ...headers, 'content-length': length }).end(body)
      break
    case 'reset':
      incoming.socket.resetAndDestroy()
      break
    case 'cut':
      outgoing.writeHead(status, { ...headers, 'content-length': length + 100 })
      outgoing.write(`${body}cut off`, () => incoming.socket.destroy())
      break
    case 'stall':
      break
  }
}
