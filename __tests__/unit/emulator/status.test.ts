import { describe, expect, test } from '@jest/globals'
import { createService, type Fault, type ServiceOptions } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bytesRequest,
  chunks,
  earlier,
  getRequest,
  headersFor,
  sha1,
  sha256,
  statusPath,
  unreadable,
  without
} from './requests.js'

/** What the service answers to a question about these hashes. */
async function told(
  hashes: readonly string[],
  options: Partial<ServiceOptions> = {},
  hashType = 'sha1'
): Promise<unknown> {
  const service = createService({ ...account, ...options })
  const answer = await service.handle(bulkRequest(statusPath, hashes, { hashType }))
  expect(answer).toMatchObject({ status: 200 })
  expect(answer.headers['content-type']).toMatch(/^application\/json/)
  return JSON.parse(answer.body)
}

const preload = [earlier('known')]
const entry = { sha1: sha1('known'), sha256: sha256('known'), size: 5 }

test('samples that were uploaded are known, with their metadata or without', async () => {
  const service = createService(account)
  await service.handle(bytesRequest('content'))
  const answer = await service.handle(bulkRequest(statusPath, [sha1('content'), sha1('other')]))
  expect(JSON.parse(answer.body)).toEqual({
    rl: {
      entries: [{ sha1: sha1('content'), sha256: sha256('content'), size: 7 }],
      unknown_hashes: [sha1('other')],
      invalid_hashes: []
    }
  })
})

test('hashes are found in any case, and given back in the case that was asked', async () => {
  const [known, unknown] = [sha1('known').toUpperCase(), sha1('unknown').toUpperCase()]
  expect(await told([known, unknown], { preload })).toEqual({
    rl: { entries: [{ ...entry, sha1: known }], unknown_hashes: [unknown], invalid_hashes: [] }
  })
})

test('samples are found by their SHA-256 too', async () => {
  const asked = sha256('known').toUpperCase()
  expect(await told([asked, sha256('x')], { preload }, 'sha256')).toEqual({
    rl: {
      entries: [{ ...entry, sha256: asked }],
      unknown_hashes: [sha256('x')],
      invalid_hashes: []
    }
  })
})

test('what is no hash of the type that was named is invalid, whatever else it is', async () => {
  const invalid = ['', 'x', sha1('known').slice(1), `${sha1('known')}0`, sha256('known')]
  expect(await told(invalid, { preload })).toEqual({
    rl: { entries: [], unknown_hashes: [], invalid_hashes: invalid }
  })
  expect(await told([sha1('known')], { preload }, 'sha256')).toMatchObject({
    rl: { invalid_hashes: [sha1('known')] }
  })
})

test('a sample whose bytes this account cannot get has the size -1', async () => {
  const unavailable = [{ ...earlier('known'), available: false }]
  expect(await told([sha1('known')], { preload: unavailable })).toMatchObject({
    rl: { entries: [{ ...entry, size: -1 }] }
  })
})

test('a sample whose bytes this account sent itself is available to it', async () => {
  const service = createService({ ...account, preload: [{ ...earlier('x'), available: false }] })
  await service.handle(bytesRequest('x'))
  const answer = await service.handle(bulkRequest(statusPath, [sha1('x')]))
  expect(JSON.parse(answer.body)).toMatchObject({ rl: { entries: [{ size: 1 }] } })
})

describe('the form of the answer', () => {
  const asked = [sha1('known'), sha1('unknown'), 'invalid']

  test('samples-nested', async () => {
    expect(await told(asked, { preload, statusForm: 'samples-nested' })).toEqual({
      rl: {
        sample_status: {
          unknown_hashes: [sha1('unknown')],
          invalid_hashes: ['invalid'],
          samples: [entry]
        }
      }
    })
  })

  test('apart', async () => {
    const { size, ...hashes } = entry
    expect(await told(asked, { preload, statusForm: 'apart' })).toEqual({
      rl: {
        sample_status: { known: [{ ...hashes, sample_size: size }] },
        unknown: { unknown_hashes: [sha1('unknown')] },
        errors: [{ code: 'malformed', invalid_hashes: ['invalid'] }]
      }
    })
  })

  test('bare', async () => {
    const options = { preload, statusForm: 'bare' } as const
    const samples = [{ sha1: sha1('known') }]
    expect(await told(asked, options)).toEqual({
      rl: { samples, unknown_hashes: [sha1('unknown')], invalid_hashes: ['invalid'] }
    })
    expect(await told([sha1('known')], options)).toEqual({ rl: { samples } })
  })
})

test('a thousand hashes are answered, one more is 413', async () => {
  const hashes = Array.from({ length: 1001 }, (_, index) => sha1(String(index)))
  expect(await told(hashes.slice(1))).toMatchObject({ rl: { unknown_hashes: hashes.slice(1) } })
  const answer = await createService(account).handle(bulkRequest(statusPath, hashes))
  expect(answer).toMatchObject({
    status: 413,
    body: 'The request contained more than the maximum allowed amount of hashes (1000).'
  })
})

