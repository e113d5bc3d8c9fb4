import { once } from 'node:events'
import { createServer } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'

import { describe, expect, test } from '@jest/globals'

import { textBody } from '../../src/http/body.js'
import { ConnectionError } from '../../src/http/errors.js'
import type { RateLimiter } from '../../src/http/rate-limiter.js'
import { closers, listen } from '../support/listen.js'
import {
  bodyOf,
  openLimiter,
  openTransport,
  post,
  signal,
  transportTo
} from '../support/transport.js'

describe('a request', () => {
  test('that never gets a connection is not sent, and releases its slot', async () => {
    const sockets: net.Socket[] = []
    const silent = await listen(net.createServer(socket => sockets.push(socket)))
    const { transport, slots } = transportTo(silent, 'https')
    const failure = await transport
      .send(post(textBody('x')), { signal })
      .catch((error: unknown) => error)
    for (const socket of sockets) socket.destroy()
    expect(failure).toBeInstanceOf(ConnectionError)
    expect(failure).toMatchObject({ bodySent: false })
    expect(slots).toEqual({ sent: 0, released: 1 })
  })

  test('stops sending its body after an early rejection', async () => {
    let closed: Promise<unknown> | undefined
    const rejecting = await listen(
      createServer((request, response) => {
        // Not `once`, because a body that ends too early is also an error of this socket.
        closed = new Promise(resolve => request.socket.on('close', resolve))
        response.writeHead(401).end()
      })
    )
    const { transport } = transportTo(rejecting, 'http')
    const { body, closed: bodyClosed } = bodyOf(200 << 20)
    const response = await transport.send(post(body), { signal })
    expect(response).toMatchObject({ status: 401, bodySent: false })
    await closed
    expect(bodyClosed.times).toBe(1)
  })

  test('closes its body after a response, a lost connection, a cancellation, and a stall', async () => {
    let behavior: 'respond' | 'reset' | 'ignore' = 'respond'
    const server = await listen(
      createServer((request, response) => {
        request.resume()
        if (behavior === 'respond') request.on('end', () => response.end())
        if (behavior === 'reset') request.socket.destroy()
      })
    )
    closers.push(() => {
      server.closeAllConnections()
    })
    const { transport } = transportTo(server, 'http')
    const { body, closed } = bodyOf(10)
    await transport.send(post(body), { signal })
    behavior = 'reset'
    const lost = await transport.send(post(body), { signal }).catch((error: unknown) => error)
    expect(lost).toBeInstanceOf(ConnectionError)
    expect(lost).toMatchObject({ cause: { code: 'ECONNRESET' } })
    behavior = 'ignore'
    const canceled = AbortSignal.abort(new Error('stop'))
    await expect(transport.send(post(body), { signal: canceled })).rejects.toBeInstanceOf(Error)
    await expect(transport.send(post(body), { signal })).rejects.toMatchObject({ bodySent: true })
    expect(closed.times).toBe(4)
  })
})

test('a request counts toward the rate limit after it was sent, not before', async () => {
  // This server runs on its own thread, so that it accepts requests while the sender is blocked.
  const arrived = new Int32Array(new SharedArrayBuffer(4))
  const server = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads')
    const server = require('node:http').createServer((request, response) => {
      Atomics.store(workerData, 0, 1)
      Atomics.notify(workerData, 0)
      request.resume().on('end', () => response.end())
    })
    server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))`,
    { eval: true, workerData: arrived }
  )
  closers.push(() => server.terminate())
  const [port] = (await once(server, 'message')) as [number]
  let arrival: string | undefined
  const limiter: Pick<RateLimiter, 'acquire'> = {
    acquire: () =>
      Promise.resolve({
        sent: () => {
          arrival = Atomics.wait(arrived, 0, 0, 10_000)
          return 1
        },
        release: () => undefined
      })
  }
  const baseUrl = new URL(`http://127.0.0.1:${port}`)
  const transport = openTransport({ baseUrl, limiter, stallMs: 60_000, maxConnections: 1 })
  await transport.send(post(textBody('x')), { signal })
  expect(arrival).not.toBe('timed-out')
})

describe('a path with two slashes', () => {
  /** Starts a server that records the requested paths. */
  async function listening() {
    const targets: (string | undefined)[] = []
    const server = await listen(
      createServer((request, response) => {
        targets.push(request.url)
        request.resume().on('end', () => response.end())
      })
    )
    return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, targets }
  }

  test.each([
    ['of the server', '//HOST/base', '/api?x=%2F'],
    ['of a request, such as the target of a redirect', '', '//HOST/file?x=%2F']
  ])('in the URL %s does not lead to another host', async (_, base, path) => {
    const [server, other] = [await listening(), await listening()]
    const toOther = (text: string) => text.replace('HOST', other.host)
    const transport = openTransport({
      baseUrl: new URL(`http://${server.host}${toOther(base)}`),
      limiter: openLimiter().limiter,
      stallMs: 1000,
      maxConnections: 2
    })
    const response = await transport.send(
      { ...post(textBody('x')), path: toOther(path) },
      { signal }
    )
    expect(response.status).toBe(200)
    expect(other.targets).toEqual([])
    expect(server.targets).toEqual([toOther(base + path)])
  })
})

describe('a request that waits for another one', () => {
  /** Starts a server that records connections and requests, and a promise to wait for. */
  async function waiting(whenConnected: (socket: net.Socket) => void = () => undefined) {
    const seen: string[] = []
    const server = await listen(
      createServer((request, response) => {
        seen.push('request')
        request.resume().on('end', () => response.end())
      })
    )
    const connected = new Promise<net.Socket>(resolve => {
      server.on('connection', (socket: net.Socket) => {
        seen.push('connection')
        if (seen.length === 1) whenConnected(socket)
        resolve(socket)
      })
    })
    const ready = new AbortController()
    const after = once(ready.signal, 'abort')
    const { transport, slots } = transportTo(server, 'http')
    return { seen, connected, transport, slots, after, begin: ready.abort.bind(ready) }
  }

  test('connects in the meantime, but gets its slot only afterward', async () => {
    const { seen, connected, transport, slots, after, begin } = await waiting()
    const response = transport.send(post(textBody('x')), { signal, after })
    await connected
    expect(slots.sent).toBe(0)
    begin()
    expect((await response).status).toBe(200)
    expect(seen).toEqual(['connection', 'request'])
  })

  test('opens another connection if the first one is lost', async () => {
    const { seen, connected, transport, after, begin } = await waiting(socket => socket.destroy())
    const response = transport.send(post(textBody('x')), { signal, after })
    await connected
    // By the time of another response, this side has noticed that the connection is lost.
    expect((await transport.send(post(textBody('y')), { signal })).status).toBe(200)
    begin()
    expect((await response).status).toBe(200)
    expect(seen.filter(one => one === 'request')).toHaveLength(2)
  })

  test('closes its connection when it is canceled', async () => {
    const { connected, transport, slots, after, begin } = await waiting()
    const cancel = new AbortController()
    const response = transport.send(post(textBody('x')), { signal: cancel.signal, after })
    const closed = once((await connected).resume(), 'close')
    cancel.abort(new Error('canceled'))
    begin()
    await expect(response).rejects.toThrow('canceled')
    await closed
    expect(slots.sent).toBe(0)
  })
})
