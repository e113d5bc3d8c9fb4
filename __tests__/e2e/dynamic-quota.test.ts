import { describe, expect, test } from '@jest/globals'

import type { ServiceOptions, Step } from '../../emulator/service.js'
import { headlineOf, shown } from '../support/action.js'
import { analysesOf, dynamicService, looksOf, startsOf } from '../support/dynamic-runs.js'
import { statuses } from '../support/verdicts.js'

const LENIENT = { 'if-verdict-pending': 'ignore', 'fail-on': 'malicious', retries: '3' }
const TWO = { 'app.exe': 'an app', 'tool.exe': 'a tool' }
const QUOTA = /429: the account(?:'|&#39;)s quota is used up: daily quotas reset at 00:00 UTC/

/** Rejects all requests of a step without a reason. The limits of the account include the reason. */
const usedUp = (step: Step, product: string): Partial<ServiceOptions> => ({
  fault: arrival => (arrival.step === step ? { kind: 'answer', status: 429, body: '' } : undefined),
  usageLimits: [
    { limit_type: 'daily', limit_exceeded: true, products: [product], users: [], limit: 1000 }
  ]
})

describe('a quota that is used up, according to TCA-9999', () => {
  test('ends all starts, and a resumed run starts the analyses', async () => {
    const { fault, ...limits } = usedUp('dynamic-start', 'TCA-0207')
    let isUsedUp = true
    const { service, run, resume } = await dynamicService(
      { ...limits, fault: arrival => (isUsedUp ? fault?.(arrival) : undefined) },
      TWO
    )
    const first = await run(LENIENT)
    expect(first.code).toBe(1)
    expect(headlineOf(first)).toContain('❌')
    for (const text of [shown(first.log), first.summary]) expect(text).toMatch(QUOTA)
    // The first rejection may be due to another job.
    expect(startsOf(service)).toHaveLength(2)
    expect(service.log.filter(({ step }) => step === 'usage')).toHaveLength(1)
    expect(looksOf(service)).toEqual([])
    const analyses = Object.keys(TWO).flatMap(file => analysesOf(first, file))
    expect(analyses.map(({ requested }) => requested)).toEqual([null, null])
    expect(analyses.map(({ state }) => state).toSorted()).toEqual(['failed', 'not-started'])

    isUsedUp = false
    const second = await resume(LENIENT)
    expect(second.code).toBe(0)
    expect(service.dynamicAnalyses()).toHaveLength(2)
  })

  test('ends the wait for reports, whose analyses keep running', async () => {
    const { service, run } = await dynamicService(usedUp('dynamic-report', 'TCA-0106'), TWO)
    const result = await run(LENIENT)
    expect(result.code).toBe(1)
    for (const text of [shown(result.log), result.summary]) expect(text).toMatch(QUOTA)
    expect(looksOf(service)).toHaveLength(2)
    expect(service.log.filter(({ step }) => step === 'usage')).toHaveLength(1)
    for (const file of Object.keys(TWO)) {
      expect(analysesOf(result, file)).toMatchObject([{ state: 'running', classification: null }])
    }
    expect(statuses(result)).toEqual({ 'app.exe': 'pending', 'tool.exe': 'pending' })
  })
})
