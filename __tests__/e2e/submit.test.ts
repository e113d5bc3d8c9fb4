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

describe('a smallest sample whose connection is always reset', () => {
  test('fails alone', async () => {
    const { service, run } = await runWith(({ sha1: hash }) =>
      hash === SMALLEST ? { kind: 'reset', when: 'early' } : undefined
    )
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ 'submitted-count': '11', 'failed-count': '1' })
    expect(run.results?.samples.filter(({ error }) => error)).toMatchObject([
      { sha1: SMALLEST, state: 'failed', error: { scope: 'sample', step: 'bytes' } }
    ])
    // Nothing else is sent before the service has answered a second sample.
    const order = service.log.map(({ sha1: hash }) => hash)
    expect(new Set(order.slice(0, 2))).toEqual(new Set([SMALLEST]))
    expect(order[2]).toBe(sha1(contentOf(1)))
    expect(JSON.stringify(run.results)).not.toContain('no request got a response')
  })

  test('gets a second chance', async () => {
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

  test('ends the run if the next one fails the same way', async () => {
    const { service, run } = await runWith(() => ({ kind: 'reset', when: 'early' }))
    expect(run.code).toBe(1)
    expect(run.log).toContain('no request got a response from the service')
    expect(run.results?.counts).toMatchObject({ failed: 2, notAttempted: 10 })
    expect(service.log).toHaveLength(4)
  })

  test('ends the run if the next one is answered with 401', async () => {
    const { service, run } = await runWith(({ sha1: hash }) =>
      hash === SMALLEST ? { kind: 'reset', when: 'early' } : { kind: 'answer', status: 401 }
    )
    expect(run.log).toContain('401: the username or password is wrong')
    expect(run.results?.counts).toMatchObject({ failed: 2, notAttempted: 10 })
    expect(service.log).toHaveLength(3)
  })
})

describe('a 403 after another request succeeded', () => {
  const VICTIM = sha1(contentOf(5))

  test.each(['bytes', 'metadata'] as const)('fails the sample alone, at its %s', async step => {
    const { service, run } = await runWith(arrival =>
      arrival.sha1 === VICTIM && arrival.step === step
        ? { kind: 'answer', status: 403, body: 'blocked' }
        : undefined
    )
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ 'submitted-count': '11', 'failed-count': '1' })
    expect(run.results?.samples.filter(({ error }) => error)).toMatchObject([
      { sha1: VICTIM, metadata: 'none', error: { scope: 'sample', step, status: 403 } }
    ])
    const refused = service.log.filter(entry => entry.sha1 === VICTIM && entry.step === step)
    expect(refused).toHaveLength(2)
  })

  test('can succeed at the second attempt', async () => {
    const { run } = await runWith(({ sha1: hash, attempt }) =>
      hash === VICTIM && attempt === 1 ? { kind: 'answer', status: 403 } : undefined
    )
    expect(run.code).toBe(0)
    expect(run.outputs['submitted-count']).toBe('12')
  })

  test('fails the first sample alone, at the first metadata of the run', async () => {
    const { service, run } = await runWith(({ step, sha1: hash }) =>
      hash === SMALLEST && step === 'metadata' ? { kind: 'answer', status: 403 } : undefined
    )
    expect(run.outputs).toMatchObject({ 'submitted-count': '11', 'failed-count': '1' })
    expect(run.results?.samples.filter(({ error }) => error)).toMatchObject([
      { sha1: SMALLEST, state: 'bytes-only', error: { scope: 'sample', status: 403 } }
    ])
    const refused = service.log.filter(({ status }) => status === 403)
    expect(refused).toHaveLength(2)
  })

  test('ends the run when the bytes of five samples in a row are refused', async () => {
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
    'ends the run when metadata is refused five times in a row, after %i were accepted',
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
