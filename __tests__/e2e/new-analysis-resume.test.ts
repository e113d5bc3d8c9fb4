import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { startServer } from '../../emulator/http/server.js'
import { createService, type HttpResponse, type ServiceOptions } from '../../emulator/service.js'
import { createEarliestAnalysis } from '../../src/stages/earliest-analysis.js'
import { PASSWORD, startAction, USERNAME, workspace } from '../support/action.js'
import { closers } from '../support/listen.js'
import { recordingLog } from '../support/log.js'
import { preload } from '../support/preload.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { MOMENT, sample } from '../support/results-document.js'

const MINUTE = 60_000
const CONTENT = 'nothing in it'

/**
 * Runs the action twice. The first run is killed after the service has received its metadata. The
 * second one resumes it ten minutes later, by the service's clock.
 */
async function runTwice(changes: Partial<ServiceOptions>, env: Record<string, string> = {}) {
  let ahead = 0
  let kill: (() => void) | undefined
  const date = () => new Date(Date.now() + ahead)
  const service = createService({ username: USERNAME, password: PASSWORD, date, ...changes })
  const handle = async (...request: Parameters<typeof service.handle>): Promise<HttpResponse> => {
    const answer = await service.handle(...request)
    if (!kill || !request[0].path.endsWith('/meta')) {
      return { ...answer, headers: { ...answer.headers, date: date().toUTCString() } }
    }
    kill()
    kill = undefined
    return { ...answer, connection: 'stall' }
  }
  const { url, close } = await startServer({ ...service, handle })
  closers.push(close)
  const folder = workspace({ 'a.txt': CONTENT })
  const inputs = {
    files: '*.txt',
    'fail-on': 'malicious',
    'if-verdict-pending': 'error',
    'verdict-timeout-minutes': '0.02',
    'results-file': path.join(folder, 'results.json'),
    'resume-from': path.join(folder, 'results.json'),
    'api-url': url
  }
  const startedAt = Date.now()
  const action = startAction(folder, inputs, env)
  kill = () => action.process.kill('SIGKILL')
  const first = await action.finished
  ahead = 10 * MINUTE
  const second = await startAction(folder, inputs).finished
  const [sampleBefore] = first.results?.samples ?? []
  const [sampleAfter] = second.results?.samples ?? []
  expect(sampleBefore).toMatchObject({ state: 'bytes-only', metadata: 'uncertain' })
  expect(sampleAfter).toMatchObject({ state: 'submitted', metadata: 'repeated' })
  expect(sampleAfter?.metadataFirstSent).toBe(sampleBefore?.metadataFirstSent)
  return { startedAt, before: sampleBefore, after: sampleAfter, code: second.code }
}

describe('metadata that an earlier run sent without getting a response', () => {
  const oldAnalysis = (on: Date): Partial<ServiceOptions> => ({
    analysisMs: 24 * 60 * MINUTE,
    preload: [preloadedSample(CONTENT, on)]
  })

  test('starts an analysis that counts', async () => {
    const { before, after, code } = await runTwice({ analysisMs: 0 })
    expect(after?.verdict?.status).toBe('no threats found')
    expect(code).toBe(0)
    // The duration is calculated from the times of the second run.
    expect(after?.started && before?.started && after.started > before.started).toBe(true)
  })

  test('does not make an earlier analysis count', async () => {
    const { after, code } = await runTwice(oldAnalysis(new Date(Date.now() - 2 * MINUTE)))
    expect(after?.verdict?.status).toBe('pending')
    expect(code).toBe(1)
  })

  test('does not make an earlier analysis count if the clock of the first machine is slow', async () => {
    const slow = preload(clockBehind(60 * MINUTE))
    const halfAnHourAgo = new Date(Date.now() - 30 * MINUTE)
    const { startedAt, before, after, code } = await runTwice(oldAnalysis(halfAnHourAgo), slow)
    // The service's clock is in whole seconds.
    expect(Date.parse(before?.metadataFirstSent ?? '')).toBeGreaterThan(startedAt - 1000)
    expect(after?.verdict?.status).toBe('pending')
    expect(code).toBe(1)
  })
})

/** Loaded into the action: sets the machine's clock back. */
const clockBehind = (ms: number) => `
  const now = Date.now
  globalThis.Date = class extends Date {
    constructor(...parts) {
      if (parts.length > 0) super(...parts)
      else super(now() - ${ms})
    }
    static now() {
      return now() - ${ms}
    }
  }`

describe('the earliest analysis that counts', () => {
  const at = (time: string) => Date.parse(`2026-01-01T${time}Z`)
  const iso = (time: string) => new Date(at(time)).toISOString()
  const sinceOf = (changes: object, accepted?: string) => {
    const { log, lines: warnings } = recordingLog()
    const acceptedAt = () => (accepted === undefined ? undefined : at(accepted))
    const since = createEarliestAnalysis({ acceptedAt }, log)
    const result = { ...sample, finished: iso('12:00:00'), ...changes }
    return { since: since(result), warnings }
  }
  const repeated = { metadata: 'repeated', metadataFirstSent: iso('09:00:00.900') } as const

  test('is the first one since the first metadata, whichever run sent the last metadata', () => {
    expect(sinceOf(repeated, '12:00:01')).toEqual({ since: at('09:00:00'), warnings: [] })
    expect(sinceOf(repeated)).toEqual({ since: at('09:00:00'), warnings: [] })
  })

  test('is never later than the time at which this run submitted the sample', () => {
    const future = { ...repeated, metadataFirstSent: iso('18:00:00') }
    expect(sinceOf(future, '12:00:01').since).toBe(at('12:00:01'))
  })

  test('is the time of the last metadata if the first one is not known', () => {
    const unknown = { metadata: 'repeated' }
    expect(sinceOf({ ...unknown, started: iso('11:00:00') }, '12:00:01').since).toBe(at('12:00:01'))
    expect(sinceOf({ ...unknown, started: MOMENT }).since).toBe(at('12:00:00'))
  })

  test('does not depend on metadata if a reanalysis was requested', () => {
    const requested = { ...repeated, state: 'reanalysis-requested', metadata: 'uncertain' }
    expect(sinceOf(requested, '12:00:01').since).toBe(at('12:00:01'))
  })

  test('is unknown if the responses have no date', () => {
    expect(sinceOf(repeated, 'unknown').since).toBeNaN()
  })

  test('is the later time if the clocks of the service and this machine differ', () => {
    const { since, warnings } = sinceOf({ finished: '2026-01-05T00:00:00.000Z' }, '12:00:00')
    expect(since).toBe(Date.parse('2026-01-05T00:00:00.000Z'))
    expect(warnings).toHaveLength(1)
  })
})
