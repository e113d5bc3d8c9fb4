import { describe, expect, test } from '@jest/globals'
import { markers } from '../../../emulator/store/markers.js'
import {
  DURATION,
  dynamicService,
  reportPath,
  startRequest
} from '../../support/dynamic-analysis.js'
import { getRequest } from '../../support/emulator-requests.js'
import { md5, sha1, sha256 } from '../../support/hashes.js'

const hash = sha1('content')
const unknownId = '00000000-0000-4000-8000-000000000000'

describe('while an analysis is running', () => {
  test('its report has a status in JSON, and is not charged', async () => {
    const { service, start, advance } = await dynamicService()
    const id = await start('content')
    advance(DURATION - 1)
    const response = await service.handle(getRequest(reportPath(hash, id)))
    expect(response).toMatchObject({ status: 404 })
    expect(response.headers['content-type']).toContain('application/json')
    expect(JSON.parse(response.body)).toEqual({
      status: 'analyzing',
      message: 'The dynamic analysis is not complete yet.'
    })
    expect(service.charged()).toBe(0)
  })

  test.each(['', 'latest', unknownId])('there is no other report: %j', async tail => {
    const { service, start } = await dynamicService()
    await start('content')
    const response = await service.handle(getRequest(reportPath(hash, tail)))
    expect(response).toMatchObject({ status: 404, body: 'Requested data was not found.' })
  })
})

test('never completes if its duration is Infinity', async () => {
  const { start, advance, status } = await dynamicService(['content'], {
    dynamicAnalysisMs: Infinity
  })
  const id = await start('content')
  advance(365 * 86_400_000)
  expect(await status(reportPath(hash, id))).toBe(404)
})

test('by default, is complete at once', async () => {
  const { service } = await dynamicService(['content'], { dynamicAnalysisMs: 0 })
  await service.handle(startRequest(hash))
  expect(await service.handle(getRequest(reportPath(hash)))).toMatchObject({ status: 200 })
})

test('a finished analysis has a report, which is charged each time', async () => {
  const { service, start, report, advance } = await dynamicService([markers.MALICIOUS])
  const malicious = sha1(markers.MALICIOUS)
  const id = await start(markers.MALICIOUS, { platform: 'linux' })
  advance(DURATION)
  const expected = {
    report: {
      classification: 'MALICIOUS',
      risk_score: 9,
      signatures: expect.arrayContaining([
        { description: 'Drops PE files', risk_factor: 7, sig_id: 1167 }
      ]),
      threat_names: [{ threat_name: 'Text.Test.EICAR' }],
      warnings: [],
      platform: 'linux',
      configuration: 'Emulated',
      analysis_id: id,
      analysis_time: '2026-11-22T19:01:00',
      analysis_duration: 200,
      sha1: malicious,
      sha256: sha256(markers.MALICIOUS),
      md5: md5(markers.MALICIOUS)
    },
    requested_id: id,
    requested_hash: malicious
  }
  expect(await report(reportPath(malicious, id))).toEqual(expected)
  expect(await report(reportPath(malicious, id))).toEqual(expected)
  expect(service.charged('dynamic-report')).toBe(2)
  expect(service.log.at(-1)).toMatchObject({ step: 'dynamic-report', sha1: malicious, charged: 1 })
})

test.each([
  [markers.SUSPICIOUS, 'SUSPICIOUS', 6],
  [markers.KNOWN, 'NO_THREATS_FOUND', 0],
  ['content', 'NO_THREATS_FOUND', 0],
  [['SPECTRA', 'EMULATOR', 'DETECTION zoner=Label'].join('-'), 'MALICIOUS', 9]
])('%s results in %s', async (content, classification, risk_score) => {
  const { start, report, advance } = await dynamicService([content])
  const id = await start(content)
  advance(DURATION)
  expect(await report(reportPath(sha1(content), id))).toMatchObject({
    report: { classification, risk_score }
  })
})

test.each([
  ['sha1', hash.toUpperCase()],
  ['sha256', sha256('content')],
  ['md5', md5('content')]
])('finds reports by %s', async (hashType, value) => {
  const { start, report, advance } = await dynamicService()
  const id = await start('content')
  advance(DURATION)
  expect(await report(reportPath(value, id, hashType))).toMatchObject({
    report: { analysis_id: id },
    requested_hash: value
  })
})

test('the id of an analysis of another file has no report', async () => {
  const { start, status, advance } = await dynamicService(['content', 'other'])
  const id = await start('other')
  advance(DURATION)
  expect(await status(reportPath(hash, id))).toBe(404)
})

