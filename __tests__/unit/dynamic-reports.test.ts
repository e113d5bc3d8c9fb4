import { describe, expect, test } from '@jest/globals'

import { ConnectionError } from '../../src/http/errors.js'
import { archiveAnalysis, NO_ANALYSIS } from '../../src/results/dynamic-analysis.js'
import type { SampleResult } from '../../src/results/schema.js'
import {
  analyzed,
  report,
  running,
  STILL_RUNNING,
  waitForReports
} from '../support/awaited-reports.js'
import { listed, MINUTE, START, type Setup } from '../support/sandbox.js'

const one = [analyzed('a', [running('1')])]
const two = [analyzed('a', [running('1')]), analyzed('b', [running('2')])]

describe('a report of a dynamic analysis', () => {
  test('is saved as soon as it was read, in a completed result', async () => {
    const saved: unknown[] = []
    const onSave = ({ size, dynamicAnalysis }: SampleResult, requests: number) => {
      saved.push([size, dynamicAnalysis?.[0]?.classification, requests])
    }
    const respond = ({ what }: { what: string }) =>
      report(what === '1' ? 'MALICIOUS' : 'SUSPICIOUS')
    const run = await waitForReports(two, respond, { onSave })
    expect(saved).toEqual([
      [2, 'malicious', 1],
      [2, 'suspicious', 2]
    ])
    expect(run.first).toMatchObject({
      state: 'finished',
      analysisId: '1',
      riskScore: 9,
      finished: '2026-03-01T12:05:00.000Z',
      reason: null
    })
    expect(run.chargedReports).toBe(2)
  })

  test('without a known classification says so', async () => {
    const run = await waitForReports(one, () => report('GOODWARE'))
    expect(run.first).toMatchObject({
      state: 'finished',
      classification: null,
      reason: "the report's classification is not recognized: GOODWARE"
    })
  })

  test('is not requested again if the service reports that the analysis failed', async () => {
    const run = await waitForReports(one, () => ({ status: 404, content: '{"status":"failed"}' }))
    expect(run.requests).toHaveLength(1)
    expect(run.first).toMatchObject({
      state: 'failed',
      requested: '2026-03-01T12:00:00.000Z',
      reason: 'the service reports: failed'
    })
    expect(run.chargedReports).toBe(0)
    expect(run.lines.at(-1)).toBe(
      'a.exe on linux: the dynamic analysis failed: the service reports: failed'
    )
  })

  test.each([
    ['a status', STILL_RUNNING, 'the service reports: analyzing'],
    ['another text', { status: 404, content: 'no such report' }, '404: no such report']
  ])('is still missing after a 404 with %s', async (_, response, reason) => {
    const run = await waitForReports(one, () => response)
    expect(run.first).toMatchObject({ state: 'running', finished: null, reason })
    expect(run.failure).toBeUndefined()
    expect(run.saved).toHaveLength(1)
  })

  test('is requested at most twice if it can not be read, because each time is charged', async () => {
    const run = await waitForReports(two, ({ what, time }) =>
      what === '1' ? { content: 'x' } : time > 30 * MINUTE ? report('SUSPICIOUS') : STILL_RUNNING
    )
    expect(run.requests.filter(({ what }) => what === '1')).toHaveLength(2)
    expect(run.first).toMatchObject({
      state: 'failed',
      reason: "the report can't be read: 200 with a response that can't be read"
    })
    expect(run.chargedReports).toBe(3)
    expect(run.failure).toBeUndefined()
  })

  test('that can not be read in the last check is a failure', async () => {
    const run = await waitForReports(one, () => ({ content: 'x' }), { minutes: 0 })
    expect(run.first).toMatchObject({ state: 'running' })
    expect(run.failure).toBe("200 with a response that can't be read")
  })

  test.each([
    ['a lost connection', new ConnectionError('read ECONNRESET', true)],
    ['a 503', { status: 503 }]
  ])('is requested again after %s', async (_, fault) => {
    const respond: Setup['respond'] = ({ time, what }) =>
      time === 0 && what === '1' ? fault : time > 0 ? report('SUSPICIOUS') : STILL_RUNNING
    const old = two.map(({ sha1, dynamicAnalysis = [] }) =>
      analyzed(sha1?.slice(0, 1) ?? '', [
        ...dynamicAnalysis.map(({ analysisId }) => running(analysisId ?? '', {}, 10 * MINUTE))
      ])
    )
    // The first response shows that the service can be reached.
    const run = await waitForReports(old.toReversed(), respond)
    expect(run.analyses.map(({ state }) => state)).toEqual(['finished', 'finished'])
    expect(run.failure).toBeUndefined()
    const last = await waitForReports(old.toReversed(), respond, { minutes: 0 })
    expect(last.analyses.map(({ state }) => state)).toEqual(['running', 'running'])
    expect(last.failure).toBeDefined()
  })

  test.each([
    [403, ''],
    [401, ''],
    [429, 'quota limit reached']
  ])('is not requested after a %d, which is recorded', async (status, content) => {
    const run = await waitForReports(two, () => ({ status, content }))
    expect(run.requests).toHaveLength(1)
    expect(run.failure).toMatch(new RegExp(`^${status}: `))
    expect(run.analyses.map(({ state, reason }) => [state, reason])).toEqual([
      ['running', run.failure],
      ['running', run.failure]
    ])
    expect(run.saved.at(-1)).toEqual(run.results[1])
  })

  test('is not requested after a cancellation during a pause', async () => {
    const run = await waitForReports(two, () => STILL_RUNNING, { stopAt: 6 * MINUTE })
    expect(run.times).toEqual([5, 5])
    expect(run.analyses.map(({ reason }) => reason)).toEqual(Array(2).fill('the run was canceled'))
    expect(run.failure).toBeUndefined()
  })

  test('is kept if the run is canceled after its response', async () => {
    const run = await waitForReports(two, () => report('MALICIOUS'), { stopAfter: 1 })
    expect(run.requests).toHaveLength(1)
    expect(run.analyses.map(({ state }) => state)).toEqual(['finished', 'running'])
    expect(run.saved).toEqual(run.results)
  })
})