describe('a request that is wrong', () => {
  const hashes = [sha1('known')]
  const sent = bulkRequest(statusPath, hashes)
  const document = JSON.stringify({ rl: { query: { hash_type: 'sha1', hashes } } })

  test.each([
    ['GET', { method: 'GET' }, 405, 'Only POST'],
    ['no format', { path: statusPath.replace(/\?.*/, '') }, 400, 'format=json'],
    ['another format', { path: statusPath.replace('=json', '=xml') }, 400, 'format=json'],
    ['another path', { path: statusPath.replace('/json', '/xml') }, 404, 'no such service'],
    [
      'JSON as content type',
      { headers: { ...sent.headers, 'content-type': 'application/json' } },
      400,
      'octet-stream'
    ],
    ['no length', { headers: without(sent.headers, 'content-length') }, 411, 'Content-Length'],
    [
      'a huge document',
      { headers: { ...sent.headers, 'content-length': '1048577' } },
      400,
      'The bulk query is larger'
    ]
  ])('%s is refused unread', async (_, changes, status, part) => {
    const request = { ...sent, body: unreadable, ...changes }
    expect(await createService(account).handle(request)).toMatchObject({
      status,
      body: expect.stringContaining(part)
    })
  })

  const query = (fields: object) => JSON.stringify({ rl: { query: fields } })
  test.each([
    ['nothing', '', 'hash_type'],
    ['no JSON', document.slice(1), 'hash_type'],
    ['null', 'null', 'hash_type'],
    ['no rl', '{"query":{}}', 'hash_type'],
    ['null as query', '{"rl":{"query":null}}', 'hash_type'],
    [
      'bytes that are not UTF-8',
      Buffer.from(document.replace('[', '["ä",'), 'latin1'),
      'hash_type'
    ],
    ['no type', query({ hashes }), 'hash_type'],
    ['another type', query({ hash_type: 'md5', hashes }), 'hash_type'],
    ['no hashes', query({ hash_type: 'sha1' }), 'at least one'],
    ['an empty list', query({ hash_type: 'sha1', hashes: [] }), 'at least one'],
    ['a hash that is no text', query({ hash_type: 'sha1', hashes: [1] }), 'at least one'],
    ['one hash without a list', query({ hash_type: 'sha1', hashes: hashes[0] }), 'at least one']
  ])('%s is refused', async (_, body, part) => {
    const request = { ...sent, headers: headersFor(body), body: chunks(body) }
    expect(await createService(account).handle(request)).toMatchObject({
      status: 400,
      body: expect.stringContaining(part)
    })
  })

  test('a shorter body is refused', async () => {
    const request = { ...sent, body: chunks(document.slice(1)) }
    expect(await createService(account).handle(request)).toMatchObject({
      status: 400,
      body: expect.stringContaining('Content-Length')
    })
  })
})

test('a longer body is refused, and read no further', async () => {
  const sent = bulkRequest(statusPath, [sha1('x')], { headers: headersFor('1234') })
  const service = createService(account)
  expect(await service.handle(sent)).toMatchObject({
    status: 400,
    body: expect.stringContaining('Content-Length')
  })
  expect(service.log[0]?.bodyBytes).toBe(8)
})

describe('the cap on status', () => {
  test('refuses the hundred and first in a sliding minute, the body unread', async () => {
    let time = 0
    const service = createService({ ...account, now: () => time })
    const ask = () => service.handle(bulkRequest(statusPath, [sha1('x')]))
    for (time of Array.from({ length: 100 }, (_, index) => index * 600)) {
      expect(await ask()).toMatchObject({ status: 200 })
    }
    time = 59_999
    const early = bulkRequest(statusPath, [sha1('x')], { body: unreadable })
    expect(await service.handle(early)).toMatchObject({ status: 429, body: 'Rate limit exceeded' })
    time = 60_000
    expect(await ask()).toMatchObject({ status: 200 })
    expect(service.busiestMinute('status')).toBe(101)
  })

  test('is apart from the cap on all else', async () => {
    const service = createService({ ...account, requestsPerSecond: 1, now: () => 0, preload })
    const requests = [
      bulkRequest(statusPath, [sha1('x')]),
      bulkRequest(statusPath, [sha1('x')]),
      bytesRequest('x'),
      bulkRequest(statusPath, [sha1('x')]),
      bytesRequest('x')
    ]
    const statuses: number[] = []
    for (const request of requests) statuses.push((await service.handle(request)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 429])
    expect(service.busiestSecond()).toBe(2)
    expect(service.busiestMinute('status')).toBe(3)
    expect(service.busiestMinute('bytes')).toBe(2)
  })

  test('is not lifted with the other one', async () => {
    const service = createService({ ...account, requestsPerSecond: Infinity, now: () => 0 })
    const statuses: number[] = []
    for (let asked = 0; asked < 101; asked += 1) {
      statuses.push((await service.handle(getRequest(statusPath))).status)
    }
    expect(statuses).toEqual([...Array<number>(100).fill(405), 429])
  })
})

test('the log calls it status, and names no hash', async () => {
  const service = createService(account)
  await service.handle(bulkRequest(statusPath, [sha1('x')]))
  expect(service.log[0]).toMatchObject({ step: 'status', sha1: undefined, status: 200 })
})

test('faults leave the answer what it is: slow gives it whole, cut-answer breaks it off', async () => {
  const options = { ...account, preload, pause: () => Promise.resolve() }
  const ask = (fault?: Fault) =>
    createService({ ...options, fault: () => fault }).handle(
      bulkRequest(statusPath, [sha1('known')])
    )
  const plain = await ask()
  expect(plain.body).toContain(sha1('known'))
  expect(await ask({ kind: 'slow', bytesPerSecond: 1 })).toEqual(plain)
  expect(await ask({ kind: 'cut-answer' })).toEqual({ ...plain, connection: 'cut' })
})
