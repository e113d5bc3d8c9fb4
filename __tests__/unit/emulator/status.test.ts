import { describe, expect, test } from '@jest/globals'
import { createService, type Fault, type ServiceOptions } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  getRequest,
  preloaded,
  statusesOf,
  statusPath,
  unreadableBody,
  uploadRequest
} from '../../support/emulator-requests.js'
import { md5, sha1, sha256 } from '../../support/hashes.js'

/** Returns the response of a new service. */
async function statusOf(
  hashes: readonly string[],
  options: Partial<ServiceOptions> = {},
  hashType = 'sha1'
): Promise<unknown> {
  const service = createService({ ...account, ...options })
  const response = await service.handle(bulkRequest(statusPath, hashes, { hashType }))
  expect(response).toMatchObject({ status: 200 })
  expect(response.headers['content-type']).toMatch(/^application\/json/)
  return JSON.parse(response.body)
}

const preload = [preloaded('known')]
const entry = { sha1: sha1('known'), sha256: sha256('known'), size: 5 }

test('uploaded samples are known, even without metadata', async () => {
  const service = createService(account)
  await service.handle(uploadRequest('content'))
  const response = await service.handle(bulkRequest(statusPath, [sha1('content'), sha1('other')]))
  expect(JSON.parse(response.body)).toEqual({
    rl: {
      entries: [{ sha1: sha1('content'), sha256: sha256('content'), md5: md5('content'), size: 7 }],
      unknown_hashes: [sha1('other')],
      invalid_hashes: []
    }
  })
})

test('finds hashes in any case, and returns them in the case of the request', async () => {
  const [known, unknown] = [sha1('known').toUpperCase(), sha1('unknown').toUpperCase()]
  expect(await statusOf([known, unknown], { preload })).toEqual({
    rl: { entries: [{ ...entry, sha1: known }], unknown_hashes: [unknown], invalid_hashes: [] }
  })
})

test('finds samples by SHA-256', async () => {
  const requested = sha256('known').toUpperCase()
  expect(await statusOf([requested, sha256('x')], { preload }, 'sha256')).toEqual({
    rl: {
      entries: [{ ...entry, sha256: requested }],
      unknown_hashes: [sha256('x')],
      invalid_hashes: []
    }
  })
})

test('hashes of another type are invalid', async () => {
  const invalid = ['', 'x', sha1('known').slice(1), `${sha1('known')}0`, sha256('known')]
  expect(await statusOf(invalid, { preload })).toEqual({
    rl: { entries: [], unknown_hashes: [], invalid_hashes: invalid }
  })
  expect(await statusOf([sha1('known')], { preload }, 'sha256')).toMatchObject({
    rl: { invalid_hashes: [sha1('known')] }
  })
})

test("samples that the account can't download have the size -1", async () => {
  const unavailable = [preloaded('known', { available: false })]
  expect(await statusOf([sha1('known')], { preload: unavailable })).toMatchObject({
    rl: { entries: [{ ...entry, size: -1 }] }
  })
})

test('samples that the account uploaded are available', async () => {
  const service = createService({ ...account, preload: [preloaded('x', { available: false })] })
  await service.handle(uploadRequest('x'))
  const response = await service.handle(bulkRequest(statusPath, [sha1('x')]))
  expect(JSON.parse(response.body)).toMatchObject({ rl: { entries: [{ size: 1 }] } })
})

