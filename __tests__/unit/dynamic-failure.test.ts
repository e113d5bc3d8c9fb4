import { describe, expect, test } from '@jest/globals'

import { endingOf } from '../../src/report/ending.js'
import { countsOf } from '../../src/results/counts.js'
import { withDynamicVerdict } from '../../src/results/dynamic-verdict.js'
import { NO_EXCEPTIONS } from '../../src/results/exceptions.js'
import type { DynamicAnalysis, SampleResult } from '../../src/results/schema.js'
import { analysisOf, archiveOf, type Result } from '../support/dynamic-results.js'
import { failedAt, resultOf, verdictOf } from '../support/reported-run.js'
import { resultsDocument } from '../support/results-document.js'

interface Options {
  readonly failOn?: readonly ('malicious' | 'suspicious')[]
  readonly ifVerdictPending?: 'error' | 'warn' | 'ignore'
  readonly analysisError?: string
  readonly verdictError?: string
  readonly stopped?: string
  readonly dryRun?: boolean
}

/** Returns the ending of a run with these samples, whose verdicts include their analyses. */
function endingFor(samples: readonly SampleResult[], options: Options = {}) {
  const { failOn = [], ifVerdictPending = 'error', dryRun = false, stopped, ...errors } = options
  const results = samples.map(sample => withDynamicVerdict(sample, failOn, NO_EXCEPTIONS))
  return endingOf(
    { ...resultsDocument, dryRun, counts: countsOf(results), samples: results },
    {
      inputs: { failOn, ifVerdictPending, resultsFile: '/r.json', sampleUrl: '' },
      remarks: { stopped, notes: [], ...errors },
      exceptions: NO_EXCEPTIONS,
      problems: [],
      finished: '2026-01-01T00:01:00.000Z',
      falsePositiveReport: ''
    }
  )
}

const sampleWith = (name: string, ...dynamicAnalysis: DynamicAnalysis[]) =>
  resultOf([name], { dynamicAnalysis })
const withVerdict = (sample: SampleResult): SampleResult => ({
  ...sample,
  verdict: verdictOf('no threats found')
})
const GATE = { failOn: ['malicious'] } as const

