import { describe, expect, test } from '@jest/globals'

import type { Service } from '../../emulator/service.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { CONTENTS, INPUTS, statuses } from '../support/verdicts.js'

/** The pauses between the checks are parts of the timeout, so a short one has as many checks. */
const BRIEF = { ...INPUTS, 'verdict-timeout-minutes': '0.02', 'requests-per-second': '1000' }

/** Returns the number of requests for scan records. */
const scanRequests = ({ log }: Service) => log.filter(({ step }) => step === 'scans').length

describe('a sample without an analysis before the timeout', () => {
  const never = { analysisMs: 3_600_000, requestsPerSecond: Infinity }
  const MISSING = 'Verdicts missing: 1 of 1 sample pending (if-verdict-pending: error).'
  const NAMES = 'No verdict for 1 sample: plain.txt.'

  test.each([
    ['error', 1, `::error::${MISSING}%0A${NAMES}`],
    ['', 1, `::error::${MISSING}%0A${NAMES}`],
    ['warn', 0, `::warning::${NAMES}`],
    ['ignore', 0, undefined]
  ])('is pending with if-verdict-pending: %s', async (ifPending, code, text) => {
    const { service, url } = await emulator(never)
    const run = await runAction(workspace({ 'plain.txt': 'nothing' }), {
      ...BRIEF,
      'if-verdict-pending': ifPending,
      'api-url': url
    })
    expect(run.code).toBe(code)
    expect(statuses(run)).toEqual({ 'plain.txt': 'pending' })
    expect(run.outputs['pending-count']).toBe('1')
    expect(run.log.includes('No verdict for')).toBe(text !== undefined)
    expect(run.log).toContain(text ?? '')
    expect(run.summary).toContain(
      '⏳ pending<br><sub>no completed analysis was found since the submission'
    )
    expect(scanRequests(service)).toBeLessThanOrEqual(12)
  })

  test('causes a warning even if another sample is malicious', async () => {
    const { url } = await emulator({
      verdict: ({ size }) => (size === 3 ? { status: 'MALICIOUS' } : undefined),
      ...never
    })
    const run = await runAction(workspace({ 'bad.exe': 'bad', 'plain.txt': 'nothing' }), {
      ...INPUTS,
      'verdict-timeout-minutes': '0',
      'if-verdict-pending': 'warn',
      'api-url': url
    })
    expect(run.code).toBe(1)
    expect(run.log).toContain(`::warning::${NAMES}`)
  })

  test('fails the step if the last check finds it malicious', async () => {
    let checks = 0
    const { service, url } = await emulator({
      ...never,
      verdict: () => {
        checks += 1
        return checks > 1 ? { status: 'MALICIOUS', threat_name: 'Linux.Worm.Late' } : undefined
      }
    })
    const run = await runAction(workspace({ 'plain.txt': 'nothing' }), {
      ...BRIEF,
      'api-url': url
    })
    expect(run.code).toBe(1)
    expect(statuses(run)).toEqual({ 'plain.txt': 'malicious' })
    expect(service.log.at(-1)?.step).toBe('reputation')
    expect(run.log).toContain('Linux.Worm.Late')
  })
})

describe('a sample that was analyzed last year', () => {
  const plain = CONTENTS['plain.txt']
  const preload = [preloadedSample(plain, '2025-06-01T10:00:00')]

  test.each([
    ['skip', 'no threats found', 0],
    ['metadata', 'no threats found', 0],
    ['reanalyze', 'pending', 1],
    ['upload', 'pending', 1]
  ])('with if-sample-exists: %s, has the status %s', async (ifExists, status, code) => {
    const { url } = await emulator({
      preload,
      analysisMs: 3_600_000,
      requestsPerSecond: Infinity
    })
    const run = await runAction(workspace({ 'plain.txt': plain }), {
      ...BRIEF,
      'if-sample-exists': ifExists,
      'api-url': url
    })
    expect(statuses(run)).toEqual({ 'plain.txt': status })
    expect(run.code).toBe(code)
    expect(run.summary.includes('analyzed 2025-06-01 10:00 UTC')).toBe(code === 0)
  })

  test('waits for the new analysis with if-sample-exists: reanalyze', async () => {
    const { url } = await emulator({ preload, analysisMs: 1000 })
    const run = await runAction(workspace({ 'plain.txt': plain }), {
      ...INPUTS,
      'if-sample-exists': 'reanalyze',
      'api-url': url
    })
    expect(run.code).toBe(0)
    expect(statuses(run)).toEqual({ 'plain.txt': 'no threats found' })
    expect(run.outputs['submitted-count']).toBe('0')
  })
})
