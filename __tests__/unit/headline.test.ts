import { describe, expect, test } from '@jest/globals'

import { endingFor, sampleOf, type Case, type Left, type Verdict } from '../support/endings.js'

describe('the headline', () => {
  const table: readonly [readonly Left[], string][] = [
    [['submitted'], '✅ 1 sample submitted to Spectra Intelligence'],
    [['metadata only'], '✅ Metadata submitted for 1 sample already in Spectra Intelligence'],
    [['reanalyzed', 'reanalyzed'], '✅ Reanalysis requested for 2 samples'],
    [['existing', 'existing'], '✅ 2 samples already in Spectra Intelligence'],
    [['submitted before', 'skipped before'], '✅ 2 samples already done by an earlier run'],
    [['failed', 'without metadata'], '❌ 2 of 2 samples failed'],
    [['existing', 'existing', 'failed'], '❌ 1 of 3 samples failed'],
    [['canceled'], '❌ The run ended early: 1 of 1 sample not attempted'],
    [
      ['before its metadata', 'canceled'],
      '❌ The run ended early: 1 of 2 samples without metadata, 1 not attempted'
    ],
    [
      ['submitted', 'reanalyzed', 'existing', 'submitted before'],
      '✅ 1 of 4 samples submitted to Spectra Intelligence: 1 with reanalysis requested, 1 already in Spectra Intelligence, 1 already done by an earlier run'
    ],
    [
      ['existing', 'submitted before'],
      '✅ 2 samples done: 1 already in Spectra Intelligence, 1 already done by an earlier run'
    ],
    [[], 'Nothing to submit to Spectra Intelligence']
  ]

  test.each(table)('says what was done, or why the run failed: %j', (left, expected) => {
    const samples = left.map((one, index) => sampleOf(one, index))
    expect(endingFor({ samples }).headline).toBe(expected)
  })

  test.each<[readonly Left[], string]>([
    [['not attempted'], '🔍 Dry run: 1 sample would be submitted to Spectra Intelligence'],
    [
      ['not attempted', 'submitted before'],
      '🔍 Dry run: 1 of 2 samples would be submitted to Spectra Intelligence: 1 already done by an earlier run'
    ],
    [
      ['not attempted', 'failed', 'canceled'],
      '❌ The run ended early: 1 of 3 samples failed, 1 not attempted'
    ],
    [
      ['before its metadata', 'not attempted'],
      '🔍 Dry run: 2 samples would be submitted to Spectra Intelligence'
    ]
  ])('says what a dry run would do: %j', (left, expected) => {
    const samples = left.map((one, index) => sampleOf(one, index))
    expect(endingFor({ samples, dryRun: true }).headline).toBe(expected)
  })

  const gate = { failOn: ['malicious'], ifVerdictPending: 'error' } as const
  const withVerdicts = (...statuses: Verdict['status'][]) =>
    statuses.map((status, index) => sampleOf('submitted', index, status))
  const early = { stopped: '401: the password is wrong' }

  test.each<[string, Case]>([
    ['❌ Blocked: 1 malicious file', { samples: withVerdicts('malicious', 'suspicious'), ...gate }],
    [
      '❌ Blocked: 2 malicious and 1 suspicious files',
      {
        samples: withVerdicts('suspicious', 'malicious', 'malicious'),
        ...{ ...gate, failOn: ['suspicious'] }
      }
    ],
    [
      '❌ Blocked: 1 malicious sample',
      { samples: withVerdicts('malicious').map(one => ({ ...one, files: ['a', 'b'] })), ...gate }
    ],
    [
      '❌ Verdicts missing: 1 of 2 samples pending',
      { samples: withVerdicts('pending', 'known'), ...gate }
    ],
    [
      '❌ Verdicts missing: 1 of 2 samples pending, 1 unavailable',
      { samples: withVerdicts('unavailable', 'pending'), ...gate }
    ],
    [
      '❌ Verdicts missing: 1 of 1 sample pending',
      { samples: withVerdicts('pending'), ...gate, ifVerdictPending: 'ignore', verdictError: '403' }
    ],
    [
      '❌ The run ended early: 2 of 3 samples not attempted',
      {
        samples: [...withVerdicts('known'), sampleOf('canceled', 1), sampleOf('canceled', 2)],
        ...early
      }
    ],
    [
      '❌ The run ended early: 2 of 2 samples pending',
      { samples: withVerdicts('pending', 'pending'), ...gate, ...early }
    ],
    ['❌ The run ended early', { samples: withVerdicts('known'), ...gate, ...early }],
    ['❌ 1 report could not be written', { samples: [], problems: ['disk full'] }],
    [
      '❌ Blocked: 1 malicious file, and 1 more problem',
      { samples: [...withVerdicts('malicious'), sampleOf('failed', 1, 'unavailable')], ...gate }
    ],
    [
      '❌ Blocked: 1 malicious file, and 3 more problems',
      {
        samples: [...withVerdicts('malicious', 'pending'), sampleOf('failed', 2, 'unavailable')],
        ...{ ...gate, problems: ['disk full', 'read-only'] }
      }
    ]
  ])('has the most important reason, and the number of other problems: %s', (expected, one) => {
    expect(endingFor(one).headline).toBe(expected)
  })

  test.each<[string, Case]>([
    [
      '✅ 2 samples submitted to Spectra Intelligence. Verdicts: 1 suspicious, 1 known',
      { samples: withVerdicts('known', 'suspicious'), ...gate }
    ],
    [
      '⏳ 2 samples submitted to Spectra Intelligence. Verdicts: 1 pending, 1 known',
      { samples: withVerdicts('known', 'pending'), ...gate, ifVerdictPending: 'warn' }
    ]
  ])('has the number of each verdict if the run passes: %s', (expected, one) => {
    expect(endingFor(one).headline).toBe(expected)
  })
})
