import { describe, expect, test } from '@jest/globals'

import { ConnectionError } from '../../src/http/errors.js'
import { startAnalyses } from '../../src/stages/start-analyses.js'
import { listed, sandbox, submitted } from '../support/sandbox.js'
import { requested, start, started } from '../support/started-analyses.js'

describe('the start of a dynamic analysis', () => {
  test.each([
    ['is lost', new ConnectionError('read ECONNRESET', true)],
    ['has no id', { content: { status: 'started' } }],
    ['is not JSON', { content: 'started' }],
    ['is from a gateway', { status: 504 }],
    ['is a server error', { status: 500 }]
  ])('is not sent again if its response %s', async (_, response) => {
    const run = await start(requested([submitted('a')], ['linux']), {
      respond: () => response,
      retries: 5
    })
    expect(run.requests).toHaveLength(1)
    expect(run.analyses[0]).toMatchObject({
      state: 'unconfirmed',
      requested: '2026-03-01T12:00:00.000Z'
    })
    expect(run.analyses[0]?.reason).toMatch(/; the service may have started the analysis, so it /)
  })

  test('is not sent by a run that resumes one whose response was lost', async () => {
    const lost = await start(requested([submitted('a')], ['linux']), {
      respond: () => new ConnectionError('read ECONNRESET', true)
    })
    const run = await start(requested(lost.results))
    expect(listed(run.requests)).toEqual(['start a windows10'])
    expect(run.states).toEqual(['running', 'unconfirmed'])
  })

  test('is not sent after a cancellation, and a response that arrives is saved', async () => {
    const run = await start(requested([submitted('a'), submitted('b')], ['linux']), {
      stopAfter: 1
    })
    expect(run.requests).toHaveLength(1)
    expect(run.states).toEqual(['running', 'not-started'])
    expect(run.analyses[1]?.reason).toBe('the run was canceled')
    expect(run.saved.map(({ dynamicAnalysis }) => dynamicAnalysis?.[0]?.state)).toEqual([
      'unconfirmed',
      'running',
      'not-started'
    ])
    expect(run.failure).toBeUndefined()
  })

  test('is not sent again if the run is canceled while it waits', async () => {
    const run = await start(requested([submitted('a')], ['linux']), {
      stopAt: 15_000,
      respond: () => ({ status: 404 })
    })
    expect(run.requests.map(({ time }) => time)).toEqual([0])
    expect(run.analyses[0]).toMatchObject({
      state: 'not-started',
      requested: null,
      reason: 'the run was canceled'
    })
  })

  test('can be repeated by a later run if the cancellation prevents it after it was saved', async () => {
    const stop = new AbortController()
    const service = sandbox({
      respond: started,
      onSave: () => {
        stop.abort(new Error('stop'))
      }
    })
    const options = {
      dynamicAnalysis: service.client,
      isArchive: () => false,
      serviceTime: () => undefined,
      resultsFile: service.resultsFile
    }
    const context = { ...service.context, signal: stop.signal }
    const samples = requested([submitted('a')], ['linux'])
    const { results } = await service.finish(startAnalyses(samples, options, context))
    expect(service.requests).toEqual([])
    expect(service.saved[0]?.dynamicAnalysis?.[0]?.state).toBe('unconfirmed')
    expect(results[0]?.dynamicAnalysis?.[0]).toMatchObject({
      state: 'not-started',
      requested: null
    })
    expect(service.saved.at(-1)).toEqual(results[0])
  })
})
