import { randomBytes } from 'node:crypto'

import { describe, expect, test } from '@jest/globals'

import type { Fault } from '../../emulator/http/fault.js'
import { busiest, emulator, runAction, workspace } from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import {
  firstOf,
  metadataCounts,
  numberedFiles,
  QUICK,
  unlimitedEmulator
} from '../support/numbered-files.js'

describe('transient errors', () => {
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
    'are retried within the rate limit, and metadata arrives once: the first request for %s',
    async step => {
      const contents = faults.map((_, n) => `${n}`)
      const { service, url } = await emulator({
        fault: firstOf(step, Object.fromEntries(faults.map((fault, n) => [n, fault])))
      })
      const run = await runAction(numberedFiles(faults.length), {
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
    'include an early %d in the middle of a large body, which is sent again',
    async status => {
      const large = randomBytes(30_000_000)
      const { service, url } = await unlimitedEmulator({
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

  test('fail only their sample after the maximum number of retries', async () => {
    const { service, url } = await unlimitedEmulator({
      fault: ({ sha1: hash }) =>
        hash === sha1('1') ? { kind: 'answer', status: 503, body: 'busy' } : undefined
    })
    const run = await runAction(numberedFiles(3), { ...QUICK, 'api-url': url, retries: '2' })
    expect(run.code).toBe(1)
    expect(service.log.filter(entry => entry.sha1 === sha1('1'))).toHaveLength(3)
    expect(run.outputs).toMatchObject({ 'submitted-count': '2', 'failed-count': '1' })
    expect(run.log).toContain('503: busy (3 attempts)')
    const [failed] = run.results?.samples.filter(({ error }) => error) ?? []
    expect(failed?.error?.scope).toBe('sample')
  })

  test('do not end the run if all requests for the first sample fail', async () => {
    const { url } = await unlimitedEmulator({
      fault: ({ sha1: hash }) => (hash === sha1('9') ? { kind: 'answer', status: 503 } : undefined)
    })
    const inputs = { ...QUICK, 'api-url': url, retries: '1', concurrency: '1' }
    const run = await runAction(numberedFiles(10), inputs)
    expect(run.outputs).toMatchObject({ 'submitted-count': '9', 'failed-count': '1' })
  })

  test('after a complete body do not limit how often bytes are sent', async () => {
    const { url } = await unlimitedEmulator({
      fault: ({ step, attempt }) =>
        step === 'bytes' && attempt <= 3 ? { kind: 'reset', when: 'late' } : undefined
    })
    const run = await runAction(numberedFiles(1), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(run.log).not.toContain('in the middle of the upload')
  })
})
