import { describe, expect, test } from '@jest/globals'

import { ConnectionError } from '../../src/http/errors.js'
import type { SampleResult } from '../../src/results/schema.js'
import {
  analyzed,
  report,
  running,
  STILL_RUNNING,
  waitForReports
} from '../support/awaited-reports.js'
import { MINUTE, type Setup } from '../support/sandbox.js'

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

  test('does not count if it is about a file with another SHA-256', async () => {
    const run = await waitForReports(one, () =>
      report('NO_THREATS_FOUND', { sha256: 'f'.repeat(64) })
    )
    expect(run.first).toMatchObject({ state: 'failed', classification: null })
    const own = await waitForReports(one, () =>
      report('NO_THREATS_FOUND', { sha256: 'a'.repeat(64) })
    )
    expect(own.first).toMatchObject({ state: 'finished', classification: 'no threats found' })
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

  test("is requested at most twice if it can't be read, because each response is charged", async () => {
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

  test("that can't be read in the last check is a failure", async () => {
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

  test('is not a failure if the run is canceled during the request', async () => {
    const lost = new ConnectionError('the request was canceled', true)
    const run = await waitForReports(two, () => lost, { stopAfter: 1 })
    expect(run.requests).toHaveLength(1)
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