describe('a run without fail-on', () => {
  test.each<[Result, string]>([
    ['failed', 'failed'],
    ['refused', 'failed'],
    ['unconfirmed', 'not confirmed'],
    ['not-started', 'not started'],
    ['unclassified', 'without a classification']
  ])('fails if an analysis is %s, whatever if-verdict-pending is', (result, words) => {
    for (const ifVerdictPending of ['error', 'warn', 'ignore'] as const) {
      const sample = sampleWith(
        'a.exe',
        analysisOf(result),
        analysisOf('no threats found', 'linux')
      )
      const ending = endingFor([sample], { ifVerdictPending })
      expect(ending.headline).toBe(`❌ Reports missing: 1 of 2 dynamic analyses ${words}`)
      expect(ending).toMatchObject({ exit: 'incomplete', outcome: 'failed' })
      expect(ending.failure?.split('\n').slice(0, 2)).toEqual([
        `Reports missing: 1 of 2 dynamic analyses ${words}.`,
        `a.exe on windows10: ${words}: why it is ${result}`
      ])
      expect(ending.recorded.incomplete).toContain('Reports missing')
    }
  })

  test('fails if an analysis is still running, unless if-verdict-pending allows it', () => {
    const samples = [sampleWith('a.exe', analysisOf('running')), sampleWith('b.exe')]
    const ending = endingFor(samples)
    expect(ending.failure?.split('\n')).toEqual([
      'Reports missing: 1 of 1 dynamic analysis still running (if-verdict-pending: error).',
      'a.exe on windows10: still running',
      'If analyses need more time, increase dynamic-analysis-timeout-minutes.',
      'To look for these reports again, run again with resume-from set to the path of the results file.'
    ])
    for (const ifVerdictPending of ['warn', 'ignore'] as const) {
      const passed = endingFor(samples, { ifVerdictPending })
      expect(passed).toMatchObject({ exit: 'done', outcome: 'submitted', failure: undefined })
      expect(passed.headline).toBe(
        '⏳ 2 samples submitted to Spectra Intelligence. Dynamic analysis: 1 still running'
      )
    }
  })

  test('fails if reports could not be retrieved, even if all analyses are still running', () => {
    const samples = [sampleWith('a.exe', analysisOf('running'))]
    const remarks = { analysisError: 'the account lacks TCA-0106', ifVerdictPending: 'ignore' }
    const { exit, failure } = endingFor(samples, remarks as Options)
    expect(exit).toBe('incomplete')
    expect(failure).toMatch(
      /^Reports missing: [^\n]* still running\.\nReason: the account lacks TCA-0106\n/
    )
    expect(failure).not.toContain('dynamic-analysis-timeout-minutes')
    expect(endingFor([sampleWith('a.exe')], { analysisError: 'why' }).headline).toBe(
      '❌ Reports missing'
    )
  })

  test('fails if an archive has a file without a report, and counts its files', () => {
    const archive = archiveOf(['no threats found', 'failed', 'running'])
    const { failure } = endingFor([sampleWith('all.zip', archive)], { ifVerdictPending: 'ignore' })
    expect(failure?.split('\n').slice(0, 2)).toEqual([
      'Reports missing: 1 of 3 dynamic analyses failed, 1 still running.',
      'all.zip on linux: 1 of 3 files in the archive failed, 1 still running: why it is failed'
    ])
    const empty = { ...archive, files: [], state: 'finished', classification: null } as const
    expect(endingFor([sampleWith('b', empty)], { ifVerdictPending: 'ignore' }).exit).toBe(
      'incomplete'
    )
  })

  test('passes with ✅ only if all reports are there and none found a threat', () => {
    const fine = sampleWith('a', analysisOf('no threats found'), archiveOf(['no threats found']))
    expect(endingFor([fine]).headline).toBe(
      '✅ 1 sample submitted to Spectra Intelligence. Dynamic analysis: 2 no threats found'
    )
    const threat = endingFor([fine, sampleWith('b', analysisOf('suspicious'))])
    expect(threat.exit).toBe('done')
    expect(threat.headline).toMatch(/^⚠️ 2 samples .* 1 suspicious, 2 no threats found$/)
  })

  test('lists at most ten samples and platforms', () => {
    const samples = Array.from({ length: 12 }, (_, n) => sampleWith(`${n}`, analysisOf('failed')))
    const lines = endingFor(samples).failure?.split('\n') ?? []
    expect(lines.filter(line => line.includes(' on windows10: failed'))).toHaveLength(10)
    expect(lines).toContain('… and 2 more in the results file')
  })

  test('says what a run with resume-from does about each kind of missing report', () => {
    const adviceOn = (result: Result) =>
      endingFor([sampleWith('a', analysisOf(result))])
        .failure?.split('\n')
        .slice(2)
    expect(adviceOn('failed')).toEqual([
      'Analyses that failed after they started are not started again by a run with resume-from. To start new ones, run without it.'
    ])
    for (const result of ['refused', 'not-started'] as const) {
      expect(adviceOn(result)).toEqual([
        'To start the analyses that the service has not accepted, run again with resume-from set to the path of the results file.'
      ])
    }
    expect(adviceOn('unconfirmed')).toEqual([
      expect.stringMatching(/^“Not confirmed” means .* it is not started again\.$/),
      'To look for these reports again, run again with resume-from set to the path of the results file.'
    ])
  })

  test('ignores analyses of an earlier run in a dry run', () => {
    const { exit, headline } = endingFor([sampleWith('a', analysisOf('running'))], { dryRun: true })
    expect([exit, headline.startsWith('🔍')]).toEqual(['done', true])
  })
})

