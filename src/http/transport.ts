import type http from 'node:http'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

import type { Body, OpenBody } from './body.js'
import type { Connections } from './connections.js'
import type { RateLimiter, Slot } from './rate-limiter.js'
import { startStallTimer } from './stall-timer.js'

export { textBody, type Body } from './body.js'

/** One request. */
export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Below the wire's URL, with its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body
}

/** What came back. An answer that was cut off keeps its status and the text until there. */
export interface WireResponse {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly text: string
  /** Whether the service had been handed all of the request when it answered. */
  readonly bodySent: boolean
  /** When the request went out, on the gate's clock. */
  readonly sentAt: number
}

/** No answer: the connection failed, was lost, or stood still. */
export class ConnectionError extends Error {
  override name = 'ConnectionError'
  constructor(
    message: string,
    /** Whether all of the request had left, so that the service may have carried it out. */
    readonly bodySent: boolean
  ) {
    super(message)
  }
}

/** The way to a host. */
export interface Transport {
  /** Name, and port if it is not the default. */
  readonly host: string
  /**
   * One request, one attempt. Always settles: with an answer of any status, redirects included,
   * or an error.
   * @throws {ConnectionError} when no answer came, also because of the signal
   * @throws what the body throws, and the gate when it is left early
   */
  send(request: WireRequest, options: SendOptions): Promise<WireResponse>
  /** Lets go of idle connections. */
  close(): void
}

export interface SendOptions {
  /** Aborted, nothing goes out any more, and what is under way is let go. */
  readonly signal: AbortSignal
  /** Goes before the requests that wait at the gate. */
  readonly urgent?: boolean
  /** How long an answer is still waited for then, in milliseconds. */
  readonly graceMs?: number
  /** It waits for this, whatever comes of it, and only connects in the meantime. */
  readonly after?: Promise<unknown> | undefined
  /** Awaited before the request queues up to leave. */
  readonly onLeaving?: () => Promise<void>
  /** Told of every piece of the body that went out, in bytes. */
  readonly onSent?: (bytes: number) => void
  /** Takes the body of an answer of 200, which is then not kept as text. */
  readonly receive?: (body: AsyncIterable<Buffer>) => Promise<void>
}

export interface TransportOptions {
  readonly baseUrl: URL
  /** Every request passes it. */
  readonly gate: Pick<RateLimiter, 'acquire'>
  /** An attempt without any progress for so long has failed. */
  readonly stallMs: number
  readonly maxConnections: number
}

/** Maximum length of a response, longer than any real one. */
const LONGEST_ANSWER = 16 << 20

export function createTransport({
  baseUrl,
  gate,
  stallMs,
  maxConnections
}: TransportOptions): Transport {
  let connections: Connections | undefined
  const prefix = baseUrl.pathname.replace(/\/+$/, '')

  return {
    host: baseUrl.host,
    close: () => {
      try {
        connections?.close()
      } catch {
        // By now the run has ended, and its reports are written.
      }
    },
    async send(request, options) {
      const { signal, urgent = false, after, onLeaving } = options
      // Loaded on first use, so that a run with nothing to send starts faster.
      const { createConnections } = await import('./connections.js')
      const to = (connections ??= createConnections(baseUrl, maxConnections))
      const create = () => {
        return to.request({
          // Not resolved against the URL, because a path such as //b/x would change the host.
          path: prefix + request.path,
          method: request.method,
          headers: { ...request.headers, 'Content-Length': String(request.body.length) }
        })
      }
      let early: http.ClientRequest | undefined
      let content: OpenBody | undefined
      let slot: Slot | undefined
      try {
        if (after) {
          // Should its connection be lost before its turn, there is another.
          early = create().on('error', () => undefined)
          await after.catch(() => undefined)
        }
        content = await request.body.open()
        await onLeaving?.()
        slot = await gate.acquire(signal, { urgent })
        const outgoing = early && !early.destroyed ? early : create()
        const body = { bytes: content.bytes(), length: request.body.length }
        return await exchange(outgoing, body, slot, stallMs, options)
      } finally {
        slot?.release()
        if (!slot) early?.destroy()
        await content?.close()
      }
    }
  }
}

