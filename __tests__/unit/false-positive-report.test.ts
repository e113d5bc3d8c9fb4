import { describe, expect, it } from '@jest/globals'

import { falsePositiveReport } from '../../src/report/false-positive-report.js'
import type { SampleResult, Verdict } from '../../src/results/schema.js'
import { HOSTILE_TEXTS, renderMarkdown, tagsIn } from '../support/markdown.js'
import { resultOf, scanOf, verdictOf } from '../support/reported-run.js'

const RELEASE = 'https://github.com/owner/name/releases/tag/v2.1.0'

const PROPERTIES = {
  application_name: 'Example',
  application_version: '2.1.0',
  file_name: 'setup.exe',
  repository: 'owner/name',
  commit: 'c'.repeat(40),
  url: RELEASE,
  signer: 'Example Inc.',
  constructor: 'x'
}

function reportFor(
  samples: readonly SampleResult[],
  properties: Readonly<Record<string, string>> = {}
): string | undefined {
  const list = Object.entries(properties).map(([name, value]) => ({ name, value }))
  return falsePositiveReport({ samples, propertiesOf: () => list })
}

const flagged = (verdict: Partial<Verdict> = {}, changes: Partial<SampleResult> = {}) =>
  resultOf(['dist/setup.exe'], { verdict: verdictOf('malicious', verdict), ...changes })

describe('false-positive report', () => {
  it('has everything that a vendor needs', () => {
    const scan = scanOf({ ikarus: 'Trojan.Win32.Generic', newengine_online: 'Gen:Variant.Razy.1' })
    const verdict = verdictOf('malicious', {
      threat: 'Win32.Trojan.Generic',
      level: 3,
      classifiedBy: 'antivirus',
      firstSeen: '2025-12-31T08:00:00.000Z',
      checkedOn: '2026-01-01T11:30:00.000Z',
      scan: { ...scan, enginesFailed: 1 },
      accepted: { until: '2026-01-31', reason: 'reported to Ikarus' }
    })
    const sample = resultOf(['dist/setup.exe', 'dist/copy.exe'], {
      sha1: 'a'.repeat(40),
      size: 636_416,
      verdict,
      history: [{ status: 'no threats found', threat: null, on: '2025-12-31T09:30:00.000Z' }]
    })
    expect(reportFor([sample], PROPERTIES)).toBe(`# False-positive report

ReversingLabs Spectra Intelligence classifies 1 file as malicious or suspicious. First find out how each file got into the build. If you are sure that a detection is wrong, copy the file's section into the vendor's form or an email. Most vendors also ask for the file itself.

The addresses were checked on 2026-11-26. If one no longer works, search the vendor's website for "false positive".

## \`dist/setup.exe\`

Please check whether this detection is a false positive.

- **Files:** \`dist/setup.exe\`, \`dist/copy.exe\`
- **Application:** \`Example\`
- **Version:** \`2.1.0\`
- **Repository:** \`owner/name\`
- **Commit:** \`cccccccccccccccccccccccccccccccccccccccc\`
- **URL:** <https://github.com/owner/name/releases/tag/v2.1.0>
- **\`signer\`:** \`Example Inc.\`
- **\`constructor\`:** \`x\`
- **SHA-256:** \`cafe012345678900000000000000000000000000000000000000000000000000\`
- **SHA-1:** \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`
- **Size:** 636.4 kB (636416 bytes)
- **ReversingLabs verdict:** malicious, \`Win32.Trojan.Generic\`, level 3 of 5, classified by \`antivirus\`
- **First seen:** 2025-12-31 08:00 UTC
- **Last scanned:** 2026-01-01 10:00 UTC, first scanned 2025-12-31 09:00 UTC
- **Detections:** 2 of 47 engines, 2 of 40 vendors. 1 engine failed.

| Engine | Vendor | Label | Definitions |
| ------ | ------ | ----- | ----------- |
| \`ikarus\` | Ikarus | \`Trojan.Win32.Generic\` | 2026-01-01 08:00 UTC |
| \`newengine_online\` | \`newengine\` | \`Gen:Variant.Razy.1\` | 2026-01-01 08:00 UTC |

Verdict history:

- 2025-12-31 09:30 UTC: no threats found
- 2026-01-01 11:30 UTC: malicious, \`Win32.Trojan.Generic\`

Send this report to:

- ReversingLabs: <support@reversinglabs.com>, see <https://docs.reversinglabs.com/General/AnalysisAndClassification/FalsePositives>
- Ikarus: <fp@ikarus.at>
- \`newengine\`: address unknown
`)
  })

  it('leaves out what is not known', () => {
    const text = reportFor([flagged()])
    expect(text?.slice(text.indexOf('##'))).toBe(
      `## \`dist/setup.exe\`

Please check whether this detection is a false positive.

- **Files:** \`dist/setup.exe\`
- **SHA-256:** \`cafe012345678900000000000000000000000000000000000000000000000000\`
- **SHA-1:** \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`
- **Size:** 1 B
- **ReversingLabs verdict:** malicious

Send this report to:

- ReversingLabs: <support@reversinglabs.com>, see <https://docs.reversinglabs.com/General/AnalysisAndClassification/FalsePositives>
`
    )
  })

  it('has a section for each flagged sample, the worst first', () => {
    const text = reportFor([
      resultOf(['a.txt'], { verdict: verdictOf('no threats found') }),
      resultOf(['b.dll'], { verdict: verdictOf('suspicious') }),
      resultOf(['c.exe'], { verdict: verdictOf('malicious') }),
      resultOf(['d.bin'], { verdict: verdictOf('pending') }),
      resultOf(['e.bin'])
    ])
    expect(text?.match(/^## .*/gm)).toEqual(['## `c.exe`', '## `b.dll`'])
    expect(text).toContain('classifies 2 files as malicious or suspicious.')
  })

  it('is not written if no sample is flagged', () => {
    expect(reportFor([resultOf(['a.txt'], { verdict: verdictOf('known') })])).toBeUndefined()
  })

  it('has a row for each engine, and an address for each vendor', () => {
    const scan = scanOf({ kaspersky: 'a', kaspersky_online: 'b' })
    const lines = reportFor([flagged({ scan })])?.split('\n') ?? []
    expect(lines.filter(line => line.startsWith('| `'))).toHaveLength(2)
    expect(lines.filter(line => line.includes('Kaspersky:'))).toHaveLength(1)
  })

  it('has the numbers of the verdict if the scan does not name the engines', () => {
    const verdict = { enginesMatched: 3, enginesAsked: 40 }
    expect(reportFor([flagged({ ...verdict, scan: scanOf({}) })])).toContain(
      '- **Detections:** 3 of 40 engines\n'
    )
    expect(reportFor([flagged(verdict)])).toContain('- **Detections:** 3 of 40 engines\n')
    expect(reportFor([flagged({ scan: scanOf({}) })])).toContain('0 of 47 engines, 0 of 40 vendors')
  })

  it('limits the length of lists', () => {
    const labels = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`e${at}`, 'x']))
    const files = Array.from({ length: 1000 }, (_, at) => `dist/${at}.exe`)
    const history = Array.from({ length: 300 }, (_, at) => {
      return { status: 'malicious', threat: `T${at}`, on: new Date(at).toISOString() } as const
    })
    const text = reportFor([flagged({ scan: scanOf(labels) }, { files, history })]) ?? ''
    expect(text).toContain('`dist/19.exe` and 980 more')
    expect(text).toContain('and 400 more')
    expect(text.length).toBeLessThan(20_000)
  })
})

