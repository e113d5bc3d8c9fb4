import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { Fault } from '../../emulator/http/fault.js'
import type { FaultHook, Service } from '../../emulator/service.js'
import { busiest, emulator, runAction, shown, startAction, workspace } from '../support/action.js'
import { sha1 } from '../support/hashes.js'

/** Files `0.bin`, `1.bin` …, whose content is their number. */
const numbered = (count: number) =>
  workspace(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.bin`, `${n}`])))

/** The emulator without a cap, for tests that are not about it. */
const uncapped = (options: Parameters<typeof emulator>[0] = {}) =>
  emulator({ requestsPerSecond: Infinity, ...options })

/** A high cap and a short patience, for tests that are about neither. */
const QUICK = { files: '*.bin', 'requests-per-second': '1000', 'stall-timeout-seconds': '1' }

function metadataCounts(service: Service): number[] {
  return [...service.samples.values()].map(({ metadata }) => metadata.length)
}

/** A fault for the first request of a step for a content, and for no other. */
function firstOf(step: 'bytes' | 'metadata', faults: Readonly<Record<string, Fault>>): FaultHook {
  return arrival =>
    arrival.step === step && arrival.attempt === 1
      ? Object.entries(faults).find(([content]) => sha1(content) === arrival.sha1)?.[1]
      : undefined
}

describe('failures that pass', () => {
  const answer = (status: number, more: object = {}): Fault => ({ kind: 'answer', status, ...more })
  const faults: Fault[] = [
    answer(503),
    answer(429, { body: 'Rate limit exceeded' }),
    answer(429, { body: 'Rate limit exceeded', headers: { 'Retry-After': '1' } }),
    answer(503, { headers: { 'Retry-After': new Date(Date.now() + 1000).toUTCString() } }),
    { kind: 'reset', when: 'early' },
    { kind: 'reset', when: 'late' },
    answer(500, { when: 'early' }),
    answer(502),
    answer(504),
    answer(408),
    answer(419, { body: 'Rate limit exceeded' }),
    { kind: 'stall', when: 'late' }
  ]

  test.each(['bytes', 'metadata'] as const)(
    'of all kinds, at the first attempt to send %s: all arrive, metadata once, under the cap',
    async step => {
      const contents = faults.map((_, n) => `${n}`)
      const { service, url } = await emulator({
        fault: firstOf(step, Object.fromEntries(faults.map((fault, n) => [n, fault])))
      })
      const run = await runAction(numbered(faults.length), {
        files: '*.bin',
        'api-url': url,
        'stall-timeout-seconds': '2'
      })
      expect(run.code).toBe(0)
      expect([...service.samples.keys()].sort()).toEqual(contents.map(sha1).sort())
      expect(metadataCounts(service)).toEqual(faults.map(() => 1))
      expect(service.log.filter(({ attempt, fault }) => attempt === 1 && fault)).toHaveLength(
        faults.length
      )
      expect(busiest(service)).toBeLessThanOrEqual(10)
    }
  )

  test.each([503, 200])(
    'an early %d while a large body is still going is no success, and the body is sent again',
    async status => {
      const large = randomBytes(30_000_000)
      const { service, url } = await uncapped({
        fault: ({ attempt, step }) =>
          step === 'bytes' && attempt === 1
            ? { kind: 'answer', status, when: 'early', headers: { Connection: 'close' } }
            : undefined
      })
      const folder = workspace({ 'large.bin': large })
      const run = await runAction(folder, { ...QUICK, 'api-url': url })
      expect(run.code).toBe(0)
      expect(service.samples.get(sha1(large))?.uploads).toBe(1)
    }
  )

  test('that stay are failures of their sample, after as many attempts as allowed', async () => {
    const { service, url } = await uncapped({
      fault: ({ sha1: hash }) =>
        hash === sha1('1') ? { kind: 'answer', status: 503, body: 'busy' } : undefined
    })
    const run = await runAction(numbered(3), { ...QUICK, 'api-url': url, retries: '2' })
    expect(run.code).toBe(1)
    expect(service.log.filter(entry => entry.sha1 === sha1('1'))).toHaveLength(3)
    expect(run.outputs).toMatchObject({ 'submitted-count': '2', 'failed-count': '1' })
    expect(run.log).toContain('503: busy (3 attempts)')
    const [failed] = run.results?.samples.filter(({ error }) => error) ?? []
    expect(failed?.error?.scope).toBe('sample')
  })

  test('that stay for the first sample do not end the run', async () => {
    const { url } = await uncapped({
      fault: ({ sha1: hash }) => (hash === sha1('9') ? { kind: 'answer', status: 503 } : undefined)
    })
    const inputs = { ...QUICK, 'api-url': url, retries: '1', concurrency: '1' }
    const run = await runAction(numbered(10), inputs)
    expect(run.outputs).toMatchObject({ 'submitted-count': '9', 'failed-count': '1' })
  })

  test('bytes that may have arrived are sent as often as it takes', async () => {
    const { url } = await uncapped({
      fault: ({ step, attempt }) =>
        step === 'bytes' && attempt <= 3 ? { kind: 'reset', when: 'late' } : undefined
    })
    const run = await runAction(numbered(1), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(run.log).not.toContain('in the middle of the upload')
  })
})

describe('failures of one sample', () => {
  test.each([
    [400, '400: bad hash'],
    [404, '404: bad hash'],
    [413, '413: bad hash'],
    [202, '202: bad hash']
  ])('%d: the others are submitted, it is asked for once', async (status, message) => {
    const { service, url } = await uncapped({
      fault: ({ sha1: hash, step }) =>
        hash === sha1('2') && step === 'bytes'
          ? { kind: 'answer', status, body: 'bad hash' }
          : undefined
    })
    const run = await runAction(numbered(5), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({
      'submitted-count': '4',
      'failed-count': '1',
      outcome: 'failed'
    })
    expect(service.log.filter(entry => entry.sha1 === sha1('2'))).toHaveLength(1)
    expect(run.results?.samples.filter(({ error }) => error)).toMatchObject([
      {
        state: 'failed',
        files: ['2.bin'],
        error: { scope: 'sample', step: 'bytes', status, message }
      }
    ])
    expect(run.summary).toContain('❌ 1 of 5 samples failed')
    expect(run.summary).toContain('4 submitted, 1 failed')
  })

  test('bytes sent, metadata not: a state of its own', async () => {
    const { url } = await uncapped({
      fault: ({ sha1: hash, step }) =>
        hash === sha1('0') && step === 'metadata' ? { kind: 'answer', status: 400 } : undefined
    })
    const run = await runAction(numbered(2), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(run.results?.samples).toMatchObject([
      { state: 'bytes-only', metadata: 'none', error: { step: 'metadata', status: 400 } },
      { state: 'submitted' }
    ])
  })

  test('a redirect is not followed: nothing and no credentials reach the other host', async () => {
    const reached: unknown[] = []
    const other = createServer((request, response) => {
      reached.push(request.headers)
      response.end()
    }).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/elsewhere`
    try {
      const { service, url } = await uncapped({
        fault: () => ({ kind: 'answer', status: 307, headers: { Location: location } })
      })
      const run = await runAction(numbered(1), { ...QUICK, 'api-url': url })
      expect(run.code).toBe(1)
      expect(run.log).toContain(
        `307: redirected to ${location}, but redirects are not followed; check api-url`
      )
      expect(service.log).toHaveLength(1)
      expect(reached).toEqual([])
    } finally {
      other.close()
    }
  })
})

