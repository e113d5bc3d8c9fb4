import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { FaultHook } from '../../emulator/service.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { sha1 } from '../support/hashes.js'

/** Runs the action on files `0.bin` (the smallest) to `11.bin` (the largest). */
async function runWith(fault: FaultHook, inputs: Readonly<Record<string, string>> = {}) {
  const { service, url } = await emulator({ requestsPerSecond: Infinity, fault })
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.bin`, contentOf(n)]))
  const folder = workspace(files)
  const start = (more: Readonly<Record<string, string>> = {}) =>
    runAction(folder, {
      files: '*.bin',
      'api-url': url,
      'requests-per-second': '1000',
      retries: '1',
      ...inputs,
      ...more
    })
  return { folder, service, start, run: await start() }
}

const contentOf = (n: number) => String.fromCharCode(97 + n).repeat(n + 1)
const SMALLEST = sha1(contentOf(0))

describe('a first sample whose connection is reset', () => {
  test('fails, and the others are submitted', async () => {
    const { service, run } = await runWith(({ sha1: hash }) =>
      hash === SMALLEST ? { kind: 'reset', when: 'early' } : undefined
    )
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ 'submitted-count': '11', 'failed-count': '1' })
    expect(run.results?.samples.filter(({ error }) => error)).toMatchObject([
      { sha1: SMALLEST, state: 'failed', error: { scope: 'sample', step: 'bytes' } }
    ])
    // Nothing else is sent before a second sample gets a response.
    const order = service.log.map(({ sha1: hash }) => hash)
    expect(new Set(order.slice(0, 2))).toEqual(new Set([SMALLEST]))
    expect(order[2]).toBe(sha1(contentOf(1)))
    expect(JSON.stringify(run.results)).not.toContain('no request got a response')
  })

  test('is uploaded again after a second sample gets a response', async () => {
    const { run } = await runWith(({ step, sha1: hash, attempt }) =>
      hash === SMALLEST && step === 'bytes' && attempt <= 2
        ? { kind: 'reset', when: 'early' }
        : undefined
    )
    expect(run.code).toBe(0)
    expect(run.outputs['submitted-count']).toBe('12')
  })

  test('does not send its metadata a third time', async () => {
    let broken = true
    const { folder, service, start, run } = await runWith(({ step, sha1: hash }) => {
      if (step !== 'metadata') return undefined
      if (broken) return { kind: 'answer', status: 400 }
      return hash === SMALLEST ? { kind: 'reset', when: 'accepted' } : undefined
    })
    broken = false
    const file = path.join(folder, 'earlier.json')
    writeFileSync(file, JSON.stringify(run.results))
    const second = await start({ 'resume-from': file })
    expect(second.outputs['submitted-count']).toBe('11')
    expect(second.results?.samples.filter(({ error }) => error)).toMatchObject([
      { sha1: SMALLEST, state: 'bytes-only', metadata: 'uncertain', error: { scope: 'sample' } }
    ])
    expect(service.samples.get(SMALLEST)?.metadata).toHaveLength(2)
  })

  test('ends the run if a second sample fails in the same way', async () => {
    const { service, run } = await runWith(() => ({ kind: 'reset', when: 'early' }))
    expect(run.code).toBe(1)
    expect(run.log).toContain('no request got a response from the service')
    expect(run.results?.counts).toMatchObject({ failed: 2, notAttempted: 10 })
    expect(service.log).toHaveLength(4)
  })

  test('ends the run if a second sample gets a 401', async () => {
    const { service, run } = await runWith(({ sha1: hash }) =>
      hash === SMALLEST ? { kind: 'reset', when: 'early' } : { kind: 'answer', status: 401 }
    )
    expect(run.log).toContain('401: the username or password is wrong')
    expect(run.results?.counts).toMatchObject({ failed: 2, notAttempted: 10 })
    expect(service.log).toHaveLength(3)
  })
})

describe('a 403 after another request succeeded', () => {
  const REJECTED = sha1(contentOf(5))

  test.each(['bytes', 'metadata'] as const)('fails only the sample: %s', async step => {
    const { service, run } = await runWith(arrival =>
      arrival.sha1 === REJECTED && arrival.step === step
        ? { kind: 'answer', status: 403, body: 'blocked' }
        : undefined
    )
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ 'submitted-count': '11', 'failed-count': '1' })
    expect(run.results?.samples.filter(({ error }) => error)).toMatchObject([
      { sha1: REJECTED, metadata: 'none', error: { scope: 'sample', step, status: 403 } }
    ])
    const rejections = service.log.filter(entry => entry.sha1 === REJECTED && entry.step === step)
    expect(rejections).toHaveLength(2)
  })

  test('is retried once', async () => {
    const { run } = await runWith(({ sha1: hash, attempt }) =>
      hash === REJECTED && attempt === 1 ? { kind: 'answer', status: 403 } : undefined
    )
    expect(run.code).toBe(0)
    expect(run.outputs['submitted-count']).toBe('12')
  })

  test('fails only the first sample if it is for the first metadata', async () => {
    const { service, run } = await runWith(({ step, sha1: hash }) =>
      hash === SMALLEST && step === 'metadata' ? { kind: 'answer', status: 403 } : undefined
    )
    expect(run.outputs).toMatchObject({ 'submitted-count': '11', 'failed-count': '1' })
    expect(run.results?.samples.filter(({ error }) => error)).toMatchObject([
      { sha1: SMALLEST, state: 'bytes-only', error: { scope: 'sample', status: 403 } }
    ])
    const rejections = service.log.filter(({ status }) => status === 403)
    expect(rejections).toHaveLength(2)
  })

  test('ends the run after five in a row for bytes', async () => {
    let sent = 0
    const { service, run } = await runWith(
      ({ step }) =>
        step === 'bytes' && (sent += 1) > 4 ? { kind: 'answer', status: 403 } : undefined,
      { concurrency: '1' }
    )
    expect(run.log).toContain("403: the account doesn't have permission to upload")
    expect(run.results?.counts).toMatchObject({ submitted: 4, failed: 5, notAttempted: 3 })
    // Each is tried twice.
    expect(service.log.filter(({ step }) => step === 'bytes')).toHaveLength(4 + 10)
  })

  test.each([0, 3])(
    'ends the run after five in a row for metadata, %i samples after the start',
    async accepted => {
      let sent = 0
      const { service, run } = await runWith(
        ({ step }) =>
          step === 'metadata' && (sent += 1) > accepted
            ? { kind: 'answer', status: 403 }
            : undefined,
        { concurrency: '1' }
      )
      expect(run.log).toContain("403: the account doesn't have permission to upload")
      expect(run.results?.counts).toMatchObject({ submitted: accepted, failed: 5 })
      // Each is tried twice, and at most one more sample's bytes are sent meanwhile.
      const requests = (step: string) => service.log.filter(entry => entry.step === step).length
      expect(requests('metadata')).toBe(accepted + 10)
      expect(requests('bytes')).toBeLessThanOrEqual(accepted + 6)
    }
  )
})