function exchange(
  request: http.ClientRequest,
  body: { readonly bytes: AsyncIterable<Buffer>; readonly length: number },
  slot: Slot,
  stallMs: number,
  { signal, graceMs = 0, onSent, receive }: SendOptions
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    let sentAt = 0
    let handedOver = 0
    let bodyError: Error | undefined
    let response: http.IncomingMessage | undefined
    let receiving = false
    const text: Buffer[] = []
    let textLength = 0

    const bodySent = () => handedOver === body.length

    /** Settles with what there is. The status line decides: the rest of an answer explains it. */
    function end(reason: string): void {
      stall.end()
      clearTimeout(grace)
      signal.removeEventListener('abort', cancel)
      if (response?.statusCode === undefined) {
        reject(bodyError ?? new ConnectionError(reason, sentAt > 0 && bodySent()))
        request.destroy()
        return
      }
      const { statusCode: status, headers } = response
      const answer = { status, headers, text: Buffer.concat(text).toString() }
      resolve({ ...answer, bodySent: bodySent(), sentAt })
      // What the service did not wait for is not sent on.
      if (!request.writableFinished || !response.complete) request.destroy()
    }
    let grace: NodeJS.Timeout | undefined
    const cancel = () => {
      const letGo = () => {
        end('let go, because the run was stopped')
      }
      if (sentAt > 0 && graceMs > 0) grace = setTimeout(letGo, graceMs)
      else letGo()
    }
    const stall = startStallTimer(stallMs, allowedMs => {
      end(`no progress for ${Math.round(allowedMs / 1000)} seconds`)
    })
    signal.addEventListener('abort', cancel)
    if (signal.aborted) cancel()

    request.on('error', (error: NodeJS.ErrnoException) => {
      end(explain(error, sentAt > 0 && !bodySent()))
    })
    request.on('close', () => {
      // Who takes the body may be at it a while longer, and says when it is done.
      if (!receiving) end('the connection was closed without an answer')
    })
    request.on('response', incoming => {
      if (incoming.statusCode === 200 && receive) {
        receiving = true
        receiveBody(incoming, receive)
        return
      }
      response = incoming
      stall.received(textLength)
      incoming.on('data', (piece: Buffer) => {
        textLength += piece.length
        stall.received(textLength)
        if (textLength > LONGEST_ANSWER) end('the response is too long')
        else text.push(piece)
      })
      incoming.on('error', () => undefined)
      incoming.on('close', () => {
        end('the answer was cut off')
      })
    })

    /** Here the body is what matters, so the status line does not decide. */
    function receiveBody(
      incoming: http.IncomingMessage,
      take: (body: AsyncIterable<Buffer>) => Promise<void>
    ): void {
      async function* pieces(): AsyncGenerator<Buffer> {
        for await (const piece of incoming) {
          stall.renew()
          yield piece as Buffer
        }
      }
      take(pieces()).then(
        () => {
          response = incoming
          end('the answer was taken')
        },
        (error: unknown) => {
          bodyError ??= incoming.complete ? (error as Error) : undefined
          end('the connection was lost in the middle of the answer')
        }
      )
    }

    async function sendBody(): Promise<void> {
      try {
        for await (const piece of body.bytes) {
          handedOver += piece.length
          stall.sending(handedOver)
          if (!(await written(request, piece))) return
          stall.sending(handedOver)
          onSent?.(piece.length)
        }
        request.end()
      } catch (error) {
        bodyError = error as Error
        request.destroy(bodyError)
      }
    }
    whenConnected(request, () => {
      request.flushHeaders()
      // Counted when it was sent. On a busy machine, that may be long after its turn.
      sentAt = slot.sent()
      stall.renew()
      void sendBody()
    })
  })
}

/**
 * Resolves when the whole piece has been written to the connection and its memory can be reused.
 * @returns false if the connection failed; the request emits the error
 */
function written(request: http.ClientRequest, piece: Buffer): Promise<boolean> {
  return new Promise(resolve => {
    request.write(piece, error => {
      resolve(!error)
    })
  })
}

function whenConnected(request: http.ClientRequest, go: () => void): void {
  const wait = (socket: Socket | TLSSocket) => {
    if ('encrypted' in socket) {
      // It has sent the last word of the handshake, as one that is used again has.
      const done = socket.getFinished() !== undefined
      if (done) go()
      else socket.once('secureConnect', go)
    } else if (socket.connecting) socket.once('connect', go)
    else go()
  }
  if (request.socket) wait(request.socket)
  else request.on('socket', wait)
}

function explain(error: NodeJS.ErrnoException, inBody: boolean): string {
  return inBody && (error.code === 'EPIPE' || error.code === 'ECONNRESET')
    ? `the connection was closed in the middle of the upload (${error.code}): the service may have refused it without waiting for the end, for its credentials, its size or its number of requests`
    : error.message || (error.code ?? 'the connection failed')
}
