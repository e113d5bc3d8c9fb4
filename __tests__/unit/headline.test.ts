import { describe, expect, test } from '@jest/globals'

import { countsOf } from '../../src/results/counts.js'
import { endingOf } from '../../src/report/ending.js'
import type { SampleResult, ResultsDocument } from '../../src/results/schema.js'

type Verdict = NonNullable<SampleResult['verdict']>

const problemOf = (scope: 'sample' | 'cancelled', step: 'bytes' | 'subscription') =>
  ({ scope, step, status: null, message: 'why' }) as const

/** Every state that a sample can have after a run. */
const LEFT = {
  submitted: { state: 'submitted', metadata: 'confirmed' },
  'metadata only': { state: 'metadata-only', metadata: 'confirmed', existing: true },
  reanalyzed: { state: 'reanalysis-requested', existing: true },
  existing: { state: 'existing', existing: true },
  'submitted before': { state: 'submitted', metadata: 'confirmed', resumed: true },
  'skipped before': { state: 'existing', existing: true, resumed: true },
  failed: { state: 'failed', error: problemOf('sample', 'bytes') },
  'without metadata': { state: 'bytes-only', error: problemOf('sample', 'bytes') },
  'before its metadata': { state: 'bytes-only', metadata: 'uncertain' },
  'not subscribed': { state: 'existing', error: problemOf('sample', 'subscription') },
  'not attempted': { state: 'not-attempted' },
  canceled: { state: 'not-attempted', error: problemOf('cancelled', 'bytes') }
} as const satisfies Record<string, Partial<SampleResult>>

type Left = keyof typeof LEFT

function sampleOf(left: Left, index: number, status?: Verdict['status']): SampleResult {
  return {
    sha1: 'a'.repeat(40),
    sha256: `${index}`,
    size: 1,
    files: [`${index}.bin`],
    ...{ existing: false, metadata: 'none', subscribed: false, error: null },
    ...{ started: null, finished: null },
    ...LEFT[left],
    verdict: status ? ({ status } as Verdict) : null
  }
}

function resultsOf(samples: readonly SampleResult[], dryRun: boolean): ResultsDocument {
  return {
    schemaVersion: 1,
    action: 'x/1',
    run: { repository: '', commit: '', url: '' },
    apiHost: 'service.example',
    dryRun,
    started: '2026-01-01T00:00:00.000Z',
    finished: null,
    outcome: null,
    chargedLookUps: null,
    counts: countsOf(samples),
    samples
  }
}

interface Case {
  readonly samples: readonly SampleResult[]
  readonly dryRun?: boolean
  readonly failOn?: readonly ('malicious' | 'suspicious')[]
  readonly ifVerdictPending?: 'error' | 'warn' | 'ignore'
  readonly stopped?: string | undefined
  readonly unasked?: string | undefined
  readonly problems?: readonly string[]
}

function endingFor({ samples, dryRun = false, stopped, unasked, problems = [], ...rules }: Case) {
  const { failOn = [], ifVerdictPending = 'error' } = rules
  return endingOf(resultsOf(samples, dryRun), {
    inputs: { failOn, ifVerdictPending, resultsFile: '/r.json' },
    remarks: { stopped, unasked, notes: [] },
    problems,
    finished: '2026-01-01T00:01:00.000Z'
  })
}

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

  test.each(table)('names what was done, or why the run failed: %j', (left, expected) => {
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
  ])('names what a dry run would do: %j', (left, expected) => {
    const samples = left.map((one, index) => sampleOf(one, index))
    expect(endingFor({ samples, dryRun: true }).headline).toBe(expected)
  })

  const gate = { failOn: ['malicious'], ifVerdictPending: 'error' } as const
  const judged = (...statuses: Verdict['status'][]) =>
    statuses.map((status, index) => sampleOf('submitted', index, status))
  const early = { stopped: '401: the password is wrong' }

  test.each<[string, Case]>([
    ['❌ Blocked: 1 malicious file', { samples: judged('malicious', 'suspicious'), ...gate }],
    [
      '❌ Blocked: 2 malicious and 1 suspicious files',
      {
        samples: judged('suspicious', 'malicious', 'malicious'),
        ...{ ...gate, failOn: ['suspicious'] }
      }
    ],
    [
      '❌ Blocked: 1 malicious sample',
      { samples: judged('malicious').map(one => ({ ...one, files: ['a', 'b'] })), ...gate }
    ],
    [
      '❌ Verdicts missing: 1 of 2 samples pending',
      { samples: judged('pending', 'known'), ...gate }
    ],
    [
      '❌ Verdicts missing: 1 of 2 samples pending, 1 unavailable',
      { samples: judged('unavailable', 'pending'), ...gate }
    ],
    [
      '❌ Verdicts missing: 1 of 1 sample pending',
      { samples: judged('pending'), ...gate, ifVerdictPending: 'ignore', unasked: '403' }
    ],
    [
      '❌ The run ended early: 2 of 3 samples not attempted',
      { samples: [...judged('known'), sampleOf('canceled', 1), sampleOf('canceled', 2)], ...early }
    ],
    [
      '❌ The run ended early: 2 of 2 samples pending',
      { samples: judged('pending', 'pending'), ...gate, ...early }
    ],
    ['❌ The run ended early', { samples: judged('known'), ...gate, ...early }],
    ['❌ 1 report could not be written', { samples: [], problems: ['disk full'] }],
    [
      '❌ Blocked: 1 malicious file, and 1 more problem',
      { samples: [...judged('malicious'), sampleOf('failed', 1, 'unavailable')], ...gate }
    ],
    [
      '❌ Blocked: 1 malicious file, and 3 more problems',
      {
        samples: [...judged('malicious', 'pending'), sampleOf('failed', 2, 'unavailable')],
        ...{ ...gate, problems: ['disk full', 'read-only'] }
      }
    ]
  ])('names the most important reason, and how many more there are: %s', (expected, one) => {
    expect(endingFor(one).headline).toBe(expected)
  })

  test.each<[string, Case]>([
    [
      '✅ 2 samples submitted to Spectra Intelligence. Verdicts: 1 suspicious, 1 known',
      { samples: judged('known', 'suspicious'), ...gate }
    ],
    [
      '⏳ 2 samples submitted to Spectra Intelligence. Verdicts: 1 pending, 1 known',
      { samples: judged('known', 'pending'), ...gate, ifVerdictPending: 'warn' }
    ]
  ])('counts the verdicts of a run that passes: %s', (expected, one) => {
    expect(endingFor(one).headline).toBe(expected)
  })
})

