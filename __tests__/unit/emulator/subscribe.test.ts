import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  metadataRequest,
  preloaded,
  subscribePath,
  unsubscribePath,
  unreadableBody,
  uploadRequest
} from '../../support/emulator-requests.js'
import { md5, sha1, sha256 } from '../../support/hashes.js'

const preload = [preloaded('known'), preloaded('other')]

test.each([subscribePath, `${subscribePath}?format=json`])(
  'subscribes to known samples and ignores unknown ones: %s',
  async path => {
    const service = createService({ ...account, preload })
    const hashes = [sha1('known').toUpperCase(), sha1('x')]
    expect(await service.handle(bulkRequest(path, hashes))).toEqual({
      status: 200,
      headers: {},
      body: ''
    })
    expect([...service.samples.values()].map(({ subscribed }) => subscribed)).toEqual([true, false])
  }
)

test('accepts SHA-256, and keeps the subscription after another upload', async () => {
  const service = createService({ ...account, preload })
  await service.handle(bulkRequest(subscribePath, [sha256('known')], { hashType: 'sha256' }))
  await service.handle(uploadRequest('known'))
  await service.handle(metadataRequest('known'))
  expect(service.samples.get(sha1('known'))).toMatchObject({
    subscribed: true,
    uploads: 1,
    metadata: [{}]
  })
})

test('accepts MD5', async () => {
  const service = createService(account)
  await service.handle(uploadRequest('known'))
  const { status } = await service.handle(
    bulkRequest(subscribePath, [md5('known')], { hashType: 'md5' })
  )
  expect(status).toBe(200)
  expect(service.samples.get(sha1('known'))?.subscribed).toBe(true)
})

test.each([unsubscribePath, `${unsubscribePath}?format=json`])(
  'unsubscribes from known samples and ignores unknown ones: %s',
  async path => {
    const service = createService({ ...account, preload })
    await service.handle(bulkRequest(subscribePath, [sha1('known'), sha1('other')]))
    const hashes = [sha256('known').toUpperCase(), sha256('x')]
    const response = await service.handle(bulkRequest(path, hashes, { hashType: 'sha256' }))
    expect(response).toEqual({ status: 200, headers: {}, body: '' })
    expect([...service.samples.values()].map(({ subscribed }) => subscribed)).toEqual([false, true])
    expect(service.log.map(({ step }) => step)).toEqual(['subscribe', 'unsubscribe'])
  }
)

test.each([
  ['more than 100 hashes', Array<string>(101).fill(sha1('known')), {}, 413],
  ['an invalid hash', [sha1('known'), 'x'], {}, 400],
  ['another format', [sha1('known')], { path: `${subscribePath}?format=xml` }, 400],
  ['GET', [sha1('known')], { method: 'GET', body: unreadableBody }, 405]
])('rejects %s', async (_, hashes, changes, status) => {
  const service = createService({ ...account, preload })
  const request = { ...bulkRequest(subscribePath, hashes), ...changes }
  expect(await service.handle(request)).toMatchObject({ status })
  expect(service.samples.get(sha1('known'))?.subscribed).toBe(false)
})

test('counts towards the rate limit of the account, and is logged as subscribe', async () => {
  const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
  await service.handle(bulkRequest(subscribePath, [sha1('x')]))
  expect(await service.handle(uploadRequest('x'))).toMatchObject({ status: 429 })
  expect(service.log.map(({ step }) => step)).toEqual(['subscribe', 'bytes'])
})
