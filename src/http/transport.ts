import type { ClientRequest } from 'node:http'

import type { OpenBody } from './body.js'
import type { Connections } from './connections.js'
import { exchange } from './exchange.js'
import type { HttpRequest, HttpResponse, SendOptions } from './messages.js'
import type { RateLimiter, Slot } from './rate-limiter.js'

export interface TransportOptions {
  readonly baseUrl: URL
  /** Limits all requests. May be shared with other transports. */
  readonly limiter: Pick<RateLimiter, 'acquire'>
  /** Maximum time without progress before a request fails, in milliseconds. */
  readonly stallMs: number
  readonly maxConnections: number
}

/** Sends requests to a host. */
export class Transport {
  /** Name, and port if it is not the default. */
  readonly host: string
  private readonly basePath: string
  private connections: Connections | undefined

  constructor(private readonly options: TransportOptions) {
    this.host = options.baseUrl.host
    this.basePath = options.baseUrl.pathname.replace(/\/+$/, '')
  }

  /**
   * Sends a request once. Always settles, and returns a response of any status, including
   * redirects.
   * @throws {ConnectionError} when there is no response, or the request is canceled
   * @throws what `body`, `beforeSending`, and `receive` throw, and the reason of `signal`
   */
  async send(request: HttpRequest, options: SendOptions): Promise<HttpResponse> {
    const { signal, urgent = false, after, beforeSending } = options
    const { limiter, stallMs } = this.options
    const connections = await this.openConnections()
    let early: ClientRequest | undefined
    let body: OpenBody | undefined
    let slot: Slot | undefined
    try {
      if (after) {
        // If this connection is lost while the request waits, another one is opened.
        early = this.start(request, connections).on('error', () => undefined)
        await after.catch(() => undefined)
      }
      body = await request.body.open()
      await beforeSending?.()
      slot = await limiter.acquire(signal, { urgent })
      const outgoing = early && !early.destroyed ? early : this.start(request, connections)
      const { length } = request.body
      return await exchange(
        { request: outgoing, body: body.bytes(), length, slot, stallMs },
        options
      )
    } finally {
      slot?.release()
      if (!slot) early?.destroy()
      await body?.close()
    }
  }

  /** Closes idle connections. Never throws. */
  close(): void {
    try {
      this.connections?.close()
    } catch {
      // Nothing is sent after this, so a connection that stays open does no harm.
    }
  }

  private async openConnections(): Promise<Connections> {
    // Loaded on first use, so that a run with nothing to send starts faster.
    const { Connections } = await import('./connections.js')
    const { baseUrl, maxConnections } = this.options
    return (this.connections ??= new Connections(baseUrl, maxConnections))
  }

  private start(
    { method, path, headers, body }: HttpRequest,
    connections: Connections
  ): ClientRequest {
    return connections.request({
      // Not resolved against the URL, because a path such as //b/x would change the host.
      path: this.basePath + path,
      method,
      headers: { ...headers, 'Content-Length': String(body.length) }
    })
  }
}
