import { describe, expect, test } from '@jest/globals'

import { codeQualityFindings } from '../../src/report/code-quality.js'
import { logReports } from '../../src/report/dynamic-log.js'
import { falsePositiveReport } from '../../src/report/false-positive-report.js'
import { logVerdicts } from '../../src/report/log-verdicts.js'
import { notesOf } from '../../src/report/release-notes.js'
import { sarifOf } from '../../src/report/sarif.js'
import { summaryOf } from '../../src/report/summary.js'
import { withDynamicVerdict } from '../../src/results/dynamic-verdict.js'
import { NO_EXCEPTIONS } from '../../src/results/exceptions.js'
import type { DynamicAnalysis, SampleResult, Verdict } from '../../src/results/schema.js'
import { analysisOf, archiveOf } from '../support/dynamic-results.js'
import { recordingLog } from '../support/log.js'
import {
  endingWith,
  openTags,
  resultOf,
  rowsIn,
  scanOf,
  SHORT_HASH,
  verdictOf
} from '../support/reported-run.js'
import { expectSarif } from '../support/verdicts.js'

const sampleWith = (name: string, ...dynamicAnalysis: DynamicAnalysis[]) =>
  resultOf([name], { dynamicAnalysis })

/** Returns a sample that only the dynamic analysis flags, with a verdict. */
function flagged(changes: Partial<Verdict> = {}, analysis = analysisOf('malicious')): SampleResult {
  const verdict = verdictOf('no threats found', { enginesMatched: 0, enginesAsked: 40, ...changes })
  return withDynamicVerdict(
    { ...sampleWith('evil.exe', analysis), verdict },
    ['malicious'],
    NO_EXCEPTIONS
  )
}