describe('a run with fail-on', () => {
  const slow = withVerdict(sampleWith('slow.exe', analysisOf('running')))

  test('reports a missing report once, without advice about verdict-timeout-minutes', () => {
    const { headline, failure, recorded } = endingFor([slow], GATE)
    expect(headline).toBe('❌ Reports missing: 1 of 1 dynamic analysis still running')
    expect(failure).not.toMatch(/Verdicts missing|verdict-timeout-minutes/)
    expect(recorded.results.counts.pending).toBe(1)
  })

  test('reports other missing verdicts separately', () => {
    const pending = resultOf(['new.exe'], { verdict: verdictOf('pending') })
    const { failure } = endingFor([slow, pending], GATE)
    expect(failure).toMatch(/^Verdicts missing: 1 of 2 samples pending .*\n.*: new\.exe\. /)
    expect(failure).toMatch(/verdict-timeout-minutes\.\nReports missing: 1 of 1 /)
  })

  test('reports verdicts that could not be retrieved, even if reports are missing too', () => {
    const { failure } = endingFor([slow], {
      ...GATE,
      verdictError: '403',
      ifVerdictPending: 'warn'
    })
    expect(failure).toMatch(/^Verdicts missing: 1 of 1 sample pending/)
  })

  test('is blocked by a threat, and also fails if another report is missing', () => {
    const evil = withVerdict(
      sampleWith('evil.exe', analysisOf('malicious'), analysisOf('failed', 'linux'))
    )
    const { exit, headline, failure } = endingFor([evil], GATE)
    expect(exit).toBe('blocked')
    expect(headline).toBe('❌ Blocked: 1 malicious file, and 1 more problem')
    expect(failure).toContain(
      'evil.exe: malicious, found by the dynamic analysis on windows10 (risk score 9)\n'
    )
  })

  test('passes if if-verdict-pending allows analyses that are still running', () => {
    const { exit, headline } = endingFor([slow], { ...GATE, ifVerdictPending: 'ignore' })
    expect(exit).toBe('done')
    expect(headline).toMatch(/^⏳ .* Verdicts: 1 pending$/)
  })
})

test('platforms with the same reason share a line', () => {
  const analyses = [
    analysisOf('refused'),
    analysisOf('running', 'linux'),
    analysisOf('refused', 'macos11')
  ]
  const { failure } = endingFor([sampleWith('a.exe', ...analyses)])
  expect(failure?.split('\n').slice(1, 3)).toEqual([
    'a.exe on windows10, macos11: failed: why it is refused',
    'a.exe on linux: still running'
  ])
})

describe('a run that ended early', () => {
  test('includes the missing reports in that reason, with and without fail-on', () => {
    for (const [sample, options] of [
      [sampleWith('a', analysisOf('running')), {}],
      [withVerdict(sampleWith('a', analysisOf('running'))), GATE]
    ] as const) {
      const { headline, failure } = endingFor([sample], { ...options, stopped: 'it was canceled' })
      expect(headline).toBe('❌ The run ended early: 1 of 1 dynamic analysis still running')
      expect(failure).toContain('Reason: it was canceled\n')
      expect(failure).toContain('a on windows10: still running')
      // The timeout is not why these reports are missing.
      expect(failure).not.toContain('dynamic-analysis-timeout-minutes')
      expect(failure?.match(/resume-from/g)).toHaveLength(1)
    }
  })

  test('lists samples first', () => {
    const left = resultOf(['b'], { state: 'not-attempted', metadata: 'none' })
    const samples = [sampleWith('a', analysisOf('not-started')), left]
    expect(endingFor(samples, { stopped: 'why' }).headline).toBe(
      '❌ The run ended early: 1 of 2 samples not attempted, 1 of 1 dynamic analysis not started'
    )
  })
})

test('samples that failed and missing reports are two reasons', () => {
  const failed = resultOf(['b'], { state: 'failed', metadata: 'none', error: failedAt('bytes') })
  const { failure } = endingFor([sampleWith('a', analysisOf('failed')), failed])
  expect(failure).toMatch(/^1 of 2 samples failed\.\n[^]*\nReports missing: 1 of 1 /)
})
