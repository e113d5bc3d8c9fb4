import { describe, expect, test } from '@jest/globals'

import {
  isAnalysisId,
  parseStart,
  parseStartedFiles
} from '../../src/spectra/dynamic-analysis-responses.js'

const SHA1 = '21841b32c6165b27dddbd4d6eb3a672defe54271'
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
    [{ analysis_id: 'id-secret' }, 'a response with an invalid analysis_id'],
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
      { sha1: SHA1 },
      { sha1: SHA1, analysis_id: 7, error_message: 'x' },
      { sha1: SHA1, analysis_id: 'id-secret' },
      'b.exe',
      null
    ]
    expect(start({ requested_hash: SHA1, files })).toEqual([
      { sha1: OTHER_SHA1, analysisId: ID, error: null, mayRun: true },
      { sha1: SHA1, analysisId: null, error: 'not supported: ***', mayRun: false },
      { sha1: SHA1, analysisId: null, error: 'an invalid analysis_id', mayRun: true },
      { sha1: SHA1, analysisId: ID, error: null, mayRun: true },
      { sha1: SHA1, analysisId: null, error: 'no analysis_id', mayRun: true },
      { sha1: SHA1, analysisId: null, error: 'x', mayRun: true },
      { sha1: SHA1, analysisId: null, error: 'an invalid analysis_id', mayRun: true },
      { sha1: null, analysisId: null, error: 'no analysis_id', mayRun: true },
      { sha1: null, analysisId: null, error: 'no analysis_id', mayRun: true }
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
          error: `its analysis (${ID}) has started, but the response has no valid sha1`,
          mayRun: true
        },
        { sha1: null, analysisId: null, error: 'encrypted', mayRun: false },
        { sha1: SHA1, analysisId: 'a', error: null, mayRun: true }
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
      error: 'only the reports of the first 1000 files are requested (5 ignored)',
      mayRun: true
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
