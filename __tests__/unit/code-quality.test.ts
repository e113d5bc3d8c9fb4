import { describe, expect, test } from '@jest/globals'

import { codeQualityFindings, type CodeQualityFinding } from '../../src/report/code-quality.js'
import type { SampleResult, Verdict } from '../../src/results/schema.js'
import { expectCodeQuality } from '../support/code-quality.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'
import { resultOf, scanOf, verdictOf } from '../support/reported-run.js'

/** Returns the findings in a report on these samples, which must be valid. */
function findingsFor(...samples: SampleResult[]): CodeQualityFinding[] {
  return expectCodeQuality(JSON.stringify(codeQualityFindings(samples)))
}

/** Returns the only finding for a file named `a.bin` with this verdict. */
function findingFor(
  status: Verdict['status'],
  verdict: Partial<Verdict> = {},
  sample: Partial<SampleResult> = {}
): CodeQualityFinding {
  const [finding, ...others] = findingsFor(
    resultOf(['a.bin'], { verdict: verdictOf(status, verdict), ...sample })
  )
  expect(others).toEqual([])
  return finding as CodeQualityFinding
}

const ACCEPTED = { until: '2027-01-31', reason: 'packed by us' }

describe('a finding', () => {
  test('has the threat, the engines, and the location of a malicious file', () => {
    const scan = scanOf({ kaspersky: 'A', kaspersky_online: 'B' })
    expect(findingFor('malicious', { threat: 'Win32.X', level: 5, scan })).toEqual({
      description:
        'Spectra Intelligence classifies this file as malicious: Win32.X, level 5 of 5; flagged by 2 of 47 engines (1 vendor): Kaspersky (A), kaspersky_online (B); first scanned 2025-12-31, scanned 2026-01-01 10:00 UTC',
      check_name: 'spectra-intelligence/malicious',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      severity: 'blocker',
      location: { path: 'a.bin', lines: { begin: 1 } }
    })
  })

  test.each([
    [
      'suspicious',
      'major',
      'suspicious',
      'Spectra Intelligence classifies this file as suspicious: why'
    ],
    ['pending', 'minor', 'no-verdict', 'No verdict from Spectra Intelligence (pending): why'],
    [
      'unavailable',
      'minor',
      'no-verdict',
      'No verdict from Spectra Intelligence (unavailable): why'
    ]
  ] as const)('for a file that is %s has severity %s', (status, severity, check, description) => {
    const check_name = `spectra-intelligence/${check}`
    const finding = findingFor(status, { reason: 'why' })
    expect(finding).toMatchObject({ severity, check_name, description })
  })

  test.each(['malicious', 'suspicious'] as const)(
    'for a %s file that an exception accepts has severity info and the reason',
    status => {
      expect(findingFor(status, { accepted: ACCEPTED })).toMatchObject({
        severity: 'info',
        check_name: `spectra-intelligence/${status}`,
        description: `Spectra Intelligence classifies this file as ${status}: accepted until 2027-01-31: packed by us`
      })
    }
  )

  test('has no colon at the end if nothing more is known', () => {
    expect(findingFor('malicious').description).toBe(
      'Spectra Intelligence classifies this file as malicious'
    )
  })

  test('shows the reason of an exception even if the texts before it are long', () => {
    const long = 'x'.repeat(10_000)
    const scan = scanOf({ [long]: long, ikarus: long })
    const history = [{ status: 'known', threat: long, on: '2026-01-01T00:00:00.000Z' }] as const
    const verdict = { threat: long, reason: long, classifiedBy: long, scan, accepted: ACCEPTED }
    const { description } = findingFor('malicious', verdict, { history })
    expect(description).toMatch(/; accepted until 2027-01-31: packed by us$/)
    expect(description.length).toBeLessThanOrEqual(2000)
  })
})

test('files without threats, and files whose verdicts were not requested, have no finding', () => {
  const clean = (['known', 'no threats found'] as const).map(status =>
    resultOf([`${status}.bin`], { verdict: verdictOf(status) })
  )
  expect(findingsFor(...clean, resultOf(['a'], { verdict: null }))).toEqual([])
  expect(findingsFor()).toEqual([])
})

test('each file of a sample has its own finding', () => {
  const verdict = verdictOf('malicious')
  const findings = findingsFor(resultOf(['a', 'b', 'c/d e%.bin', '/outside/f'], { verdict }))
  // GitLab shows findings with the same fingerprint as one.
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  expect(findings.map(({ location }) => location.path)).toEqual([
    'a',
    'b',
    'c/d e%.bin',
    '/outside/f'
  ])
})

