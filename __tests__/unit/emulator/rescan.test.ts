import { describe, expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  getRequest,
  metadataRequest,
  preloaded,
  rescanPath,
  statusesOf,
  unreadableBody,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1, sha256 } from '../../support/hashes.js'

const preload = [preloaded('known'), preloaded('unavailable', { available: false })]

test('returns which samples are reanalyzed, and counts the reanalyses', async () => {
  const service = createService({ ...account, preload })
  const [known, unavailable] = [sha1('known').toUpperCase(), sha1('unavailable')]
  const response = await service.handle(bulkRequest(rescanPath, [sha1('x'), known, unavailable]))
  expect(response).toMatchObject({ status: 200 })
  expect(JSON.parse(response.body)).toEqual({
    rl: {
      sent_for_rescan: [known],
      sample_unavailable: [unavailable],
      unknown_hashes: [sha1('x')]
    }
  })
  expect([...service.samples.values()].map(({ rescans }) => rescans)).toEqual([1, 0])
})

test('accepts SHA-256, and counts repeated hashes', async () => {
  const service = createService({ ...account, preload })
  const hashes = [sha256('known'), sha256('known')]
  await service.handle(bulkRequest(rescanPath, hashes, { hashType: 'sha256' }))
  await service.handle(bulkRequest(rescanPath, [sha1('known')]))
  expect(service.samples.get(sha1('known'))?.rescans).toBe(3)
})

test('keeps the number of reanalyses after another upload', async () => {
  const service = createService(account)
  const statuses = await statusesOf(service, [
    uploadRequest('x'),
    bulkRequest(rescanPath, [sha1('x')]),
    uploadRequest('x'),
    metadataRequest('x')
  ])
  expect(statuses).toEqual([200, 200, 200, 200])
  const { body } = await service.handle(getRequest('/emulator/samples'))
  expect(JSON.parse(body)).toMatchObject({ samples: [{ uploads: 2, rescans: 1 }] })
})

test('accepts 100 hashes, and rejects 101 with 413 and without reanalyzing any', async () => {
  const contents = Array.from({ length: 101 }, (_, index) => String(index))
  const preload = contents.map(content => preloaded(content))
  const service = createService({ ...account, preload })
  const hashes = contents.map(sha1)
  expect(await service.handle(bulkRequest(rescanPath, hashes))).toMatchObject({
    status: 413,
    body: 'The request contained more than the maximum allowed amount of hashes (100).'
  })
  const rescans = () => [...service.samples.values()].map(sample => sample.rescans)
  expect(rescans()).toEqual(Array(101).fill(0))
  expect(await service.handle(bulkRequest(rescanPath, hashes.slice(1)))).toMatchObject({
    status: 200
  })
  expect(rescans()).toEqual([0, ...Array<number>(100).fill(1)])
})

test.each([
  ['an invalid hash', ['x', sha1('known')], 'sha1'],
  ['a SHA-256 instead of a SHA-1', [sha1('known'), sha256('known')], 'sha1'],
  ['a SHA-1 instead of a SHA-256', [sha1('known')], 'sha256']
])('rejects %s, because the response has no list for it', async (_, hashes, hashType) => {
  const service = createService({ ...account, preload })
  expect(await service.handle(bulkRequest(rescanPath, hashes, { hashType }))).toMatchObject({
    status: 400,
    body: expect.stringContaining(`is not a ${hashType}`)
  })
  expect(service.samples.get(sha1('known'))?.rescans).toBe(0)
})

test.each([
  ['GET', { method: 'GET' }, 405],
  ['another format', { path: rescanPath.replace('=json', '=xml') }, 400],
  ['a hash in the path', { path: `/api/rescan/v1/query/sha1/${sha1('known')}` }, 405]
])('rejects %s, without reading the body', async (_, changes, status) => {
  const request = bulkRequest(rescanPath, [sha1('known')], { body: unreadableBody, ...changes })
  expect(await createService(account).handle(request)).toMatchObject({ status })
})

test('responds with XML without a format', async () => {
  const service = createService({ ...account, preload })
  const path = rescanPath.replace(/\?.*/, '')
  const response = await service.handle(bulkRequest(path, [sha1('known'), sha1('x')]))
  expect(response).toEqual({
    status: 200,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body:
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<rl><sent_for_rescan><item>${sha1('known')}</item></sent_for_rescan>` +
      '<sample_unavailable></sample_unavailable>' +
      `<unknown_hashes><item>${sha1('x')}</item></unknown_hashes></rl>\n`
  })
})

describe('a single hash', () => {
  const path = '/api/rescan/v1/query'

  test.each([
    ['SHA-1', `sha1/${sha1('known')}`],
    ['SHA-256', `sha256/${sha256('known').toUpperCase()}`]
  ])('is reanalyzed: %s', async (_, hash) => {
    const service = createService({ ...account, preload })
    expect(await service.handle(getRequest(`${path}/${hash}`))).toEqual({
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: 'The sample was sent for reanalysis.'
    })
    expect(service.samples.get(sha1('known'))?.rescans).toBe(1)
    expect(service.log).toMatchObject([{ step: 'rescan', charged: 0 }])
  })

  test.each([
    ['unknown', `sha1/${sha1('x')}`, 404],
    ['not available', `sha1/${sha1('unavailable')}`, 404],
    ['malformed', 'sha1/x', 400],
    ['of another type', `sha256/${sha1('known')}`, 400],
    ['of an unknown type', `sha512/${sha1('known')}`, 400],
    ['with a query', `sha1/${sha1('known')}?format=json`, 400]
  ])('is rejected if it is %s', async (_, hash, status) => {
    const service = createService({ ...account, preload })
    expect(await service.handle(getRequest(`${path}/${hash}`))).toMatchObject({ status })
    expect([...service.samples.values()].map(({ rescans }) => rescans)).toEqual([0, 0])
  })

  test('cannot be sent with POST', async () => {
    const request = getRequest(`${path}/sha1/${sha1('known')}`, { method: 'POST' })
    expect(await createService(account).handle(request)).toMatchObject({
      status: 405,
      headers: { allow: 'GET' }
    })
  })
})

test('counts towards the rate limit of the account, and is logged as rescan', async () => {
  const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  expect(await service.handle(bulkRequest(rescanPath, [sha1('x')]))).toMatchObject({ status: 429 })
  expect(service.log.map(({ step }) => step)).toEqual(['rescan', 'rescan'])
  expect(service.busiestSecond()).toBe(2)
})
