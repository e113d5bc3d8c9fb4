import { describe, expect, test } from '@jest/globals'

import { parseReport, parseReportStatus } from '../../src/spectra/dynamic-analysis-responses.js'

const SHA1 = '21841b32c6165b27dddbd4d6eb3a672defe54271'
const SHA256 = '0b52'.repeat(16)
const OTHER_SHA1 = 'f'.repeat(40)
const ID = 'bc1b9c8e-8e64-4b64-9770-2a8f84d179e9'

const redact = (text: string) => text.replaceAll('secret', '***')
const bodyOf = (rl: unknown) => JSON.stringify({ rl })

/** A report as it was captured, without the sections about the behavior. */
const REPORT = {
  signatures: [
    { description: 'Uses HTTPS', risk_factor: 5, sig_id: 392 },
    { description: 'Drops PE files', risk_factor: 7, sig_id: 1167 },
    { description: 'Reads files' },
    { description: ' ' },
    { risk_factor: 10 },
    'odd'
  ],
  classification: 'MALICIOUS',
  analysis_time: '2024-01-18T20:08:30',
  analysis_id: ID,
  platform: 'windows10',
  risk_score: 9,
  threat_names: [{ threat_name: 'Unknown' }],
  sha256: SHA256,
  warnings: ['Max analysis timeout: 200s exceeded, the analysis took too long', '', 7]
}

describe('a report', () => {
  const expected = { sha1: SHA1, sha256: SHA256, analysisId: ID }
  const read = (
    report: unknown,
    rest: object = {},
    of: Parameters<typeof parseReport>[1] = expected
  ) => parseReport(bodyOf({ report, ...rest }), of, redact)

  /** Returns the report if this one is received. */
  function reportOf(changes: object) {
    const response = read({ ...REPORT, ...changes })
    if (response.state !== 'finished') throw new Error('not finished')
    return response.report
  }

  test('is read as it was captured', () => {
    expect(read(REPORT, { requested_id: ID, requested_hash: SHA1 })).toEqual({
      state: 'finished',
      report: {
        classification: 'malicious',
        rawClassification: 'MALICIOUS',
        riskScore: 9,
        signatures: [
          { description: 'Drops PE files', riskFactor: 7 },
          { description: 'Uses HTTPS', riskFactor: 5 },
          { description: 'Reads files', riskFactor: null }
        ],
        warnings: ['Max analysis timeout: 200s exceeded, the analysis took too long'],
        platform: 'windows10',
        analyzedOn: Date.parse('2024-01-18T20:08:30Z')
      }
    })
  })

  test('can lack all fields', () => {
    expect(read({})).toEqual({
      state: 'finished',
      report: {
        classification: null,
        rawClassification: '',
        riskScore: null,
        signatures: [],
        warnings: [],
        platform: null,
        analyzedOn: null
      }
    })
  })

  test.each([
    ['NO_THREATS_FOUND', 'no threats found'],
    [' no_threats_found ', 'no threats found'],
    ['Suspicious', 'suspicious'],
    ['malicious', 'malicious'],
    ['UNKNOWN', null],
    ['GOODWARE', null],
    ['no_threat\u017f_found', null],
    ['NO_THREATS_FOUND\nMALICIOUS', null],
    ['NO_THREATS_FOUND?', null],
    ['', null],
    ['__proto__', null],
    ['__PROTO__', null],
    ['constructor', null],
    ['toString', null],
    [['NO_THREATS_FOUND'], null],
    [{ toString: 'NO_THREATS_FOUND' }, null],
    [true, null],
    [null, null]
  ])('with the classification %j is %j', (classification, meaning) => {
    expect(reportOf({ classification }).classification).toBe(meaning)
  })

  test.each([
    [0, 0],
    [10, 10],
    [96, 96],
    [100, 100],
    [101, null],
    [-1, null],
    ['9', null],
    [null, null]
  ])('with the risk score %j has the score %j', (score, riskScore) => {
    expect(reportOf({ risk_score: score }).riskScore).toBe(riskScore)
  })

  test('has no secrets, even where a text is truncated', () => {
    const text = `${'x'.repeat(196)}secret`
    const { signatures, warnings, platform, rawClassification } = reportOf({
      signatures: [{ description: text }],
      warnings: [text],
      platform: text,
      classification: text
    })
    const safe = `${'x'.repeat(196)}***`
    expect([signatures[0]?.description, warnings[0], platform, rawClassification]).toEqual(
      Array(4).fill(safe)
    )
  })

  test('has limited lengths and numbers of texts, and keeps the highest risks', () => {
    const long = 'x'.repeat(10_000)
    const { signatures, warnings, platform, rawClassification } = reportOf({
      signatures: Array.from({ length: 5000 }, (_, n) => ({
        description: long,
        risk_factor: n === 4999 ? 10 : 1
      })),
      warnings: Array(1000).fill(long),
      platform: long,
      classification: long
    })
    expect(signatures.map(({ riskFactor }) => riskFactor)).toEqual([
      10,
      ...Array<number>(19).fill(1)
    ])
    expect(warnings).toHaveLength(5)
    for (const text of [signatures[0]?.description, warnings[0], platform, rawClassification]) {
      expect(text).toHaveLength(200)
    }
  })

  test.each([
    ['analysis', { ...REPORT, analysis_id: 'a' }, {}, 'the report of another analysis'],
    ['requested analysis', REPORT, { requested_id: 'a' }, 'the report of another analysis'],
    ['requested hash', REPORT, { requested_hash: OTHER_SHA1 }, 'a response about another file'],
    ['SHA-1', { ...REPORT, sha1: OTHER_SHA1 }, {}, 'a response about another file'],
    ['SHA-256', { ...REPORT, sha256: 'f'.repeat(64) }, {}, 'a response about another file']
  ])('with another %s is an error', (_, report, rest, message) => {
    expect(() => read(report, rest)).toThrow(message)
  })

  test('can have hashes and ids in upper case, and of unknown formats', () => {
    const report = { ...REPORT, analysis_id: ID.toUpperCase(), sha1: SHA1.toUpperCase() }
    expect(read({ ...report, sha256: SHA256.toUpperCase() }).state).toBe('finished')
    expect(read({ ...report, sha1: '', sha256: '', analysis_id: '' }).state).toBe('finished')
    expect(read({ ...report, sha1: 7, sha256: null, analysis_id: {} }).state).toBe('finished')
  })

  test('can be of any analysis if none is expected, and of any SHA-256 if it is not known', () => {
    const of = { sha1: SHA1, sha256: null }
    expect(read({ ...REPORT, analysis_id: 'a' }, {}, of).state).toBe('finished')
    expect(read({ ...REPORT, sha256: 'f'.repeat(64) }, {}, of).state).toBe('finished')
  })

  test.each([undefined, null, 'x', 7, [], [REPORT]])('is an error if it is %j', report => {
    expect(() => read(report)).toThrow('a response without a report')
  })

  test('can be replaced by a status', () => {
    expect(read(undefined, { status: 'analyzing' }).state).toBe('running')
    expect(read(null, { status: 'failed' }).state).toBe('failed')
    expect(read(REPORT, { status: 'failed' }).state).toBe('finished')
  })
})

