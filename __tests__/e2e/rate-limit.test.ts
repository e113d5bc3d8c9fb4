import { describe, expect, test } from '@jest/globals'

import { createRateLimit } from '../../emulator/http/rate-limit.js'
import { DEFAULTS } from '../../src/inputs/reader.js'
import type { SampleResult } from '../../src/results/schema.js'
import type { Sample } from '../../src/artifacts/samples.js'
import type { SpectraClient } from '../../src/spectra/client.js'
import { Caller, type ServiceCall, type CallOptions } from '../../src/spectra/caller.js'
import { UploadQueue } from '../../src/stages/upload-queue.js'
import type { UploadTask } from '../../src/stages/upload-sample.js'
import { uploadSamples } from '../../src/stages/upload.js'
import type { Clock } from '../../src/http/clock.js'
import { RateLimiter } from '../../src/http/rate-limiter.js'
import { textBody } from '../../src/http/body.js'
import type { HttpResponse } from '../../src/http/messages.js'
import { type Transport } from '../../src/http/transport.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { fakeClock } from '../support/clock.js'
import { seeded } from '../support/schedules/random.js'
import { recordingLog } from '../support/log.js'
import { UploadProgress } from '../../src/report/upload-progress.js'

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

/** Starts an independent job, whose requests arrive at once and get a response a little later. */
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

describe('a request that is refused as too fast, with retries: 0', () => {
  /** Rejects this many requests first. */
  async function refused(times: number, refusal: { status: number; retryAfter?: string }) {
    const clock = fakeClock()
    let requests = 0
    const answer = () =>
      requests++ < times ? { text: 'Rate limit exceeded', ...refusal } : { status: 200, text: 'ok' }
    const outcome = startJob({ clock, answer })
      .call(call, options)
      .then(
        ({ value }) => value,
        (error: unknown) => (error as Error).message
      )
    await clock.run()
    return { outcome: await outcome, requests, after: clock.now() }
  }

  test.each([429, 419])('%d: is repeated', async status => {
    expect(await refused(1, { status })).toMatchObject({ outcome: 'ok', requests: 2 })
  })

  test('is repeated after the time that the service specifies', async () => {
    const { outcome, after } = await refused(3, { status: 429, retryAfter: '120' })
    expect(outcome).toBe('ok')
    expect(after).toBeGreaterThanOrEqual(360_000)
  })

  test('is repeated a limited number of times if no request gets through', async () => {
    const { outcome, requests } = await refused(Infinity, { status: 429 })
    expect(outcome).toContain('429: too many requests: Rate limit exceeded')
    expect(outcome).toContain(
      "other jobs are using the whole rate limit, or the account's quota is used up"
    )
    // One of them checks whether the quota is used up.
    expect(requests).toBe(8)
  })
})

test('a run with retries: 0 waits out a 429 for any request', async () => {
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

test('a request that is refused again and again while others get through fails alone', async () => {
  const clock = fakeClock()
  const caller = startJob({
    clock,
    answer: path => (path === '/unlucky' ? TOO_FAST : { status: 200, text: 'ok' })
  })
  const unlucky = caller
    .call({ ...call, path: '/unlucky' }, options)
    .catch((error: unknown) => error)
  const others = async () => {
    for (let n = 0; n < 500; n++) await caller.call(call, options)
  }
  const lucky = others()
  await clock.run()
  await lucky
  expect(await unlucky).toMatchObject({ failure: { scope: 'sample' } })
})

test('rejections do not use up the retries for other failures', async () => {
  const clock = fakeClock()
  const answers = [TOO_FAST, { status: 503, text: '' }, TOO_FAST, { status: 200, text: 'ok' }]
  let next = 0
  const answer = (path: string) =>
    (path === call.path && answers[next++]) || { status: 404, text: '' }
  const done = startJob({ clock, answer, retries: 1 }).call(call, options)
  await clock.run()
  expect((await done).value).toBe('ok')
})

describe('jobs that share the limit without coordination', () => {
  const END = 60_000

  /** Returns the requests that arrive at a service that accepts ten per second, until the end. */
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
      for (let line = 0; line < 3; line++) {
        void clock.sleep(start).then(async () => {
          while (clock.now() < END) await caller.call(call, options)
        })
      }
    }
    await clock.run()
    return arrivals
  }

  test.each([2, 3, 5, 9, 10])(
    '%d jobs with whole or nearly whole shares: no request is ever rejected',
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
  ])('%d jobs with other shares: few requests are rejected (seed %d)', async (count, seed) => {
    const arrivals = (await arrivalsOf(count, seed)).filter(({ at }) => at >= 3000 && at < END)
    const admitted = arrivals.filter(one => one.admitted).length
    expect(admitted / ((END - 3000) / 100)).toBeGreaterThan(0.8)
    expect((arrivals.length - admitted) / arrivals.length).toBeLessThan(0.05)
  })
})

describe('submitting samples at the rate limit', () => {
  /**
   * Returns when each request was sent, and how many connected before the first response. A
   * response takes one round trip.
   */
  async function submitAll(samples: number, roundTripMs: number) {
    const clock = fakeClock()
    const gate = new RateLimiter({ requests: 10, clock })
    const times: number[] = []
    let connecting = 0
    const { log } = recordingLog()
    const send = async ({ after, signal }: CallOptions) => {
      if (after) connecting += 1
      await after
      times.push((await gate.acquire(signal)).sent())
      await clock.sleep(roundTripMs)
      return { value: undefined, mayBeRepeated: false, serviceTime: undefined }
    }
    const submissions = Array.from({ length: samples }, (_, n) => ({
      sample: {
        sha1: `${n}`,
        size: n,
        files: [{ path: '', name: `${n}`, size: n }]
      } as Partial<Sample> as Sample,
      result: {
        files: [`${n}`],
        state: 'not-attempted',
        metadata: 'none',
        error: null
      } as Partial<SampleResult> as SampleResult
    }))
    const queue = new UploadQueue<UploadTask>(({ sample }) => sample.size)
    queue.add(submissions)
    queue.end()
    const uploadOptions = {
      spectra: {
        uploadSample: (_sha1, _body, callOptions) => send(callOptions),
        uploadMetadata: (_sha1, _xml, callOptions) => send(callOptions),
        serviceTime: () => undefined
      } as Partial<SpectraClient> as SpectraClient,
      describe: () => Promise.resolve(''),
      subscribe: false,
      concurrency: Number(DEFAULTS.concurrency),
      resultsFile: { save: () => Promise.resolve(), saveInBackground: () => Promise.resolve() },
      progress: new UploadProgress({ log, clock })
    }
    const ended = uploadSamples(queue, uploadOptions, { log, clock, signal: options.signal })
    await clock.run()
    await ended
    return { times, connecting }
  }

  test.each([50, 200, 500])(
    'takes as few windows as possible with a round trip of %d ms',
    async roundTripMs => {
      for (const samples of [45, 57, 60, 61, 63, 64]) {
        const { times } = await submitAll(samples, roundTripMs)
        expect(times).toHaveLength(2 * samples)
        // The first request goes alone, and the next nine one round trip later.
        const least = Math.floor((2 * samples - 1) / 10) * 1000 + roundTripMs
        expect((times.at(-1) ?? Infinity) / least).toBeLessThan(1.008)
      }
    }
  )

  test('sends the first request alone, while every other sample connects', async () => {
    const { times, connecting } = await submitAll(5, 200)
    expect(times).toEqual([0, 200, 200, 200, 200, 200, 400, 400, 400, 400])
    expect(connecting).toBe(4)
  })
})