describe('with every combination of up to three samples', () => {
  const lefts = Object.keys(LEFT) as Left[]
  const combinations = lefts.flatMap((a, i) => [
    [a],
    ...lefts.slice(i).flatMap((b, j) => [[a, b], ...lefts.slice(i + j).map(c => [a, b, c])])
  ])
  const statuses = ['malicious', 'suspicious', 'pending', 'unavailable', 'known'] as const
  const gates: readonly Omit<Case, 'samples'>[] = [
    {},
    { dryRun: true },
    { stopped: 'why' },
    { problems: ['disk full'] },
    { failOn: ['malicious'], stopped: 'why' },
    { failOn: ['malicious'], problems: ['disk full'] },
    { failOn: ['malicious'], ifVerdictPending: 'ignore', unasked: 'why' },
    ...(['error', 'warn', 'ignore'] as const).flatMap(ifVerdictPending =>
      (['malicious', 'suspicious'] as const).map(word => ({ failOn: [word], ifVerdictPending }))
    )
  ]
  const cases: readonly Case[] = gates.flatMap(gate =>
    combinations.flatMap(left =>
      (gate.failOn ? statuses : [undefined]).map((status, turn): Case => ({
        ...gate,
        samples: left.map((one, index) =>
          // The others cycle through all verdicts, starting with a different one each time.
          sampleOf(one, index, status && statuses[(turn + index * (turn + 1)) % statuses.length])
        )
      }))
    )
  )
  const endings = cases.map(one => ({ ...one, ...endingFor(one) }))
  const isDone = ({ state, error }: SampleResult) =>
    !error && !['failed', 'bytes-only', 'not-attempted'].includes(state)

  test('❌ is shown if and only if the run fails', () => {
    expect(endings.length).toBeGreaterThan(10_000)
    const wrong = endings.filter(
      ({ headline, outcome, failure, problems, recorded }) =>
        new Set([
          headline.startsWith('❌'),
          outcome === 'failed',
          recorded.results.outcome === 'failed',
          failure !== undefined || problems.length > 0
        ]).size > 1
    )
    expect(wrong).toEqual([])
  })

  test('✅ is shown only if the run passes, all samples are done, and all verdicts are known', () => {
    const ticked = endings.filter(({ headline }) => headline.startsWith('✅'))
    expect(ticked.length).toBeGreaterThan(100)
    const wrong = ticked.filter(
      ({ outcome, samples, failOn = [], dryRun }) =>
        outcome !== 'submitted' ||
        dryRun ||
        !samples.every(isDone) ||
        samples.some(
          ({ verdict }) =>
            ['malicious', 'pending', 'unavailable'].includes(verdict?.status ?? '') ||
            (verdict?.status === 'suspicious' && failOn.includes('suspicious'))
        )
    )
    expect(wrong).toEqual([])
  })

  const failing = endings.filter(({ outcome }) => outcome === 'failed')
  const passing = endings.filter(({ outcome }) => outcome !== 'failed')
  /** The reason in a headline. */
  const reasonIn = (headline: string) =>
    headline.replace('❌ ', '').replace(/, and \d+ more problems?$/, '')
  const numberIn = (text: string, words: string) =>
    Number(new RegExp(`(\\d+)(?: of \\d+)?(?: samples?)? ${words}`).exec(text)?.[1] ?? 0)

  test('the error of the step begins with the reason in the headline', () => {
    const withError = failing.filter(({ failure }) => failure !== undefined)
    expect(withError.length).toBeGreaterThan(5000)
    const wrong = withError.filter(
      ({ headline, failure }) => failure?.startsWith(reasonIn(headline)) !== true
    )
    expect(wrong.map(({ headline, failure }) => [headline, failure])).toEqual([])
  })

  test('the reason is the most important one, and its numbers match the outputs', () => {
    expect(failing.length).toBeGreaterThan(5000)
    const wrong = failing.filter(({ headline, samples, dryRun, ...rest }) => {
      const { failOn = [], stopped, problems, recorded } = rest
      const reason = reasonIn(headline)
      const { counts } = recorded.results
      const isPlanned = ({ state, error }: SampleResult) =>
        dryRun && !error && (state === 'not-attempted' || state === 'bytes-only')
      const planned = samples.filter(isPlanned).length
      const suspicious = failOn.includes('suspicious') ? (counts.suspicious ?? 0) : 0
      if (failOn.length > 0 && (counts.malicious ?? 0) + suspicious > 0) {
        const numbers = [numberIn(reason, 'malicious'), numberIn(reason, '(?:and )?suspicious')]
        return (
          !reason.startsWith('Blocked: ') || numbers.join() !== `${counts.malicious},${suspicious}`
        )
      }
      const unfinished = counts.notAttempted - planned
      if (stopped !== undefined || unfinished > 0) {
        const open = numberIn(reason, 'not attempted') + numberIn(reason, 'without metadata')
        return (
          !reason.startsWith('The run ended early') ||
          numberIn(reason, 'failed') !== counts.failed ||
          open !== unfinished
        )
      }
      if (counts.failed > 0) {
        const all = `${samples.length} sample${samples.length === 1 ? '' : 's'}`
        return reason !== `${counts.failed} of ${all} failed`
      }
      if (problems.length > 0 && (counts.pending ?? 0) === 0) {
        return reason !== '1 report could not be written'
      }
      const missing = numberIn(reason, 'pending') + numberIn(reason, 'unavailable')
      return !reason.startsWith('Verdicts missing') || missing !== (counts.pending ?? 0)
    })
    expect(wrong.map(({ headline }) => headline)).toEqual([])
  })

  test('the numbers of a run that passes match the outputs and count each sample once', () => {
    expect(passing.length).toBeGreaterThan(1000)
    const wrong = passing.filter(({ headline, samples, dryRun, recorded }) => {
      const [text = ''] = headline.split('. Verdicts')
      const { counts } = recorded.results
      const [lead = '', listed = ''] = text.replace('Dry run: ', '').split(': ')
      const list = [...listed.matchAll(/(?:^|, )(\d+) /g)].map(([, number]) => Number(number))
      const [, part, total] = /(?:(\d+) of )?(\d+) sample/.exec(lead) ?? []
      const led = / done$/.test(lead) ? 0 : Number(part ?? (list.length > 0 ? NaN : total))
      return (
        Number(total) !== samples.length ||
        list.reduce((sum, number) => sum + number, led) !== samples.length ||
        (/ done$/.test(lead) && Number(part ?? total) !== samples.filter(isDone).length) ||
        numberIn(text, 'already done by an earlier run') !== counts.resumed ||
        (!dryRun && numberIn(text, 'submitted to') !== counts.submitted) ||
        counts.failed !== 0 ||
        (!dryRun && counts.notAttempted !== 0)
      )
    })
    expect(wrong.map(({ headline }) => headline)).toEqual([])
  })

  test('a headline without a list is only shown if all samples are in the same state', () => {
    const alike: [RegExp, readonly Left[]][] = [
      [/samples? submitted to/, ['submitted']],
      [/Metadata submitted/, ['metadata only']],
      [/Reanalysis/, ['reanalyzed']],
      [/samples? already in/, ['existing', 'metadata only']],
      [/earlier run/, ['submitted before', 'skipped before']]
    ]
    const plain = passing.filter(
      ({ headline }) => !headline.replace(/Dry run: |\. V.*/g, '').includes(': ')
    )
    expect(plain.length).toBeGreaterThan(100)
    const wrong = plain.filter(({ headline, samples }) =>
      alike.some(([words, allowed]) => {
        const isAllowed = ({ state, resumed, error }: SampleResult) =>
          allowed.some(
            left =>
              LEFT[left].state === state && 'resumed' in LEFT[left] === (resumed ?? false) && !error
          )
        return words.test(headline) && !samples.every(isAllowed)
      })
    )
    expect(wrong.map(({ headline }) => headline)).toEqual([])
  })
})
