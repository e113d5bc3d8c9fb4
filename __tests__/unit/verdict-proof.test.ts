import { describe, expect, test } from '@jest/globals'

import type { SampleResult } from '../../src/results/schema.js'
import { scanOf } from '../support/reported-run.js'
import {
  DAY,
  MINUTE,
  failedLookup,
  reputationLookups,
  submitted,
  waitForVerdicts
} from '../support/verdict-wait.js'

describe('proof of an analysis', () => {
  test.each(['existing', 'metadata-only'] as const)(
    'can be older than the run if the run started no analysis, and is requested at once: %s',
    async state => {
      const run = await waitForVerdicts([submitted('a', { state })], { analyzed: () => -1e9 })
      expect(run.statuses).toEqual({ a: 'no threats found' })
      expect(run.lookups.map(({ kind, time }) => [kind, time])).toEqual([
        ['TCA-0103', 0],
        ['reputation', 0]
      ])
    }
  )

  test('must be newer than a request for reanalysis', async () => {
    const again = submitted('a', { state: 'reanalysis-requested', existing: true })
    const run = await waitForVerdicts([again], { analyzed: () => -MINUTE })
    expect(run.statuses).toEqual({ a: 'pending' })
  })

  test.each([10 * MINUTE, -10 * MINUTE])(
    "is compared by the service's clock, even if it is %d ms ahead",
    async skew => {
      const proven = await waitForVerdicts([submitted('a')], { skew, analyzed: () => 1000 })
      expect(proven.statuses).toEqual({ a: 'no threats found' })
      const stale = await waitForVerdicts([submitted('a')], { skew, analyzed: () => -5000 })
      expect(stale.statuses).toEqual({ a: 'pending' })
    }
  )

  test.each([
    ['more than a day ahead', 2 * DAY, 'no threats found'],
    ['more than a day behind', -2 * DAY, 'pending']
  ])("is compared by the later clock if the service's clock is %s", async (_, skew, status) => {
    const run = await waitForVerdicts([submitted('a')], { skew, analyzed: () => 1000 })
    expect(run.statuses).toEqual({ a: status })
    expect(run.warnings).toEqual([expect.stringContaining('differ by more than a day')])
  })

  test.each([
    ['the response to the submission had no date', { accepted: NaN }, {}],
    [
      'an earlier run did not record when it submitted',
      { accepted: undefined },
      { finished: null }
    ],
    ['its date is in the future', { analyzed: () => 2 * DAY }, {}]
  ])('is missing if %s', async (_, responses, changes) => {
    const run = await waitForVerdicts([submitted('a', changes)], {
      analyzed: () => MINUTE,
      ...responses
    })
    expect(run.statuses).toEqual({ a: 'pending' })
  })

  test('is compared with the time in the results file for submissions of an earlier run', async () => {
    const analyzed = (name: string) => (name === 'before' ? -MINUTE : MINUTE)
    const run = await waitForVerdicts([submitted('before'), submitted('after')], {
      accepted: undefined,
      analyzed
    })
    expect(run.statuses).toEqual({ before: 'pending', after: 'no threats found' })
  })

  test('comes from file analyses (TCA-0104) for a sample whose scan failed', async () => {
    const run = await waitForVerdicts([submitted('failed'), submitted('waiting')], {
      attempted: name => (name === 'failed' ? 1000 : -MINUTE),
      analyzed: (name, _, proof) => (name === 'failed' && proof === 'TCA-0104' ? 2000 : undefined)
    })
    expect(run.statuses).toEqual({ failed: 'no threats found', waiting: 'pending' })
    const [first, ...others] = run.lookups.filter(({ kind }) => kind === 'TCA-0104')
    expect(first).toEqual({ kind: 'TCA-0104', names: ['failed'], time: 30_000 })
    // The last check requests everything.
    expect(others).toEqual([{ kind: 'TCA-0104', names: ['waiting'], time: 30 * MINUTE }])
  })

  test('can be in the same second as the submission, because the service has no fractions of seconds', async () => {
    const run = await waitForVerdicts([submitted('a')], { analyzed: () => -400 })
    expect(run.statuses).toEqual({ a: 'no threats found' })
  })

  test('is requested before the reputation, so that the reputation is from after the analysis', async () => {
    const run = await waitForVerdicts([submitted('a')], { analyzed: (_, time) => time })
    expect(run.lookups.map(({ kind }) => kind)).toEqual(['TCA-0103', 'reputation'])
  })

  test('comes from file analyses if the account has no access to scan records', async () => {
    const run = await waitForVerdicts(
      [submitted('a'), submitted('large', { size: 400 * 2 ** 20 + 1 })],
      {
        fault: kind => (kind === 'TCA-0103' ? failedLookup('sample', 403) : undefined),
        analyzed: () => MINUTE
      }
    )
    expect(run.statuses).toEqual({ a: 'no threats found', large: 'pending' })
    expect(run.lookups.filter(({ kind }) => kind === 'TCA-0103')).toHaveLength(1)
    // There are no file analyses above 400 MB.
    const names = run.lookups.filter(({ kind }) => kind === 'TCA-0104').flatMap(one => one.names)
    expect(names).toEqual(['a'])
    expect(run.warnings).toEqual(['403. TCA-0104 is used instead.'])
  })

  test('is not required for malicious verdicts: without access to it, every check requests the reputation', async () => {
    const run = await waitForVerdicts([submitted('a'), submitted('b')], {
      fault: kind => (kind === 'reputation' ? undefined : failedLookup('sample', 403)),
      status: (name, time) => (name === 'b' && time > 3 * MINUTE ? 'MALICIOUS' : 'UNKNOWN')
    })
    expect(run.statuses).toEqual({ a: 'pending', b: 'malicious' })
    expect(reputationLookups(run.lookups)).toContain('a,b')
    expect(reputationLookups(run.lookups)).toContain('a')
    expect(run.warnings).toHaveLength(2)
    expect(run.failure).toBeUndefined()
  })

  test('comes from scan records for large files, and is not requested for files over 2 GB', async () => {
    const large = submitted('large', { size: 2 ** 31 })
    const huge = submitted('huge', { size: 2 ** 31 + 1 })
    const run = await waitForVerdicts([large, huge], { analyzed: () => MINUTE })
    expect(run.statuses).toEqual({ large: 'no threats found', huge: 'unavailable' })
    expect(run.lookups.map(({ kind, names }) => `${kind} ${names.join()}`)).toEqual([
      'TCA-0103 large',
      'reputation large,huge'
    ])
    const trusted = await waitForVerdicts([huge], { status: () => 'KNOWN' })
    expect(trusted.statuses).toEqual({ huge: 'known' })
  })
})

describe('the scan of a malicious sample', () => {
  const scanWith = (scannedOn: string) => ({ ...scanOf({ ikarus: 'x' }), scannedOn })
  const scansOf = ({ results }: { readonly results: readonly SampleResult[] }) =>
    results.map(({ verdict }) => verdict?.scan?.scannedOn)

  test('is kept if a later response does not have it', async () => {
    const run = await waitForVerdicts([submitted('a')], {
      status: (_, time) => (time > 5 * MINUTE ? 'MALICIOUS' : 'UNKNOWN'),
      analyzed: (_, time) => (time > 5 * MINUTE ? MINUTE : undefined),
      scan: (_, time) => (time < MINUTE ? scanWith('2026-02-01T00:00:00.000Z') : undefined)
    })
    expect(scansOf(run)).toEqual(['2026-02-01T00:00:00.000Z'])
  })

  test('is ignored if its date is in the future', async () => {
    const run = await waitForVerdicts([submitted('a')], {
      status: () => 'MALICIOUS',
      analyzed: () => MINUTE,
      scan: () => scanWith('2027-01-01T00:00:00.000Z')
    })
    expect(scansOf(run)).toEqual([undefined])
  })
})
