import { describe, expect, test } from '@jest/globals'

import {
  analyzed,
  report,
  running,
  STILL_RUNNING,
  waitForReports
} from '../support/awaited-reports.js'
import { listed, MINUTE, START, type Setup } from '../support/sandbox.js'

describe('an analysis whose start was not confirmed', () => {
  const lost = (platform = 'linux', ageMs = 0) =>
    running('', { state: 'unconfirmed', analysisId: null, platform, reason: 'lost' }, ageMs)
  const at = (ms: number) => new Date(START + ms).toISOString().slice(0, -1)

  test('is looked for once, when it is 15 minutes old', async () => {
    const respond: Setup['respond'] = () =>
      report('MALICIOUS', { platform: 'linux', analysis_time: at(0) })
    const run = await waitForReports([analyzed('a', [lost()])], respond)
    expect(listed(run.requests)).toEqual(['report a latest'])
    expect(run.times[0]).toBeGreaterThan(15)
    expect(run.times[0]).toBeLessThan(20)
    expect(run.first).toMatchObject({
      state: 'finished',
      classification: 'malicious',
      analysisId: null,
      reason: null
    })
    expect(run.chargedReports).toBe(1)
  })

  test('is looked for at the timeout, if that is earlier, and once for all platforms', async () => {
    const samples = [analyzed('a', [lost(), lost('windows10')])]
    const respond = () => report('MALICIOUS', { platform: 'windows10', analysis_time: at(5000) })
    const run = await waitForReports(samples, respond, { minutes: 10 })
    expect(listed(run.requests)).toEqual(['report a latest'])
    expect(run.times).toEqual([10])
    expect(run.analyses.map(({ state }) => state)).toEqual(['unconfirmed', 'finished'])
  })

  test('is looked for at once with a timeout of 0', async () => {
    const run = await waitForReports([analyzed('a', [lost()])], () => STILL_RUNNING, { minutes: 0 })
    expect(run.times).toEqual([0])
    expect(run.first).toEqual(lost())
  })

  test.each([
    ['is older', { platform: 'linux', analysis_time: at(-1000) }],
    ['is of another platform', { platform: 'windows10', analysis_time: at(1000) }],
    ['has no time', { platform: 'linux' }],
    ['has no platform', { analysis_time: at(1000) }]
  ])('is not confirmed by a report that %s', async (_, fields) => {
    const respond = () => report('NO_THREATS_FOUND', fields)
    const run = await waitForReports([analyzed('a', [lost()])], respond)
    expect(run.requests).toHaveLength(1)
    expect(run.first).toEqual(lost())
    expect(run.chargedReports).toBe(1)
  })

  test('is not looked for if it is one of an archive', async () => {
    const run = await waitForReports([analyzed('a', [lost()], { files: ['a.zip'] })], () =>
      report('MALICIOUS')
    )
    expect(run.requests).toEqual([])
    expect(run.first).toEqual(lost())
  })

  test('is looked for again after an error that is not charged', async () => {
    const respond: Setup['respond'] = ({ what, time }) =>
      what === '2'
        ? STILL_RUNNING
        : time < 25 * MINUTE
          ? { status: 503 }
          : report('SUSPICIOUS', { platform: 'linux', analysis_time: at(0) })
    const samples = [analyzed('a', [lost()]), analyzed('b', [running('2')])]
    const run = await waitForReports(samples, respond)
    expect(run.requests.filter(({ what }) => what === 'latest')).toHaveLength(2)
    expect(run.first).toMatchObject({ state: 'finished' })
  })
})
