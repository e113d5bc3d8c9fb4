import { describe, expect, test } from '@jest/globals'

import type { Step } from '../../emulator/service.js'
import { runAction } from '../support/action.js'
import { runOnExisting, statesOf } from '../support/existing-samples.js'

describe('if-sample-exists', () => {
  test('reanalyze sends at most 19 requests for 1000 files, 3 of them new', async () => {
    const inputs = { 'if-sample-exists': 'reanalyze' }
    const { run, service, count } = await runOnExisting({ files: 1000, missing: 3 }, inputs)
    expect(run.code).toBe(0)
    expect(service.log.length).toBeLessThanOrEqual(19)
    expect([count('status'), count('rescan'), count('bytes'), count('metadata')]).toEqual([
      1, 10, 3, 3
    ])
    const rescanned = [...service.samples.values()].filter(({ rescans }) => rescans === 1)
    expect(rescanned).toHaveLength(997)
    expect(statesOf(run)).toEqual({ submitted: 3, 'reanalysis-requested': 997 })
    expect(run.outputs).toMatchObject({
      'existing-count': '997',
      'submitted-count': '3',
      'failed-count': '0',
      outcome: 'submitted'
    })
    expect(run.summary).toContain('3 of 1000 samples submitted')
    expect(run.summary).toContain('997 with reanalysis requested')
  })

  test.each([
    ['skip', { status: 1, rescan: 0, bytes: 1, metadata: 1 }, { submitted: 1, existing: 4 }],
    [
      'metadata',
      { status: 1, rescan: 0, bytes: 1, metadata: 5 },
      { submitted: 1, 'metadata-only': 4 }
    ],
    ['upload', { status: 0, rescan: 0, bytes: 5, metadata: 5 }, { submitted: 5 }],
    [
      'reanalyze',
      { status: 1, rescan: 1, bytes: 1, metadata: 1 },
      { submitted: 1, 'reanalysis-requested': 4 }
    ]
  ])('%s sends only the requests that it needs', async (value, requests, states) => {
    const inputs = { 'if-sample-exists': value }
    const { run, service, count } = await runOnExisting({ files: 5, missing: 1 }, inputs)
    expect(run.code).toBe(0)
    for (const [step, expected] of Object.entries(requests))
      expect([step, count(step as Step)]).toEqual([step, expected])
    expect(service.log).toHaveLength(Object.values(requests).reduce((sum, one) => sum + one))
    expect(statesOf(run)).toEqual(states)
  })

  test.each(['entries', 'nested', 'scattered', 'minimal'] as const)(
    'skip reads each layout of the status response: %s',
    async statusLayout => {
      const setup = { files: 4, missing: 1, options: { statusLayout } }
      const { run } = await runOnExisting(setup, { 'if-sample-exists': 'skip' })
      expect(statesOf(run)).toEqual({ submitted: 1, existing: 3 })
    }
  )

  test('skip subscribes to existing samples in bulk', async () => {
    const inputs = { 'if-sample-exists': 'skip', subscribe: 'data_change' }
    const { run, service, count } = await runOnExisting({ files: 150, missing: 1 }, inputs)
    expect(run.code).toBe(0)
    expect(count('subscribe')).toBe(2)
    expect([...service.samples.values()].every(({ subscribed }) => subscribed)).toBe(true)
    expect(run.results?.samples.every(({ subscribed }) => subscribed)).toBe(true)
  })

  test('reanalyze does not repeat completed requests when a run is resumed', async () => {
    const reanalyze = { 'if-sample-exists': 'reanalyze' }
    const first = await runOnExisting({ files: 5, missing: 1 }, reanalyze)
    const before = first.service.log.length
    const inputs = {
      files: '*.bin',
      'api-url': first.url,
      ...reanalyze,
      'resume-from': first.run.resultsFile
    }
    const resumed = await runAction(first.folder, inputs)
    expect(resumed.code).toBe(0)
    expect(first.service.log).toHaveLength(before)
    expect(statesOf(resumed)).toEqual({ submitted: 1, 'reanalysis-requested': 4 })

    const subscribing = await runAction(first.folder, { ...inputs, subscribe: 'data_change' })
    expect(subscribing.code).toBe(0)
    expect(first.service.log.slice(before).map(({ step }) => step)).toEqual([
      'metadata',
      'subscribe'
    ])
  })

  test('reanalyze logs the planned requests in a dry run', async () => {
    const inputs = { 'if-sample-exists': 'reanalyze', 'dry-run': 'true' }
    const { run, service } = await runOnExisting({ files: 2, missing: 1 }, inputs)
    expect(run.code).toBe(0)
    expect(service.log).toEqual([])
    expect(run.log).toContain(
      '1 request would check which samples the service already has (TCA-0201)'
    )
    expect(run.log).toContain('would be reanalyzed (TCA-0205)')
  })
})
