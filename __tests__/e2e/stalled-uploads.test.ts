import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, test } from '@jest/globals'

import { runAction, workspace } from '../support/action.js'
import { numberedFiles, QUICK, unlimitedEmulator } from '../support/numbered-files.js'

describe('an upload', () => {
  test.each(['early', 'middle', 'late'] as const)(
    'is aborted and retried if the server never responds (%s)',
    async when => {
      const { service, url } = await unlimitedEmulator({ fault: () => ({ kind: 'stall', when }) })
      const folder = workspace({ 'large.bin': randomBytes(300_000) })
      const run = await runAction(folder, { ...QUICK, 'api-url': url, retries: '1' })
      expect(run.code).toBe(1)
      expect(service.log).toHaveLength(2)
      expect(run.log).toMatch(/no progress for [12] seconds \(2 attempts\)/)
    }
  )

  test('is not aborted if it is slow, not even while its last bytes are in buffers', async () => {
    const { service, url } = await unlimitedEmulator({
      fault: ({ step }) =>
        step === 'bytes' ? { kind: 'slow', bytesPerSecond: 1_500_000 } : undefined
    })
    const large = randomBytes(6_000_000)
    const run = await runAction(workspace({ 'large.bin': large }), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(service.log.map(({ step }) => step)).toEqual(['bytes', 'metadata'])
    const [sample] = run.results?.samples ?? []
    const took = Date.parse(sample?.finished ?? '') - Date.parse(sample?.started ?? '')
    expect(took / 1000).toBeGreaterThan(Number(QUICK['stall-timeout-seconds']))
  })

  test('is aborted if the server reads one byte per second', async () => {
    const { url } = await unlimitedEmulator({ fault: () => ({ kind: 'slow', bytesPerSecond: 1 }) })
    const folder = workspace({ 'large.bin': randomBytes(300_000) })
    const run = await runAction(folder, { ...QUICK, 'api-url': url, retries: '0' })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/no progress for [12] seconds/)
  })

  test('fails with the possible causes if the connection is closed in the middle', async () => {
    const { url } = await unlimitedEmulator({ fault: () => ({ kind: 'reset', when: 'middle' }) })
    const folder = workspace({ 'large.bin': randomBytes(20_000_000) })
    const run = await runAction(folder, { ...QUICK, 'api-url': url, retries: '0' })
    expect(run.code).toBe(1)
    expect(run.log).toContain('the connection was closed in the middle of the upload')
    expect(run.log).toContain('its credentials, its size, or the rate limit')
  })
})

test('a run ends after two samples if the server is unreachable', async () => {
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const { port } = free.address() as AddressInfo
  free.close()
  await once(free, 'close')
  const inputs = { ...QUICK, 'api-url': `http://127.0.0.1:${port}`, retries: '1' }
  const run = await runAction(numberedFiles(20), inputs)
  expect(run.code).toBe(1)
  expect(run.log).toContain('ECONNREFUSED')
  expect(run.log).toContain('check api-url, the proxy, and the network')
  expect(run.results?.counts).toMatchObject({ failed: 2, notAttempted: 18 })
})
