import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bytesRequest,
  earlier,
  metadataRequest,
  sha1,
  sha256,
  subscribePath,
  unreadable
} from './requests.js'

const preload = [earlier('known'), earlier('other')]

test.each([subscribePath, `${subscribePath}?format=json`])('%s', async path => {
  const service = createService({ ...account, preload })
  const hashes = [sha1('known').toUpperCase(), sha1('x')]
  expect(await service.handle(bulkRequest(path, hashes))).toEqual({
    status: 200,
    headers: {},
    body: ''
  })
  expect([...service.samples.values()].map(({ subscribed }) => subscribed)).toEqual([true, false])
})

test('takes SHA-256 as well, and lasts whatever comes later', async () => {
  const service = createService({ ...account, preload })
  await service.handle(bulkRequest(subscribePath, [sha256('known')], { hashType: 'sha256' }))
  await service.handle(bytesRequest('known'))
  await service.handle(metadataRequest('known'))
  expect(service.samples.get(sha1('known'))).toMatchObject({
    subscribed: true,
    uploads: 1,
    metadata: [{}]
  })
})

test.each([
  ['more than a hundred hashes', Array<string>(101).fill(sha1('known')), {}, 413],
  ['a malformed hash', [sha1('known'), 'x'], {}, 400],
  ['another format', [sha1('known')], { path: `${subscribePath}?format=xml` }, 400],
  ['GET', [sha1('known')], { method: 'GET', body: unreadable }, 405]
])('%s: refused', async (_, hashes, changes, status) => {
  const service = createService({ ...account, preload })
  const request = { ...bulkRequest(subscribePath, hashes), ...changes }
  expect(await service.handle(request)).toMatchObject({ status })
  expect(service.samples.get(sha1('known'))?.subscribed).toBe(false)
})

test('is counted in the cap, and logged as what it is', async () => {
  const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
  await service.handle(bulkRequest(subscribePath, [sha1('x')]))
  expect(await service.handle(bytesRequest('x'))).toMatchObject({ status: 429 })
  expect(service.log.map(({ step }) => step)).toEqual(['subscribe', 'bytes'])
})