describe('reports on the files in an archive', () => {
  const file = (digit: string, changes: object = {}) => ({
    ...NO_ANALYSIS,
    sha1: digit.repeat(40),
    state: 'running' as const,
    analysisId: digit,
    ...changes
  })
  const archive = (...files: ReturnType<typeof file>[]) => {
    const { platform, requested } = running('')
    return analyzed('a', [archiveAnalysis({ platform, requested }, files)], { files: ['a.zip'] })
  }

  test('are requested by the hash and the analysis of each file', async () => {
    const run = await waitForReports(
      [archive(file('b'), file('c'), file('d'))],
      ({ what, time }) =>
        what === 'c' && time < 10 * MINUTE
          ? STILL_RUNNING
          : report(what === 'd' ? 'MALICIOUS' : 'NO_THREATS_FOUND')
    )
    expect(listed(run.requests)).toEqual(['report b b', 'report c c', 'report d d', 'report c c'])
    expect(run.first).toMatchObject({ state: 'finished', classification: 'malicious' })
    expect(run.saved.map(({ dynamicAnalysis }) => dynamicAnalysis?.[0]?.state)).toEqual([
      ...['running', 'running', 'running'],
      'finished'
    ])
    expect(run.lines.at(-1)).toBe(
      `a.zip on linux, file ${'c'.repeat(40)}: no threats found, risk score 9`
    )
  })

  test('do not include files whose analysis was refused', async () => {
    const refused = { ...file('b'), state: 'failed' as const, analysisId: null, reason: 'no' }
    const { platform, requested } = running('')
    const analysis = archiveAnalysis({ platform, requested }, [refused, file('c')])
    const run = await waitForReports([analyzed('a', [analysis])], () => report('NO_THREATS_FOUND'))
    expect(listed(run.requests)).toEqual(['report c c'])
    expect(run.first).toMatchObject({ state: 'failed', classification: null })
    expect(run.first?.reason).toBe('1 of 2 files in the archive: no')
  })
})

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
