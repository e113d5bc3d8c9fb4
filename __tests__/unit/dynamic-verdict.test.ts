import { describe, expect, test } from '@jest/globals'

import { reasonsOf } from '../../src/report/submit-reasons.js'
import { countsOf } from '../../src/results/counts.js'
import { withDynamicVerdict } from '../../src/results/dynamic-verdict.js'
import { NO_EXCEPTIONS, exceptionsOn, type Exceptions } from '../../src/results/exceptions.js'
import type { DynamicAnalysis, SampleResult, Verdict } from '../../src/results/schema.js'
import { isFoundDynamically, VERDICTS, type FailOnVerdict } from '../../src/results/verdict.js'
import {
  analysisOf,
  archiveOf,
  isReport,
  RESULTS,
  type Result
} from '../support/dynamic-results.js'
import { resultOf, scanOf, verdictOf } from '../support/reported-run.js'
import { MOMENT, resultsDocument } from '../support/results-document.js'
import { violationsOf } from '../support/schema.js'

const STATUSES = Object.keys(VERDICTS) as Verdict['status'][]
const { sha256 } = resultOf(['a'])
const EXCEPTIONS = exceptionsOn(new Date(MOMENT), 'exceptions.yml', [
  { sha256: sha256 ?? '', reason: 'ours', until: '2027-01-31', line: 1 }
])

function verdictWith(
  status: Verdict['status'],
  analyses: readonly DynamicAnalysis[],
  {
    failOn = ['malicious'],
    exceptions = NO_EXCEPTIONS,
    ...changes
  }: Partial<Verdict> & { failOn?: FailOnVerdict[]; exceptions?: Exceptions } = {}
): Verdict {
  const sample = resultOf(['a'], {
    verdict: verdictOf(status, changes),
    dynamicAnalysis: analyses
  })
  const { verdict } = withDynamicVerdict(sample, failOn, exceptions)
  if (!verdict) throw new Error('no verdict')
  return verdict
}

describe('the gate, for every verdict and up to two analyses, one of which may be of an archive', () => {
  const archives = RESULTS.filter(one => !['refused', 'unconfirmed', 'not-started'].includes(one))
  const combinations: (readonly [readonly Result[], readonly DynamicAnalysis[]])[] = [
    ...RESULTS.map(one => [[one], [analysisOf(one)]] as const),
    ...RESULTS.flatMap(a =>
      RESULTS.map(
        b =>
          [
            [a, b],
            [analysisOf(a), analysisOf(b, 'linux')]
          ] as const
      )
    ),
    ...archives.flatMap(a => archives.map(b => [[a, b], [archiveOf([a, b])]] as const)),
    ...archives.flatMap(a =>
      RESULTS.map(
        b =>
          [
            [a, a, b],
            [archiveOf([a, a]), analysisOf(b)]
          ] as const
      )
    )
  ]
  const gates = (['malicious', 'suspicious'] as const).flatMap(word =>
    [NO_EXCEPTIONS, EXCEPTIONS].map(exceptions => ({ failOn: [word], exceptions }))
  )
  const cases = gates.flatMap(gate =>
    STATUSES.flatMap(status =>
      combinations.map(([results, dynamicAnalysis]) => {
        const trust = status === 'known' ? 5 : null
        const before = resultOf(['a'], { verdict: verdictOf(status, { trust }), dynamicAnalysis })
        const sample = withDynamicVerdict(before, gate.failOn, gate.exceptions)
        return { ...gate, status, results, sample, verdict: sample.verdict }
      })
    )
  )
  type Case = (typeof cases)[number]
  const reasonsFor = ({ sample, ...rules }: Case, ifVerdictPending: 'error' | 'ignore') => {
    const samples = [sample]
    const document = { ...resultsDocument, counts: countsOf(samples), samples }
    return reasonsOf(document, { stopped: undefined, notes: [] }, { ...rules, ifVerdictPending })
  }
  const isMissing = ({ results }: Case) => !results.every(isReport)
  const isBlockedBy = ({ failOn }: Case, status: string) =>
    status === 'malicious' || (status === 'suspicious' && failOn[0] === 'suspicious')
  const worst = ({ status, results }: Case) =>
    ['malicious', 'suspicious'].find(one => one === status || results.includes(one as Result))

  test('there are many combinations, and all are valid', () => {
    expect(cases.length).toBeGreaterThan(4000)
    const samples = cases.map(({ sample }) => sample)
    expect(violationsOf({ ...resultsDocument, samples })).toEqual([])
  })

  test('is never open while a report is missing or a threat is not accepted', () => {
    const open = cases.filter(one => reasonsFor(one, 'error').length === 0)
    expect(open.length).toBeGreaterThan(100)
    const wrong = open.filter(
      one =>
        isMissing(one) ||
        one.status === 'pending' ||
        one.status === 'unavailable' ||
        (isBlockedBy(one, worst(one) ?? '') && one.exceptions === NO_EXCEPTIONS)
    )
    // A reputation that is missing doesn't matter if a report found a threat that is accepted.
    expect(
      wrong.filter(one => isMissing(one) || VERDICTS[one.status].isProven || !worst(one))
    ).toEqual([])
  })

  test('is open without a report only if it is still running and if-verdict-pending allows it', () => {
    const open = cases.filter(one => isMissing(one) && reasonsFor(one, 'ignore').length === 0)
    expect(open.length).toBeGreaterThan(50)
    expect(
      open.filter(one => !one.results.every(result => isReport(result) || result === 'running'))
    ).toEqual([])
    expect(open.filter(({ verdict }) => verdict?.status !== 'pending')).toEqual([])
  })

  test('counts a sample without a report as pending, unless it is blocked', () => {
    for (const one of cases.filter(isMissing)) {
      const isBlocked = isBlockedBy(one, worst(one) ?? '') && one.exceptions === NO_EXCEPTIONS
      expect([one, one.verdict?.status]).toEqual([one, isBlocked ? worst(one) : 'pending'])
      expect(one.verdict?.accepted).toBeNull()
    }
  })

  test('has the worst result, or the reputation if no report found a threat', () => {
    for (const one of cases.filter(all => !isMissing(all))) {
      expect([one, one.verdict?.status]).toEqual([one, worst(one) ?? one.status])
      const isAccepted = worst(one) !== undefined && one.exceptions === EXCEPTIONS
      expect(one.verdict?.accepted !== null).toBe(isAccepted)
    }
  })
})