describe('failures of the account', () => {
  test('401: one request, the rest not attempted, and everything is written', async () => {
    const { service, url } = await uncapped({ password: 'another' })
    const run = await runAction(numbered(30), { ...QUICK, 'api-url': url, concurrency: '8' })
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.outputs).toMatchObject({ 'sample-count': '30', 'failed-count': '1' })
    expect(run.results?.counts).toMatchObject({ failed: 1, notAttempted: 29 })
    expect(run.summary).toContain(
      '❌ The run ended early: 1 of 30 samples failed, 29 not attempted'
    )
    expect(run.summary).toContain('. Reason: 401: the username or password')
    expect(run.log).toContain('401: the username or password is wrong')
  })

  test('403 says which right is missing', async () => {
    const { service, url } = await uncapped({ fault: () => ({ kind: 'answer', status: 403 }) })
    const run = await runAction(numbered(3), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.log).toContain(
      "403: the account doesn't have permission to upload (TCA-0202, TCA-0203)"
    )
  })

  /** The quota ends after so many requests; the usage service may or may not tell. */
  const quota =
    (after: number, body: string, usage?: object): FaultHook =>
    ({ index, path: url }) => {
      if (url.startsWith('/api/customer_usage/')) {
        return usage
          ? { kind: 'answer', status: 200, when: 'early', body: JSON.stringify(usage) }
          : { kind: 'answer', status: 403, when: 'early' }
      }
      const headers = { 'Retry-After': '0' }
      return index >= after ? { kind: 'answer', status: 429, headers, body } : undefined
    }
  const limits = (limit_exceeded: boolean) => ({
    rl: { limits: [null, { limit_type: 'daily', limit_exceeded, products: ['TCA-0202'] }] }
  })

  test.each([
    ['its text', 'Daily quota exceeded', undefined],
    ['the usage service', '', limits(true)]
  ])('a quota that is used up in the middle, known by %s', async (_, body, usage) => {
    const { service, url } = await uncapped({ fault: quota(10, body, usage) })
    const inputs = { files: '*.bin', 'api-url': url, concurrency: '4' }
    const run = await runAction(numbered(12), inputs)
    expect(run.code).toBe(1)
    expect(service.log.length).toBeLessThan(40)
    expect(run.log).toContain("the account's quota is used up")
    expect(run.log).toContain('daily quotas reset at 00:00 UTC')
    const { submitted = 0, failed = 0, notAttempted = 0 } = run.results?.counts ?? {}
    expect(submitted).toBeGreaterThan(0)
    expect(notAttempted).toBeGreaterThan(0)
    expect(submitted + failed + notAttempted).toBe(12)
  })

  test('a quota that nobody names is known by staying', async () => {
    const { service, url } = await uncapped({ fault: quota(10, '') })
    const inputs = { files: '*.bin', 'api-url': url, retries: '2' }
    const run = await runAction(numbered(12), inputs)
    expect(run.code).toBe(1)
    expect(service.log.length).toBeLessThan(40)
    expect(run.log).toContain(
      "other jobs are using the whole rate limit, or the account's quota is used up"
    )
    expect(run.results?.counts.notAttempted).toBeGreaterThan(0)
  })

  test('a limit that is not exceeded ends nothing', async () => {
    const { service, url } = await uncapped({
      fault: arrival =>
        arrival.path.startsWith('/api/customer_usage/') || arrival.index < 2
          ? quota(0, '', limits(false))(arrival)
          : undefined
    })
    const run = await runAction(numbered(3), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(service.log.filter(({ path }) => path.includes('customer_usage'))).toHaveLength(1)
  })

  test('a wait that is too long ends the run, and says how long it is', async () => {
    const { service, url } = await uncapped({
      fault: () => ({ kind: 'answer', status: 429, headers: { 'Retry-After': '3600' } })
    })
    const run = await runAction(numbered(3), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.log).toContain(
      'the service asks to wait for 60 minutes; after that, resume with resume-from'
    )
    expect(run.results?.counts).toMatchObject({ failed: 1, notAttempted: 2 })
  })
})

