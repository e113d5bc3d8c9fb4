import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { failureText } from '../../src/report/failure.js'
import { watchOutputsOf } from '../../src/report/watch/outputs.js'
import { watchSummaryOf } from '../../src/report/watch/summary.js'
import type { VerdictStatus } from '../../src/results/schema.js'
import { VERDICTS } from '../../src/results/verdict.js'
import type { ChangeKind, WatchedSample, WatchOutcome } from '../../src/results/watch.js'
import { verdictOf } from '../support/reported-run.js'
import {
  ACCEPTED,
  changeFrom,
  flaggedBy,
  newlyFlagged,
  noRemarks,
  RELEASE,
  SUBSCRIPTIONS,
  watched,
  watchEnding,
  type Watch
} from '../support/watched-samples.js'

const malicious = watched({ verdict: flaggedBy({ ikarus: 'Tox' }) })
const accepted = watched({ verdict: flaggedBy({}, 'malicious', { accepted: ACCEPTED }) })
const pending = watched({ verdict: verdictOf('pending') })
const cleared = watched({ change: changeFrom('malicious', 'cleared') })

describe('the headline and the outcome', () => {
  test.each<[WatchOutcome, string, Watch]>([
    ['nothing', 'Nothing to watch in Spectra Intelligence', {}],
    ['unchanged', '✅ No changes: 2 samples, none flagged', { samples: [watched(), watched()] }],
    [
      'unchanged',
      '⚠️ No changes: 2 samples. Verdicts: 1 malicious, 1 no threats found',
      { samples: [watched(), malicious] }
    ],
    [
      'unchanged',
      '✅ No changes: 1 sample. Verdicts: 1 malicious (accepted)',
      { samples: [accepted] }
    ],
    [
      'unchanged',
      '⏳ No changes: 2 samples. Verdicts: 1 pending, 1 no threats found',
      { samples: [pending, watched()] }
    ],
    [
      'unchanged',
      '⏳ No changes: 1 sample. Verdicts: 1 not retrieved',
      { samples: [watched({ verdict: null, isDue: true, checked: false })] }
    ],
    [
      'unchanged',
      '⏳ No changes: 2 samples. Verdicts: 2 no threats found. Not confirmed by this run: 1',
      { samples: [watched(), watched({ isDue: true, checked: false })] }
    ],
    [
      'changed',
      '⚠️ 2 changes: 1 newly flagged, 1 cleared. Verdicts: 1 suspicious, 1 no threats found',
      { samples: [newlyFlagged(), cleared] }
    ],
    ['changed', '✅ 1 change: 1 cleared. Verdicts: 1 no threats found', { samples: [cleared] }],
    [
      'failed',
      '❌ Blocked: 1 malicious file',
      { samples: [malicious, accepted, pending], failOn: ['malicious'] }
    ],
    [
      'changed',
      '⚠️ 1 change: 1 newly flagged. Verdicts: 1 suspicious',
      { samples: [newlyFlagged()], failOn: ['malicious'] }
    ],
    [
      'failed',
      '❌ Blocked: 1 suspicious file, and 1 more problem',
      { samples: [newlyFlagged()], failOn: ['change', 'suspicious'] }
    ],
    ['failed', '❌ 1 change: 1 cleared', { samples: [cleared], failOn: ['change'] }],
    [
      'failed',
      '❌ Incomplete: 2 problems',
      { samples: [watched()], remarks: { ...noRemarks, failures: ['a', 'b'] } }
    ],
    [
      'failed',
      '❌ The run ended early',
      { samples: [watched()], remarks: { ...noRemarks, stopped: 'canceled', failures: ['a'] } }
    ],
    [
      'failed',
      '❌ 1 report could not be written',
      { samples: [watched()], circumstances: { problems: ['disk full'] } }
    ],
    [
      'skipped',
      '🔍 Dry run: 1 sample would be watched',
      { samples: [watched({ verdict: null })], document: { dryRun: true } }
    ],
    [
      'skipped',
      '🔍 Dry run: the subscribed samples would be watched',
      { document: { dryRun: true, subjects: [SUBSCRIPTIONS] } }
    ]
  ])('are %s: %s', (outcome, headline, watch) => {
    const ending = watchEnding(watch)
    expect(ending.headline).toBe(headline)
    expect(ending.outcome).toBe(outcome)
    expect(ending.recorded.document.outcome).toBe(outcome)
    expect(watchOutputsOf(ending)['outcome']).toBe(outcome)
    expect(watchSummaryOf(ending).startsWith(`<h3>${headline}</h3>\n`)).toBe(true)
    expect(ending.failure !== undefined || ending.problems.length > 0).toBe(outcome === 'failed')
  })
})

