import { describe, expect, test } from '@jest/globals'

import type { ServiceOptions } from '../../emulator/service.js'
import { headlineOf, type Run, shown } from '../support/action.js'
import { analysesOf, dynamicService, looksOf, startsOf } from '../support/dynamic-runs.js'
import { statuses } from '../support/verdicts.js'

/** Only analyses that are still running pass with these inputs. */
const LENIENT = {
  'if-verdict-pending': 'ignore',
  'fail-on': 'malicious',
  'dynamic-analysis-timeout-minutes': '4',
  retries: '0'
}
const TWO = { 'app.exe': 'an app', 'tool.exe': 'a tool' }

/** Fails the test unless the uploads succeeded and the step failed, with this text in all reports. */
function expectNamed(run: Run, text: string | RegExp): void {
  expect(run.code).toBe(1)
  expect(run.outputs['outcome']).toBe('failed')
  expect(headlineOf(run)).toContain('❌')
  for (const { state } of run.results?.samples ?? []) expect(state).toBe('submitted')
  expect(shown(run.log)).toMatch(text)
  expect(run.summary).toMatch(text)
}

describe('a missing permission', () => {
  test('to start analyses (TCA-0207) is named, and a resumed run starts them', async () => {
    const rights = { 'TCA-0207': false }
    const { service, run, resume } = await dynamicService({ rights }, TWO)
    const first = await run(LENIENT)
    expectNamed(first, 'TCA-0207')
    expect(startsOf(service)).toHaveLength(1)
    expect(looksOf(service)).toEqual([])
    for (const file of Object.keys(TWO)) {
      expect(analysesOf(first, file)).toMatchObject([{ requested: null, classification: null }])
    }
    expect(statuses(first)).toEqual({ 'app.exe': 'pending', 'tool.exe': 'pending' })

    rights['TCA-0207'] = true
    const second = await resume(LENIENT)
    expect(second.code).toBe(0)
    expect(service.dynamicAnalyses()).toHaveLength(2)
    expect(statuses(second)).toEqual({
      'app.exe': 'no threats found',
      'tool.exe': 'no threats found'
    })
  })

  test('to get reports (TCA-0106) is named, and a resumed run gets them', async () => {
    const rights = { 'TCA-0106': false }
    const { service, run, resume } = await dynamicService({ rights }, TWO)
    const first = await run(LENIENT)
    expectNamed(first, 'TCA-0106')
    expect(looksOf(service)).toHaveLength(1)
    for (const file of Object.keys(TWO)) {
      expect(analysesOf(first, file)).toMatchObject([{ state: 'running', classification: null }])
    }
    expect(statuses(first)).toEqual({ 'app.exe': 'pending', 'tool.exe': 'pending' })

    rights['TCA-0106'] = true
    expect((await resume(LENIENT)).code).toBe(0)
    expect(startsOf(service)).toHaveLength(2)
  })
})

describe('a quota that is used up', () => {
  const used = { kind: 'answer', status: 429, body: 'Daily quota exceeded' } as const
  const QUOTA = /quota is used up/

  test('at a start is named, and the analysis that was started before is waited for', async () => {
    let starts = 0
    const { service, run } = await dynamicService(
      {
        fault: ({ step }) => {
          if (step === 'dynamic-start') starts += 1
          return step === 'dynamic-start' && starts > 1 ? used : undefined
        }
      },
      { ...TWO, 'web.exe': 'a page' }
    )
    const result = await run(LENIENT)
    expectNamed(result, QUOTA)
    expect(startsOf(service)).toHaveLength(2)
    expect(service.dynamicAnalyses()).toHaveLength(1)
    const started = service.dynamicAnalyses().map(({ sha1 }) => sha1)
    for (const sample of result.results?.samples ?? []) {
      const { verdict, dynamicAnalysis = [] } = sample
      const isStarted = started.includes(sample.sha1 ?? '')
      expect(verdict?.status).toBe(isStarted ? 'no threats found' : 'pending')
      expect(dynamicAnalysis.map(({ state }) => state === 'finished')).toEqual([isStarted])
    }
  })

  test('at a report is named, and ends the wait', async () => {
    const { service, run } = await dynamicService(
      { fault: ({ step }) => (step === 'dynamic-report' ? used : undefined) },
      TWO
    )
    const result = await run(LENIENT)
    expectNamed(result, QUOTA)
    expect(looksOf(service)).toHaveLength(1)
    expect(analysesOf(result)).toMatchObject([{ state: 'running' }])
  })
})

