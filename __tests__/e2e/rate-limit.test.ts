import { describe, expect, test } from '@jest/globals'

import { createRateLimit } from '../../emulator/http/rate-limit.js'
import { Caller, type ServiceCall } from '../../src/spectra/caller.js'
import type { Clock } from '../../src/http/clock.js'
import { RateLimiter } from '../../src/http/rate-limiter.js'
import { textBody } from '../../src/http/body.js'
import type { HttpResponse } from '../../src/http/messages.js'
import type { Transport } from '../../src/http/transport.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { fakeClock } from '../support/clock.js'
import { seeded } from '../support/schedules/random.js'

const call: ServiceCall<string> = {
  path: '/',
  body: textBody(''),
  permission: { service: 'TCA-0202', purpose: 'to upload', essential: true },
  resend: 'always',
  read: text => text
}
const TOO_FAST = { status: 429, text: 'Rate limit exceeded' }
const options = { signal: new AbortController().signal }

interface Job {
  readonly clock: Clock
  readonly requestsPerSecond?: number
  readonly retries?: number
  readonly random?: () => number
  /** The service's response to a request that arrives now. */
  readonly answer: (path: string) => Pick<HttpResponse, 'status' | 'text'> & { retryAfter?: string }
}

/** Returns the caller of an independent job, whose requests get a response after 50 ms. */
function startJob({ clock, requestsPerSecond = 10, retries = 0, random = () => 0, answer }: Job) {
  const limiter = new RateLimiter({ requests: requestsPerSecond, clock })
  const transport: Pick<Transport, 'host' | 'send'> = {
    host: 'spectra.example',
    async send({ path }, { signal, urgent = false }) {
      const sentAt = (await limiter.acquire(signal, { urgent })).sent()
      const { retryAfter, ...rest } = answer(path)
      await clock.sleep(50)
      const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
      return { ...rest, headers, bodySent: true, sentAt }
    }
  }
  const credentials = { username: 'u', password: 'secret' }
  const redact = (text: string) => text
  const identity = { credentials, userAgent: '' }
  return new Caller({ transport, limiter, ...identity, retries, redact, clock, random })
}

describe('a rate-limited request with retries: 0', () => {
  /** Sends a request to a service that rejects this many attempts. */
  async function callRejected(times: number, rejection: { status: number; retryAfter?: string }) {
    const clock = fakeClock()
    let requests = 0
    const answer = () =>
      requests++ < times
        ? { text: 'Rate limit exceeded', ...rejection }
        : { status: 200, text: 'ok' }
    const outcome = startJob({ clock, answer })
      .call(call, options)
      .then(
        ({ value }) => value,
        (error: unknown) => (error as Error).message
      )
    await clock.run()
    return { outcome: await outcome, requests, after: clock.now() }
  }

  test.each([429, 419])('is retried after a %d', async status => {
    expect(await callRejected(1, { status })).toMatchObject({ outcome: 'ok', requests: 2 })
  })

  test('is retried after the time in Retry-After', async () => {
    const { outcome, after } = await callRejected(3, { status: 429, retryAfter: '120' })
    expect(outcome).toBe('ok')
    expect(after).toBeGreaterThanOrEqual(360_000)
  })

  test('is retried a limited number of times if no request succeeds', async () => {
    const { outcome, requests } = await callRejected(Infinity, { status: 429 })
    expect(outcome).toContain('429: too many requests: Rate limit exceeded')
    expect(outcome).toContain(
      "other jobs are using the whole rate limit, or the account's quota is used up"
    )
    // One of them checks whether the quota is used up.
    expect(requests).toBe(8)
  })
})

test('a run with retries: 0 retries any request after a 429', async () => {
  const { service, url } = await emulator({
    requestsPerSecond: Infinity,
    fault: ({ index }) =>
      [0, 3, 5].includes(index)
        ? { kind: 'answer', body: 'Rate limit exceeded', status: 429 }
        : undefined
  })
  const files = { 'a.bin': 'a', 'b.bin': 'bb', 'c.bin': 'ccc' }
  const run = await runAction(workspace(files), { files: '*.bin', 'api-url': url, retries: '0' })
  expect(run.code).toBe(0)
  expect(service.log.filter(({ status }) => status === 429)).toHaveLength(3)
  expect([...service.samples.values()].map(({ metadata }) => metadata.length)).toEqual([1, 1, 1])
})

test('repeated 429s fail only the sample if other requests succeed', async () => {
  const clock = fakeClock()
  const caller = startJob({
    clock,
    answer: path => (path === '/rejected' ? TOO_FAST : { status: 200, text: 'ok' })
  })
  const rejected = caller
    .call({ ...call, path: '/rejected' }, options)
    .catch((error: unknown) => error)
  const others = async () => {
    for (let n = 0; n < 500; n++) await caller.call(call, options)
  }
  const succeeded = others()
  await clock.run()
  await succeeded
  expect(await rejected).toMatchObject({ failure: { scope: 'sample' } })
})

test('429s do not count toward the retries for other errors', async () => {
  const clock = fakeClock()
  const answers = [TOO_FAST, { status: 503, text: '' }, TOO_FAST, { status: 200, text: 'ok' }]
  let next = 0
  const answer = (path: string) =>
    (path === call.path && answers[next++]) || { status: 404, text: '' }
  const done = startJob({ clock, answer, retries: 1 }).call(call, options)
  await clock.run()
  expect((await done).value).toBe('ok')
})

describe('jobs that share the rate limit of an account', () => {
  const END = 60_000

  /** Returns the requests of this many jobs to a service that accepts ten per second. */
  async function arrivalsOf(count: number, seed: number) {
    const clock = fakeClock()
    const random = seeded(seed)
    const admit = createRateLimit(10)
    const arrivals: { at: number; admitted: boolean }[] = []
    const answer = () => {
      const at = clock.now()
      const admitted = admit(at)
      arrivals.push({ at, admitted })
      return admitted ? { status: 200, text: 'ok' } : TOO_FAST
    }
    for (let job = 0; job < count; job++) {
      const caller = startJob({ clock, requestsPerSecond: 10 / count, random, answer })
      const start = random() * 3000
      // Enough concurrent requests to make the rate limit the bottleneck.
      for (let n = 0; n < 3; n++) {
        void clock.sleep(start).then(async () => {
          while (clock.now() < END) await caller.call(call, options)
        })
      }
    }
    await clock.run()
    return arrivals
  }

  test.each([2, 3, 5, 9, 10])(
    'never exceed it with (nearly) whole shares: %d jobs',
    async count => {
      const arrivals = await arrivalsOf(count, count)
      expect(arrivals.filter(({ admitted }) => !admitted)).toEqual([])
      expect(arrivals.length / (END / 100)).toBeGreaterThan(0.85)
    }
  )

  test.each([
    [4, 3],
    [6, 4],
    [6, 5],
    [8, 6]
  ])('rarely exceed it with other shares: %d jobs (seed %d)', async (count, seed) => {
    const arrivals = (await arrivalsOf(count, seed)).filter(({ at }) => at >= 3000 && at < END)
    const admitted = arrivals.filter(one => one.admitted).length
    expect(admitted / ((END - 3000) / 100)).toBeGreaterThan(0.8)
    expect((arrivals.length - admitted) / arrivals.length).toBeLessThan(0.05)
  })
})