describe('the hook dynamicReport', () => {
  test('overrides fields, with usual values for the others', async () => {
    const { start, report, advance } = await dynamicService(['content'], {
      dynamicReport: () => ({ classification: 'SUSPICIOUS', risk_score: 4, analysis_time: 'x' })
    })
    const id = await start('content')
    advance(DURATION)
    expect(await report(reportPath(hash, id))).toMatchObject({
      report: {
        ...{ classification: 'SUSPICIOUS', risk_score: 4, analysis_time: 'x', analysis_id: id },
        signatures: [{ sig_id: 1167 }, { sig_id: 392 }]
      }
    })
  })

  test('receives the analysis', async () => {
    const calls: unknown[] = []
    const { start, status, advance } = await dynamicService(['content'], {
      dynamicReport: analysis => void calls.push(analysis)
    })
    const id = await start('content', { platform: 'macos11' })
    expect(await status(reportPath(hash, id))).toBe(404)
    expect(calls).toEqual([])
    advance(DURATION)
    expect(await status(reportPath(hash, id))).toBe(200)
    expect(calls).toEqual([{ sha1: hash, platform: 'macos11', analysisId: id }])
  })

  test('can fail an analysis, which then has no report', async () => {
    const { service, start, status, advance } = await dynamicService(['content'], {
      dynamicReport: () => 'failed'
    })
    const id = await start('content')
    advance(DURATION)
    const response = await service.handle(getRequest(reportPath(hash, id)))
    expect(response).toMatchObject({ status: 404 })
    expect(JSON.parse(response.body)).toEqual({
      status: 'failed',
      message: 'The dynamic analysis failed.'
    })
    expect(await status(reportPath(hash))).toBe(404)
    expect(await status(reportPath(hash, 'latest'))).toBe(404)
    expect(service.charged()).toBe(0)
  })
})

test.each([
  ['an unknown hash', reportPath(sha1('unknown')), 404],
  ['a malformed hash', reportPath('x'), 400],
  ['a hash of another type', reportPath(sha256('content')), 400],
  ['an unknown type', reportPath(hash, '', 'sha512'), 400],
  ['a URL', reportPath('base64', 'aHR0cHM6Ly9h', 'url'), 400],
  ['no format', reportPath(hash).replace(/\?.*/, ''), 400],
  ['another format', reportPath(hash).replace('=json', '=xml'), 400],
  ['an unknown parameter', `${reportPath(hash)}&x=true`, 400],
  ['a longer path', reportPath(hash, 'latest/x'), 404],
  ['a path that ends with a slash', reportPath(hash).replace('?', '/?'), 404]
])('rejects %s without charging', async (_, path, status) => {
  const { service, start, advance } = await dynamicService()
  await start('content')
  advance(DURATION)
  expect(await service.handle(getRequest(path))).toMatchObject({ status })
  expect(service.charged()).toBe(0)
})

test('cannot be sent with POST', async () => {
  const { service } = await dynamicService()
  const request = getRequest(reportPath(hash), { method: 'POST' })
  expect(await service.handle(request)).toMatchObject({ status: 405 })
})

test('a fast clock speeds up the analyses and the rate limit', async () => {
  let elapsed = 0
  const start = Date.parse('2026-11-22T19:00:00Z')
  const { service, start: startAnalysis } = await dynamicService(['content'], {
    dynamicRequestsPerMinute: 3,
    dynamicAnalysisMs: DURATION,
    now: () => elapsed * 100,
    date: () => new Date(start + elapsed * 100)
  })
  const id = await startAnalysis('content')
  const status = async () => (await service.handle(getRequest(reportPath(hash, id)))).status
  expect([await status(), await status(), await status()]).toEqual([404, 404, 429])
  elapsed = DURATION / 100
  expect(await status()).toBe(200)
})

test('moving the clock completes analyses', async () => {
  const { service, start, status } = await dynamicService()
  const id = await start('content')
  service.clock.advance(DURATION)
  expect(await status(reportPath(hash, id))).toBe(200)
})

test('shows all analyses on a page of the emulator', async () => {
  const { service, start, advance } = await dynamicService()
  const first = await start('content')
  advance(DURATION)
  const second = await start('content')
  const { body } = await service.handle(getRequest('/emulator/dynamic-analyses'))
  expect(JSON.parse(body)).toMatchObject({
    analyses: [
      { analysisId: first, sha1: hash, platform: 'windows10', status: 'finished' },
      { analysisId: second, status: 'analyzing', startedOn: '2026-11-22T19:01:00.900Z' }
    ]
  })
})
