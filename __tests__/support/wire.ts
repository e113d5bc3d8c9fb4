import { once } from 'node:events'
import type net from 'node:net'
import { type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

import { afterEach } from '@jest/globals'

import type { RateLimiter } from '../../src/http/rate-limiter.js'
import { createTransport, type WireRequest } from '../../src/http/transport.js'

/** Resources that a test has opened, closed after the test. */
export const closers: (() => unknown)[] = []

afterEach(() => {
  for (const close of closers.splice(0).reverse()) close()
})

/** A gate without a limit that records what happens to its slots. */
export function openGate() {
  const told = { sent: 0, released: 0 }
  const gate: Pick<RateLimiter, 'acquire'> = {
    async acquire(signal) {
      await Promise.resolve()
      signal?.throwIfAborted()
      return {
        sent: () => (told.sent += 1),
        release: () => {
          told.released += 1
        }
      }
    }
  }
  return { gate, told }
}

export async function listen<T extends net.Server>(server: T): Promise<T> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => server.close())
  return server
}

export function wireTo(server: net.Server, scheme: 'http' | 'https', stallMs = 1000) {
  const { port } = server.address() as AddressInfo
  const { gate, told } = openGate()
  const baseUrl = new URL(`${scheme}://127.0.0.1:${port}`)
  const wire = createTransport({ baseUrl, gate, stallMs, maxConnections: 2 })
  closers.push(() => {
    wire.close()
  })
  return { wire, told }
}

export const { signal } = new AbortController()
export const post = (body: WireRequest['body']): WireRequest => ({
  method: 'POST',
  path: '/',
  headers: {},
  body
})

/** A body with this many bytes that counts how often it was closed. */
export function bodyOf(length: number) {
  const closed = { times: 0 }
  function* pieces() {
    for (let left = length; left > 0; left -= 1 << 20) yield Buffer.alloc(Math.min(left, 1 << 20))
  }
  const body: WireRequest['body'] = {
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
