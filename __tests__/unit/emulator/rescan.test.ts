import { expect, test } from '@jest/globals'
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
  ['no format', { path: rescanPath.replace(/\?.*/, '') }, 400],
  ['a hash in the path', { path: `/api/rescan/v1/query/sha1/${sha1('known')}` }, 404]
])('rejects %s, without reading the body', async (_, changes, status) => {
  const request = bulkRequest(rescanPath, [sha1('known')], { body: unreadableBody, ...changes })
  expect(await createService(account).handle(request)).toMatchObject({ status })
})

test('counts towards the rate limit of the account, and is logged as rescan', async () => {
  const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  expect(await service.handle(bulkRequest(rescanPath, [sha1('x')]))).toMatchObject({ status: 429 })
  expect(service.log.map(({ step }) => step)).toEqual(['rescan', 'rescan'])
  expect(service.busiestSecond()).toBe(2)
})
