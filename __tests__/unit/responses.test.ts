import { describe, expect, test } from '@jest/globals'

import { parseExisting, parseReputations } from '../../src/spectra/responses.js'
import { parseAnalysisEvidence, parseScanEvidence } from '../../src/spectra/evidence.js'

const asIs = (text: string) => text

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

const response = (rl: unknown) => JSON.stringify({ rl })

test('an entry belongs to its query_hash, even if it also has another hash', () => {
  const text = response({
    entries: [{ status: 'MALICIOUS', sha1: B, query_hash: { sha1: A.toUpperCase() } }]
  })
  expect([...parseReputations(text, 'sha1', asIs).keys()]).toEqual([A])
})

test.each([
  ['KNOWN', 'KNOWN'],
  ['unknown', 'UNKNOWN'],
  ['RANSOMWARE', 'OTHER'],
  ['', 'OTHER']
])('reads the status %j as %s', (status, expected) => {
  const text = response({ entries: [{ status, query_hash: { sha1: A } }] })
  expect(parseReputations(text, 'sha1', asIs).get(A)?.status).toBe(expected)
})

test('ignores numbers that are invalid or out of range', () => {
  const fields = { threat_level: 6, trust_factor: -1, scanner_match: 1.5, scanner_count: '9' }
  const text = response({ entries: [{ status: 'KNOWN', query_hash: { sha1: A }, ...fields }] })
  expect(parseReputations(text, 'sha1', asIs).get(A)).toMatchObject({
    level: null,
    trust: null,
    enginesMatched: null,
    enginesAsked: null
  })
})

test('shortens long texts after secrets are removed from them', () => {
  const long = `${'x'.repeat(190)}${'secret'.repeat(1000)}`
  const fields = { threat_name: long, reason: long }
  const text = response({ entries: [{ status: 'MALICIOUS', query_hash: { sha1: A }, ...fields }] })
  const redact = (one: string) => one.replaceAll('secret', '***')
  const short = `${'x'.repeat(190)}${'*'.repeat(9)}…`
  expect(parseReputations(text, 'sha1', redact).get(A)).toMatchObject({
    threat: short,
    classifiedBy: short
  })
})

test.each([
  [['UNKNOWN', 'MALICIOUS', 'KNOWN'], 'MALICIOUS'],
  [['KNOWN', 'SUSPICIOUS', 'CLEAN'], 'SUSPICIOUS'],
  [['KNOWN', 'CLEAN', 'UNKNOWN'], 'OTHER'],
  [['KNOWN', 'UNKNOWN'], 'UNKNOWN']
])('the most severe of several statuses counts, with its details: %j is %s', (statuses, worst) => {
  const entries = statuses.map((status, index) => ({ sha1: A, status, scanner_count: index }))
  const expected = worst === 'OTHER' ? statuses.indexOf('CLEAN') : statuses.indexOf(worst)
  expect(parseReputations(response({ entries }), 'sha1', asIs).get(A)).toMatchObject({
    status: worst,
    enginesAsked: expected
  })
})

test.each(['{"rl":{"error":"try later"}}', '{"rl":null}', '[]', ''])(
  'rejects a reputation response without a list: %j',
  text => {
    expect(() => parseReputations(text, 'sha1', asIs)).toThrow(/./)
  }
)

test('uses the latest analysis, and ignores one without a time', () => {
  const entries = [
    { record_time: '2026-01-02T00:00:00' },
    { record_time: '2026-01-03T00:00:00' },
    {}
  ]
  const text = response({
    entries: [
      { sha1: A, analysis: { entries } },
      { sha1: B, analysis: { entries: [{}] } }
    ]
  })
  const evidence = parseAnalysisEvidence(text, 'sha1')
  expect(evidence.get(A)?.analyzedOn).toBe(Date.UTC(2026, 0, 3))
  expect(evidence.get(B)?.analyzedOn).toBeUndefined()
})

