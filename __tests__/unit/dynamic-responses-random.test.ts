import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  isAnalysisId,
  parseReport,
  parseReportStatus,
  parseStart,
  parseStartedFiles
} from '../../src/spectra/dynamic-analysis-responses.js'

const SHA1 = 'a'.repeat(40)
const ID = 'bc1b9c8e-8e64-4b64-9770-2a8f84d179e9'

const redact = (text: string) => text.replaceAll('secret', '***')

const word = fc.oneof(
  fc.constantFrom(
    ...['MALICIOUS', 'suspicious', 'NO_THREATS_FOUND', 'no_threat\u017f_found', 'UNKNOWN'],
    ...['__proto__', 'constructor', 'valueOf', 'secret', '..', 'latest', SHA1, 'b'.repeat(40)],
    ...['c'.repeat(64), ID, 'started', 'analyzing', 'failed', '2024-01-18T20:08:30', '']
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ minLength: 150, maxLength: 250 }).map(text => `${text}secret`)
)
const leaf = fc.oneof(word, fc.double(), fc.integer(), fc.boolean(), fc.constant(null))
const name = fc.constantFrom(
  ...['report', 'classification', 'risk_score', 'signatures', 'description', 'risk_factor'],
  ...['warnings', 'platform', 'analysis_time', 'analysis_id', 'sha1', 'sha256', 'status'],
  ...['message', 'requested_hash', 'requested_id', 'files', 'error_message', 'rl', '__proto__']
)

const { value } = fc.letrec<{ value: unknown; object: unknown }>(tie => ({
  object: fc.dictionary(name, tie('value'), { maxKeys: 8 }),
  value: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    tie('object'),
    tie('object')
  )
}))

const report = fc.record(
  {
    classification: leaf,
    signatures: fc.array(fc.record({ description: leaf, risk_factor: leaf }), { maxLength: 40 }),
    warnings: fc.array(leaf, { maxLength: 20 }),
    risk_score: leaf,
    platform: value,
    analysis_time: value,
    analysis_id: fc.oneof(leaf, fc.constant(ID)),
    sha1: fc.oneof(leaf, fc.constant(SHA1)),
    sha256: leaf
  },
  { requiredKeys: [] }
)

const text = fc.oneof(
  value.map(body => JSON.stringify(body)),
  value.map(rl => JSON.stringify({ rl })),
  report.map(found => JSON.stringify({ rl: { report: found } })),
  fc.string({ unit: 'binary' })
)

/** Returns the result of reading a text; undefined if that throws an error. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).message).not.toContain('secret')
    return undefined
  }
}

/** Expects that all texts in a value are short and have no secrets. */
function expectSafe(found: unknown): void {
  const texts: string[] = []
  JSON.stringify(found, (_, one: unknown) => {
    if (typeof one === 'string') texts.push(one)
    return one
  })
  for (const one of texts) {
    expect(one).not.toContain('secret')
    expect(one.length).toBeLessThan(500)
  }
}

/** The classification in a text, if it is one. */
function classificationIn(json: string): unknown {
  const { rl } = JSON.parse(json) as { rl: { report: { classification?: unknown } } }
  return rl.report.classification
}

test('a report is read safely, and is free of threats only if it says so', () => {
  let finished = 0
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, ID), (json, analysisId) => {
      const response = attempt(() => parseReport(json, { sha1: SHA1, analysisId }, redact))
      expectSafe(response)
      if (response?.state !== 'finished') return
      finished += 1
      const { classification, signatures, warnings, riskScore } = response.report
      expect(signatures.length).toBeLessThanOrEqual(20)
      expect(warnings.length).toBeLessThanOrEqual(5)
      expect(riskScore ?? 0).toBeGreaterThanOrEqual(0)
      expect(riskScore ?? 0).toBeLessThanOrEqual(100)
      const raw = classificationIn(json)
      const expected = typeof raw === 'string' ? raw.trim().replace(/[a-z]/g, upper) : ''
      expect(classification).toBe(
        { MALICIOUS: 'malicious', SUSPICIOUS: 'suspicious', NO_THREATS_FOUND: 'no threats found' }[
          expected
        ] ?? null
      )
    }),
    { numRuns: 2000 }
  )
  expect(finished).toBeGreaterThan(100)
})

const upper = (letter: string) => letter.toUpperCase()

test('a 404 is read safely, and never as a report', () => {
  fc.assert(
    fc.property(text, json => {
      const response = parseReportStatus(json, redact)
      expectSafe(response)
      expect(['running', 'failed', undefined]).toContain(response?.state)
    }),
    { numRuns: 1000 }
  )
})

test('a start is read safely, with ids that can be in a path', () => {
  fc.assert(
    fc.property(text, json => {
      const id = attempt(() => parseStart(json, SHA1, redact))
      expect(id === undefined || isAnalysisId(id)).toBe(true)
    }),
    { numRuns: 1000 }
  )
})

test('an archive is read safely, and no file is lost', () => {
  const files = fc.array(fc.record({ sha1: leaf, analysis_id: leaf, error_message: leaf }))
  const archive = files.map(list => JSON.stringify({ rl: { files: list } }))
  fc.assert(
    fc.property(fc.oneof(text, archive), json => {
      const found = attempt(() => parseStartedFiles(json, SHA1, redact))
      expectSafe(found)
      if (!found) return
      const { rl } = JSON.parse(json) as { rl: { files: unknown[] } }
      expect(found).toHaveLength(rl.files.length)
      for (const { sha1, analysisId, error } of found) {
        expect(sha1 === null || /^[0-9a-f]{40}$/.test(sha1)).toBe(true)
        expect((analysisId === null) === (error !== null)).toBe(true)
        expect(analysisId === null || (sha1 !== null && isAnalysisId(analysisId))).toBe(true)
      }
    }),
    { numRuns: 1000 }
  )
})
