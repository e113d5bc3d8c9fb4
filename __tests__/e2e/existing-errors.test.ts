import { describe, expect, test } from '@jest/globals'

import type { FaultHook, ServiceOptions } from '../../emulator/service.js'
import { runOnExisting, statesOf } from '../support/existing-samples.js'
import { sha1 } from '../support/hashes.js'

const REANALYZE = { 'if-sample-exists': 'reanalyze' }

describe('an account without permission', () => {
  const setup = (rights: ServiceOptions['rights']) => ({
    files: 3,
    missing: 1,
    options: { ...(rights && { rights }) }
  })

  test('to check samples (TCA-0201) uploads all files with a warning', async () => {
    const { run } = await runOnExisting(setup({ 'TCA-0201': false }), REANALYZE)
    expect(run.code).toBe(0)
    expect(run.log).toMatch(/^::warning::Can't check which samples already exist.*\(TCA-0201\)/m)
    expect(statesOf(run)).toEqual({ submitted: 3 })
  })

  test('to reanalyze (TCA-0205) fails existing samples and uploads new ones', async () => {
    const { run } = await runOnExisting(setup({ 'TCA-0205': false }), REANALYZE)
    expect(run.code).toBe(1)
    expect(statesOf(run)).toEqual({ submitted: 1, failed: 2 })
    expect(run.log).toContain(
      "403: the account doesn't have permission to reanalyze samples (TCA-0205)"
    )
  })

  test('to subscribe (TCA-0206) fails the run after everything else is done', async () => {
    const inputs = { ...REANALYZE, subscribe: 'data_change' }
    const { run, service } = await runOnExisting(setup({ 'TCA-0206': false }), inputs)
    expect(run.code).toBe(1)
    expect(statesOf(run)).toEqual({ submitted: 1, 'reanalysis-requested': 2 })
    expect(run.log).toContain('(TCA-0206)')
    expect(service.samples.get(sha1('0'))?.subscribed).toBe(true)
    expect(run.outputs['failed-count']).toBe('2')
  })
})

describe('a reanalysis request', () => {
  /** Returns a fault that responds to reanalysis requests with this `rl`. */
  const responding =
    (rl: unknown): FaultHook =>
    ({ step }) =>
      step === 'rescan' ? { kind: 'answer', status: 200, body: JSON.stringify({ rl }) } : undefined

  test.each(['sample_unavailable', 'unknown_hashes'])(
    'is followed by an upload if the sample is in %s',
    async name => {
      const rl = { sent_for_rescan: ['2', '3'].map(sha1), [name]: [sha1('1')], other: [] }
      const setup = { files: 4, missing: 1, options: { fault: responding(rl) } }
      const { run } = await runOnExisting(setup, REANALYZE)
      expect(run.code).toBe(0)
      expect(statesOf(run)).toEqual({ submitted: 2, 'reanalysis-requested': 2 })
    }
  )

  test('fails the samples that its response omits', async () => {
    const fault = responding({ sent_for_rescan: [sha1('1')] })
    const { run } = await runOnExisting({ files: 3, missing: 0, options: { fault } }, REANALYZE)
    expect(run.code).toBe(1)
    expect(statesOf(run)).toEqual({ 'reanalysis-requested': 1, failed: 2 })
    expect(run.log).toContain('the service did not confirm the reanalysis')
  })

  test('is not sent again if the service may have received it', async () => {
    const fault: FaultHook = ({ step }) =>
      step === 'rescan' ? { kind: 'reset', when: 'accepted' } : undefined
    const setup = { files: 2, missing: 0, options: { fault } }
    const { run, service, count } = await runOnExisting(setup, REANALYZE)
    expect(run.code).toBe(1)
    expect(count('rescan')).toBe(1)
    expect([...service.samples.values()].map(({ rescans }) => rescans)).toEqual([1, 1])
    expect(run.log).toContain('the service may have received the request, so it is not sent again')
  })

  test('is retried after a transient error, like a status request', async () => {
    const fault: FaultHook = ({ attempt, step }) =>
      attempt === 1 && (step === 'status' || step === 'rescan')
        ? { kind: 'answer', status: 503 }
        : undefined
    const setup = { files: 3, missing: 1, options: { fault } }
    const { run, count } = await runOnExisting(setup, REANALYZE)
    expect(run.code).toBe(0)
    expect([count('status'), count('rescan')]).toEqual([2, 2])
  })
})

describe('a status request', () => {
  test.each([
    ['is not JSON', { kind: 'answer', status: 200, when: 'early', body: '<rl/>' }],
    ['has the status 503', { kind: 'answer', status: 503 }]
  ] as const)('stops the run before any upload if its response %s', async (_, response) => {
    const fault: FaultHook = ({ step }) => (step === 'status' ? response : undefined)
    const inputs = { 'if-sample-exists': 'skip', retries: '0' }
    const setup = { files: 2, missing: 1, options: { fault } }
    const { run, service } = await runOnExisting(setup, inputs)
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.log).toContain("can't check which samples already exist")
    expect(statesOf(run)).toEqual({ 'not-attempted': 2 })
  })

  test('is the only request if the credentials are wrong', async () => {
    const setup = { files: 30, missing: 1, options: { password: 'another' } }
    const { run, service } = await runOnExisting(setup, REANALYZE)
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(statesOf(run)).toEqual({ 'not-attempted': 30 })
  })
})

test('an existing sample is uploaded if its metadata is rejected with 404', async () => {
  const fault: FaultHook = ({ step, attempt, sha1: hash }) =>
    step === 'metadata' && attempt === 1 && hash === sha1('1')
      ? { kind: 'answer', status: 404 }
      : undefined
  const inputs = { 'if-sample-exists': 'metadata' }
  const { run, service } = await runOnExisting({ files: 2, missing: 0, options: { fault } }, inputs)
  expect(run.code).toBe(0)
  expect(service.samples.get(sha1('1'))).toMatchObject({ uploads: 1 })
  expect(statesOf(run)).toEqual({ 'metadata-only': 1, submitted: 1 })
})
