import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'

import { describe, expect, test } from '@jest/globals'

import { textBody } from '../../src/http/transport.js'
import { bodyOf, listen, post, signal, wireTo } from '../support/wire.js'

/** Reads a body no faster than this, without long pauses. */
async function readSlowly(body: AsyncIterable<Buffer>, bytesPerSecond: number): Promise<void> {
  const began = performance.now()
  let taken = 0
  for await (const piece of body) {
    taken += piece.length
    await setTimeout(began + (taken / bytesPerSecond) * 1000 - performance.now())
  }
}

test('an upload that is read slowly but steadily is not aborted', async () => {
  const slow = await listen(
    createServer((request, response) => {
      void readSlowly(request, 1_500_000).then(() => response.end())
    })
  )
  const { wire } = wireTo(slow, 'http', 250)
  const { body } = bodyOf(3 << 20)
  expect(await wire.send(post(body), { signal })).toMatchObject({ status: 200, bodySent: true })
})

describe('an endless response', () => {
  const trickling = () =>
    listen(
      createServer((request, response) => {
        const timer = setInterval(() => response.write(' '), 20)
        response.on('close', () => {
          clearInterval(timer)
        })
        request.resume()
      })
    )

  test('is not read past the size limit', async () => {
    const talkative = await listen(
      createServer((request, response) => {
        const piece = Buffer.alloc(1 << 20, 'x')
        const talk = () => {
          while (response.write(piece));
        }
        request.resume().on('end', talk)
        response.on('drain', talk)
      })
    )
    const { wire } = wireTo(talkative, 'http', 60_000)
    const { status, text } = await wire.send(post(textBody('x')), { signal })
    expect(status).toBe(200)
    expect(text.length).toBeLessThanOrEqual(16 << 20)
  })

  test('is aborted if it trickles', async () => {
    const { wire } = wireTo(await trickling(), 'http', 500)
    expect(await wire.send(post(textBody('x')), { signal })).toMatchObject({ status: 200 })
  })

  test('is allowed for a download, as long as data arrives', async () => {
    const { wire } = wireTo(await trickling(), 'http', 500)
    let received = 0
    const receive = async (bytes: AsyncIterable<Buffer>) => {
      for await (const piece of bytes) if ((received += piece.length) >= 60) return
    }
    const answer = await wire.send(post(textBody('x')), { signal, receive })
    expect(answer.status).toBe(200)
    expect(received).toBeGreaterThanOrEqual(60)
  })
})
