import { describe, expect, it } from '@jest/globals'

import { detectionAdvice } from '../../src/report/detection-advice.js'
import { scanOf, verdictOf } from '../support/reported-run.js'

type Labels = Parameters<typeof scanOf>[0]

const HEURISTIC = 'HEUR:Trojan.Win32.Generic'
const NAMED = 'Ransom:Win32/Tocrypt.B'
const UNWANTED = 'PUA.Win.Packer.Upx-49'

function adviceFor(labels: Labels, changes: Parameters<typeof scanOf>[1] = {}) {
  return detectionAdvice({ verdict: verdictOf('malicious', { scan: scanOf(labels, changes) }) })
}

/** Returns the same label for this many engines of different vendors. */
function flaggedBy(vendors: number, label: string): Labels {
  return Object.fromEntries(Array.from({ length: vendors }, (_, at) => [`engine${at}`, label]))
}

describe('advice for a file that may be a false positive', () => {
  it('names the only vendor, and the next steps', () => {
    expect(adviceFor({ ikarus: HEURISTIC })).toBe(
      'Only 1 of 40 vendors flags this file (Ikarus), with a heuristic or generic label, so it may be a false positive. If you know how it got into the build, send the false-positive report to Ikarus and ReversingLabs. To accept the file until they respond, add its SHA-256 to exceptions-file.'
    )
  })

  it('does not mention exceptions for a file that an exception accepts', () => {
    const accepted = { until: '2027-01-31', reason: 'reported' }
    const verdict = verdictOf('suspicious', { scan: scanOf({ ikarus: HEURISTIC }), accepted })
    expect(detectionAdvice({ verdict })).toMatch(/to Ikarus and ReversingLabs\.$/)
  })

  it.each<[string, Labels]>([
    [
      'Only 3 of 40 vendors flag this file (Avast, Ikarus, and newengine), so it may be a false positive.',
      { avast: HEURISTIC, ikarus: NAMED, newengine_online: HEURISTIC }
    ],
    [
      'Only 1 of 40 vendors flags this file (Kaspersky, with 2 engines), with only heuristic or generic labels, so it may be a false positive.',
      { kaspersky: HEURISTIC, kaspersky_online: HEURISTIC }
    ],
    [
      'Only 1 of 40 vendors flags this file (ClamAV), as potentially unwanted software, not as malware.',
      { clamav: UNWANTED }
    ],
    [
      'Only 2 of 40 vendors flag this file (ClamAV and Ikarus), with only heuristic or generic labels, so it may be a false positive.',
      { clamav: UNWANTED, ikarus: HEURISTIC }
    ],
    [
      '10 of 40 vendors flag this file, with only heuristic or generic labels, so it may be a false positive.',
      flaggedBy(10, HEURISTIC)
    ]
  ])('says: %s', (finding, labels) => {
    expect(adviceFor(labels)?.split(' If you know ')[0]).toBe(finding)
  })

  it('refers to many vendors without their names', () => {
    const text = adviceFor(flaggedBy(10, HEURISTIC))
    expect(text).toContain('send the false-positive report to these vendors and ReversingLabs.')
  })

  it('refers to ReversingLabs if no vendor flags the file', () => {
    const text = adviceFor({})
    expect(text).toMatch(
      /^None of the 40 vendors flags this file in the latest scan\. The verdict /
    )
    expect(text).toContain('send the false-positive report to ReversingLabs.')
  })

  it('truncates long names', () => {
    const name = 'x'.repeat(10_000)
    expect(adviceFor({ [name]: NAMED })?.length).toBeLessThan(400)
  })
})

describe('no advice', () => {
  it.each<[string, Labels, Parameters<typeof scanOf>[1]]>([
    ['four vendors name malware', flaggedBy(4, NAMED), {}],
    ['one of many labels names malware', { ...flaggedBy(9, HEURISTIC), sophos: NAMED }, {}],
    ['many vendors flag the file', flaggedBy(11, HEURISTIC), {}],
    ['nearly all vendors flag the file', flaggedBy(38, NAMED), {}],
    ['only few vendors scanned the file', flaggedBy(1, NAMED), { vendorsAsked: 10 }],
    ['most engines failed', { ikarus: HEURISTIC }, { enginesFailed: 24 }],
    ['most engines failed, and none flags the file', {}, { enginesFailed: 24 }]
  ])('if %s', (_, labels, changes) => {
    expect(adviceFor(labels, changes)).toBeUndefined()
  })

  it.each(['known', 'no threats found', 'pending', 'unavailable'] as const)(
    'for a file that is %s',
    status => {
      const scan = scanOf({ ikarus: HEURISTIC })
      expect(detectionAdvice({ verdict: verdictOf(status, { scan }) })).toBeUndefined()
    }
  )

  it('without a scan', () => {
    expect(detectionAdvice({ verdict: verdictOf('malicious') })).toBeUndefined()
  })
})