describe('the verdict with dynamic analyses', () => {
  test('says that a dynamic analysis found the threat, without the level of the reputation', () => {
    const verdict = verdictWith('suspicious', [analysisOf('malicious')], { level: 2, trust: 5 })
    expect(verdict).toMatchObject({ status: 'malicious', level: null, trust: null })
    expect(verdict).toMatchObject({ classifiedBy: 'dynamic analysis', checkedOn: MOMENT })
    expect(verdict.reason).toBe('found by the dynamic analysis on windows10 (risk score 9)')
    expect(isFoundDynamically(verdict)).toBe(true)
  })

  test('counts the files in an archive that are threats, while others are running', () => {
    const verdict = verdictWith('known', [archiveOf(['running', 'malicious', 'malicious'])])
    expect(verdict.reason).toBe(
      'found by the dynamic analysis on linux (2 of 3 files in the archive, risk score 9)'
    )
    expect(verdict.checkedOn).toBe(MOMENT)
  })

  test('keeps the reputation if it is as severe, and says where the threat was also found', () => {
    const scan = scanOf({ ikarus: 'X' })
    const verdict = verdictWith('malicious', [analysisOf('malicious')], { level: 5, scan })
    const reason = 'the dynamic analysis also found a threat on windows10 (risk score 9)'
    expect(verdict).toEqual(verdictOf('malicious', { level: 5, scan, reason }))
  })

  test.each<[Verdict['status'], string | null, string]>([
    ['known', null, ''],
    ['pending', 'it is new', 'it is new, and '],
    ['suspicious', null, 'suspicious so far, but ']
  ])('of a %s sample says which reports are missing, and why', (status, reason, before) => {
    const analyses = [analysisOf('running'), analysisOf('failed', 'linux')]
    const scan = VERDICTS[status].isThreat ? scanOf({}) : null
    const verdict = verdictWith(status, analyses, { reason, scan })
    expect(verdict).toMatchObject({ status: 'pending', scan: null })
    expect(verdict.reason).toBe(
      `${before}there is no report of the dynamic analysis on windows10 (still running), linux (failed)`
    )
  })

  test('is not accepted without all reports, but says so', () => {
    const exceptions = EXCEPTIONS
    const verdict = verdictWith('malicious', [analysisOf('running')], { exceptions })
    expect(verdict.reason).toMatch(/^malicious so far and accepted until 2027-01-31, but there is/)
  })

  test("doesn't count a file in an archive whose classification is not recognized", () => {
    expect(verdictWith('known', [archiveOf(['suspicious', 'unclassified'])]).status).toBe('pending')
  })

  test('does not exist if verdicts are not requested', () => {
    const sample: SampleResult = resultOf(['a'], { dynamicAnalysis: [analysisOf('malicious')] })
    expect(withDynamicVerdict(sample, [], NO_EXCEPTIONS)).toBe(sample)
  })
})
