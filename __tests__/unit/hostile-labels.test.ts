import { describe, expect, test } from '@jest/globals'

import { failureText } from '../../src/report/failure.js'
import { logFinalVerdicts, logVerdicts } from '../../src/report/log-verdicts.js'
import { notesOf } from '../../src/report/release-notes.js'
import { sarifOf } from '../../src/report/sarif.js'
import { summaryOf } from '../../src/report/summary.js'
import { withBlock } from '../../src/releases/notes-block.js'
import type { SampleResult, Verdict } from '../../src/results/schema.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'
import { recordingLog } from '../support/log.js'
import { endingWith, openTags, resultOf, scanOf, verdictOf } from '../support/reported-run.js'
import { expectSarif } from '../support/verdicts.js'

/** Characters that change the order of others, or start a new line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** Returns two samples for each hostile text, which is in all texts of their verdicts. */
function hostileSamples(status: Verdict['status']): SampleResult[] {
  return [...HOSTILE_TEXTS, ...HOSTILE_TEXTS].map((text, index) => {
    const history = [{ status: 'known', threat: text, on: '2026-01-01T00:00:00.000Z' }] as const
    const verdict = verdictOf(status, {
      threat: text,
      classifiedBy: text,
      checkedOn: '2026-02-01T00:00:00.000Z',
      scan: scanOf(index < HOSTILE_TEXTS.length ? { [text]: text, ikarus: text } : {}),
      accepted: index % 3 ? null : { until: '2027-01-31', reason: text }
    })
    return resultOf([`${index}.bin`], { verdict, history })
  })
}

describe.each(['malicious', 'suspicious'] as const)('hostile labels of a %s sample', status => {
  const samples = hostileSamples(status)
  const ending = endingWith(samples)
  const { recorded } = ending

  test('are neither commands nor line breaks in the log', () => {
    const { log, lines } = recordingLog()
    logFinalVerdicts(samples, log)
    logVerdicts(recorded.results, log)
    log.fail(failureText(recorded.reasons))
    const text = lines.join('\n')
    expect(text).toContain('<img src=x onerror=alert(1)>')
    expect(text).not.toContain('##[')
    expect(text).not.toMatch(/^\s*::/m)
    expect(text.replaceAll('\n', '')).not.toMatch(INVISIBLE)
    // Only annotations have several lines, each of which begins with a file or is about the run.
    const inner = lines.flatMap(line => line.split('\n').slice(1))
    expect(inner.filter(line => !/^(?:\d+\.bin: |… and \d+ more|Blocked: )/.test(line))).toEqual([])
  })

  test('are plain text in the summary', () => {
    const html = summaryOf(ending)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expectPlain(html)
  })

  test('are inline code in the release notes, without mentions', () => {
    // With more samples, the engines are not named.
    const [first = '', second = ''] = [samples.slice(0, 7), samples.slice(7, 14)].map(few => {
      const { headline, recorded } = endingWith(few)
      return notesOf({ headline, ...recorded })[0]
    })
    const notes = `${first}\n${second}`
    expect(notes).toContain('<code>Ikarus: &lt;img src=x onerror=alert(1)&gt;</code>')
    expect(notes).toContain('<code>@octocat #1 **bold** `code`</code>')
    expectPlain(notes)
    const withoutCode = notes.replace(/<code>.*?<\/code>/g, '')
    expect(withoutCode).not.toMatch(/@octocat|javascript/)
  })

  test('are neither links nor placeholders in SARIF, which is valid', () => {
    const text = JSON.stringify(sarifOf(recorded))
    const [run] = expectSarif(text).runs
    expect(run?.results).toHaveLength(samples.length)
    for (const { message } of run?.results ?? []) {
      expect(message.text.replace(/\\[[\]\\]/g, '').replace(/\{\{|\}\}/g, '')).not.toMatch(
        /[[\]{}]/
      )
      expect(message.text.length).toBeLessThan(5000)
    }
    expect(stringsIn(run?.results).filter(one => INVISIBLE.test(one))).toEqual([])
  })
})

/** Expects HTML of the reports only, without blank lines, which would end it in Markdown. */
function expectPlain(html: string): void {
  const tags = new Set([...html.matchAll(/<\/?([a-z]\w*)([^>]*)>/g)].map(([, name]) => name))
  expect([...tags].filter(tag => !ALLOWED.has(tag ?? ''))).toEqual([])
  expect(html.trimEnd()).not.toMatch(/\n\s*\n/)
  expect(html.replaceAll('\n', '')).not.toMatch(INVISIBLE)
  expect(openTags(html)).toEqual([])
}

const ALLOWED = new Set(
  ['h3', 'p', 'ul', 'li', 'table', 'tr', 'th', 'td', 'code', 'br', 'sub'].concat([
    'details',
    'summary'
  ])
)

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

describe('many long labels', () => {
  const labels = Object.fromEntries(
    Array.from({ length: 100 }, (_, n) => [`engine ${n} ${'"'.repeat(50)}`, '\u202e'.repeat(200)])
  )
  const scan = { ...scanOf(labels), enginesAsked: 100 }
  const samples = Array.from({ length: 1000 }, (_, n) =>
    resultOf([`${n}.bin`], {
      verdict: verdictOf('malicious', { threat: '&'.repeat(10_000), scan })
    })
  )
  const ending = endingWith(samples)

  test('keep the summary below 1 MiB', () => {
    const html = summaryOf(ending)
    expect(Buffer.byteLength(html)).toBeLessThan(1024 * 1024)
    expect(Buffer.byteLength(html)).toBeGreaterThan(500_000)
    expect(html).toContain('more in the results file')
    expect(openTags(html)).toEqual([])
  })

  test('fit in the release notes of ten files', () => {
    const few = endingWith(samples.slice(0, 10))
    const notes = withBlock('', notesOf({ ...few, ...few.recorded }))
    expect(notes).toContain('100 of 100 engines')
    expect(notes?.length).toBeLessThan(125_000)
    const all = withBlock('', notesOf({ ...ending, ...ending.recorded }))
    expect(all).toContain('Blocked: 1000 malicious files')
    expect(all?.length).toBeLessThan(125_000)
  })

  test("leave room for ten files in the step's error", () => {
    const text = failureText(ending.recorded.reasons)
    expect(text).toContain('\n9.bin: malicious, ')
    expect(text).toContain('… and 990 more in the results file')
    expect(text.length).toBeLessThan(4000)
  })

  test('limit the engines in SARIF', () => {
    const detections = scanOf({ a: 'x' }).detections.flatMap(one =>
      Array.from({ length: 400 }, () => one)
    )
    const verdict = verdictOf('malicious', { scan: { ...scan, detections } })
    const { recorded } = endingWith([resultOf(['a'], { verdict })])
    const [result] = sarifOf(recorded).runs[0]?.results ?? []
    expect(result?.properties.engines).toHaveLength(100)
    expect(result?.properties.enginesMatched).toBe(400)
  })
})
