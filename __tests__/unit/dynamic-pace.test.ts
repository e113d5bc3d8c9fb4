import { describe, expect, test } from '@jest/globals'

import { ConnectionError } from '../../src/http/errors.js'
import { SpectraError } from '../../src/spectra/errors.js'
import {
  dynamicService,
  ID,
  REQUEST,
  SHA1,
  STARTED,
  TOO_FAST,
  type DynamicRequest,
  type DynamicServiceOptions
} from '../support/fake-dynamic-service.js'

const { signal } = new AbortController()
const REFUSED = new ConnectionError('connection refused', false)
const LOST = new ConnectionError('connection lost', true)

/** Starts this many analyses, one after the other. Returns what happened to each. */
async function startAll(count: number, options: DynamicServiceOptions) {
  const service = dynamicService(options)
  const outcomes: unknown[] = []
  const work = async () => {
    for (let n = 0; n < count; n++) {
      outcomes.push(
        await service.client.start(REQUEST, { signal }).then(
          ({ value }) => value,
          (error: unknown) => error
        )
      )
    }
  }
  const done = work()
  await service.clock.run()
  await done
  return { ...service, outcomes, times: timesOf(service.requests) }
}

function timesOf(requests: readonly DynamicRequest[]): number[] {
  return requests.map(({ at }) => at)
}

function busiestMinute(times: readonly number[]): number {
  return Math.max(...times.map(from => times.filter(at => at >= from && at < from + 60_000).length))
}

describe('requests for dynamic analyses', () => {
  test('are sent three at once, then at most three in any minute', async () => {
    const { times } = await startAll(7, { respond: () => STARTED })
    expect(times).toEqual([0, 0, 0, 60_007, 60_007, 60_007, 120_014])
  })

  test('share the limit with requests for reports', async () => {
    const { client, clock, requests } = dynamicService({
      respond: ({ method }) =>
        method === 'POST' ? STARTED : { status: 404, content: { status: 'analyzing' } }
    })
    const work = async () => {
      for (let n = 0; n < 2; n++) {
        await client.start(REQUEST, { signal })
        await client.startArchive(REQUEST, { signal }).catch(() => undefined)
        await client.findReport({ sha1: SHA1, analysisId: ID }, { signal, onCharged: () => 0 })
      }
    }
    const done = work()
    await clock.run()
    await done
    expect(timesOf(requests)).toEqual([0, 0, 0, 60_007, 60_007, 60_007])
  })

  test('divide the limit by the number of parallel jobs', async () => {
    const respond = () => STARTED
    const three = await startAll(3, { respond, parallelJobs: 3 })
    expect(three.times).toEqual([0, 60_007, 120_014])
    const two = await startAll(3, { respond, parallelJobs: 2 })
    expect(two.times).toEqual([0, 42_801, 85_601])
    const many = await startAll(2, { respond, parallelJobs: 256 })
    expect(many.times[1]).toBeGreaterThan((60_000 * 256) / 3)
  })

  test('count from when they may have arrived, even after a wait for the common limit', async () => {
    const waitMs = (count: number) => (count < 3 ? 50_000 : 0)
    const { times } = await startAll(9, { respond: () => STARTED, waitMs, responseMs: 1000 })
    expect(busiestMinute(times)).toBe(3)
    expect(times.slice(0, 4)).toEqual([50_000, 101_000, 152_000, 153_000])
  })

  test('count when they are retried, and when their response is lost', async () => {
    const unavailable = await startAll(2, {
      respond: (_, count) => (count < 4 ? { status: 503 } : STARTED),
      retries: 5
    })
    expect(unavailable.times).toEqual([0, 0, 0, 60_007, 60_007, 60_007])
    const lost = await startAll(4, { respond: (_, count) => (count < 3 ? LOST : STARTED) })
    expect(lost.times).toEqual([0, 0, 0, 60_007])
  })

  test("don't count if they were not sent", async () => {
    const { times, outcomes } = await startAll(3, {
      respond: (_, count) => (count < 5 ? REFUSED : STARTED),
      retries: 5
    })
    expect(times).toEqual([0, 0, 0])
    expect(outcomes).toEqual([ID, ID, ID])
  })
})