test('✅ means that nothing is flagged, pending, or failed', () => {
  const sample = fc.record({
    status: fc.option(fc.constantFrom(...(Object.keys(VERDICTS) as VerdictStatus[]))),
    isAccepted: fc.boolean(),
    isDue: fc.boolean(),
    kind: fc.option(fc.constantFrom<ChangeKind>('flagged', 'engines', 'cleared', 'available'))
  })
  const run = fc.record({
    drawn: fc.array(sample, { maxLength: 4 }),
    failures: fc.array(fc.constant('x'), { maxLength: 1 }),
    problems: fc.array(fc.constant('y'), { maxLength: 1 })
  })
  fc.assert(
    fc.property(run, ({ drawn, failures, problems }) => {
      const samples = drawn.map(({ status, isAccepted, isDue, kind }): WatchedSample => {
        const isFlagged = status !== null && VERDICTS[status].isThreat
        const changes = { accepted: isFlagged && isAccepted ? ACCEPTED : null }
        const verdict = status && verdictOf(status, changes)
        return watched({ verdict, isDue, change: kind && changeFrom('known', kind) })
      })
      const remarks = { ...noRemarks, failures }
      const { headline, outcome } = watchEnding({ samples, remarks, circumstances: { problems } })
      const isGood = samples.every(({ verdict, isDue }) => {
        if (verdict === null || isDue || !VERDICTS[verdict.status].isProven) return false
        return !VERDICTS[verdict.status].isThreat || verdict.accepted !== null
      })
      const isFailed = failures.length + problems.length > 0
      expect(outcome === 'failed').toBe(isFailed)
      expect(headline.startsWith('❌')).toBe(isFailed)
      expect(headline.startsWith('✅')).toBe(isGood && !isFailed && samples.length > 0)
    })
  )
})

describe('the failure', () => {
  test('names what blocks, what changed, and what is incomplete', () => {
    const samples = [malicious, newlyFlagged({ files: ['b.exe'] })]
    const remarks = { ...noRemarks, failures: ['The issue could not be written: 403.'] }
    const { recorded, failure } = watchEnding({ samples, remarks, failOn: ['malicious', 'change'] })
    expect(failure).toBe(failureText(recorded.reasons))
    expect(failure?.split('\n')).toEqual([
      'Blocked: 1 malicious file (fail-on: malicious).',
      expect.stringMatching(
        /^rocket v1\.4\.0, app\.exe: malicious, flagged by 1 of 47 engines: Ik/
      ),
      '1 change: 1 newly flagged (fail-on: change).',
      'rocket v1.4.0, b.exe: now suspicious (was: no threats found on 2026-11-20), flagged by 1 of 47 engines: Bitdefender (Gen:Variant.Tox)',
      'Incomplete: 1 problem.',
      'The issue could not be written: 403.'
    ])
  })

  test('says when an exception expired', () => {
    const { sha256 } = malicious
    const entry = { sha256: sha256 ?? '', reason: 'x', until: '2026-11-26', line: 3 }
    const exceptions = {
      file: 'e.yml',
      today: '2026-11-27',
      entries: new Map([[entry.sha256, entry]])
    }
    const { failure } = watchEnding({ samples: [malicious], exceptions, failOn: ['malicious'] })
    expect(failure).toContain('its exception expired on 2026-11-26 (exceptions-file, line 3)')
  })

  test('lists ten samples', () => {
    const samples = Array.from({ length: 12 }, (_, n) => newlyFlagged({ files: [`${n}`] }))
    const { failure = '' } = watchEnding({ samples, failOn: ['change'] })
    expect(failure.split('\n')).toHaveLength(12)
    expect(failure).toContain('\n… and 2 more in the results file')
  })
})

describe('the outputs', () => {
  const issue = {
    ...{ subject: RELEASE.key, number: 7, url: 'https://github.com/o/r/issues/7' },
    state: 'open'
  } as const

  test('have the counts, and the URL of each open issue on its own line', () => {
    const samples = [newlyFlagged(), malicious, accepted, pending, watched({ verdict: null })]
    const closed = { ...issue, url: 'https://github.com/o/r/issues/6', state: 'closed' } as const
    const issues = [closed, issue, { ...issue, url: 'https://github.com/o/r/issues/8\nx' }]
    expect(watchOutputsOf(watchEnding({ samples, document: { issues } }))).toEqual({
      'changed-count': 1,
      'malicious-count': 2,
      'suspicious-count': 1,
      'pending-count': 2,
      'issue-url': 'https://github.com/o/r/issues/7\nhttps://github.com/o/r/issues/8\\nx',
      'results-file': '/r.json',
      'false-positive-report': '/r.false-positive.md',
      outcome: 'changed'
    })
  })

  test('have no counts if nothing was checked, because 0 would look like clean', () => {
    const dryRun = watchEnding({ samples: [watched()], document: { dryRun: true } })
    for (const ending of [dryRun, { ...dryRun, recorded: undefined }]) {
      expect(watchOutputsOf(ending)).toMatchObject({ 'malicious-count': '', 'changed-count': '' })
    }
  })

  test('have as many URLs as fit in an environment variable', () => {
    const issues = Array.from({ length: 5000 }, () => issue)
    const { 'issue-url': urls } = watchOutputsOf(watchEnding({ document: { issues } }))
    expect(String(urls).length).toBeLessThanOrEqual(100_000)
    expect(new Set(String(urls).split('\n'))).toEqual(new Set([issue.url]))
  })
})

test('the results file has what is published of each sample', () => {
  const sample = newlyFlagged({ reported: verdictOf('known'), isDue: true })
  const { document } = watchEnding({ samples: [sample] }).recorded
  expect(document.finished).toBe('2026-11-27T02:00:04.000Z')
  expect(document.counts).toMatchObject({ samples: 1, checked: 1, changed: 1, suspicious: 1 })
  const published = Object.entries(sample).filter(([name]) => !/^(?:reported|isDue)$/.test(name))
  expect(document.samples).toEqual([Object.fromEntries(published)])
})
