import { describe, expect, test } from '@jest/globals'

import type { FaultHook } from '../../emulator/service.js'
import { runAction } from '../support/action.js'
import { numberedFiles, QUICK, unlimitedEmulator } from '../support/numbered-files.js'

describe('an account error', () => {
  test('ends the run after one request with wrong credentials, and all reports are written', async () => {
    const { service, url } = await unlimitedEmulator({ password: 'another' })
    const run = await runAction(numberedFiles(30), { ...QUICK, 'api-url': url, concurrency: '8' })
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.outputs).toMatchObject({ 'sample-count': '30', 'failed-count': '1' })
    expect(run.results?.counts).toMatchObject({ failed: 1, notAttempted: 29 })
    expect(run.summary).toContain(
      '❌ The run ended early: 1 of 30 samples failed, 29 not attempted'
    )
    expect(run.summary).toContain('. Reason: 401: the username or password')
    expect(run.log).toContain('401: the username or password is wrong')
  })

  test('names the missing permission after a 403', async () => {
    const { service, url } = await unlimitedEmulator({
      fault: () => ({ kind: 'answer', status: 403 })
    })
    const run = await runAction(numberedFiles(3), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.log).toContain(
      "403: the account doesn't have permission to upload (TCA-0202, TCA-0203)"
    )
  })

  /** Returns a 429 after this many requests, and optionally a response of the usage service. */
  const quota =
    (after: number, body: string, usage?: object): FaultHook =>
    ({ index, path: url }) => {
      if (url.startsWith('/api/customer_usage/')) {
        return usage
          ? { kind: 'answer', status: 200, when: 'early', body: JSON.stringify(usage) }
          : { kind: 'answer', status: 403, when: 'early' }
      }
      const headers = { 'Retry-After': '0' }
      return index >= after ? { kind: 'answer', status: 429, headers, body } : undefined
    }
  const limits = (limit_exceeded: boolean) => ({
    rl: { limits: [null, { limit_type: 'daily', limit_exceeded, products: ['TCA-0202'] }] }
  })

  test.each([
    ['the text of the 429', 'Daily quota exceeded', undefined],
    ['the usage service', '', limits(true)]
  ])('ends the run if the quota is used up, as reported by %s', async (_, body, usage) => {
    const { service, url } = await unlimitedEmulator({ fault: quota(10, body, usage) })
    const inputs = { files: '*.bin', 'api-url': url, concurrency: '4' }
    const run = await runAction(numberedFiles(12), inputs)
    expect(run.code).toBe(1)
    expect(service.log.length).toBeLessThan(40)
    expect(run.log).toContain("the account's quota is used up")
    expect(run.log).toContain('daily quotas reset at 00:00 UTC')
    const { submitted = 0, failed = 0, notAttempted = 0 } = run.results?.counts ?? {}
    expect(submitted).toBeGreaterThan(0)
    expect(notAttempted).toBeGreaterThan(0)
    expect(submitted + failed + notAttempted).toBe(12)
  })

  test('ends the run after repeated 429s without an explanation', async () => {
    const { service, url } = await unlimitedEmulator({ fault: quota(10, '') })
    const inputs = { files: '*.bin', 'api-url': url, retries: '2' }
    const run = await runAction(numberedFiles(12), inputs)
    expect(run.code).toBe(1)
    expect(service.log.length).toBeLessThan(40)
    expect(run.log).toContain(
      "other jobs are using the whole rate limit, or the account's quota is used up"
    )
    expect(run.results?.counts.notAttempted).toBeGreaterThan(0)
  })

  test('does not end the run if the quota is not exceeded', async () => {
    const { service, url } = await unlimitedEmulator({
      fault: arrival =>
        arrival.path.startsWith('/api/customer_usage/') || arrival.index < 2
          ? quota(0, '', limits(false))(arrival)
          : undefined
    })
    const run = await runAction(numberedFiles(3), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(service.log.filter(({ path }) => path.includes('customer_usage'))).toHaveLength(1)
  })

  test('ends the run if the time in Retry-After is too long, and logs that time', async () => {
    const { service, url } = await unlimitedEmulator({
      fault: () => ({ kind: 'answer', status: 429, headers: { 'Retry-After': '3600' } })
    })
    const run = await runAction(numberedFiles(3), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(service.log).toHaveLength(1)
    expect(run.log).toContain('the service asks to wait for 60 minutes')
    expect(run.results?.counts).toMatchObject({ failed: 1, notAttempted: 2 })
  })
})
