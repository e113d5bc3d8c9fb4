import { expect, test } from '@jest/globals'

import { sarifOf } from '../../src/report/sarif.js'
import type { SampleResult } from '../../src/results/schema.js'
import { endingWith, resultOf, scanOf, verdictOf } from '../support/reported-run.js'
import { expectSarif } from '../support/verdicts.js'

function resultsFor(sample: SampleResult) {
  const log = sarifOf(endingWith([sample]).recorded)
  expectSarif(JSON.stringify(log))
  return log.runs[0]?.results ?? []
}

test('a SARIF result has the engines, their numbers, and the history of the verdict', () => {
  const history = [{ status: 'known', threat: null, on: '2026-01-01T00:00:00.000Z' }] as const
  const verdict = verdictOf('suspicious', {
    threat: 'Win32.X',
    level: 2,
    classifiedBy: 'antivirus',
    firstSeen: '2025-12-31T08:00:00.000Z',
    analyzedOn: '2026-01-01T10:00:00.000Z',
    enginesMatched: 9,
    enginesAsked: 46,
    scan: scanOf({ kaspersky: 'A', kaspersky_online: 'B' }, { enginesFailed: 3 })
  })
  const definitions = '2026-01-01T08:00:00.000Z'
  expect(resultsFor(resultOf(['a'], { verdict, history }))[0]).toMatchObject({
    level: 'warning',
    properties: {
      threat: 'Win32.X',
      level: 2,
      classifiedBy: 'antivirus',
      firstSeen: '2025-12-31T08:00:00.000Z',
      analyzedOn: '2026-01-01T10:00:00.000Z',
      enginesMatched: 2,
      enginesAsked: 47,
      enginesFailed: 3,
      vendorsMatched: 1,
      vendorsAsked: 40,
      scannedOn: '2026-01-01T10:00:00.000Z',
      firstScannedOn: '2025-12-31T09:00:00.000Z',
      engines: [
        { engine: 'kaspersky', vendor: 'Kaspersky', label: 'A', definitions },
        { engine: 'kaspersky_online', vendor: 'Kaspersky', label: 'B', definitions }
      ],
      history
    }
  })
})

test('a SARIF result has the numbers of the verdict if the scan is not known', () => {
  const verdict = verdictOf('malicious', { enginesMatched: 2, enginesAsked: 46 })
  const [result] = resultsFor(resultOf(['a'], { verdict }))
  expect(result?.properties).toMatchObject({ enginesMatched: 2, enginesAsked: 46 })
  expect(result?.properties).not.toHaveProperty('engines')
  expect(result?.properties).not.toHaveProperty('history')
})

test('an exception is a suppression of each SARIF result, whose level stays the same', () => {
  const accepted = { until: '2027-01-31', reason: 'false positive' }
  const verdict = verdictOf('malicious', { accepted })
  const suppression = {
    kind: 'external',
    status: 'accepted',
    justification: 'false positive',
    properties: { until: '2027-01-31' }
  }
  const results = resultsFor(resultOf(['a', 'b'], { verdict }))
  expect(results.map(({ level, suppressions }) => [level, suppressions])).toEqual([
    ['error', [suppression]],
    ['error', [suppression]]
  ])
  expect(results[0]?.message.text).toContain('accepted until 2027-01-31: false positive')
  const [open] = resultsFor(resultOf(['a'], { verdict: verdictOf('malicious') }))
  expect(open).not.toHaveProperty('suppressions')
})
