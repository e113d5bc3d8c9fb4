import { expect, test } from '@jest/globals'

import type { Fault } from '../../emulator/http/fault.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import { seeded } from '../support/schedules/random.js'

test('the results file matches the service after 2000 uploads with 5% faults', async () => {
  const COUNT = 2000
  const faults: Fault[] = [
    ...[400, 404, 408, 413, 500, 502, 503, 504].map((status): Fault => ({
      kind: 'answer',
      status
    })),
    { kind: 'answer', status: 502, when: 'accepted' },
    { kind: 'answer', status: 500, when: 'early' },
    { kind: 'answer', status: 429, body: 'Rate limit exceeded', headers: { 'Retry-After': '0' } },
    { kind: 'reset', when: 'early' },
    { kind: 'reset', when: 'middle' },
    { kind: 'reset', when: 'late' },
    { kind: 'reset', when: 'accepted' },
    { kind: 'stall', when: 'early' },
    { kind: 'stall', when: 'accepted' },
    { kind: 'cut-answer' }
  ]
  const random = seeded(20)
  const { service, url } = await emulator({
    requestsPerSecond: Infinity,
    fault: () => (random() < 0.05 ? faults[Math.floor(random() * faults.length)] : undefined)
  })
  const contents = Array.from({ length: COUNT }, (_, n) => `content ${n}`)
  const run = await runAction(
    workspace(Object.fromEntries(contents.map((content, n) => [`${n}.bin`, content]))),
    {
      files: '*.bin',
      'api-url': url,
      'max-files': `${COUNT}`,
      'requests-per-second': '1000',
      concurrency: '32',
      'stall-timeout-seconds': '2'
    }
  )

  const { samples = [], counts } = run.results ?? {}
  expect(samples.map(sample => sample.sha1).sort()).toEqual(contents.map(sha1).sort())
  expect(counts?.submitted).toBeGreaterThan(COUNT * 0.9)
  expect((counts?.submitted ?? 0) + (counts?.failed ?? 0)).toBe(COUNT)
  expect(run.code).toBe(1)

  const mismatches = samples.filter(sample => {
    const stored = service.samples.get(sample.sha1 ?? '')
    const entries = stored?.metadata.length ?? 0
    switch (sample.state) {
      case 'submitted':
        return !(stored && (sample.metadata === 'confirmed' ? entries === 1 : entries >= 1))
      case 'bytes-only':
        return !(stored && (sample.metadata === 'none' ? entries === 0 : entries <= 2))
      case 'failed':
        return !(entries === 0 && sample.error?.step === 'bytes')
      case 'not-attempted':
      case 'existing':
      case 'metadata-only':
      case 'reanalysis-requested':
        return true
    }
  })
  expect(mismatches).toEqual([])
  const maxEntries = Math.max(
    ...[...service.samples.values()].map(({ metadata }) => metadata.length)
  )
  expect(maxEntries).toBeLessThanOrEqual(2)
}, 240_000)
