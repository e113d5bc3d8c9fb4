import { describe, expect, test } from '@jest/globals'

import { shown } from '../support/action.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { startedOn, watching } from '../support/watching.js'

const DAY = 24 * 60 * 60_000
const daysBefore = (days: number) => new Date(startedOn.getTime() - days * DAY)

const preload = Array.from({ length: 5000 }, (_, n) => ({
  ...preloadedSample(`file ${n}`, daysBefore(10)),
  subscribedOn: daysBefore(20),
  subscribed: true,
  properties: {
    application_name: 'rocket',
    application_version: 'v1.4.0',
    file_name: `file-${n}.exe`,
    repository: 'octo-org/rocket',
    commit: '5f1c2e7d00000000000000000000000000000000'
  }
}))
const schedule = [7, 70, 700].map(n => ({
  sha1: preload[n]?.sha1 ?? '',
  at: 'PT12H',
  status: 'SUSPICIOUS' as const,
  detections: [{ engine: 'bitdefender', label: 'Gen:Variant.Rocket' }]
}))

function countsOf(steps: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const step of steps) counts[step] = (counts[step] ?? 0) + 1
  return counts
}

describe('5,000 subscribed samples, of which 3 change', () => {
  test('cost one request a day if nothing changes, and few if something does', async () => {
    const { run, nextDay } = await watching({ service: { preload, schedule } })
    const first = await run()
    expect(first.outputs).toMatchObject({ 'changed-count': '0', outcome: 'unchanged' })
    expect(first.document?.counts).toMatchObject({ samples: 5000, checked: 5000, pending: 0 })
    // Proof of an analysis is needed only once.
    expect(countsOf(first.requests)).toMatchObject({ reputation: 50, status: 5, scans: 50 })

    const unchanged = await run()
    expect(unchanged.requests).toEqual(['feed'])
    expect(unchanged.charged).toBe(1)
    expect(unchanged.document?.counts).toMatchObject({ samples: 5000, checked: 0, changed: 0 })

    nextDay()
    const changed = await run()
    expect(changed.outputs).toMatchObject({ 'changed-count': '3', 'suspicious-count': '3' })
    expect(changed.requests).toEqual(['feed', 'reputation', 'scans', 'analysis'])
    expect(changed.charged).toBe(1 + 3 + 3 + 3)
    expect(shown(changed.log)).toContain(
      'rocket v1.4.0, file-7.exe, built from 5f1c2e7 in octo-org/rocket: now suspicious'
    )
  })

  test('are all looked up without a state file', async () => {
    const { run, nextDay } = await watching({ service: { preload, schedule } })
    nextDay()
    const result = await run({ 'state-file': '' })
    expect(result.outputs).toMatchObject({ 'changed-count': '3', 'suspicious-count': '3' })
    const { feed, ...others } = countsOf(result.requests)
    expect(others).toEqual({ reputation: 50, status: 5, scans: 51, analysis: 1 })
    expect(result.charged).toBe((feed ?? 0) + 5000 + 5000 + 3)
  })
})
