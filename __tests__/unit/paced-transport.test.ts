import { describe, expect, test } from '@jest/globals'

import { textBody } from '../../src/http/body.js'
import { ConnectionError } from '../../src/http/errors.js'
import { pacedTransport } from '../../src/http/paced.js'
import type { RateLimiter } from '../../src/http/rate-limiter.js'
import { openLimiter, post, signal } from '../support/transport.js'

const REFUSED = new ConnectionError('connection refused', false)
const LOST = new ConnectionError('connection lost', true)

describe('a paced transport', () => {
  const request = post(textBody('x'))

  test.each([
    ['a response', () => Promise.resolve(), { sent: 1, released: 1 }],
    ['a lost connection', () => Promise.reject(LOST), { sent: 1, released: 1 }],
    ['a refused connection', () => Promise.reject(REFUSED), { sent: 0, released: 1 }],
    ['a cancellation', () => Promise.reject(new Error('canceled')), { sent: 0, released: 1 }]
  ])('uses or releases its slot after %s', async (_, outcome, expected) => {
    const { limiter, slots } = openLimiter()
    const send = async () => {
      await outcome()
      return { status: 200, headers: {}, text: '', bodySent: true, sentAt: 0 }
    }
    const paced = pacedTransport({ host: 'h', send }, limiter)
    await paced.send(request, { signal }).catch(() => undefined)
    expect(slots).toEqual(expected)
  })

  test('sends urgent requests without a slot', async () => {
    const limiter: Pick<RateLimiter, 'acquire'> = { acquire: () => new Promise(() => undefined) }
    const response = { status: 200, headers: {}, text: '', bodySent: true, sentAt: 0 }
    const paced = pacedTransport({ host: 'h', send: () => Promise.resolve(response) }, limiter)
    expect(await paced.send(request, { signal, urgent: true })).toBe(response)
  })
})
