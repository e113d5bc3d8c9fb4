import { describe, expect, test } from '@jest/globals'

import {
  analyzed,
  report,
  running,
  STILL_RUNNING,
  waitForReports
} from '../support/awaited-reports.js'
import { listed, MINUTE } from '../support/sandbox.js'

const one = [analyzed('a', [running('1')])]
const never = () => STILL_RUNNING

describe('reports of dynamic analyses', () => {
  test('are requested after 5 minutes, then with growing pauses, and at the timeout', async () => {
    const { times } = await waitForReports(one, never)
    expect(times[0]).toBe(5)
    expect(times.at(-1)).toBe(60)
    expect(times).toHaveLength(7)
    const pauses = times.slice(1, -1).map((time, n) => time - (times[n] ?? 0))
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(pauses[0]).toBe(6.25)
  })

  test.each([
    [6, 0.5],
    [1440, 5]
  ])('with a timeout of %d minutes are first requested after %d', async (minutes, first) => {
    const { times } = await waitForReports(one, never, { minutes })
    expect(times[0]).toBeCloseTo(first)
    expect(times.at(-1)).toBeCloseTo(minutes)
  })

  test('are requested once, without a pause, with a timeout of 0', async () => {
    const young = [analyzed('a', [running('1'), running('2', { platform: 'windows10' })])]
    const run = await waitForReports(young, never, { minutes: 0 })
    expect(listed(run.requests)).toEqual(['report a 1', 'report a 2'])
    expect(run.times).toEqual([0, 0])
    expect(run.analyses.map(({ state }) => state)).toEqual(['running', 'running'])
    expect(run.failure).toBeUndefined()
  })

  test('are requested on the schedule that begins with the last start', async () => {
    const started = [analyzed('a', [running('1', {}, 3 * MINUTE)])]
    const soon = await waitForReports(started, never, { elapsedMinutes: 3 })
    expect(soon.times[0]).toBe(2)
    expect(soon.times.at(-1)).toBe(57)
    const later = [analyzed('a', [running('1', {}, 20 * MINUTE)])]
    const late = await waitForReports(later, never, { elapsedMinutes: 20 })
    expect(late.times[0]).toBe(0)
    expect(late.times[1]).toBe(5)
    expect(late.times.at(-1)).toBe(40)
  })

  test('are requested once if the timeout has passed', async () => {
    // The service's clock may be ahead, so that an analysis looks younger than it is.
    const samples = [...one, analyzed('b', [running('2', {}, 70 * MINUTE)])]
    const run = await waitForReports(samples, never, { elapsedMinutes: 70 })
    expect(listed(run.requests)).toEqual(['report b 2', 'report a 1'])
    expect(run.times).toEqual([0, 0])
  })

  test('are requested without waiting if an earlier run started them 5 minutes ago', async () => {
    const old = analyzed('a', [running('1', {}, 5 * MINUTE)])
    const young = analyzed('b', [running('2', {}, 4 * MINUTE)])
    const run = await waitForReports([young, old], never, { minutes: 60 })
    expect(listed(run.requests).slice(0, 3)).toEqual(['report a 1', 'report b 2', 'report a 1'])
    expect(run.times.slice(0, 3)).toEqual([0, 0, 5])
  })

  test('are not requested before the first check is due', async () => {
    const young = analyzed('b', [running('2', {}, 4 * MINUTE)])
    const run = await waitForReports([young], never, { minutes: 60 })
    expect(run.times[0]).toBe(5)
  })

  test('are requested in the order of the starts', async () => {
    const samples = [
      analyzed('a', [running('1', {}, 1000), running('2', { platform: 'windows10' }, 3000)]),
      analyzed('b', [running('3', {}, 2000)])
    ]
    const run = await waitForReports(samples, never, { minutes: 0 })
    expect(listed(run.requests)).toEqual(['report a 2', 'report b 3', 'report a 1'])
  })

  test('are not requested again after they were read', async () => {
    const samples = [analyzed('a', [running('1')]), analyzed('b', [running('2')])]
    const run = await waitForReports(samples, ({ sha1, time }) =>
      sha1.startsWith('a') || time > 10 * MINUTE ? report('NO_THREATS_FOUND') : STILL_RUNNING
    )
    expect(listed(run.requests)).toEqual(['report a 1', 'report b 2', 'report b 2'])
    expect(run.chargedReports).toBe(2)
    expect(run.lines.slice(0, 3)).toEqual([
      '… 2 dynamic analyses without a report; next check in 5 min 0 s',
      'a.exe on linux: no threats found, risk score 9',
      '… 1 dynamic analysis without a report; next check in 6 min 15 s'
    ])
  })

  test('are not requested twice if the timeout passes during a check', async () => {
    const samples = ['a', 'b', 'c'].map(digit => analyzed(digit, [running(digit)]))
    // Each request takes 10 minutes.
    const run = await waitForReports(samples, never, { minutes: 10, slowMs: 10 * MINUTE })
    expect(listed(run.requests)).toEqual(['report a a', 'report b b', 'report c c'])
  })

  test('are not requested for analyses that did not start', async () => {
    const samples = [
      analyzed('a', [running('', { state: 'failed', requested: null, analysisId: null })]),
      analyzed('b', [running('', { state: 'not-started', requested: null, analysisId: null })]),
      analyzed('c', [running('3')], { sha1: null })
    ]
    const run = await waitForReports(samples, never)
    expect(run.requests).toEqual([])
    expect(run.lines).toEqual([])
    expect(run.results).toEqual(samples)
  })
})

describe('the time that it takes to request all reports once', () => {
  const LIMIT = 'because the limit is 3 requests per minute'

  test.each<[number, number, number, string[]]>([
    [3, 1, 60, []],
    [4, 1, 60, [`Requesting 4 reports takes about 1 min 20 s, ${LIMIT}.`]],
    [4, 3, 60, [`Requesting 4 reports takes about 4 min 0 s, ${LIMIT} for 3 jobs together.`]],
    [180, 1, 60, [`Requesting 180 reports takes about 1 h 0 min, ${LIMIT}.`]],
    [181, 1, 0, [`Requesting 181 reports takes about 1 h 0 min, ${LIMIT}.`]]
  ])(
    'for %d reports in %d jobs, with a timeout of %d, is logged once',
    async (count, parallelJobs, minutes, expected) => {
      const run = await waitForReports(runningOn(count), never, { parallelJobs, minutes })
      expect(run.lines.filter(line => line.includes('Requesting'))).toEqual(expected)
    }
  )

  test('is in a warning if it is longer than the timeout, before the first pause', async () => {
    const run = await waitForReports(runningOn(7), never, { minutes: 2 })
    const [first, second = ''] = run.lines
    expect(first).toMatch(/^warning Requesting 7 reports takes about 2 min 20 s, /)
    expect(first).toContain('longer than dynamic-analysis-timeout-minutes')
    expect(second).toMatch(/^… 7 dynamic analyses without a report; next check in /)
    expect(run.lines.filter(line => line.includes('Requesting'))).toEqual([first])
  })

  /** Returns a sample with this many running analyses. */
  function runningOn(platforms: number) {
    const analyses = Array.from({ length: platforms }, (_, n) =>
      running(`${n}`, { platform: `platform${n}` })
    )
    return [analyzed('a', analyses)]
  }
})