describe('metadata that is refused as if there were no bytes', () => {
  test('is not sent for ever', async () => {
    const { service, url } = await uncapped({
      fault: ({ step }) => (step === 'metadata' ? { kind: 'answer', status: 404 } : undefined)
    })
    const run = await runAction(numbered(1), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(service.log.length).toBeLessThanOrEqual(4)
    expect(run.results?.samples).toMatchObject([{ state: 'bytes-only' }])
  })
})

describe('metadata that may have arrived', () => {
  test('is sent once more, and the record says so', async () => {
    const { service, url } = await uncapped({
      fault: firstOf('metadata', { 0: { kind: 'reset', when: 'accepted' } })
    })
    const run = await runAction(numbered(2), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(service.samples.get(sha1('0'))?.metadata).toHaveLength(2)
    expect(run.results?.samples).toMatchObject([
      { metadata: 'repeated' },
      { metadata: 'confirmed' }
    ])
    expect(run.log).toContain('its metadata may be there twice')
  })

  test('is not sent a third time', async () => {
    const { service, url } = await uncapped({
      fault: ({ step }) => (step === 'metadata' ? { kind: 'reset', when: 'accepted' } : undefined)
    })
    const run = await runAction(numbered(1), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(service.samples.get(sha1('0'))?.metadata).toHaveLength(2)
    expect(run.results?.samples).toMatchObject([{ state: 'bytes-only', metadata: 'uncertain' }])
  })

  test('an answer of 200 that is cut off in its middle is an answer of 200', async () => {
    const { service, url } = await uncapped({ fault: () => ({ kind: 'cut-answer' }) })
    const run = await runAction(numbered(3), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(metadataCounts(service)).toEqual([1, 1, 1])
  })
})

describe('stalls', () => {
  test.each(['early', 'middle', 'late'] as const)(
    'a server that never answers (%s) ends every attempt',
    async when => {
      const { service, url } = await uncapped({ fault: () => ({ kind: 'stall', when }) })
      const folder = workspace({ 'large.bin': randomBytes(300_000) })
      const run = await runAction(folder, { ...QUICK, 'api-url': url, retries: '1' })
      expect(run.code).toBe(1)
      expect(service.log).toHaveLength(2)
      expect(run.log).toMatch(/no progress for [12] seconds \(2 attempts\)/)
    }
  )

  test('a slow transfer is never aborted, not even at its end, where progress is invisible', async () => {
    const { service, url } = await uncapped({
      fault: ({ step }) =>
        step === 'bytes' ? { kind: 'slow', bytesPerSecond: 1_500_000 } : undefined
    })
    const large = randomBytes(6_000_000)
    const run = await runAction(workspace({ 'large.bin': large }), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(service.log.map(({ step }) => step)).toEqual(['bytes', 'metadata'])
    const [sample] = run.results?.samples ?? []
    const took = Date.parse(sample?.finished ?? '') - Date.parse(sample?.started ?? '')
    expect(took / 1000).toBeGreaterThan(Number(QUICK['stall-timeout-seconds']))
  })

  test('a server that takes a byte a second makes no progress that can be seen', async () => {
    const { url } = await uncapped({ fault: () => ({ kind: 'slow', bytesPerSecond: 1 }) })
    const folder = workspace({ 'large.bin': randomBytes(300_000) })
    const run = await runAction(folder, { ...QUICK, 'api-url': url, retries: '0' })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/no progress for [12] seconds/)
  })

  test('a connection that is closed in the middle of a body says what it may mean', async () => {
    const { url } = await uncapped({ fault: () => ({ kind: 'reset', when: 'middle' }) })
    const folder = workspace({ 'large.bin': randomBytes(20_000_000) })
    const run = await runAction(folder, { ...QUICK, 'api-url': url, retries: '0' })
    expect(run.code).toBe(1)
    expect(run.log).toContain('the connection was closed in the middle of the upload')
    expect(run.log).toContain('its credentials, its size, or the rate limit')
  })

  test('if nothing responds, two samples are tried, and the error is reported', async () => {
    const free = createServer().listen(0, '127.0.0.1')
    await once(free, 'listening')
    const { port } = free.address() as AddressInfo
    free.close()
    await once(free, 'close')
    const inputs = { ...QUICK, 'api-url': `http://127.0.0.1:${port}`, retries: '1' }
    const run = await runAction(numbered(20), inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain('ECONNREFUSED')
    expect(run.log).toContain('check api-url, the proxy, and the network')
    expect(run.results?.counts).toMatchObject({ failed: 2, notAttempted: 18 })
  })
})

describe('cancelling and going on', () => {
  /** Kills a run when so many requests have come, and lets another one go on from its record. */
  async function cut(signal: NodeJS.Signals, after: number) {
    const folder = numbered(40)
    let kill: () => void = () => undefined
    const { service, url } = await emulator({
      latencyMs: 100,
      fault: ({ index }) => {
        if (index === after) kill()
        return undefined
      }
    })
    const inputs = { files: '*.bin', 'api-url': url }
    const action = startAction(folder, inputs)
    kill = () => action.process.kill(signal)
    const first = await action.finished
    const second = await runAction(folder, { ...inputs, 'resume-from': first.resultsFile })
    return { first, second, service }
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s: everything is written, and the next run does just the rest',
    async signal => {
      const { first, second, service } = await cut(signal, 36)
      expect(first.code).toBe(1)
      expect(first.outputs['outcome']).toBe('failed')
      expect(first.summary).toContain(`canceled (${signal})`)
      expect(first.results?.finished).not.toBeNull()
      expect(first.results?.counts.submitted).toBeGreaterThan(0)
      expect(first.results?.counts.notAttempted).toBeGreaterThan(0)
      expect(first.results?.samples.filter(({ metadata }) => metadata === 'uncertain')).toEqual([])

      expect(second.code).toBe(0)
      expect(second.outputs['resumed-count']).toBe(first.outputs['submitted-count'])
      expect(service.samples.size).toBe(40)
      expect(metadataCounts(service)).toEqual(Array<number>(40).fill(1))
    }
  )

  test('a transfer that stands still does not hold up the end', async () => {
    let cancel: () => void = () => undefined
    const { service, url } = await uncapped({
      fault: ({ index }) => {
        if (index === 0) cancel()
        return { kind: 'stall', when: 'middle' }
      }
    })
    const folder = workspace({ 'large.bin': randomBytes(20_000_000) })
    const inputs = { files: '*.bin', 'api-url': url, 'stall-timeout-seconds': '3600' }
    const action = startAction(folder, inputs)
    cancel = () => action.process.kill('SIGINT')
    const run = await action.finished
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.results?.samples).toMatchObject([
      {
        state: 'not-attempted',
        error: { scope: 'cancelled', message: 'the run was canceled (SIGINT)' }
      }
    ])
  })

  test('metadata whose answer is waited for in vain is uncertain, and no bytes are sent again', async () => {
    let cancel: () => void = () => undefined
    const { url } = await uncapped({
      fault: ({ step }) => {
        if (step !== 'metadata') return undefined
        cancel()
        return { kind: 'stall', when: 'accepted' }
      }
    })
    const action = startAction(numbered(1), {
      ...QUICK,
      'api-url': url,
      'stall-timeout-seconds': '3600'
    })
    cancel = () => action.process.kill('SIGINT')
    const run = await action.finished
    expect(run.code).toBe(1)
    expect(run.results?.samples).toMatchObject([{ state: 'bytes-only', metadata: 'uncertain' }])
  })

  test('metadata that waits at the gate has not been sent, and does not hold up the end', async () => {
    const { service, url } = await uncapped()
    const folder = numbered(3)
    const record = path.join(folder, 'record.json')
    const action = startAction(folder, {
      files: '*.bin',
      'api-url': url,
      'requests-per-second': '0.01',
      'results-file': record
    })
    const waits = () => existsSync(record) && readFileSync(record, 'utf8').includes('uncertain')
    while (!waits()) await new Promise(setImmediate)
    action.process.kill('SIGINT')
    const run = await action.finished
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.results?.counts).toMatchObject({ submitted: 0, notAttempted: 2 })
    const [scout] = run.results?.samples.filter(({ state }) => state === 'bytes-only') ?? []
    expect(scout?.metadata).toBe('none')
  })

  test('kill -9: the same, but for samples whose metadata was under way, which are named', async () => {
    const { first, second, service } = await cut('SIGKILL', 36)
    expect(first.results?.finished).toBeNull()
    const uncertain =
      first.results?.samples.filter(({ metadata }) => metadata === 'uncertain') ?? []
    expect(second.code).toBe(0)
    expect(
      second.results?.samples.filter(({ metadata }) => metadata === 'repeated').map(one => one.sha1)
    ).toEqual(uncertain.map(one => one.sha1))
    expect(service.samples.size).toBe(40)
    const twice = [...service.samples.values()].filter(({ metadata }) => metadata.length !== 1)
    expect(uncertain.map(sample => sample.sha1)).toEqual(
      expect.arrayContaining(twice.map(sample => sample.sha1))
    )
    expect(uncertain.length).toBeGreaterThan(0)
    const warning = shown(second.log).match(/^::warning::Metadata that was under way.*/m)?.[0]
    for (const { files } of uncertain) expect(warning).toContain(files[0])
  })

  test('a failed run is mended by the next: what failed is done, metadata alone where the bytes are there', async () => {
    let broken = true
    const { service, url } = await uncapped({
      fault: ({ sha1: hash, step }) =>
        broken &&
        ((hash === sha1('0') && step === 'bytes') || (hash === sha1('1') && step === 'metadata'))
          ? { kind: 'answer', status: 400 }
          : undefined
    })
    const folder = numbered(3)
    const first = await runAction(folder, { ...QUICK, 'api-url': url })
    expect(first.code).toBe(1)
    const before = service.log.length
    broken = false
    const inputs = { ...QUICK, 'api-url': url, 'resume-from': first.resultsFile }
    const second = await runAction(folder, inputs)
    expect(second.code).toBe(0)
    expect(service.log.slice(before).map(({ step, sha1: hash }) => [step, hash])).toEqual(
      expect.arrayContaining([
        ['bytes', sha1('0')],
        ['metadata', sha1('0')],
        ['metadata', sha1('1')]
      ])
    )
    expect(service.log).toHaveLength(before + 3)
    expect(second.outputs).toMatchObject({ 'submitted-count': '2', 'resumed-count': '1' })

    const third = await runAction(folder, { ...inputs, 'resume-from': second.resultsFile })
    expect(third.code).toBe(0)
    expect(service.log).toHaveLength(before + 3)
    expect(third.log).toContain('3 samples of earlier runs need nothing more')
  })

  test('going on with metadata alone: its first request goes out alone too', async () => {
    let broken = true
    const { service, url } = await uncapped({
      fault: ({ step }) =>
        broken && step === 'metadata' ? { kind: 'answer', status: 400 } : undefined
    })
    const folder = numbered(10)
    const first = await runAction(folder, { ...QUICK, 'api-url': url })
    expect(first.results?.counts.failed).toBe(10)
    const before = service.log.length
    broken = false
    const inputs = { ...QUICK, 'api-url': url, 'resume-from': first.resultsFile }
    const refused = await runAction(folder, { ...inputs, password: 'wrong' })
    expect(refused.code).toBe(1)
    expect(service.log).toHaveLength(before + 1)
    const second = await runAction(folder, inputs)
    expect(second.code).toBe(0)
    expect(metadataCounts(service)).toEqual(Array<number>(10).fill(1))
    const steps = service.log.slice(before + 1).map(({ step }) => step)
    expect(new Set(steps)).toEqual(new Set(['metadata']))
    expect(second.results?.samples.every(({ error }) => error === null)).toBe(true)
  })

  test('bytes that the service has lost are sent again', async () => {
    const before = await uncapped({
      fault: ({ step }) => (step === 'metadata' ? { kind: 'answer', status: 400 } : undefined)
    })
    const folder = numbered(1)
    const first = await runAction(folder, { ...QUICK, 'api-url': before.url })
    expect(first.code).toBe(1)

    const { service, url } = await uncapped()
    const earlier = path.join(folder, 'earlier.json')
    writeFileSync(earlier, JSON.stringify({ ...first.results, apiHost: new URL(url).host }))
    const second = await runAction(folder, { ...QUICK, 'api-url': url, 'resume-from': earlier })
    expect(second.code).toBe(0)
    expect(service.log.map(({ step }) => step)).toEqual(['metadata', 'bytes', 'metadata'])
    expect(second.results?.samples).toMatchObject([{ state: 'submitted', existing: false }])
  })

  test('a subscription that the earlier run did not ask for is made up for', async () => {
    const { service, url } = await uncapped()
    const folder = numbered(1)
    const first = await runAction(folder, { ...QUICK, 'api-url': url })
    const second = await runAction(folder, {
      ...QUICK,
      'api-url': url,
      subscribe: 'data_change',
      'resume-from': first.resultsFile
    })
    expect(second.code).toBe(0)
    expect(service.log.map(({ step }) => step)).toEqual(['bytes', 'metadata', 'metadata'])
    expect(service.samples.get(sha1('0'))?.subscribed).toBe(true)
  })

  test('a record that does not exist is a first run', async () => {
    const { url } = await uncapped()
    const inputs = { ...QUICK, 'api-url': url, 'resume-from': 'none.json' }
    const run = await runAction(numbered(1), inputs)
    expect(run.code).toBe(0)
    expect(run.log).toContain('There is no results file')
  })
})
