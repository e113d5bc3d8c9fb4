import { describe, expect, test } from '@jest/globals'

import { markers } from '../../emulator/store/markers.js'
import { headlineOf, shown } from '../support/action.js'
import { analysesOf, dynamicService, looksOf } from '../support/dynamic-runs.js'
import { statuses } from '../support/verdicts.js'

const SHORT = { 'dynamic-analysis-timeout-minutes': '3' }
const never = { dynamicAnalysisMs: Infinity }

describe('an analysis that is still running at the timeout', () => {
  test.each([
    ['error', '', 1],
    ['', '', 1],
    ['warn', '', 0],
    ['ignore', '', 0],
    ['error', 'malicious', 1],
    ['', 'malicious', 1],
    ['warn', 'malicious', 0],
    ['ignore', 'malicious', 0]
  ])(
    'with if-verdict-pending "%s" and fail-on "%s", exits with %d',
    async (ifPending, failOn, code) => {
      const { service, run } = await dynamicService(never)
      const result = await run({ ...SHORT, 'if-verdict-pending': ifPending, 'fail-on': failOn })
      expect(result.code).toBe(code)
      expect(result.outputs['outcome']).toBe(code === 0 ? 'submitted' : 'failed')
      expect(analysesOf(result)).toMatchObject([{ state: 'running', classification: null }])
      expect(statuses(result)).toEqual({ 'app.exe': failOn ? 'pending' : undefined })
      expect(result.outputs['pending-count']).toBe(failOn ? '1' : '')

      expect(headlineOf(result).includes('❌')).toBe(code === 1)
      const [annotation] = /^::(?:error|warning).*app\.exe.*/m.exec(shown(result.log)) ?? []
      const severity =
        ifPending === 'ignore' ? undefined : ifPending === 'warn' ? 'warning' : 'error'
      expect(annotation?.replace(/^::(\w+).*/, '$1')).toBe(severity)
      expect(result.summary).toContain('windows10')

      expect(new Set(looksOf(service).map(({ status }) => status))).toEqual(new Set([404]))
      expect(service.charged('dynamic-report')).toBe(0)
      expect(result.results?.chargedReports ?? 0).toBe(0)
    }
  )
})

test('with a timeout of 0, each report is requested once', async () => {
  const { service, run } = await dynamicService(never)
  const result = await run({ 'dynamic-analysis-timeout-minutes': '0' })
  expect(result.code).toBe(1)
  expect(looksOf(service)).toHaveLength(1)
  expect(analysesOf(result)).toMatchObject([{ state: 'running' }])
})

test('one malicious report fails the step, even if another is missing', async () => {
  const { service, run } = await dynamicService(
    {
      fault: ({ step, path }) =>
        step === 'dynamic-report' && !isOnWindows(path)
          ? { kind: 'answer', status: 404, body: '{"status":"analyzing"}' }
          : undefined
    },
    { 'app.exe': markers.MALICIOUS }
  )
  const isOnWindows = (path: string) =>
    service
      .dynamicAnalyses()
      .some(({ analysisId, platform }) => platform === 'windows10' && path.includes(analysisId))
  const result = await run({
    ...SHORT,
    'dynamic-analysis': 'windows10, linux',
    'fail-on': 'malicious',
    'if-verdict-pending': 'ignore'
  })
  expect(result.code).toBe(1)
  expect(statuses(result)).toEqual({ 'app.exe': 'malicious' })
  expect(
    analysesOf(result)
      .map(({ platform, state }) => `${platform} ${state}`)
      .sort()
  ).toEqual(['linux running', 'windows10 finished'])
})