test.each([
  ['2026-01-02T03:04:05', Date.UTC(2026, 0, 2, 3, 4, 5)],
  ['2026-01-02T03:04:05Z', Date.UTC(2026, 0, 2, 3, 4, 5)],
  ['2026-01-02T03:04:05+02:00', Date.UTC(2026, 0, 2, 1, 4, 5)],
  ['yesterday', undefined]
])('reads the time %s as UTC, unless it has a zone', (time, expected) => {
  const zone = process.env['TZ']
  process.env['TZ'] = 'America/New_York'
  try {
    const text = response({ samples: [{ sha1: A, last_scanned_on: time }] })
    expect(parseScanEvidence(text, 'sha1', asIs).get(A)?.attemptedOn).toBe(expected)
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

describe('the latest scan', () => {
  const results = [{ scanner: 'avast', result: '' }]
  const [older, newer] = ['2026-01-02T00:00:00', '2026-01-03T00:00:00']
  const evidence = (...samples: object[]) =>
    parseScanEvidence(
      response({ samples: samples.map(one => ({ sha1: A, ...one })) }),
      'sha1',
      asIs
    ).get(A)

  test('counts, regardless of its position in the list', () => {
    const scans = [
      { scanned_on: older, results },
      { scanned_on: newer, results }
    ]
    for (const xref of [scans, scans.toReversed()]) {
      expect(evidence({ xref })?.analyzedOn).toBe(Date.UTC(2026, 0, 3))
    }
    const [first = {}, second = {}] = scans
    expect(evidence({ xref: [second] }, { xref: [first] })?.analyzedOn).toBe(Date.UTC(2026, 0, 3))
  })

  test('without results takes precedence over an older one with results', () => {
    const xref = [
      { scanned_on: older, results },
      { scanned_on: newer, scanner_count: 47, scanner_match: 0 }
    ]
    expect(evidence({ xref })).toMatchObject({
      analyzedOn: undefined,
      attemptedOn: Date.UTC(2026, 0, 3)
    })
  })

  test('has the time of its record, not the time of the sample', () => {
    expect(
      evidence({ last_scanned_on: newer, xref: [{ scanned_on: older, results }] })
    ).toMatchObject({
      analyzedOn: Date.UTC(2026, 0, 2),
      attemptedOn: Date.UTC(2026, 0, 3)
    })
  })

  test.each([
    ['no records', undefined],
    ['an empty list', []],
    ['no results', [{ scanned_on: newer }]],
    ['empty results', [{ scanned_on: newer, results: [] }]],
    ['results of no scanner', [{ scanned_on: newer, results: [{ result: '' }] }]],
    ['results that are not a list', [{ scanned_on: newer, results: 'clean' }]],
    ['no time', [{ results }]]
  ])('is not proof of an analysis if it has %s', (_, xref) => {
    expect(evidence({ last_scanned_on: newer, xref })).toEqual({
      analyzedOn: undefined,
      attemptedOn: Date.UTC(2026, 0, 3),
      hashes: { sha1: A, sha256: null }
    })
  })

  test('is also found in a response about a single sample', () => {
    const sample = { sha1: A.toUpperCase(), xref: [{ scanned_on: newer, results }] }
    expect(parseScanEvidence(response({ sample }), 'sha1', asIs).get(A)?.analyzedOn).toBe(
      Date.UTC(2026, 0, 3)
    )
  })
})

test('finds the hashes of a status response in any field, but not in a list', () => {
  const entries = [{ requested: A.toUpperCase(), status: 'available' }]
  expect(parseExisting(response({ entries, unknown_hashes: [B] }), [A, B])).toEqual([A])
  expect(() => parseExisting(response({ hashes: [A] }), [A])).toThrow('1 of 1 hash')
})

describe('the hashes of a reputation', () => {
  const SHA256 = 'c'.repeat(64)
  const hashesOf = (fields: object, type: 'sha1' | 'sha256', hash: string) => {
    const text = response({
      entries: [{ status: 'KNOWN', query_hash: { [type]: hash }, ...fields }]
    })
    return parseReputations(text, type, asIs).get(hash)?.hashes
  }

  test('are those of its entry, in lower case', () => {
    const fields = { sha1: A.toUpperCase(), sha256: SHA256.toUpperCase() }
    expect(hashesOf(fields, 'sha1', A)).toEqual({ sha1: A, sha256: SHA256 })
    expect(hashesOf(fields, 'sha256', SHA256)).toEqual({ sha1: A, sha256: SHA256 })
  })

  test('do not include those of another sample', () => {
    const fields = { sha1: B, sha256: SHA256 }
    expect(hashesOf(fields, 'sha1', A)).toEqual({ sha1: A, sha256: null })
    expect(hashesOf({ sha1: A, sha256: 'd'.repeat(64) }, 'sha256', SHA256)).toEqual({
      sha1: null,
      sha256: SHA256
    })
  })

  test.each([undefined, null, 7, '', 'x'.repeat(40), SHA256, [A, B]])(
    'do not include an invalid one: %j',
    sha1 => {
      expect(hashesOf({ sha1 }, 'sha256', SHA256)).toEqual({ sha1: null, sha256: SHA256 })
    }
  )
})
