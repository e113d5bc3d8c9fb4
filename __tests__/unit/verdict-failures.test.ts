import { describe, expect, test } from '@jest/globals'

import {
  MINUTE,
  failedLookup,
  reputationLookups,
  submitted,
  waitForVerdicts
} from '../support/verdict-wait.js'

describe('failed verdict lookups', () => {
  test.each([
    ['no permission', failedLookup('sample', 403)],
    ['used-up quota', failedLookup('account', 429)]
  ])(
    'are not repeated if the error is permanent, and the outcome has the reason: %s',
    async (_, error) => {
      const run = await waitForVerdicts([submitted('a')], {
        fault: kind => (kind === 'reputation' ? error : undefined)
      })
      expect(run.failure).toBe(error.message)
      expect(run.statuses).toEqual({ a: 'pending' })
      expect(reputationLookups(run.lookups)).toHaveLength(1)
    }
  )

  test('are repeated in the next check', async () => {
    const run = await waitForVerdicts([submitted('a')], {
      fault: (_, time) => (time < 5 * MINUTE ? failedLookup('sample', 500) : undefined),
      analyzed: () => MINUTE
    })
    expect(run.statuses).toEqual({ a: 'no threats found' })
    expect(run.failure).toBeUndefined()
  })

  test('keep earlier final verdicts, and the outcome has the error of the last check', async () => {
    const run = await waitForVerdicts([submitted('a'), submitted('b')], {
      fault: (_, time) => (time > MINUTE ? failedLookup('sample', 500) : undefined),
      status: name => (name === 'b' ? 'MALICIOUS' : 'UNKNOWN')
    })
    expect(run.statuses).toEqual({ a: 'pending', b: 'malicious' })
    expect(run.failure).toBe('500')
  })

  test('leave a sample pending if its reputation is from before the analysis', async () => {
    const run = await waitForVerdicts([submitted('a')], {
      fault: (kind, time) =>
        kind === 'reputation' && time > MINUTE ? failedLookup('sample', 500) : undefined,
      analyzed: (_, time) => (time > MINUTE ? MINUTE : undefined)
    })
    expect(run.statuses).toEqual({ a: 'pending' })
    expect(run.failure).toBe('500')
  })

  test('a sample that the response omits is pending, even if its analysis is proven', async () => {
    const run = await waitForVerdicts([submitted('new'), submitted('analyzed')], {
      status: () => undefined,
      analyzed: name => (name === 'analyzed' ? 1000 : undefined)
    })
    expect(run.statuses).toEqual({ new: 'pending', analyzed: 'pending' })
    expect(run.results.map(({ verdict }) => verdict?.reason)).toEqual([
      'no completed analysis was found since the submission',
      "the service's response does not include its verdict"
    ])
  })

  test('a sample that the response omits is requested again', async () => {
    const run = await waitForVerdicts([submitted('a')], {
      status: (_, time) => (time > MINUTE ? 'KNOWN' : undefined),
      analyzed: () => 1000
    })
    expect(run.statuses).toEqual({ a: 'known' })
  })

  test('are not repeated after a cancellation', async () => {
    const run = await waitForVerdicts([submitted('a')], {}, { stopAfter: 2 })
    expect(run.lookups).toHaveLength(2)
    expect(run.statuses).toEqual({ a: 'pending' })
  })
})