describe('a fingerprint', () => {
  const base = findingFor('malicious', { threat: 'A', checkedOn: '2026-01-01T00:00:00.000Z' })

  test.each([
    ['threat and time', findingFor('malicious', { threat: 'B', analyzedOn: '2026-02-02T00:00Z' })],
    ['engines', findingFor('malicious', { scan: scanOf({ ikarus: 'X' }) })],
    [
      'state of the sample and its history',
      findingFor('malicious', {}, { state: 'existing', existing: true, resumed: true, history: [] })
    ]
  ])('stays the same if only the %s changes', (_, changed) => {
    expect(changed.fingerprint).toBe(base.fingerprint)
  })

  test('stays the same if an exception is extended, or a pending file becomes unavailable', () => {
    const accepted = findingFor('malicious', { accepted: ACCEPTED })
    const extended = { until: '2028-01-31', reason: 'still packed by us' }
    expect(findingFor('malicious', { accepted: extended }).fingerprint).toBe(accepted.fingerprint)
    expect(findingFor('unavailable').fingerprint).toBe(findingFor('pending').fingerprint)
  })

  test('changes with the verdict of an accepted file', () => {
    const [malicious, suspicious] = (['malicious', 'suspicious'] as const).map(status =>
      findingFor(status, { accepted: ACCEPTED })
    )
    expect(malicious?.fingerprint).not.toBe(suspicious?.fingerprint)
  })

  test.each([
    ['content', findingFor('malicious', {}, { sha256: 'd'.repeat(64) })],
    ['name', findingFor('malicious', {}, { files: ['b.bin'] })],
    ['verdict', findingFor('suspicious')],
    ['exception', findingFor('malicious', { accepted: ACCEPTED })],
    ['proof', findingFor('pending')]
  ])('changes with the %s', (_, changed) => {
    expect(changed.fingerprint).not.toBe(base.fingerprint)
  })
})

describe('hostile texts', () => {
  const findings = findingsFor(
    ...HOSTILE_TEXTS.map(text =>
      resultOf([text], {
        verdict: verdictOf('malicious', {
          threat: text,
          reason: text,
          classifiedBy: text,
          scan: scanOf({ [text]: text }),
          accepted: { until: '2027-01-31', reason: text }
        })
      })
    )
  )

  test('are single lines without invisible characters, in descriptions and paths', () => {
    expect(findings).toHaveLength(HOSTILE_TEXTS.length)
    for (const { description, location } of findings) {
      for (const text of [description, location.path]) {
        expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
        expect(text.length).toBeLessThanOrEqual(5000)
      }
      expect(location.path).not.toMatch(/^\s*::/)
    }
  })

  test('are limited in length', () => {
    for (const { description, location } of findings) {
      expect(description.length).toBeLessThan(5000)
      expect(location.path.length).toBeLessThan(5000)
    }
    const longest = findingFor(
      'malicious',
      { threat: 'x'.repeat(9999) },
      { files: ['y'.repeat(9999)] }
    )
    expect(longest.description.length).toBeLessThanOrEqual(400)
    expect(longest.location.path.length).toBeLessThanOrEqual(2000)
  })
})

describe('many findings', () => {
  const many = (status: Verdict['status'], count: number) =>
    resultOf(
      Array.from({ length: count }, (_, n) => `${status}-${n}`),
      { verdict: verdictOf(status) }
    )

  test('are all in the report up to 1,000, the worst first', () => {
    const findings = findingsFor(many('pending', 998), many('suspicious', 1), many('malicious', 1))
    expect(findings).toHaveLength(1000)
    expect(findings.slice(0, 3).map(({ severity }) => severity)).toEqual([
      'blocker',
      'major',
      'minor'
    ])
  })

  test('end with a finding that says how many more there are', () => {
    const findings = findingsFor(
      many('pending', 500),
      many('suspicious', 600),
      many('malicious', 5)
    )
    expect(findings).toHaveLength(1001)
    expect(findings[0]?.severity).toBe('blocker')
    expect(findings.at(-1)).toMatchObject({
      description: 'The results file has 105 more findings, which this report omits.',
      check_name: 'spectra-intelligence/more-findings',
      severity: 'minor'
    })
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(1001)
  })
})
