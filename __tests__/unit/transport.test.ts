import { once } from 'node:events'
import { createServer } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'

import { describe, expect, test } from '@jest/globals'

import type { RateLimiter } from '../../src/http/rate-limiter.js'
import { ConnectionError, createTransport, textBody } from '../../src/http/transport.js'
import { bodyOf, closers, listen, openGate, post, signal, wireTo } from '../support/wire.js'

describe('one request', () => {
  test('that never gets a connection has not been sent, and its place is free again', async () => {
    const sockets: net.Socket[] = []
    const silent = await listen(net.createServer(socket => sockets.push(socket)))
    const { wire, told } = wireTo(silent, 'https')
    const failure = await wire
      .send(post(textBody('x')), { signal })
      .catch((error: unknown) => error)
    for (const socket of sockets) socket.destroy()
    expect(failure).toBeInstanceOf(ConnectionError)
    expect(failure).toMatchObject({ bodySent: false })
    expect(told).toEqual({ sent: 0, released: 1 })
  })

  test('that was refused early does not go on sending', async () => {
    let closed: Promise<unknown> | undefined
    const refusing = await listen(
      createServer((request, response) => {
        // A body that ends too early is an error of the server's socket as well.
        closed = new Promise(resolve => request.socket.on('close', resolve))
        response.writeHead(401).end()
      })
    )
    const { wire } = wireTo(refusing, 'http')
    const { body, closed: bodyClosed } = bodyOf(200 << 20)
    const answer = await wire.send(post(body), { signal })
    expect(answer).toMatchObject({ status: 401, bodySent: false })
    await closed
    expect(bodyClosed.times).toBe(1)
  })

  test('closes what it sends, answered, lost and cancelled', async () => {
    let serve: 'answer' | 'reset' | 'silence' = 'answer'
    const server = await listen(
      createServer((request, response) => {
        request.resume()
        if (serve === 'answer') request.on('end', () => response.end())
        if (serve === 'reset') request.socket.destroy()
      })
    )
    closers.push(() => {
      server.closeAllConnections()
    })
    const { wire } = wireTo(server, 'http')
    const { body, closed } = bodyOf(10)
    await wire.send(post(body), { signal })
    serve = 'reset'
    await expect(wire.send(post(body), { signal })).rejects.toBeInstanceOf(ConnectionError)
    serve = 'silence'
    const cancelled = AbortSignal.abort(new Error('stop'))
    await expect(wire.send(post(body), { signal: cancelled })).rejects.toBeInstanceOf(Error)
    await expect(wire.send(post(body), { signal })).rejects.toMatchObject({ bodySent: true })
    expect(closed.times).toBe(4)
  })
})

test('a request counts from the moment it has been sent, not from just before', async () => {
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
  let atCount: string | undefined
  const gate: Pick<RateLimiter, 'acquire'> = {
    acquire: () =>
      Promise.resolve({
        sent: () => {
          atCount = Atomics.wait(arrived, 0, 0, 10_000)
          return 1
        },
        release: () => undefined
      })
  }
  const baseUrl = new URL(`http://127.0.0.1:${port}`)
  const wire = createTransport({ baseUrl, gate, stallMs: 60_000, maxConnections: 1 })
  closers.push(() => {
    wire.close()
  })
  await wire.send(post(textBody('x')), { signal })
  expect(atCount).not.toBe('timed-out')
})

describe('a path with two slashes', () => {
  /** A server that records the requested paths. */
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
    ['of the service', '//HOST/base', '/api?x=%2F'],
    ['of a request, such as the target of a redirect', '', '//HOST/file?x=%2F']
  ])('in the URL %s does not lead to another host', async (_, base, path) => {
    const [asked, other] = [await listening(), await listening()]
    const toOther = (text: string) => text.replace('HOST', other.host)
    const wire = createTransport({
      baseUrl: new URL(`http://${asked.host}${toOther(base)}`),
      gate: openGate().gate,
      stallMs: 1000,
      maxConnections: 2
    })
    closers.push(() => {
      wire.close()
    })
    const answer = await wire.send({ ...post(textBody('x')), path: toOther(path) }, { signal })
    expect(answer.status).toBe(200)
    expect(other.targets).toEqual([])
    expect(asked.targets).toEqual([toOther(base + path)])
  })
})

describe('a request that waits for its turn', () => {
  /** A server that tells what came of the connections. */
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
    const turn = new AbortController()
    const after = once(turn.signal, 'abort')
    const { wire, told } = wireTo(server, 'http')
    return { seen, connected, wire, told, after, begin: turn.abort.bind(turn) }
  }

  test('connects meanwhile, and asks for no place before', async () => {
    const { seen, connected, wire, told, after, begin } = await waiting()
    const answer = wire.send(post(textBody('x')), { signal, after })
    await connected
    expect(told.sent).toBe(0)
    begin()
    expect((await answer).status).toBe(200)
    expect(seen).toEqual(['connection', 'request'])
  })

  test('takes another connection, if that one was lost', async () => {
    const { seen, connected, wire, after, begin } = await waiting(socket => socket.destroy())
    const answer = wire.send(post(textBody('x')), { signal, after })
    await connected
    // Time for the loss to be noticed on this side: a whole exchange with the same server.
    expect((await wire.send(post(textBody('y')), { signal })).status).toBe(200)
    begin()
    expect((await answer).status).toBe(200)
    expect(seen.filter(one => one === 'request')).toHaveLength(2)
  })

  test('lets go of its connection when the run is stopped', async () => {
    const { connected, wire, told, after, begin } = await waiting()
    const stop = new AbortController()
    const answer = wire.send(post(textBody('x')), { signal: stop.signal, after })
    const closed = once((await connected).resume(), 'close')
    stop.abort(new Error('stopped'))
    begin()
    await expect(answer).rejects.toThrow('stopped')
    await closed
    expect(told.sent).toBe(0)
  })
})
