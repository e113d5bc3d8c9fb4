import { describe, expect, test } from '@jest/globals'

import { ConnectionError } from '../../src/http/errors.js'
import { NO_ANALYSIS } from '../../src/results/dynamic-analysis.js'
import type { SampleResult } from '../../src/results/schema.js'
import { listed, START, submitted, type Setup } from '../support/sandbox.js'
import { requested, start, started } from '../support/started-analyses.js'

describe('the start of dynamic analyses', () => {
  test('is sent for each sample and platform, and saved with the analysis id', async () => {
    const run = await start(requested([submitted('a'), submitted('b')]))
    expect(listed(run.requests)).toEqual([
      'start a windows10',
      'start a linux',
      'start b windows10',
      'start b linux'
    ])
    expect(run.failure).toBeUndefined()
    expect(run.analyses.map(({ analysisId }) => analysisId)).toEqual([
      'a-windows10',
      'a-linux',
      'b-windows10',
      'b-linux'
    ])
    expect(run.analyses[0]).toEqual({
      ...NO_ANALYSIS,
      platform: 'windows10',
      state: 'running',
      analysisId: 'a-windows10',
      requested: '2026-03-01T12:00:00.000Z'
    })
    expect(run.saved.at(-1)).toEqual(run.results[1])
  })

  test('is saved before it is sent, and not sent if it is not saved', async () => {
    const atSave: unknown[] = []
    const onSave = ({ dynamicAnalysis }: SampleResult, requests: number) => {
      const [analysis] = dynamicAnalysis ?? []
      atSave.push([analysis?.state, analysis?.requested !== null, requests])
      if (requests === 1 && analysis?.state === 'unconfirmed') throw new Error('disk full')
    }
    const run = await start(requested([submitted('a'), submitted('b')], ['linux']), { onSave })
    expect(listed(run.requests)).toEqual(['start a linux'])
    expect(atSave).toEqual([
      ['unconfirmed', true, 0],
      ['running', true, 1],
      ['unconfirmed', true, 1],
      ['failed', false, 1]
    ])
    expect(run.analyses[1]?.reason).toMatch(/^not sent because the results file .*: disk full$/)
  })

  test('has the time of the service, if that is ahead', async () => {
    const ahead = await start(requested([submitted('a')], ['linux']), {}, START + 5000)
    expect(ahead.analyses[0]?.requested).toBe('2026-03-01T12:00:05.000Z')
    const behind = await start(requested([submitted('a')], ['linux']), {}, START - 5000)
    expect(behind.analyses[0]?.requested).toBe('2026-03-01T12:00:00.000Z')
  })

  test.each([406, 400, 404])('can be repeated by a later run after a %d', async status => {
    const existing = submitted('a', { state: 'existing', metadata: 'none' })
    const run = await start(requested([existing, submitted('b')], ['linux']), {
      respond: request => (request.sha1.startsWith('a') ? { status } : started(request))
    })
    expect(listed(run.requests)).toEqual(['start a linux', 'start b linux'])
    expect(run.states).toEqual(['failed', 'running'])
    expect(run.analyses[0]).toMatchObject({ requested: null, analysisId: null })
    expect(run.failure).toBeUndefined()
  })

  test.each([
    [403, ''],
    [401, ''],
    [429, 'quota limit reached']
  ])('ends all further ones after a %d', async (status, content) => {
    const run = await start(requested([submitted('a'), submitted('b')]), {
      respond: () => ({ status, content })
    })
    expect(run.requests).toHaveLength(1)
    expect(run.states).toEqual(['failed', 'not-started', 'not-started', 'not-started'])
    expect(run.analyses.every(({ requested }) => requested === null)).toBe(true)
    expect(new Set(run.analyses.map(({ reason }) => reason))).toEqual(new Set([run.failure]))
    expect(run.failure).toMatch(new RegExp(`^${status}: `))
  })

  test('is repeated every 20 seconds while the service may not know a new sample', async () => {
    const respond: Setup['respond'] = request =>
      request.sha1.startsWith('a') && request.time < 50_000 ? { status: 404 } : started(request)
    const run = await start(requested([submitted('a'), submitted('b')], ['linux']), { respond })
    expect(run.requests.map(({ sha1, time }) => [sha1.slice(0, 1), time])).toEqual([
      ['a', 0],
      ['b', 0],
      ['a', 20_000],
      ['a', 40_000],
      ['a', 60_000]
    ])
    expect(run.states).toEqual(['running', 'running'])
    // While it waits, a later run may start the analysis.
    const waiting = run.saved.filter(({ files }) => files[0] === 'a.exe')
    expect(waiting.map(({ dynamicAnalysis }) => dynamicAnalysis?.[0]?.state).slice(0, 3)).toEqual([
      'unconfirmed',
      'failed',
      'unconfirmed'
    ])
    expect(run.analyses[0]?.requested).toBe('2026-03-01T12:01:00.000Z')
    expect(run.lines.filter(line => line.startsWith('…'))).toEqual(
      Array(3).fill(
        '… a.exe on linux: 404: not found; the upload may still be processed, next attempt in 20 s'
      )
    )
  })

  test('fails if the service still does not know a new sample after 100 seconds', async () => {
    const run = await start(requested([submitted('a')], ['linux']), {
      respond: () => ({ status: 404 })
    })
    expect(run.requests.map(({ time }) => time / 1000)).toEqual([0, 20, 40, 60, 80, 100])
    expect(run.analyses[0]).toMatchObject({ state: 'failed', requested: null })
  })

  test("is sent again if it can't have arrived, and is recorded as not started in between", async () => {
    let attempts = 0
    const run = await start(requested([submitted('a')], ['linux']), {
      retries: 3,
      respond: request => {
        attempts += 1
        if (attempts === 1) return new ConnectionError('connect ECONNREFUSED', false)
        return attempts === 2 ? { status: 429 } : started(request)
      }
    })
    expect(run.requests).toHaveLength(3)
    const saved = run.saved.map(({ dynamicAnalysis }) => dynamicAnalysis?.[0])
    expect(saved.map(analysis => [analysis?.state, analysis?.requested !== null])).toEqual([
      ['unconfirmed', true],
      ['not-started', false],
      ['unconfirmed', true],
      ['not-started', false],
      ['unconfirmed', true],
      ['running', true]
    ])
    const sent = new Date(START + (run.requests[2]?.time ?? NaN)).toISOString()
    expect(run.analyses[0]?.requested).toBe(sent)
  })

  test('is not sent for a sample without a SHA-1', async () => {
    const run = await start(requested([submitted('a', { sha1: null })]))
    expect(run.requests).toEqual([])
    expect(run.states).toEqual(['not-started', 'not-started'])
  })

  test('is logged as a single line', async () => {
    const run = await start(requested([submitted('a')], ['linux']), {
      respond: () => ({ status: 400, content: 'no\n::error::x' })
    })
    expect(run.lines).toEqual([
      'Starting 1 dynamic analysis',
      'a.exe on linux: the dynamic analysis was not started: 400: no ::error::x'
    ])
  })
})
