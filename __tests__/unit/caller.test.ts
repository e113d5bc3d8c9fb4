import { describe, expect, test } from '@jest/globals'

import { RateLimiter } from '../../src/http/rate-limiter.js'
import { ConnectionError } from '../../src/http/errors.js'
import { textBody } from '../../src/http/body.js'
import type { HttpResponse } from '../../src/http/messages.js'
import { Caller, type CallerOptions, type ServiceCall } from '../../src/spectra/caller.js'
import { IncompleteResponse, SpectraError } from '../../src/spectra/errors.js'
import { fakeClock } from '../support/clock.js'

const { signal } = new AbortController()
const UNREADABLE = new Error('no list')
const INCOMPLETE = new IncompleteResponse('a response without a list')
const LOST = new ConnectionError('connection refused', false)

const ok: HttpResponse = { status: 200, headers: {}, text: '', bodySent: true, sentAt: 0 }

/** Returns the error of a call, without retries by default. */
async function failureOf(
  send: () => Promise<HttpResponse>,
  read: (text: string) => unknown = () => undefined,
  options: Partial<CallerOptions> = {}
): Promise<unknown> {
  const call: ServiceCall<unknown> = {
    path: '/',
    body: textBody(''),
    permission: { service: 'TCA-0202', purpose: 'to upload', essential: true },
    resend: 'always',
    read
  }
  const caller = new Caller({
    transport: { host: 'spectra.example', send },
    limiter: new RateLimiter({ requests: 10 }),
    credentials: { username: 'u', password: 'secret' },
    userAgent: '',
    retries: 0,
    redact: text => text,
    ...options
  })
  return caller.call(call, { signal }).catch((error: unknown) => error)
}

function throwing(error: Error): () => never {
  return () => {
    throw error
  }
}

describe('the error of a failed call', () => {
  test.each([
    ['a lost connection', () => Promise.reject(LOST), undefined, LOST],
    ['an unreadable response', () => Promise.resolve(ok), throwing(UNREADABLE), UNREADABLE],
    ['an incomplete response', () => Promise.resolve(ok), throwing(INCOMPLETE), INCOMPLETE]
  ])('keeps its cause: %s', async (_, send, read, cause) => {
    const error = await failureOf(send, read)
    expect(error).toBeInstanceOf(SpectraError)
    expect((error as SpectraError).cause).toBe(cause)
  })

  test.each([
    ['not successful', { ...ok, status: 503 }, '503: service unavailable'],
    ['sent too early', { ...ok, bodySent: false }, '200 before the whole request was sent'],
    [
      'a web page',
      { ...ok, text: '<html>' },
      '200 with a web page: a proxy, firewall, or captive portal responded instead of spectra.example'
    ]
  ])('describes a response that is %s', async (_, response, message) => {
    const error = await failureOf(() => Promise.resolve(response))
    expect((error as SpectraError).message).toContain(message)
  })

  test('includes what is missing from an incomplete response', async () => {
    const error = await failureOf(() => Promise.resolve(ok), throwing(INCOMPLETE))
    expect((error as SpectraError).message).toBe('200 with a response without a list')
  })

  test('is what the body throws', async () => {
    const cause = new Error('the file changed')
    expect(await failureOf(() => Promise.reject(cause))).toBe(cause)
  })
})

test('a date in Retry-After is compared with the clock of the service', async () => {
  const clock = fakeClock()
  const dateIn = (hours: number, seconds: number) =>
    new Date(hours * 3_600_000 + seconds * 1000).toUTCString()
  const sent: number[] = []
  const send = () => {
    sent.push(clock.now())
    const headers = { date: dateIn(1, 0), 'retry-after': dateIn(1, 7) }
    return Promise.resolve(sent.length === 1 ? { ...ok, status: 503, headers } : ok)
  }
  const failure = failureOf(send, () => undefined, { retries: 1, clock })
  await clock.run()
  await failure
  expect(sent).toEqual([0, 7000])
})
