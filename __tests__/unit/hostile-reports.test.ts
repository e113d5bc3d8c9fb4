import { describe, expect, test } from '@jest/globals'

import { logReports } from '../../src/report/dynamic-log.js'
import { failureText } from '../../src/report/failure.js'
import { falsePositiveReport } from '../../src/report/false-positive-report.js'
import { notesOf } from '../../src/report/release-notes.js'
import { sarifOf } from '../../src/report/sarif.js'
import { summaryOf } from '../../src/report/summary.js'
import type { DynamicAnalysis, SampleResult } from '../../src/results/schema.js'
import { analysisOf, archiveOf, type Result } from '../support/dynamic-results.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'
import { recordingLog } from '../support/log.js'
import { endingWith, openTags, resultOf, verdictOf } from '../support/reported-run.js'
import { expectSarif } from '../support/verdicts.js'

/** Characters that change the order of others, or start a new line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** Returns analyses with the text in all fields, as a results file that someone edited can. */
function analysesWith(text: string, result: Result): DynamicAnalysis[] {
  const changes = {
    signatures: [{ description: text, riskFactor: 7 }],
    warnings: [text, text],
    reason: text,
    analysisId: text
  }
  return [
    analysisOf(result, text, changes),
    { ...archiveOf([result, result], changes), warnings: [text] }
  ]
}

describe.each<Result>(['malicious', 'failed'])('hostile texts in reports that are %s', result => {
  const samples = HOSTILE_TEXTS.map((text, index): SampleResult => {
    const verdict = result === 'failed' ? null : verdictOf('malicious')
    return resultOf([`${index}.bin`], { verdict, dynamicAnalysis: analysesWith(text, result) })
  })
  const ending = endingWith(samples)
  const { recorded } = ending

  test('are neither commands nor line breaks in the log', () => {
    const { log, lines } = recordingLog()
    logReports(
      samples.map(sample => ({ ...sample, verdict: null })),
      log
    )
    log.fail(failureText(recorded.reasons))
    const text = lines.join('\n')
    expect(text).toContain('<img src=x onerror=alert(1)>')
    expect(text).not.toContain('##[')
    expect(text).not.toMatch(/^\s*::/m)
    expect(text.replaceAll('\n', '')).not.toMatch(INVISIBLE)
    const inner = lines.flatMap(line => line.split('\n').slice(1))
    const known =
      /^(?:\d+\.bin(?: on .*)?: |… and \d+ more|Blocked: |Reports missing: |Analyses that )/
    expect(inner.filter(line => !known.test(line))).toEqual([])
    expect(Math.max(...lines.map(line => line.length))).toBeLessThan(30_000)
  })

  test('are plain text in the summary and the release notes', () => {
    const html = [summaryOf(ending), ...notesOf({ ...ending, ...recorded })]
    expect(html[0]).toContain('&lt;img src=x onerror=alert(1)&gt;')
    for (const one of html) {
      expect(one).not.toMatch(/<(?:img|script|h1)/)
      expect(one.trimEnd()).not.toMatch(/\n\s*\n/)
      expect(one.replaceAll('\n', '')).not.toMatch(INVISIBLE)
      expect(openTags(one)).toEqual([])
    }
  })

  test('are valid in SARIF, and inline code in the false-positive report', () => {
    const text = JSON.stringify(sarifOf(recorded))
    expectSarif(text)
    const strings: string[] = []
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    // Results are on a line each in the notification about an incomplete run.
    expect(strings.filter(one => INVISIBLE.test(one.replaceAll('\n', '')))).toEqual([])
    const report = falsePositiveReport({ samples, propertiesOf: () => [] }) ?? ''
    expect(report.replaceAll('\n', '')).not.toMatch(INVISIBLE)
    expect(report.replace(/(`+)[^]*?[^`]\1(?!`)/g, '')).not.toMatch(/octocat|<img|javascript/)
  })
})