describe('hostile text in a false-positive report', () => {
  it.each(HOSTILE_TEXTS)('shows hostile text %# as text, wherever it is', hostile => {
    const harmless = reportWith('x', RELEASE)
    const report = reportWith(hostile, RELEASE)
    expect(tagsIn(renderMarkdown(report))).toEqual(tagsIn(renderMarkdown(harmless)))
    expect(report.length).toBeLessThan(20_000)
  })

  it('links only web pages', () => {
    expect(reportWith('x', 'javascript:alert(1)')).toContain('**URL:** `javascript:alert(1)`')
  })
})

/** Returns a report that has this text wherever the service or the repository provides one. */
function reportWith(text: string, url: string): string {
  const { detections, ...scan } = scanOf({ engine: text })
  const engine = detections.map(detection => ({ ...detection, engine: text, vendor: text }))
  const verdict = {
    threat: text,
    classifiedBy: text,
    checkedOn: text,
    firstSeen: text,
    scan: { ...scan, detections: engine, scannedOn: text, firstScannedOn: text },
    accepted: { until: text, reason: text }
  }
  const history = [{ status: 'suspicious', threat: text, on: `${text} ` } as const]
  const sample = flagged(verdict, { files: [text, text], sha1: text, sha256: text, history })
  const properties = { application_name: text, commit: text, [text || 'empty']: text, url }
  return reportFor([sample], properties) ?? ''
}
