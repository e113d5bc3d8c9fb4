import { describe, expect, test } from '@jest/globals'

import {
  MINUTE,
  failedLookup,
  reputationLookups,
  submitted,
  waitForVerdicts
} from '../support/verdict-wait.js'

describe('verdict lookups', () => {
  test.each([
    [30, 9],
    [0.1, 9],
    [1440, 18]
  ])(
    'with a timeout of %d minutes are made %d times, with growing pauses',
    async (minutes, count) => {
      const run = await waitForVerdicts([submitted('a')], {}, { minutes })
      const checks = run.lookups.filter(({ kind }) => kind === 'TCA-0103').map(({ time }) => time)
      expect(checks).toHaveLength(count)
      expect(checks.at(-1)).toBe(minutes * MINUTE)
      const pauses = checks.slice(1, -1).map((time, n) => time - (checks[n] ?? 0))
      expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    }
  )

  test('start after 30 seconds, or are made only once if the timeout is 0', async () => {
    const run = await waitForVerdicts([submitted('a')], {})
    expect(run.lookups[0]?.time).toBe(30_000)
    const once = await waitForVerdicts([submitted('a')], {}, { minutes: 0 })
    expect(once.lookups.map(({ kind }) => kind)).toEqual(['TCA-0103', 'TCA-0104', 'reputation'])
  })

  test('are made at once for existing samples, and later for new ones', async () => {
    const run = await waitForVerdicts([submitted('new'), submitted('old', { state: 'existing' })], {
      analyzed: name => (name === 'old' ? -MINUTE : 10)
    })
    expect(run.lookups.map(({ names, time }) => [names.join(), time])).toEqual([
      ['old', 0],
      ['old', 0],
      ['new', 30_000],
      ['new', 30_000]
    ])
  })

  test('are made only for samples without a final verdict, and each one is counted', async () => {
    const run = await waitForVerdicts([submitted('a'), submitted('b')], {
      analyzed: (name, time) => (name === 'b' || time > MINUTE ? 1000 : undefined)
    })
    expect(run.lookups.map(({ kind, names }) => `${kind} ${names.join()}`)).toEqual([
      'TCA-0103 a,b',
      'reputation a,b',
      'TCA-0103 a',
      'reputation a'
    ])
    expect(run.chargedLookUps).toBe(6)
  })

  test('do not request proof again after it was found', async () => {
    const run = await waitForVerdicts([submitted('a')], {
      analyzed: () => 1000,
      fault: (kind, time) =>
        kind === 'reputation' && time < MINUTE ? failedLookup('sample', 500) : undefined
    })
    expect(run.lookups.map(({ kind, names }) => `${kind} ${names.join()}`)).toEqual([
      'TCA-0103 a',
      'reputation a',
      'reputation a'
    ])
  })

  test('request the reputation only at first and at last if there is no new analysis', async () => {
    const run = await waitForVerdicts([submitted('a')], {})
    expect(reputationLookups(run.lookups)).toEqual(['a', 'a'])
  })

  test('have at most 100 samples in a request, or 10 for file analyses', async () => {
    const samples = Array.from({ length: 201 }, (_, n) => submitted(`${n}`))
    const run = await waitForVerdicts(samples, {
      fault: kind => (kind === 'TCA-0103' ? failedLookup('sample', 403) : undefined),
      analyzed: () => 1000
    })
    expect(run.lookups.map(({ names }) => names.length)).toEqual([
      100,
      ...Array<number>(20).fill(10),
      1,
      100,
      100,
      1
    ])
    expect(run.chargedLookUps).toBe(402)
  })
})
