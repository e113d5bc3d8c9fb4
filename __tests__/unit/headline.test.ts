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
  readonly problems?: readonly string[]
}

function endingFor({ samples, dryRun = false, stopped, problems = [], ...rules }: Case) {
  const { failOn = [], ifVerdictPending = 'error' } = rules
  return endingOf(resultsOf(samples, dryRun), {
    inputs: { failOn, ifVerdictPending, resultsFile: '/r.json' },
    remarks: { stopped, notes: [] },
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
    [['failed', 'without metadata'], '❌ 2 samples failed'],
    [['canceled'], '❌ 1 sample not attempted'],
    [
      ['before its metadata', 'canceled'],
      '❌ 0 of 2 samples submitted to Spectra Intelligence: 1 without metadata, 1 not attempted'
    ],
    [
      ['submitted', 'reanalyzed', 'existing', 'submitted before'],
      '✅ 1 of 4 samples submitted to Spectra Intelligence: 1 with reanalysis requested, 1 already in Spectra Intelligence, 1 already done by an earlier run'
    ],
    [
      ['existing', 'submitted before'],
      '✅ 2 samples done: 1 already in Spectra Intelligence, 1 already done by an earlier run'
    ],
    [
      ['existing', 'existing', 'failed'],
      '❌ 2 of 3 samples done: 2 already in Spectra Intelligence, 1 failed'
    ],
    [[], 'Nothing to submit to Spectra Intelligence']
  ]

  test.each(table)('of %j', (left, expected) => {
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
      '❌ Dry run: 1 of 3 samples would be submitted to Spectra Intelligence: 1 failed, 1 not attempted'
    ],
    [
      ['before its metadata', 'not attempted'],
      '🔍 Dry run: 2 samples would be submitted to Spectra Intelligence'
    ]
  ])('of a dry run with %j', (left, expected) => {
    const samples = left.map((one, index) => sampleOf(one, index))
    expect(endingFor({ samples, dryRun: true }).headline).toBe(expected)
  })

  test('has ❌ if the run has no samples, but a report could not be written', () => {
    expect(endingFor({ samples: [], problems: ['disk full'] }).headline).toMatch(/^❌/)
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

  test('the numbers match the outputs and count each sample once', () => {
    const numberIn = (text: string, words: string) =>
      Number(new RegExp(`(\\d+)(?: of \\d+)?(?: samples?)? ${words}`).exec(text)?.[1] ?? 0)
    const wrong = endings.filter(({ headline, samples, dryRun, recorded }) => {
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
        (!dryRun && numberIn(text, 'failed') !== counts.failed) ||
        (!dryRun &&
          numberIn(text, 'not attempted') + numberIn(text, 'without metadata') !==
            counts.notAttempted)
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
    const plain = endings.filter(
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
