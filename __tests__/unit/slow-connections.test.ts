import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'

import { describe, expect, test } from '@jest/globals'

import { textBody } from '../../src/http/body.js'
import { listen } from '../support/listen.js'
import { bodyOf, post, signal, transportTo } from '../support/transport.js'

/** Reads a body at this rate, without long pauses. */
async function readSlowly(body: AsyncIterable<Buffer>, bytesPerSecond: number): Promise<void> {
  const began = performance.now()
  let read = 0
  for await (const piece of body) {
    read += piece.length
    await setTimeout(began + (read / bytesPerSecond) * 1000 - performance.now())
  }
}

test('a slow upload is not aborted if it makes progress', async () => {
  const slow = await listen(
    createServer((request, response) => {
      void readSlowly(request, 1_500_000).then(() => response.end())
    })
  )
  const { transport } = transportTo(slow, 'http', 250)
  const { body } = bodyOf(3 << 20)
  expect(await transport.send(post(body), { signal })).toMatchObject({
    status: 200,
    bodySent: true
  })
})

describe('an endless response', () => {
  /** Much longer than the pauses of the server, which a busy machine makes longer. In milliseconds. */
  const STALL = 2000
  /** More than the server sends within that time. */
  const BYTES = 120

  /** Starts a server that responds with a byte every 20 ms. */
  const startSlowServer = () =>
    listen(
      createServer((request, response) => {
        const timer = setInterval(() => response.write(' '), 20)
        response.on('close', () => {
          clearInterval(timer)
        })
        request.resume()
      })
    )

  test('is read only up to the size limit', async () => {
    const flooding = await listen(
      createServer((request, response) => {
        const piece = Buffer.alloc(1 << 20, 'x')
        const flood = () => {
          while (response.write(piece));
        }
        request.resume().on('end', flood)
        response.on('drain', flood)
      })
    )
    const { transport } = transportTo(flooding, 'http', 60_000)
    const { status, text } = await transport.send(post(textBody('x')), { signal })
    expect(status).toBe(200)
    expect(text.length).toBeLessThanOrEqual(16 << 20)
  })

  test('is aborted if it is too slow', async () => {
    const { transport } = transportTo(await startSlowServer(), 'http', STALL)
    expect(await transport.send(post(textBody('x')), { signal })).toMatchObject({ status: 200 })
  })

  test('is not aborted if it is a download and data arrives', async () => {
    const { transport } = transportTo(await startSlowServer(), 'http', STALL)
    let received = 0
    const receive = async (bytes: AsyncIterable<Buffer>) => {
      for await (const piece of bytes) if ((received += piece.length) >= BYTES) return
    }
    const response = await transport.send(post(textBody('x')), { signal, receive })
    expect(response.status).toBe(200)
    expect(received).toBeGreaterThanOrEqual(BYTES)
  })
})
