import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { ServiceOptions } from '../../emulator/service.js'
import { PASSWORD, shown, workspace } from '../support/action.js'
import { dynamicService, textsOf } from '../support/dynamic-runs.js'
import { QUOTES, secretsIn } from '../support/secret-forms.js'
import { zip } from '../support/zip.js'

const ARCHIVE_PASSWORD = 'Zip <&> "\'\\#1é'
const SECRETS = [PASSWORD, ARCHIVE_PASSWORD]

/** Texts that quote all secrets in several forms. */
const LEAK = ['plain', 'JSON', 'base64', 'URI']
  .flatMap(name => SECRETS.map(secret => QUOTES[name]?.(secret) ?? ''))
  .join(' ')

const NOT_ANALYZED = { sha1: 'a'.repeat(40), error_message: LEAK }

const answerAt = (step: string, status: number, body: string): Partial<ServiceOptions> => ({
  fault: entry => (entry.step === step ? { kind: 'answer', status, body } : undefined)
})

describe('secrets that the service quotes', () => {
  test.each<[string, Partial<ServiceOptions>]>([
    [
      'in a report',
      {
        dynamicReport: () => ({
          classification: 'MALICIOUS',
          signatures: [{ description: `Reads ${LEAK}`, risk_factor: 9, sig_id: 1 }],
          warnings: [`Warning: ${LEAK}`]
        })
      }
    ],
    ['in a classification', { dynamicReport: () => ({ classification: LEAK }) }],
    ['in a status', answerAt('dynamic-report', 404, JSON.stringify({ status: `failed ${LEAK}` }))],
    ['in an error of a report', answerAt('dynamic-report', 400, LEAK)],
    ['in an error of a start', answerAt('dynamic-start', 400, LEAK)],
    [
      'in the reason why a file is not analyzed',
      answerAt(
        'dynamic-start',
        200,
        JSON.stringify({
          rl: { files: [NOT_ANALYZED, { sha1: 'b'.repeat(40), analysis_id: 'b' }] }
        })
      )
    ]
  ])('are redacted everywhere: %s', async (_, options) => {
    const archive = await zip({ 'a.exe': 'a', 'b.exe': 'b' })
    const { run } = await dynamicService(options, { 'all.zip': archive })
    const sarif = path.join(workspace(), 'dynamic.sarif')
    const result = await run({
      'archive-type': 'zip',
      'archive-password': ARCHIVE_PASSWORD,
      'dynamic-analysis-timeout-minutes': '3',
      'fail-on': 'malicious',
      'sarif-file': sarif,
      retries: '0'
    })
    const text = textsOf({ ...result, log: shown(result.log) }, sarif)
    expect(text).toContain('***')
    expect(secretsIn(text, SECRETS)).toEqual([])
  })
})

test('truncated text does not end with part of a secret', async () => {
  // The password begins before the limit of 200 characters, and ends after it.
  const description = `${'x'.repeat(195)}${PASSWORD}`
  const signatures = [{ description, risk_factor: 9, sig_id: 1 }]
  const { run } = await dynamicService({ dynamicReport: () => ({ signatures }) })
  const result = await run()
  const text = textsOf({ ...result, log: shown(result.log) })
  expect(text).toContain('x'.repeat(100))
  expect(text).not.toContain(`x${PASSWORD.slice(0, 2)}`)
})

test('files are selected by their real names, even if the name of a folder is a secret', async () => {
  const token = 'installer-token'
  const archive = await zip({ 'a.exe': 'a' })
  const files = { [`${token}/a.exe`]: 'an app', [`${token}/b.zip`]: archive }
  const { run } = await dynamicService({}, files)
  const result = await run({
    'github-token': token,
    'dynamic-analysis-files': `${token}/*`,
    'archive-type': 'zip',
    'archive-files': `${token}/*.zip`
  })
  expect(result.code).toBe(0)
  const analyses = result.results?.samples.map(({ files, dynamicAnalysis = [] }) => [
    files,
    dynamicAnalysis.map(one => [one.state, one.files?.length])
  ])
  expect(analyses).toEqual([
    [['***/a.exe'], [['finished', undefined]]],
    [['***/b.zip'], [['finished', 1]]]
  ])
})
