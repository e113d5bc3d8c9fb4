import { describe, expect, test } from '@jest/globals'

import {
  isAnalysisId,
  parseReport,
  parseReportStatus,
  parseStart,
  parseStartedFiles
} from '../../src/spectra/dynamic-analysis-responses.js'

const SHA1 = '21841b32c6165b27dddbd4d6eb3a672defe54271'
const SHA256 = '0b52'.repeat(16)
const OTHER_SHA1 = 'f'.repeat(40)
const ID = 'bc1b9c8e-8e64-4b64-9770-2a8f84d179e9'

const redact = (text: string) => text.replaceAll('secret', '***')
const bodyOf = (rl: unknown) => JSON.stringify({ rl })

describe('the response to the start of an analysis', () => {
  const start = (rl: unknown) => parseStart(bodyOf(rl), SHA1, redact)

  test('has the id of the analysis', () => {
    expect(start({ status: 'started', requested_hash: SHA1, analysis_id: ID })).toBe(ID)
    expect(start({ requested_hash: SHA1.toUpperCase(), analysis_id: ID })).toBe(ID)
    expect(start({ analysis_id: ID })).toBe(ID)
  })

  test.each([
    [{}, 'a response with no analysis_id'],
    [{ analysis_id: null, error_message: 'no secret' }, 'a response with no analysis_id: no ***'],
    [{ analysis_id: '../x' }, 'a response with an invalid analysis_id'],
    [{ analysis_id: 7 }, 'a response with an invalid analysis_id'],
    [{ analysis_id: ID, requested_hash: OTHER_SHA1 }, 'a response about another file']
  ])('is an error: %j', (rl, message) => {
    expect(() => start(rl)).toThrow(message)
  })
})

test.each([
  '..',
  '.',
  'a/b',
  'a?b',
  'a#b',
  '%2e%2e',
  'a b',
  '',
  'latest',
  'Latest',
  `${ID}\n`,
  '.a'
])('an id that would change the path is invalid: %j', id => {
  expect(isAnalysisId(id)).toBe(false)
})

test.each([ID, 'a', '1.2', 'A_b', 'x'.repeat(100)])('an id can be %s', id => {
  expect(isAnalysisId(id)).toBe(true)
})

describe('the response to the start of an archive', () => {
  const start = (rl: unknown) => parseStartedFiles(bodyOf(rl), SHA1, redact)

  test('has files with an id and files with an error', () => {
    const files = [
      { sha1: OTHER_SHA1.toUpperCase(), analysis_id: ID },
      { sha1: SHA1, error_message: ' not supported: secret ' },
      { sha1: SHA1, analysis_id: 'a/../b', error_message: '' },
      { sha1: SHA1, analysis_id: ID, error_message: 'late' },
      { sha1: SHA1 }
    ]
    expect(start({ requested_hash: SHA1, files })).toEqual([
      { sha1: OTHER_SHA1, analysisId: ID, error: null },
      { sha1: SHA1, analysisId: null, error: 'no analysis_id: not supported: ***' },
      { sha1: SHA1, analysisId: null, error: 'an invalid analysis_id' },
      { sha1: SHA1, analysisId: ID, error: null },
      { sha1: SHA1, analysisId: null, error: 'no analysis_id' }
    ])
  })

  test.each([undefined, null, '', 'x', 7, `${SHA1}0`, [SHA1]])(
    'keeps all files if one of them has the SHA-1 %j',
    sha1 => {
      const files = [
        { sha1, analysis_id: ID },
        { sha1, error_message: 'encrypted' }
      ]
      expect(start({ files: [...files, { sha1: SHA1, analysis_id: 'a' }] })).toEqual([
        {
          sha1: null,
          analysisId: null,
          error: `its analysis (${ID}) has started, but the response has no valid sha1`
        },
        { sha1: null, analysisId: null, error: 'no analysis_id: encrypted' },
        { sha1: SHA1, analysisId: 'a', error: null }
      ])
    }
  )

  test('reports that files are ignored if there are very many', () => {
    const files = Array.from({ length: 1005 }, () => ({ sha1: SHA1, analysis_id: ID }))
    const started = start({ files })
    expect(started).toHaveLength(1001)
    expect(started.at(-1)).toEqual({
      sha1: null,
      analysisId: null,
      error: 'only the reports of the first 1000 files are requested (5 ignored)'
    })
    expect(start({ files: files.slice(0, 1000) })).toHaveLength(1000)
  })

  test.each([
    [{}, 'a response without files'],
    [{ files: [], error_message: 'empty' }, 'a response without files: empty'],
    [{ files: 'x' }, 'a response without files'],
    [{ files: [1, null, 'x'] }, 'a response without files'],
    [
      { requested_hash: OTHER_SHA1, files: [{ sha1: SHA1, analysis_id: ID }] },
      'a response about another file'
    ]
  ])('is an error: %j', (rl, message) => {
    expect(() => start(rl)).toThrow(message)
  })
})

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