/** Returns the rows of a summary's section about dynamic analyses, as lists of cells. */
function analysisRowsIn(samples: readonly SampleResult[]): string[][] {
  const html = summaryOf(endingWith(samples))
  const [, section = ''] = /<summary>Dynamic analysis (\([^]*?)<\/details>/.exec(html) ?? []
  return rowsIn(section).map(row => row.slice(8, -10).split('</td><td>'))
}

describe('the section of the summary about dynamic analyses', () => {
  test('has the platform, result, risk score, signatures, and id, the most important first', () => {
    const samples = [
      sampleWith('a.exe', analysisOf('no threats found'), analysisOf('malicious', 'linux')),
      sampleWith('b.exe', analysisOf('failed', 'linux'), analysisOf('running')),
      sampleWith('c.exe', analysisOf('no threats found', 'linux', { warnings: ['Max <timeout>'] }))
    ]
    const id = '<code>id-1</code>'
    expect(analysisRowsIn(samples)).toEqual([
      ['<code>a.exe</code>', 'linux', '🛑 malicious', '9', 'Drops PE files, Uses HTTPS', '', id],
      ['<code>b.exe</code>', 'linux', '❌ failed', '', '', 'why it is failed', id],
      ['<code>b.exe</code>', 'windows10', '⏳ still running', '', '', '', id],
      ['<code>a.exe</code>', 'windows10', '▫️ no threats found', '0', '', '', id],
      ['<code>c.exe</code>', 'linux', '▫️ no threats found', '0', '', 'Max &lt;timeout&gt;', id]
    ])
    expect(summaryOf(endingWith(samples))).toContain(
      '<summary>Dynamic analysis (1 malicious, 1 failed, 1 still running, 2 no threats found)<'
    )
  })

  test('has a row for an archive and its threats and missing reports, and counts the others', () => {
    const archive = archiveOf(['no threats found', 'failed', 'malicious', 'no threats found'])
    const rows = analysisRowsIn([sampleWith('all.zip', archive)])
    expect(rows.map(([file, , result, risk]) => [file, result, risk])).toEqual([
      ['<code>all.zip</code>', '🛑 malicious', '9'],
      ['↳ <code>2fffffffffff</code>', '🛑 malicious', '9'],
      ['↳ <code>1fffffffffff</code>', '❌ failed', '']
    ])
    expect(rows[0]?.[5]).toBe('4 files in the archive: 1 malicious, 1 failed, 2 no threats found')
  })

  test('says how many files in an archive are not listed', () => {
    const results = Array.from({ length: 25 }, () => 'malicious' as const)
    const samples = [sampleWith('all.zip', archiveOf([...results, 'no threats found']))]
    const counts = '26 files in the archive: 25 malicious, 1 no threats found'
    const rest = '… and 5 more in the results file'
    const rows = analysisRowsIn(samples)
    expect(rows).toHaveLength(21)
    expect(rows[0]?.[5]).toBe(`${counts}<br>${rest}`)
    const { log, lines } = recordingLog()
    logReports(samples, log)
    expect(lines[1]).toBe(`malicious: all.zip on linux  risk score 9; ${counts}; ${rest}`)
  })

  test('does not exist without dynamic analyses', () => {
    expect(summaryOf(endingWith([resultOf(['a'])]))).not.toContain('Dynamic')
  })

  test('leaves room for all samples, and is limited', () => {
    const description = '"'.repeat(10_000)
    const signatures = Array.from({ length: 20 }, () => ({ description, riskFactor: 1 }))
    const samples = Array.from({ length: 5000 }, (_, n) =>
      sampleWith(`${'<'.repeat(500)}${n}`, analysisOf('failed', 'linux', { signatures }))
    )
    const html = summaryOf(endingWith(samples))
    expect(Buffer.byteLength(html)).toBeLessThan(1024 * 1024)
    expect(openTags(html)).toEqual([])
    const [, section = ''] = /<summary>Dynamic analysis([^]*?)<\/details>/.exec(html) ?? []
    expect(rowsIn(section)).toHaveLength(100)
    expect(section).toContain('… and 4900 more in the results file')
    expect(html).toContain('<summary>All samples (5000)')
  })
})

describe('a threat that only the dynamic analysis found', () => {
  test('is blocked with that reason, and without numbers of engines', () => {
    const ending = endingWith([flagged()])
    const reason = 'found by the dynamic analysis on windows10 (risk score 9)'
    expect(ending.failure?.split('\n')[1]).toBe(`evil.exe: malicious, ${reason}`)
    const html = summaryOf(ending)
    expect(html).not.toContain('engines')
    expect(html).toContain('send the false-positive report to ReversingLabs: /r.false')
    expect(notesOf({ ...ending, ...ending.recorded })[0]).toContain(
      '<td>🛑 malicious<br><sub>dynamic analysis: malicious on windows10</sub></td>'
    )
    expect(codeQualityFindings([flagged()]).map(({ description }) => description)).toEqual([
      `Spectra Intelligence classifies this file as malicious: ${reason}`
    ])
    const [result] = sarifOf(ending.recorded).runs[0]?.results ?? []
    expect(result?.message.text).toBe(`evil.exe is malicious: ${reason}`)
    expect(result?.properties.dynamicAnalysis).toEqual([
      {
        ...{ platform: 'windows10', state: 'finished', classification: 'malicious' },
        ...{ riskScore: 9, analysisId: 'id-1', signatures: ['Drops PE files', 'Uses HTTPS'] }
      }
    ])
  })

  test('has advice that names only ReversingLabs', () => {
    const advice = (sample: SampleResult) => {
      const { log, lines } = recordingLog()
      logVerdicts(endingWith([sample]).recorded.results, log)
      return lines.filter(line => line.includes('false positive'))
    }
    expect(advice(flagged())).toEqual([
      'evil.exe: Only the dynamic analysis flags this file, so it may be a false positive. If you know how it got into the build, send the false-positive report to ReversingLabs. To accept the file until they respond, add its SHA-256 to exceptions-file.'
    ])
    // Both methods agree.
    const scan = scanOf({ ikarus: 'HEUR:X' })
    const both = { ...flagged(), verdict: verdictOf('malicious', { scan }) }
    expect(advice({ ...both, dynamicAnalysis: [] })).toHaveLength(1)
    expect(advice(both)).toEqual([])
    expect(advice(flagged({ status: 'suspicious', enginesMatched: 1, scan }))).toEqual([])
  })

  test('is in the false-positive report with the id of the analysis', () => {
    const report = falsePositiveReport({ samples: [flagged()], propertiesOf: () => [] })
    expect(report).toContain(
      '- **Dynamic analysis:** malicious on `windows10` (risk score 9, analysis `id-1`)\n'
    )
    expect(report?.match(/^- \w+: <.*/gm)).toEqual([expect.stringMatching(/^- ReversingLabs: /)])
  })
})

describe('a threat without fail-on', () => {
  const samples = [
    sampleWith('evil.exe', analysisOf('malicious'), analysisOf('no threats found', 'linux')),
    sampleWith('fine.exe', analysisOf('no threats found'))
  ]

  test('is a warning in the log, below a line for each analysis', () => {
    const { log, lines } = recordingLog()
    logReports(samples, log)
    expect(lines).toEqual([
      'group Dynamic analysis: 1 malicious, 2 no threats found',
      'malicious: evil.exe on windows10  risk score 9; Drops PE files, Uses HTTPS; analysis id-1',
      'no threats found: evil.exe on linux  risk score 0; analysis id-1',
      'no threats found: fine.exe on windows10  risk score 0; analysis id-1',
      'warning Dynamic analysis found threats in 1 sample, but the step does not fail because of them. To fail the step for such files, set fail-on.\nevil.exe: malicious on windows10'
    ])
  })

  test('needs attention in the summary, like a missing report', () => {
    const missing = sampleWith('bad.exe', analysisOf('failed'), analysisOf('running', 'linux'))
    const html = summaryOf(endingWith([...samples, missing]))
    const hash = `<code>${SHORT_HASH}</code>`
    expect(rowsIn(html.slice(0, html.indexOf('<details>')))).toEqual([
      `<tr><td><code>evil.exe</code></td><td>🛑 malicious</td><td>found by dynamic analysis: malicious on windows10<br>To fail the step for such files, set fail-on.</td><td>${hash}</td></tr>`,
      `<tr><td><code>bad.exe</code></td><td>❌ 2 missing reports</td><td>windows10: failed: why it is failed<br>linux: still running</td><td>${hash}</td></tr>`
    ])
  })

  test('is in the release notes, on all platforms', () => {
    const { headline, recorded } = endingWith(samples)
    const [block] = notesOf({ headline, ...recorded })
    expect(rowsIn(block)[0]).toContain(
      '<td>submitted<br><sub>dynamic analysis: malicious on windows10, no threats found on linux</sub></td>'
    )
  })
})

test('a missing report of a pending sample is mentioned once, with the reason', () => {
  const verdict = verdictOf('known')
  const sample = { ...sampleWith('a.exe', analysisOf('failed')), verdict }
  const html = summaryOf(endingWith([withDynamicVerdict(sample, ['malicious'], NO_EXCEPTIONS)]))
  expect(rowsIn(html)[0]).toContain(
    '<td>⏳ pending</td><td>there is no report of the dynamic analysis on windows10 (failed)<br>windows10: failed: why it is failed</td>'
  )
})

test('SARIF with dynamic analyses is valid', () => {
  const archive = flagged({}, archiveOf(['malicious', 'failed']))
  const [run] = expectSarif(JSON.stringify(sarifOf(endingWith([flagged(), archive]).recorded))).runs
  expect(run?.results).toHaveLength(2)
})
