import { describe, expect, test } from '@jest/globals'

import { sarifResultsOf } from '../../src/report/sarif-results.js'
import { verdictDetails } from '../../src/report/verdict-text.js'
import type { SampleResult, Verdict } from '../../src/results/schema.js'
import { resultOf, scanOf, verdictOf } from '../support/reported-run.js'

const malicious = (changes: Partial<Verdict>, others: Partial<SampleResult> = {}) =>
  resultOf(['a.exe'], { verdict: verdictOf('malicious', changes), ...others })

describe('the engines that flag a sample', () => {
  test('are listed with their labels, and with their number', () => {
    const scan = scanOf({ bitdefender: 'Gen:Variant.X', ikarus: 'Trojan.Y' })
    expect(verdictDetails(malicious({ threat: 'Win32.X', level: 5, scan }))).toBe(
      'Win32.X, level 5 of 5; ' +
        'flagged by 2 of 47 engines: Bitdefender (Gen:Variant.X), Ikarus (Trojan.Y); ' +
        'first scanned 2025-12-31, scanned 2026-01-01 10:00 UTC'
    )
  })

  test.each<[Record<string, string>, string]>([
    [
      { kaspersky: 'A', kaspersky_online: 'B', clamav: 'C' },
      '3 of 47 engines (2 vendors): Kaspersky (A), kaspersky_online (B), ClamAV (C)'
    ],
    [{ mcafee: 'A', mcafee_beta: 'B' }, '2 of 47 engines (1 vendor): McAfee (A), mcafee_beta (B)'],
    [{ drweb: 'A' }, '1 of 47 engines: Doctor Web drweb (A)'],
    [{ k7computing: 'A', newengine: 'B' }, '2 of 47 engines: K7 Computing (A), newengine (B)']
  ])('are named by vendor, and by engine if it differs: %j', (labels, text) => {
    expect(verdictDetails(malicious({ scan: scanOf(labels) }))).toContain(`flagged by ${text}; `)
  })

  test('are named up to three, and the others are counted', () => {
    const labels = Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`e${n + 10}`, 'x']))
    const text = verdictDetails(malicious({ scan: scanOf(labels) }))
    expect(text).toContain('flagged by 17 of 47 engines: e10 (x), e11 (x), e12 (x) and 14 more; ')
    expect(text).not.toContain('e13')
  })

  test('have the date of their scan if a later analysis proves the verdict', () => {
    const scan = scanOf({ ikarus: 'Trojan.Y' })
    const textFor = (analyzedOn: string) => verdictDetails(malicious({ scan, analyzedOn }))
    expect(textFor('2026-03-01T10:00:00.000Z')).toMatch(
      /, analyzed 2026-03-01 10:00 UTC, scanned 2026-01-01 10:00 UTC$/
    )
    expect(textFor(scan.scannedOn)).toMatch(/, analyzed 2026-01-01 10:00 UTC$/)
  })

  test('are only counted if the scan is not known or does not name them', () => {
    const numbers = { enginesMatched: 2, enginesAsked: 46 }
    expect(verdictDetails(malicious(numbers))).toBe('2 of 46 engines')
    const unnamed = malicious({ ...numbers, scan: scanOf({}) })
    expect(verdictDetails(unnamed)).toMatch(/^2 of 46 engines; /)
    const [result] = sarifResultsOf(unnamed)
    expect(result?.properties).toMatchObject({ enginesMatched: 2, enginesAsked: 46 })
    expect(result?.properties).not.toHaveProperty('vendorsMatched')
  })

  test('are counted by the scan if the verdict has other numbers', () => {
    const numbers = { enginesMatched: 9, enginesAsked: 46 }
    const text = verdictDetails(malicious({ ...numbers, scan: scanOf({ ikarus: 'x' }) }))
    expect(text).toContain('1 of 47 engines')
    expect(text).not.toMatch(/\b(?:9|46)\b/)
  })

  test.each([0, null])('are none if no engine flags it: %s of the verdict', enginesMatched => {
    const verdict = { enginesMatched, enginesAsked: 46, scan: scanOf({}) }
    expect(verdictDetails(malicious(verdict))).toMatch(/^no engine flags it; first/)
    expect(verdictDetails(malicious({ ...verdict, classifiedBy: 'static_analysis' }))).toMatch(
      /^no engine flags it; classified by static_analysis; first/
    )
  })
})

describe('the history of a verdict', () => {
  const past = (status: Verdict['status'], day: string) =>
    ({ status, threat: null, on: `${day}T12:00:00.000Z` }) as const
  const checkedOn = '2026-03-01T12:00:00.000Z'

  test.each<[string, string, SampleResult['history']]>([
    ['has no text', '', []],
    ['has no text if the status was the same', '', [past('malicious', '2026-02-01')]],
    [
      'has the last different verdict',
      'no threats found on 2026-01-20, malicious since 2026-03-01',
      [past('malicious', '2026-01-01'), past('no threats found', '2026-01-20')]
    ],
    [
      'has the first run with the current verdict',
      'known on 2026-01-10, malicious since 2026-02-01',
      [
        past('known', '2026-01-10'),
        past('malicious', '2026-02-01'),
        past('malicious', '2026-02-09')
      ]
    ]
  ])('%s', (_, text, history) => {
    expect(verdictDetails(malicious({ checkedOn }, { history: history ?? [] }))).toBe(text)
  })

  test('has the last proven verdict if the current one is pending', () => {
    const verdict = verdictOf('pending', { reason: 'why' })
    const history = [past('known', '2026-01-01'), past('malicious', '2026-01-10')]
    expect(verdictDetails(resultOf(['a'], { verdict, history }))).toBe(
      'why; earlier verdict: malicious on 2026-01-10'
    )
  })
})

test('an exception is shown with its date and reason', () => {
  const accepted = { until: '2027-01-31', reason: 'false positive, case 7' }
  expect(verdictDetails(malicious({ threat: 'X', accepted }))).toBe(
    'X; accepted until 2027-01-31: false positive, case 7'
  )
})
