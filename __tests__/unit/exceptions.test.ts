import { describe, expect, test } from '@jest/globals'

import {
  acceptanceOf,
  exceptionsOn,
  unusedExceptions,
  withAcceptance
} from '../../src/results/exceptions.js'
import type { SampleResult, Verdict } from '../../src/results/schema.js'
import { isBlocked, VERDICTS } from '../../src/results/verdict.js'
import { resultOf, verdictOf } from '../support/reported-run.js'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)
const OLD = 'c'.repeat(64)
const NOON = new Date('2027-01-31T12:00:00Z')
const entry = { sha256: A, reason: 'known', until: '2027-01-31', line: 1 }
const ENTRIES = [
  entry,
  { ...entry, sha256: B, line: 4 },
  { ...entry, sha256: OLD, until: '2027-01-30', line: 7 }
]
const exceptions = exceptionsOn(NOON, 'x.yml', ENTRIES)
const ACCEPTED = { until: '2027-01-31', reason: 'known' }

function flagged(sha256: string | null, status: Verdict['status'] = 'malicious'): SampleResult {
  return resultOf(['a.bin'], { sha256, verdict: verdictOf(status) })
}

describe('an exception', () => {
  test.each([
    ['2027-01-31T00:00:00.000Z', true],
    ['2027-01-31T23:59:59.999Z', true],
    ['2027-02-01T00:00:00.000Z', false]
  ])('applies through the end of its day: at %s, %s', (time, applies) => {
    const then = exceptionsOn(new Date(time), 'x.yml', ENTRIES)
    expect(acceptanceOf(flagged(A), then)).toEqual(applies ? ACCEPTED : null)
  })

  test.each(Object.keys(VERDICTS) as Verdict['status'][])(
    'applies only to malicious and suspicious samples: %s',
    status => {
      const sample = withAcceptance(flagged(A, status), exceptions)
      const { isThreat } = VERDICTS[status]
      expect(sample.verdict).toEqual(verdictOf(status, { accepted: isThreat ? ACCEPTED : null }))
      expect(isBlocked(sample, ['suspicious'])).toBe(false)
      expect(isBlocked(flagged(A, status), ['suspicious'])).toBe(isThreat)
    }
  )

  test('of another run is removed', () => {
    const verdict = verdictOf('malicious', { accepted: ACCEPTED })
    for (const sha256 of ['d'.repeat(64), OLD, null]) {
      const sample = withAcceptance(resultOf(['a.bin'], { sha256, verdict }), exceptions)
      expect(sample.verdict?.accepted).toBeNull()
    }
  })
})

describe('unused exceptions', () => {
  const unusedLines = (samples: readonly SampleResult[], isComplete = true) =>
    unusedExceptions(exceptions, samples, isComplete).map(({ line }) => line)

  test('match no file, or a file that is not flagged, and have not expired', () => {
    expect(unusedLines([])).toEqual([1, 4])
    expect(unusedLines([flagged(A)])).toEqual([4])
    expect(unusedLines([flagged(A, 'suspicious'), flagged(B, 'known')])).toEqual([4])
    expect(unusedLines([flagged(A, 'no threats found'), flagged(B)])).toEqual([1])
  })

  test('do not include those of samples without a proven verdict', () => {
    const unchecked = resultOf(['b.bin'], { sha256: B })
    expect(unusedLines([flagged(A, 'pending'), unchecked])).toEqual([])
    expect(unusedLines([flagged(A, 'unavailable'), flagged(B)])).toEqual([])
  })

  test('match any file if the run does not have all files, or could not read one', () => {
    expect(unusedLines([flagged(A, 'known')], false)).toEqual([1])
    expect(unusedLines([flagged(A, 'known'), flagged(null, 'unavailable')])).toEqual([1])
  })
})
