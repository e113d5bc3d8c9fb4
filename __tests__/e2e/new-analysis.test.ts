import { describe, expect, test } from '@jest/globals'

import { markers, scanMarkers, type ScanFailure } from '../../emulator/store/markers.js'
import { startServer } from '../../emulator/http/server.js'
import { createService, type HttpResponse, type ServiceOptions } from '../../emulator/service.js'
import { emulator, PASSWORD, runAction, USERNAME, workspace, type Run } from '../support/action.js'
import { closers } from '../support/listen.js'
import { preload } from '../support/preload.js'
import { preloadedSample } from '../support/preloaded-sample.js'

const INPUTS = {
  files: '*.txt',
  'fail-on': 'malicious',
  'if-verdict-pending': 'error',
  'verdict-timeout-minutes': '0.02'
}

const verdictOf = ({ results }: Run) => results?.samples[0]?.verdict

describe('a scan', () => {
  const run = async (failure: ScanFailure, options: Partial<ServiceOptions> = {}) => {
    const { service, url } = await emulator(options)
    const folder = workspace({ 'a.txt': `text ${scanMarkers[failure]}` })
    const result = await runAction(folder, { ...INPUTS, 'api-url': url })
    return { result, steps: service.log.map(({ step }) => step) }
  }
  const withoutAnalyses = { rights: { 'TCA-0104': false } }

  test('does not count if all engines failed', async () => {
    const { result } = await run('failed', withoutAnalyses)
    expect(verdictOf(result)?.status).toBe('pending')
    expect(verdictOf(result)?.reason).toBe('all antivirus engines failed in the latest scan')
    expect(result.code).toBe(1)
    expect(result.log).toContain('Samples on which all antivirus engines failed stay pending.')
  })

  test('is the reason for a pending verdict if all engines failed and there is no file analysis', async () => {
    const { result } = await run('failed', {
      fault: ({ step }) =>
        step === 'analysis'
          ? { kind: 'answer', status: 200, body: JSON.stringify({ rl: { entries: [] } }) }
          : undefined
    })
    expect(verdictOf(result)?.reason).toBe('all antivirus engines failed in the latest scan')
    expect(result.code).toBe(1)
  })

  test('leaves a suspicious file pending if all engines failed', async () => {
    const { url } = await emulator({ rights: { 'TCA-0104': false } })
    const content = `${markers.SUSPICIOUS} ${scanMarkers.failed}`
    const result = await runAction(workspace({ 'a.txt': content }), { ...INPUTS, 'api-url': url })
    expect(verdictOf(result)?.status).toBe('pending')
    expect(verdictOf(result)?.reason).toMatch(/^suspicious before/)
    expect(result.code).toBe(1)
  })

  test('is replaced by the file analysis if all engines failed', async () => {
    const { result, steps } = await run('failed')
    expect(steps).toEqual(expect.arrayContaining(['scans', 'analysis', 'reputation']))
    expect(verdictOf(result)?.status).toBe('no threats found')
    expect(result.code).toBe(0)
  })

  test('counts if only some engines failed', async () => {
    const { result, steps } = await run('partial', withoutAnalyses)
    expect(verdictOf(result)?.status).toBe('no threats found')
    expect(steps).not.toContain('analysis')
  })

  test('leaves the sample pending if it never runs', async () => {
    const { result } = await run('none', withoutAnalyses)
    expect(verdictOf(result)?.status).toBe('pending')
    expect(result.code).toBe(1)
  })

  test('is replaced by the file analysis in the last check if it never runs', async () => {
    const { result, steps } = await run('none')
    expect(verdictOf(result)?.status).toBe('no threats found')
    expect(steps.filter(step => step === 'analysis')).toHaveLength(1)
  })
})

describe('after a scan from last year', () => {
  const CONTENT = 'nothing in it'
  const options: ServiceOptions = {
    username: USERNAME,
    password: PASSWORD,
    analysisMs: 3_600_000,
    preload: [preloadedSample(CONTENT, '2025-06-01')]
  }

  /** Starts the emulator with this date in its response headers. */
  async function serveWithDate(date: () => string, changes: Partial<ServiceOptions> = {}) {
    const service = createService({ ...options, ...changes })
    const handle = async (...request: Parameters<typeof service.handle>) => {
      const answer: HttpResponse = await service.handle(...request)
      return { ...answer, headers: { ...answer.headers, date: date() } }
    }
    const { url, close } = await startServer({ ...service, handle })
    closers.push(close)
    return url
  }

  test.each(['upload', 'reanalyze'])(
    'the sample is pending if the service dates its responses to 1970: if-sample-exists %s',
    async ifExists => {
      const url = await serveWithDate(() => new Date(1000).toUTCString())
      const run = await runAction(workspace({ 'a.txt': CONTENT }), {
        ...INPUTS,
        'if-sample-exists': ifExists,
        'api-url': url
      })
      expect(verdictOf(run)?.status).toBe('pending')
      expect(run.code).toBe(1)
      expect(run.log).toContain('The clocks of the service and this machine differ')
    }
  )

  test('the sample is pending if the service sends no date', async () => {
    const url = await serveWithDate(() => 'today')
    const run = await runAction(workspace({ 'a.txt': CONTENT }), { ...INPUTS, 'api-url': url })
    expect(verdictOf(run)?.status).toBe('pending')
    expect(run.log).toContain("The service's responses have no date")
  })

  test("the sample is pending if the machine's clock jumps ahead by two years", async () => {
    const url = await serveWithDate(() => new Date().toUTCString())
    const folder = workspace({ 'a.txt': CONTENT })
    const run = await runAction(folder, { ...INPUTS, 'api-url': url }, preload(JUMP))
    expect(run.results?.finished?.slice(0, 4)).toBe(String(new Date().getUTCFullYear() + 2))
    expect(verdictOf(run)?.status).toBe('pending')
    expect(run.code).toBe(1)
  })

  test('a new scan counts, even if the service dates its responses to 1970', async () => {
    const url = await serveWithDate(() => new Date(1000).toUTCString(), { analysisMs: 100 })
    const run = await runAction(workspace({ 'a.txt': CONTENT }), { ...INPUTS, 'api-url': url })
    expect(verdictOf(run)?.status).toBe('no threats found')
    expect(run.code).toBe(0)
  })

  test('a new scan counts that began before the response to the metadata, as after a retry', async () => {
    let responses = 0
    const date = () => new Date(Date.now() + ((responses += 1) > 1 ? 10_000 : 0)).toUTCString()
    const url = await serveWithDate(date, { analysisMs: 100 })
    const run = await runAction(workspace({ 'a.txt': CONTENT }), { ...INPUTS, 'api-url': url })
    expect(verdictOf(run)?.status).toBe('no threats found')
    expect(run.code).toBe(0)
  })

  /** Sets the clock two years ahead once the action logs that it is waiting. */
  const JUMP = `
    const now = Date.now
    let ahead = 0
    globalThis.Date = class extends Date {
      constructor(...parts) {
        if (parts.length > 0) super(...parts)
        else super(now() + ahead)
      }
      static now() {
        return now() + ahead
      }
    }
    const write = process.stdout.write
    process.stdout.write = function (text, ...rest) {
      if (String(text).includes('next check in')) ahead = 2 * 365.25 * 86_400_000
      return write.call(this, text, ...rest)
    }
  `
})