describe('statusLayout', () => {
  const hashes = [sha1('known'), sha1('unknown'), 'invalid']

  test('nested', async () => {
    expect(await statusOf(hashes, { preload, statusLayout: 'nested' })).toEqual({
      rl: {
        sample_status: {
          unknown_hashes: [sha1('unknown')],
          invalid_hashes: ['invalid'],
          samples: [entry]
        }
      }
    })
  })

  test('scattered', async () => {
    const { size, ...known } = entry
    expect(await statusOf(hashes, { preload, statusLayout: 'scattered' })).toEqual({
      rl: {
        sample_status: { known: [{ ...known, sample_size: size }] },
        unknown: { unknown_hashes: [sha1('unknown')] },
        errors: [{ code: 'malformed', invalid_hashes: ['invalid'] }]
      }
    })
  })

  test('minimal', async () => {
    const options = { preload, statusLayout: 'minimal' } as const
    const samples = [{ sha1: sha1('known') }]
    expect(await statusOf(hashes, options)).toEqual({
      rl: { samples, unknown_hashes: [sha1('unknown')], invalid_hashes: ['invalid'] }
    })
    expect(await statusOf([sha1('known')], options)).toEqual({ rl: { samples } })
  })
})

test('accepts 1,000 hashes, and rejects 1,001 with 413', async () => {
  const hashes = Array.from({ length: 1001 }, (_, index) => sha1(String(index)))
  expect(await statusOf(hashes.slice(1))).toMatchObject({ rl: { unknown_hashes: hashes.slice(1) } })
  expect(await createService(account).handle(bulkRequest(statusPath, hashes))).toMatchObject({
    status: 413,
    body: 'The request contained more than the maximum allowed amount of hashes (1000).'
  })
})

describe('the rate limit', () => {
  test('rejects request 101 in a sliding minute, without reading its body', async () => {
    let time = 0
    const service = createService({ ...account, now: () => time })
    const checkStatus = () => service.handle(bulkRequest(statusPath, [sha1('x')]))
    for (time of Array.from({ length: 100 }, (_, index) => index * 600)) {
      expect(await checkStatus()).toMatchObject({ status: 200 })
    }
    time = 59_999
    const early = bulkRequest(statusPath, [sha1('x')], { body: unreadableBody })
    expect(await service.handle(early)).toMatchObject({ status: 429, body: 'Rate limit exceeded' })
    time = 60_000
    expect(await checkStatus()).toMatchObject({ status: 200 })
    expect(service.busiestMinute('status')).toBe(101)
  })

  test('is separate from the rate limit of the account', async () => {
    const service = createService({ ...account, requestsPerSecond: 1, now: () => 0, preload })
    const statuses = await statusesOf(service, [
      bulkRequest(statusPath, [sha1('x')]),
      bulkRequest(statusPath, [sha1('x')]),
      uploadRequest('x'),
      bulkRequest(statusPath, [sha1('x')]),
      uploadRequest('x')
    ])
    expect(statuses).toEqual([200, 200, 200, 200, 429])
    expect(service.busiestSecond()).toBe(2)
    expect(service.busiestMinute('status')).toBe(3)
    expect(service.busiestMinute('bytes')).toBe(2)
  })

  test('applies even if the account has no rate limit', async () => {
    const service = createService({ ...account, requestsPerSecond: Infinity, now: () => 0 })
    const requests = Array.from({ length: 101 }, () => getRequest(statusPath))
    expect(await statusesOf(service, requests)).toEqual([...Array<number>(100).fill(405), 429])
  })
})

test('is logged as status, without a hash', async () => {
  const service = createService(account)
  await service.handle(bulkRequest(statusPath, [sha1('x')]))
  expect(service.log[0]).toMatchObject({ step: 'status', sha1: undefined, status: 200 })
})

test("the faults slow and cut-answer don't change the response", async () => {
  const options = { ...account, preload, pause: () => Promise.resolve() }
  const responseWith = (fault?: Fault) =>
    createService({ ...options, fault: () => fault }).handle(
      bulkRequest(statusPath, [sha1('known')])
    )
  const plain = await responseWith()
  expect(plain.body).toContain(sha1('known'))
  expect(await responseWith({ kind: 'slow', bytesPerSecond: 1 })).toEqual(plain)
  expect(await responseWith({ kind: 'cut-answer' })).toEqual({ ...plain, connection: 'cut' })
})