describe('a sample that the service does not analyze', () => {
  test('is named, and the others are analyzed', async () => {
    let starts = 0
    const { run, service } = await dynamicService(
      {
        fault: ({ step }) => {
          if (step === 'dynamic-start') starts += 1
          return step === 'dynamic-start' && starts === 1
            ? { kind: 'answer', status: 406, body: 'The sample type is not supported' }
            : undefined
        }
      },
      TWO
    )
    const result = await run(LENIENT)
    expectNamed(result, 'The sample type is not supported')
    expect(startsOf(service)).toHaveLength(2)
    const states = Object.keys(TWO).flatMap(file => analysesOf(result, file))
    expect(states.map(({ state }) => state).sort()).toEqual(['failed', 'finished'])
    expect(Object.values(statuses(result)).sort()).toEqual(['no threats found', 'pending'])
  })
})

test('an analysis that fails is named, and not requested again', async () => {
  const { service, run } = await dynamicService({
    dynamicAnalysisMs: 0,
    dynamicReport: () => 'failed'
  })
  const result = await run(LENIENT)
  expectNamed(result, 'failed')
  expect(analysesOf(result)).toMatchObject([{ state: 'failed', classification: null }])
  expect(statuses(result)).toEqual({ 'app.exe': 'pending' })
  expect(looksOf(service)).toHaveLength(1)
  expect(result.results?.chargedReports ?? 0).toBe(0)
})

describe('a report that does not say what the file is', () => {
  const answer = (body: string): Partial<ServiceOptions> => ({
    fault: ({ step }) =>
      step === 'dynamic-report' ? { kind: 'answer', status: 200, body } : undefined
  })

  test.each<[string, Partial<ServiceOptions>]>([
    ['a web page', answer('<!DOCTYPE html><html><body>Sign in</body></html>')],
    ['truncated JSON', answer('{"rl":{"report":{"classification":"NO_THREATS_F')],
    ['nothing', answer('')],
    ['no report', answer('{"rl":{}}')],
    ['an empty report', answer('{"rl":{"report":{}}}')],
    ['a list', answer('{"rl":{"report":[]}}')],
    ['an unknown classification', { dynamicReport: () => ({ classification: 'GOODWARE' }) }],
    ['the report of another analysis', { dynamicReport: () => ({ analysis_id: 'another' }) }]
  ])('keeps the gate closed: %s', async (_, options) => {
    const { run } = await dynamicService(options)
    const result = await run(LENIENT)
    expect(analysesOf(result)).toMatchObject([{ classification: null }])
    expect(analysesOf(result)[0]?.reason).not.toBeNull()
    expect(statuses(result)).toEqual({ 'app.exe': 'pending' })
    expectNamed(result, /app\.exe/)
  })

  test('is replaced by a later one that does', async () => {
    const { service, run } = await dynamicService({
      dynamicAnalysisMs: 0,
      fault: ({ step, attempt }) =>
        step === 'dynamic-report' && attempt === 1
          ? { kind: 'answer', status: 200, body: '{"rl":' }
          : undefined
    })
    const result = await run(LENIENT)
    expect(result.code).toBe(0)
    expect(analysesOf(result)).toMatchObject([
      { state: 'finished', classification: 'no threats found', reason: null }
    ])
    expect(looksOf(service)).toHaveLength(2)
    // The emulator charges nothing for a fault, but the service may charge each response.
    expect(result.results?.chargedReports).toBe(2)
  })
})

describe('a start with a response that is lost', () => {
  test.each([
    [{ kind: 'reset', when: 'accepted' }, 1],
    [{ kind: 'cut-answer' }, 1],
    [{ kind: 'answer', status: 200, body: '{"rl":{}}', when: 'accepted' }, 1],
    [{ kind: 'answer', status: 504, body: '', when: 'accepted' }, 1],
    [{ kind: 'answer', status: 500, body: '', when: 'accepted' }, 1],
    [{ kind: 'answer', status: 500, body: '', when: 'late' }, 0],
    [{ kind: 'reset', when: 'late' }, 0]
  ] as const)('is not sent again: %j', async (fault, started) => {
    const { service, run } = await dynamicService({
      fault: ({ step }) => (step === 'dynamic-start' ? fault : undefined)
    })
    const result = await run({ ...LENIENT, retries: '3' })
    expect(startsOf(service)).toHaveLength(1)
    expect(service.dynamicAnalyses()).toHaveLength(started)
    // The report of the analysis is found in the last look, if there is one.
    expect(analysesOf(result)).toMatchObject([{ state: started ? 'finished' : 'unconfirmed' }])
    expect(statuses(result)).toEqual({ 'app.exe': started ? 'no threats found' : 'pending' })
    expect(result.code).toBe(started ? 0 : 1)
  })
})