describe('after a request was too fast', () => {
  test('the next one is held for 20 seconds, then for twice as long', async () => {
    const { times, outcomes } = await startAll(1, {
      respond: (_, count) => (count < 4 ? TOO_FAST : STARTED)
    })
    expect(times.slice(0, 2)).toEqual([0, 20_000])
    // The second rejection leads to a request for the limits, which is too fast, too.
    expect(times.slice(2)).toEqual([20_000, 60_000, 140_000])
    expect(outcomes).toEqual([ID])
  })

  test('the time in Retry-After is honored', async () => {
    const { times, outcomes } = await startAll(1, {
      respond: (_, count) =>
        count === 0 ? { ...TOO_FAST, headers: { 'retry-after': '90' } } : STARTED
    })
    expect(times).toEqual([0, 90_000])
    expect(outcomes).toEqual([ID])
  })

  test('a Retry-After that is too long ends the call', async () => {
    const { times, outcomes } = await startAll(1, {
      respond: () => ({ ...TOO_FAST, headers: { 'retry-after': '3600' } })
    })
    expect(times).toEqual([0])
    expect(outcomes[0]).toMatchObject({
      failure: { scope: 'account' },
      mayHaveArrived: false,
      message:
        '429: too many requests: Rate limit exceeded; the service asks to wait for 60 minutes'
    })
  })

  test('the call fails after 15 minutes if other jobs use the limit', async () => {
    const { times, outcomes, requests } = await startAll(1, {
      respond: ({ urgent }) => (urgent ? { content: { rl: { limits: [] } } } : TOO_FAST)
    })
    expect(timesOf(requests.filter(({ urgent }) => !urgent))).toEqual([
      0, 20_000, 60_000, 140_000, 300_000, 600_000, 900_000
    ])
    expect(times).toHaveLength(8)
    expect(outcomes[0]).toMatchObject({
      failure: { scope: 'account' },
      mayHaveArrived: false,
      message: expect.stringContaining(
        'Rate limit exceeded (7 attempts); other jobs are using the whole rate limit'
      )
    })
  })

  test('rejections do not add up while requests get through, even to a 404 without a status', async () => {
    const { client, clock } = dynamicService({
      respond: (_, count) => (count % 2 === 0 ? TOO_FAST : { status: 404 })
    })
    const messages: string[] = []
    const work = async () => {
      for (let n = 0; n < 10; n++) {
        await client
          .findReport({ sha1: SHA1, analysisId: ID }, { signal, onCharged: () => 0 })
          .catch((error: unknown) => messages.push((error as Error).message))
      }
    }
    const done = work()
    await clock.run()
    await done
    expect(messages).toEqual(Array(10).fill('404: not found'))
  })
})

describe('a used-up quota', () => {
  const QUOTA = "429: the account's quota is used up"

  test('ends the call if the response names it', async () => {
    const { times, outcomes } = await startAll(1, {
      respond: () => ({ status: 429, content: 'Monthly quota exceeded' }),
      retries: 5
    })
    expect(times).toEqual([0])
    expect(outcomes[0]).toMatchObject({
      failure: { scope: 'account', status: 429 },
      message: expect.stringContaining(`${QUOTA} (Monthly quota exceeded)`)
    })
  })

  test('is checked after the second rejection, without waiting for the pace', async () => {
    const limits = [{ limit_exceeded: true, products: ['TCA-0207'] }]
    const { requests, outcomes } = await startAll(1, {
      respond: ({ urgent }) => (urgent ? { content: { rl: { limits } } } : TOO_FAST)
    })
    expect(requests.map(({ method, path, at }) => [method, path.split('?')[0], at])).toEqual([
      ['POST', '/api/dynamic/analysis/analyze/v1/query/json', 0],
      ['POST', '/api/dynamic/analysis/analyze/v1/query/json', 20_000],
      ['GET', '/api/customer_usage/v1/limits', 20_000]
    ])
    expect(outcomes[0]).toMatchObject({
      failure: { scope: 'account' },
      message: expect.stringContaining(QUOTA)
    })
  })
})

describe('a request that waits for its turn', () => {
  /** Cancels a start that waits after three others. */
  async function cancelWaiting(afterMs: number) {
    const { client, clock, requests } = dynamicService({ respond: () => STARTED })
    const cancel = new AbortController()
    let saved = 0
    const beforeSending = () => {
      saved += 1
      return Promise.resolve()
    }
    const work = async () => {
      for (let n = 0; n < 3; n++) await client.start(REQUEST, { signal, beforeSending })
      const canceled = client
        .start(REQUEST, { signal: cancel.signal, beforeSending })
        .catch((error: unknown) => error)
      await clock.sleep(afterMs)
      const savedBefore = saved
      cancel.abort(new Error('The run was canceled.'))
      const error = await canceled
      return { error, savedBefore, saved, at: clock.now(), sent: requests.length }
    }
    const done = work()
    await clock.run()
    return done
  }

  test('does not call beforeSending before its turn', async () => {
    expect(await cancelWaiting(60_000)).toMatchObject({ savedBefore: 3, saved: 3 })
    expect(await cancelWaiting(60_010)).toMatchObject({ savedBefore: 4, saved: 4, sent: 4 })
  })

  test('ends at once when it is canceled, and is not sent', async () => {
    const { error, at, sent } = await cancelWaiting(30_000)
    expect(error).toBeInstanceOf(SpectraError)
    expect(error).toMatchObject({
      failure: { scope: 'cancelled', message: 'The run was canceled.' },
      mayHaveArrived: false
    })
    expect({ at, sent }).toEqual({ at: 30_000, sent: 3 })
  })
})
