import { describe, expect, test } from '@jest/globals'

import type { SampleState } from '../../src/results/schema.js'
import type { Reputation } from '../../src/spectra/responses.js'
import { MINUTE, failedLookup, submitted, waitForVerdicts } from '../support/verdict-wait.js'

describe('verdicts', () => {
  test('a sample without detections is pending until an analysis since the submission is proven', async () => {
    const done = (_: string, time: number) => (time > 5 * MINUTE ? 4 * MINUTE : -MINUTE)
    const before = await waitForVerdicts([submitted('a')], { analyzed: done }, { minutes: 4 })
    expect(before.statuses).toEqual({ a: 'pending' })
    const after = await waitForVerdicts([submitted('a')], { analyzed: done })
    expect(after.statuses).toEqual({ a: 'no threats found' })
    expect(after.results[0]?.verdict?.analyzedOn).toBe('2026-03-01T12:04:00.400Z')
  })

  test.each([
    [['malicious'] as const, { bad: 'malicious', odd: 'pending', fine: 'known' }, 1],
    [['suspicious'] as const, { bad: 'malicious', odd: 'suspicious', fine: 'known' }, 0]
  ])('are not requested again once they are final: fail-on %j', async (failOn, statuses, left) => {
    const found: Record<string, Reputation['status']> = {
      bad: 'MALICIOUS',
      odd: 'SUSPICIOUS',
      fine: 'KNOWN'
    }
    const run = await waitForVerdicts(
      Object.keys(found).map(name => submitted(name)),
      { status: name => found[name] },
      { failOn }
    )
    expect(run.statuses).toEqual(statuses)
    expect(run.lookups.filter(({ names }) => names.join() === 'odd').length > 0).toBe(left > 0)
    expect(run.lookups.slice(2).every(({ names }) => names.join() === 'odd')).toBe(true)
  })

  test('a suspicious sample becomes malicious if the new analysis detects malware', async () => {
    const status = (_: string, time: number) => (time > 2 * MINUTE ? 'MALICIOUS' : 'SUSPICIOUS')
    const analyzed = (_: string, time: number) => (time > 2 * MINUTE ? MINUTE : undefined)
    const run = await waitForVerdicts([submitted('a')], { status, analyzed })
    expect(run.statuses).toEqual({ a: 'malicious' })
  })

  test('are requested at the timeout, even without proof of an analysis', async () => {
    const status = (_: string, time: number) => (time === 30 * MINUTE ? 'MALICIOUS' : 'UNKNOWN')
    const run = await waitForVerdicts([submitted('a')], { status })
    expect(run.statuses).toEqual({ a: 'malicious' })
    expect(run.lookups.at(-1)?.time).toBe(30 * MINUTE)
  })

  test('a sample with an unrecognized status is pending, even after an analysis', async () => {
    const run = await waitForVerdicts([submitted('a')], {
      status: () => 'OTHER',
      analyzed: () => MINUTE
    })
    expect(run.statuses).toEqual({ a: 'pending' })
  })

  test('are requested at the timeout, even if requests for proof fail', async () => {
    const run = await waitForVerdicts([submitted('a'), submitted('b')], {
      fault: kind => (kind === 'reputation' ? undefined : failedLookup('sample', 500)),
      status: name => (name === 'b' ? 'MALICIOUS' : 'UNKNOWN')
    })
    expect(run.statuses).toEqual({ a: 'pending', b: 'malicious' })
    expect(run.failure).toBe('500')
  })

  test('include the trust factor only for known samples', async () => {
    const run = await waitForVerdicts([submitted('a'), submitted('b')], {
      status: name => (name === 'a' ? 'KNOWN' : 'MALICIOUS')
    })
    expect(run.results.map(({ verdict }) => verdict?.trust)).toEqual([1, null])
  })

  test('samples that were not submitted are unavailable, and are not looked up', async () => {
    const states: SampleState[] = ['failed', 'not-attempted', 'bytes-only']
    const run = await waitForVerdicts(
      states.map(state => submitted(state, { state })),
      {}
    )
    expect(Object.values(run.statuses)).toEqual(Array(3).fill('unavailable'))
    expect(run.lookups).toEqual([])
  })
})
