import { describe, expect, test } from '@jest/globals'
import { createService, type LogEntry } from '../../../emulator/service.js'
import {
  account,
  authorization,
  headersFor,
  omit,
  statusesOf,
  unreadableBody,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

describe('credentials', () => {
  const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
    Buffer.from(text, encoding).toString('base64')

  test.each([
    ['no credentials', undefined],
    ['another password', `Basic ${base64(`${account.username}:wrong`)}`],
    ['another user name', `Basic ${base64(`u/other/ci:${account.password}`)}`],
    ['another scheme', authorization.replace('Basic', 'Bearer')],
    ['Latin-1', `Basic ${base64('u/demo/ci:pässwörd', 'latin1')}`],
    ['text after the token', `${authorization} more`]
  ])('rejects %s with 401, without reading the body', async (_, value) => {
    const service = createService(account)
    const headers = omit(headersFor('x'), 'authorization')
    const response = await service.handle(
      uploadRequest('x', {
        headers: value === undefined ? headers : { ...headers, authorization: value },
        body: unreadableBody
      })
    )
    expect(response).toEqual({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="Spectra Intelligence"' },
      body: ''
    })
    expect(service.log[0]).toMatchObject({ status: 401, authorized: false, bodyBytes: 0 })
  })
})

describe('the rate limit', () => {
  test('rejects the eleventh request in a sliding second, before any other check', async () => {
    let time = 0
    const service = createService({ ...account, now: () => time })
    const invalid = { method: 'GET', path: '/', headers: {}, body: unreadableBody }
    const statuses: number[] = []
    for (time of [0, 0, 0, 0, 0, 500, 500, 500, 500, 500, 999]) {
      statuses.push((await service.handle(invalid)).status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429])

    expect(await service.handle(uploadRequest('x', { body: unreadableBody }))).toMatchObject({
      status: 429,
      body: 'Rate limit exceeded'
    })
    time = 1000
    expect(await service.handle(uploadRequest('x'))).toMatchObject({ status: 200 })
    expect(service.busiestSecond()).toBe(12)
  })

  test('has no retry-after header', async () => {
    const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
    await service.handle(uploadRequest('x'))
    const response = await service.handle(uploadRequest('x'))
    expect(Object.keys(response.headers)).not.toContain('retry-after')
  })

  test('counts requests when they arrive, not when they finish', async () => {
    const service = createService({ ...account, now: () => 0 })
    const responses = Array.from({ length: 11 }, () => service.handle(uploadRequest('x')))
    expect(service.log).toHaveLength(11)
    const statuses = (await Promise.all(responses)).map(({ status }) => status)
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
  })
})

test('logs every request, without its credentials', async () => {
  let time = 3
  const finished: LogEntry[] = []
  const service = createService({
    ...account,
    now: () => time,
    onFinished: entry => finished.push({ ...entry })
  })
  const first = service.handle(uploadRequest('content'))
  expect(service.log[0]).toMatchObject({ index: 0, at: 3, status: undefined })
  await first
  time = 4
  await statusesOf(service, [
    uploadRequest('content', { path: '/elsewhere?a=b' }),
    uploadRequest('content')
  ])

  const headers = omit(headersFor('content'), 'authorization')
  const common = { method: 'POST', headers, authorized: true, fault: undefined, charged: 0 }
  const upload = {
    step: 'bytes',
    sha1: sha1('content'),
    path: `/api/spex/upload/${sha1('content')}`
  }
  expect(service.log).toEqual([
    { ...common, ...upload, index: 0, at: 3, attempt: 1, bodyBytes: 7, status: 200 },
    {
      ...common,
      ...{ index: 1, at: 4, path: '/elsewhere?a=b', step: 'other', sha1: undefined, attempt: 1 },
      ...{ bodyBytes: 0, status: 404 }
    },
    { ...common, ...upload, index: 2, at: 4, attempt: 2, bodyBytes: 7, status: 200 }
  ])
  expect(finished).toEqual(service.log)
})