describe('a 404', () => {
  const read = (body: unknown) => parseReportStatus(JSON.stringify(body), redact)

  test.each(['analyzing', 'queued', 'pending', 'not found', 'x'])(
    'with the status %s means that the analysis is running',
    status => {
      expect(read({ status, message: 'failed earlier' })).toEqual({ state: 'running', status })
      expect(read({ rl: { status } })).toEqual({ state: 'running', status })
    }
  )

  test.each(['failed', 'FAILURE', 'error', 'Aborted', 'canceled', 'cancelled', 'analysis error'])(
    'with the status %s means that the analysis has failed',
    status => {
      const failed = { state: 'failed', reason: `the service reports: ${status}` }
      expect(read({ status })).toEqual(failed)
      expect(read({ rl: { status, message: ' ' } })).toEqual(failed)
      expect(read({ status, message: 'no secret' })).toEqual({
        state: 'failed',
        reason: `the service reports: ${status}: no ***`
      })
    }
  )

  test('has the first status that is a text', () => {
    expect(read({ status: 404, rl: { status: 'queued' } })?.state).toBe('running')
    expect(read({ status: '', rl: { status: 'failed' } })?.state).toBe('failed')
    expect(read({ status: 'queued', rl: { status: 'failed' } })?.state).toBe('running')
  })

  test.each([{}, [], null, 'failed', 7, { status: 404 }, { rl: 'failed' }, { rl: null }])(
    'says nothing if its body is %j',
    body => {
      expect(read(body)).toBeUndefined()
    }
  )

  test.each(['', 'not found', '<html>', '{"status":"anal', '\u0000'])(
    'says nothing if it is not JSON: %j',
    text => {
      expect(parseReportStatus(text, redact)).toBeUndefined()
    }
  )

  test('is limited in length', () => {
    const status = `failed ${'x'.repeat(9999)}`
    const response = read({ status, message: status })
    expect(response?.state === 'failed' && response.reason.length).toBeLessThan(500)
  })
})

test('texts that are nested very deeply are read or refused, but never lead to a crash', () => {
  const deep = '['.repeat(1 << 20) + ']'.repeat(1 << 20)
  expect(parseReportStatus(deep, redact)).toBeUndefined()
  expect(parseReportStatus(`{"status":"queued","rl":${deep}}`, redact)?.state).toBe('running')
  const text = `{"rl":{"report":{"signatures":${deep},"classification":${deep}}}}`
  expect(parseReport(text, { sha1: SHA1 }, redact)).toMatchObject({
    report: { classification: null, signatures: [] }
  })
})
