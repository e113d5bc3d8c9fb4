import { describe, expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  dynamicRequest,
  dynamicService,
  startArchivePath,
  startPath,
  startRequest
} from '../../support/dynamic-analysis.js'
import {
  account,
  bulkRequest,
  getRequest,
  headersFor,
  preloaded,
  reputationPath,
  statusesOf,
  uploadRequest
} from '../../support/emulator-requests.js'
import { md5, sha1, sha256 } from '../../support/hashes.js'

const hash = sha1('content')
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

test('each request starts another analysis, without a charge', async () => {
  const { service } = await dynamicService()
  const responses = [startRequest(hash), startRequest(hash)].map(async request => {
    const { status, body } = await service.handle(request)
    return { status, ...(JSON.parse(body) as { rl: { analysis_id: string } }) }
  })
  const started = await Promise.all(responses)
  const rl = { status: 'started', requested_hash: hash, analysis_id: expect.stringMatching(UUID) }
  expect(started).toEqual([
    { status: 200, rl },
    { status: 200, rl }
  ])
  const ids = started.map(response => response.rl.analysis_id)
  expect(new Set(ids).size).toBe(2)
  expect(service.dynamicAnalyses()).toMatchObject(
    ids.map(analysisId => ({ analysisId, sha1: hash, platform: 'windows10' }))
  )
  expect(service.log.at(-1)).toMatchObject({ step: 'dynamic-start', charged: 0 })
})

describe('accepts', () => {
  const fields = { platform: 'windows10', response_format: 'json' }
  test.each<[string, object]>([
    ['a SHA-1 in upper case', { ...fields, sha1: hash.toUpperCase() }],
    ['a SHA-256', { ...fields, sha256: sha256('content') }],
    ['an MD5', { ...fields, md5: md5('content') }],
    ['an unknown platform', { ...fields, sha1: hash, platform: 'plan9_64' }],
    ['optional parameters', { ...fields, sha1: hash, optional_parameters: 'locale=en-US, a=b' }],
    ['a timeout', { ...fields, sha1: hash, timeout: 200, internet_simulation: true }]
  ])('%s', async (_, rl) => {
    const { service } = await dynamicService()
    const response = await service.handle(dynamicRequest(JSON.stringify({ rl })))
    expect(response).toMatchObject({ status: 200 })
    expect(JSON.parse(response.body)).toMatchObject({ rl: { requested_hash: hash } })
  })

  test('bytes as the content type', async () => {
    const { service } = await dynamicService()
    const request = startRequest(hash)
    const headers = { ...request.headers, 'content-type': 'application/octet-stream' }
    expect(await service.handle({ ...request, headers })).toMatchObject({ status: 200 })
  })

  test('a preloaded sample, which needs no metadata', async () => {
    const { service } = await dynamicService([], { preload: [preloaded('content')] })
    expect(await service.handle(startRequest(hash))).toMatchObject({ status: 200 })
  })
})

