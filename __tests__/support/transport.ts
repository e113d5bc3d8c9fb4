import type net from 'node:net'
import { type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

import type { Body } from '../../src/http/body.js'
import type { HttpRequest } from '../../src/http/messages.js'
import type { RateLimiter } from '../../src/http/rate-limiter.js'
import { Transport, type TransportOptions } from '../../src/http/transport.js'
import { closers } from './listen.js'

/** Returns a rate limiter without a limit, and counts what happens to its slots. */
export function openLimiter() {
  const slots = { sent: 0, released: 0 }
  const limiter: Pick<RateLimiter, 'acquire'> = {
    async acquire(signal) {
      await Promise.resolve()
      signal?.throwIfAborted()
      return {
        sent: () => (slots.sent += 1),
        release: () => {
          slots.released += 1
        }
      }
    }
  }
  return { limiter, slots }
}

/** Creates a transport that is closed after the test. */
export function openTransport(options: TransportOptions): Transport {
  const transport = new Transport(options)
  closers.push(() => {
    transport.close()
  })
  return transport
}

/** Creates a transport to a server on this machine, without a rate limit. */
export function transportTo(server: net.Server, scheme: 'http' | 'https', stallMs = 1000) {
  const { port } = server.address() as AddressInfo
  const { limiter, slots } = openLimiter()
  const baseUrl = new URL(`${scheme}://127.0.0.1:${port}`)
  return { transport: openTransport({ baseUrl, limiter, stallMs, maxConnections: 2 }), slots }
}

/** A signal that is never aborted. */
export const { signal } = new AbortController()

export const post = (body: Body): HttpRequest => ({ method: 'POST', path: '/', headers: {}, body })

/** Returns a body with this many bytes, and counts how often it was closed. */
export function bodyOf(length: number) {
  const closed = { times: 0 }
  function* pieces() {
    for (let left = length; left > 0; left -= 1 << 20) yield Buffer.alloc(Math.min(left, 1 << 20))
  }
  const body: Body = {
    length,
    open: () =>
      Promise.resolve({
        bytes: () => Readable.from(pieces()),
        close: () => {
          closed.times += 1
          return Promise.resolve()
        }
      })
  }
  return { body, closed }
}
