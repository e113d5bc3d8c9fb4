import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../../emulator/endpoints/inspection.js'
import { createService } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bytesRequest,
  earlier,
  metadataRequest,
  rescanPath,
  sha1,
  sha256,
  unreadable
} from './requests.js'

const preload = [earlier('known'), { ...earlier('unavailable'), available: false }]

test('tells which samples are analysed again, and counts them', async () => {
  const service = createService({ ...account, preload })
  const [known, unavailable] = [sha1('known').toUpperCase(), sha1('unavailable')]
  const answer = await service.handle(bulkRequest(rescanPath, [sha1('x'), known, unavailable]))
  expect(answer).toMatchObject({ status: 200 })
  expect(JSON.parse(answer.body)).toEqual({
    rl: {
      sent_for_rescan: [known],
      sample_unavailable: [unavailable],
      unknown_hashes: [sha1('x')]
    }
  })
  expect([...service.samples.values()].map(({ rescans }) => rescans)).toEqual([1, 0])
})

test('takes SHA-256 as well, and counts each time that a hash is named', async () => {
  const service = createService({ ...account, preload })
  const hashes = [sha256('known'), sha256('known')]
  await service.handle(bulkRequest(rescanPath, hashes, { hashType: 'sha256' }))
  await service.handle(bulkRequest(rescanPath, [sha1('known')]))
  expect(service.samples.get(sha1('known'))?.rescans).toBe(3)
})

test('the count stays when bytes or metadata come again, and the inspection shows it', async () => {
  const service = createService(account)
  const requests = [
    bytesRequest('x'),
    bulkRequest(rescanPath, [sha1('x')]),
    bytesRequest('x'),
    metadataRequest('x')
  ]
  for (const request of requests) {
    expect(await service.handle(request)).toMatchObject({ status: 200 })
  }
  const page = inspect(service, 'GET', '/emulator/samples')
  expect(JSON.parse(page?.body ?? '')).toMatchObject({ samples: [{ uploads: 2, rescans: 1 }] })
})

test('a hundred hashes are taken, one more is 413 and asks for nothing', async () => {
  const contents = Array.from({ length: 101 }, (_, index) => String(index))
  const service = createService({ ...account, preload: contents.map(earlier) })
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

describe('a request that is wrong', () => {
  test.each([
    ['a malformed hash', ['x', sha1('known')], 'sha1'],
    ['a hash of another type', [sha1('known'), sha256('known')], 'sha1'],
    ['the other way round', [sha1('known')], 'sha256']
  ])('%s is refused, for the answer has no place for it', async (_, hashes, hashType) => {
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
    ['one hash by its path', { path: `/api/rescan/v1/query/sha1/${sha1('known')}` }, 404]
  ])('%s is refused unread', async (_, changes, status) => {
    const request = bulkRequest(rescanPath, [sha1('known')], { body: unreadable, ...changes })
    expect(await createService(account).handle(request)).toMatchObject({ status })
  })
})

test('is counted in the cap, and logged as what it is', async () => {
  const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  expect(await service.handle(bulkRequest(rescanPath, [sha1('x')]))).toMatchObject({ status: 429 })
  expect(service.log.map(({ step }) => step)).toEqual(['rescan', 'rescan'])
  expect(service.busiestSecond()).toBe(2)
})