describe.each([startPath, startArchivePath])('%s rejects', path => {
  const valid = { sha1: hash, platform: 'windows10', response_format: 'json' }

  test.each<[string, unknown, string]>([
    ['no object', [valid], 'The query must be JSON with only the object rl.'],
    ['no rl', valid, 'The query must be JSON with only the object rl.'],
    ['rl that is not an object', { rl: 'x' }, 'The query must be JSON with only the object rl.'],
    ['other objects', { rl: valid, x: 1 }, 'The query must be JSON with only the object rl.'],
    ['no platform', { rl: { ...valid, platform: undefined } }, 'are required.'],
    ['no format', { rl: { ...valid, response_format: undefined } }, 'are required.'],
    ['another format', { rl: { ...valid, response_format: 'xml' } }, 'rl.response_format must be'],
    ['a platform with spaces', { rl: { ...valid, platform: 'Windows 10' } }, 'rl.platform must'],
    ['a platform that is a list', { rl: { ...valid, platform: ['linux'] } }, 'rl.platform must'],
    ['no hash', { rl: { ...valid, sha1: undefined } }, 'One of rl.sha1'],
    ['two hashes', { rl: { ...valid, md5: md5('content') } }, 'One of rl.sha1'],
    ['a malformed hash', { rl: { ...valid, sha1: 'x' } }, 'rl.sha1 must be a hash of type sha1.'],
    ['a hash of another type', { rl: { ...valid, sha1: md5('content') } }, 'rl.sha1 must'],
    ['an unknown field', { rl: { ...valid, password: 'x' } }, 'Unknown field rl.password.'],
    ['parameters in a list', { rl: { ...valid, optional_parameters: [] } }, 'be a text'],
    ['a long timeout', { rl: { ...valid, timeout: 501 } }, 'rl.timeout must'],
    ['a text for true', { rl: { ...valid, internet_simulation: 'true' } }, 'be true or false']
  ])('%s', async (_, body, message) => {
    const { service } = await dynamicService()
    const response = await service.handle(dynamicRequest(JSON.stringify(body), { path }))
    expect(response).toMatchObject({ status: 400, body: expect.stringContaining(message) })
    expect(service.dynamicAnalyses()).toEqual([])
  })

  test.each<[string, number, object]>([
    ['a body that is not JSON', 400, dynamicRequest('{')],
    ['another content type', 400, { headers: { ...headersFor('x'), 'content-type': 'text/json' } }],
    ['a query', 400, { path: `${path}?format=json` }],
    ['GET', 405, { method: 'GET' }],
    ['XML', 404, { path: path.replace('json', 'xml') }]
  ])('%s', async (_, status, changes) => {
    const { service } = await dynamicService()
    const request = { ...startRequest(hash, { path }), path, ...changes }
    expect(await service.handle(request)).toMatchObject({ status })
  })

  test('a sample that is unknown, unavailable, or without metadata', async () => {
    const preload = [preloaded('unavailable', { available: false })]
    const { service } = await dynamicService([], { preload })
    await service.handle(uploadRequest('no metadata'))
    const requests = ['unknown', 'unavailable', 'no metadata'].map(content =>
      startRequest(sha1(content), { path })
    )
    expect(await statusesOf(service, requests)).toEqual([404, 404, 404])
    const response = await service.handle(startRequest(sha1('unknown'), { path }))
    expect(response.body).toBe('Requested data was not found.')
  })

  test('a sample over 400 MB', async () => {
    const size = 400 * 2 ** 20 + 1
    const { service } = await dynamicService([], { preload: [preloaded('large', { size })] })
    const response = await service.handle(startRequest(sha1('large'), { path }))
    expect(response).toMatchObject({ status: 406 })
    expect(response.body).toContain('exceeds the file size limit')
  })
})

describe('the rate limit', () => {
  const start = () => startRequest(hash)
  const report = () => getRequest(`/api/dynamic/analysis/report/v1/query/sha1/${hash}?format=json`)

  test('is 3 requests per minute for starts and reports together', async () => {
    let now = 0
    const service = createService({ ...account, now: () => now })
    expect(await statusesOf(service, [start(), report(), report(), start()])).toEqual([
      ...[404, 404, 404, 429]
    ])
    now = 59_999
    expect(await statusesOf(service, [report()])).toEqual([429])
    now = 60_000
    expect(await statusesOf(service, [report()])).toEqual([404])
    expect(service.busiestMinute('dynamic-start', 'dynamic-report')).toBe(5)
    expect(service.busiestMinute('dynamic-start')).toBe(2)
  })

  test("doesn't count toward the limit of other requests", async () => {
    const options = { requestsPerSecond: 1, dynamicRequestsPerMinute: 2, now: () => 0 }
    const service = createService({ ...account, ...options })
    const requests = [start(), start(), bulkRequest(reputationPath, [hash]), uploadRequest('x')]
    expect(await statusesOf(service, requests)).toEqual([404, 404, 200, 200])
    expect(service.busiestSecond()).toBe(1)
  })

  test('can be disabled', async () => {
    const service = createService({
      ...account,
      dynamicRequestsPerMinute: Infinity,
      requestsPerSecond: 1,
      now: () => 0
    })
    const statuses = await statusesOf(service, Array.from({ length: 50 }, report))
    expect(statuses).toEqual(Array<number>(50).fill(404))
  })
})

test('faults can replace the response, even if the analysis was started', async () => {
  const { service } = await dynamicService(['content'], {
    fault: ({ step }) =>
      step === 'dynamic-start' ? { kind: 'reset', when: 'accepted' } : undefined
  })
  expect(await service.handle(startRequest(hash))).toMatchObject({ connection: 'reset' })
  expect(service.dynamicAnalyses()).toHaveLength(1)
  expect(service.log.at(-1)).toMatchObject({ step: 'dynamic-start', fault: 'reset:accepted' })
})
