import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createService, type LogEntry, type ServiceRequest } from '../../../emulator/service.js'
import {
  account,
  authorization,
  bytesRequest,
  chunks,
  handSetDate,
  headersFor,
  metadataRequest,
  sha1,
  unreadable,
  without,
  xml
} from './requests.js'

function lifted() {
  return createService({ ...account, requestsPerSecond: Infinity })
}

describe('bytes and metadata', () => {
  test('are answered with 200 and an empty body, and kept without the bytes', async () => {
    let time = 7
    const { date, pass } = handSetDate()
    const [seenOn, doneOn] = [date(), new Date(date().getTime() + 3)]
    const service = createService({ ...account, now: () => time, date, analysisMs: 1 })
    expect(await service.handle(bytesRequest('some content'))).toEqual({
      status: 200,
      headers: {},
      body: ''
    })
    time = 9
    pass(2)
    expect(await service.handle(metadataRequest('some content'))).toMatchObject({
      status: 200,
      body: ''
    })
    expect([...service.samples.values()]).toEqual([
      {
        sha1: sha1('some content'),
        sha256: createHash('sha256').update('some content').digest('hex'),
        size: 12,
        uploads: 1,
        metadata: [
          {
            xml: Buffer.from(xml),
            properties: [{ name: 'file_name', value: 'a&b.exe' }],
            domain: '',
            archive: undefined,
            at: 9
          }
        ],
        subscribed: false,
        rescans: 0,
        awaitsMetadata: false,
        analyses: [doneOn],
        finding: undefined,
        firstSeenOn: seenOn,
        lastSeenOn: seenOn
      }
    ])
  })

  test('known bytes are taken again and keep their metadata; metadata is only added', async () => {
    const service = createService(account)
    const second = xml.replace('a&amp;b.exe', 'second.exe')
    const requests = [
      bytesRequest('x'),
      metadataRequest('x'),
      bytesRequest('x'),
      metadataRequest('x', second)
    ]
    for (const request of requests) {
      expect(await service.handle(request)).toMatchObject({ status: 200 })
    }
    const sample = service.samples.get(sha1('x'))
    expect(sample?.uploads).toBe(2)
    expect(sample?.metadata.map(entry => entry.properties[0]?.value)).toEqual([
      'a&b.exe',
      'second.exe'
    ])
  })

  test('subscribing lasts, whatever metadata comes later', async () => {
    const service = createService(account)
    const path = `/api/spex/upload/${sha1('x')}/meta?subscribe=data_change`
    await service.handle(bytesRequest('x'))
    expect(await service.handle(metadataRequest('x', xml, { path }))).toMatchObject({ status: 200 })
    await service.handle(metadataRequest('x'))
    await service.handle(bytesRequest('x'))
    expect(service.samples.get(sha1('x'))?.subscribed).toBe(true)
  })

  test('metadata of one sample that comes in side by side is all kept', async () => {
    const service = createService(account)
    await service.handle(bytesRequest('x'))
    await Promise.all([
      service.handle(metadataRequest('x')),
      service.handle(metadataRequest('x')),
      service.handle(bytesRequest('x'))
    ])
    expect(service.samples.get(sha1('x'))).toMatchObject({ uploads: 2, metadata: [{}, {}] })
  })
})

describe('credentials', () => {
  const token = (text: string) => Buffer.from(text).toString('base64')
  test.each([
    ['none', undefined],
    ['another password', `Basic ${token(`${account.username}:wrong`)}`],
    ['another user name', `Basic ${token(`u/other/ci:${account.password}`)}`],
    ['another scheme', authorization.replace('Basic', 'Bearer')],
    ['Latin-1', `Basic ${Buffer.from('u/demo/ci:pässwörd', 'latin1').toString('base64')}`],
    ['more after the token', `${authorization} more`]
  ])('%s: 401 with a challenge, the body unread', async (_, value) => {
    const service = createService(account)
    const headers = without(headersFor('x'), 'authorization')
    const answer = await service.handle(
      bytesRequest('x', {
        headers: value === undefined ? headers : { ...headers, authorization: value },
        body: unreadable
      })
    )
    expect(answer).toEqual({
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="Spectra Intelligence"' },
      body: ''
    })
    expect(service.log[0]).toMatchObject({ status: 401, authorized: false, bodyBytes: 0 })
  })
})

describe('a request that is wrong', () => {
  const content = 'some content'
  const path = `/api/spex/upload/${sha1(content)}`
  const headers = headersFor(content)

  const early: [string, Partial<ServiceRequest>, number, string][] = [
    ['an unknown path', { path: '/api/spex/download' }, 404, 'no such service'],
    ['a path that only begins like it', { path: `${path}/meta/more` }, 404, 'no such service'],
    ['a method that is not POST', { method: 'PUT' }, 405, 'Only POST'],
    [
      'an upper-case hash',
      { path: path.toUpperCase().replace('/API/SPEX/UPLOAD', '/api/spex/upload') },
      400,
      'SHA-1'
    ],
    ['a short hash', { path: path.slice(0, -1) }, 400, 'SHA-1'],
    ['a SHA-256', { path: `${path}${'0'.repeat(24)}` }, 400, 'SHA-1'],
    ['no hash', { path: '/api/spex/upload/' }, 400, 'SHA-1'],
    ['a query on bytes', { path: `${path}?subscribe=data_change` }, 400, 'no query'],
    ['an empty query on bytes', { path: `${path}?` }, 400, 'no query'],
    ['no content type', { headers: without(headers, 'content-type') }, 400, 'it is missing'],
    [
      'another content type',
      { headers: { ...headers, 'content-type': 'text/xml' } },
      400,
      '"text/xml"'
    ],
    [
      'no length',
      { headers: without(headers, 'content-length') },
      411,
      'Content-Length is required'
    ],
    ['chunks', { headers: { ...headers, 'transfer-encoding': 'chunked' } }, 411, 'chunked'],
    [
      'an empty file',
      { path: `/api/spex/upload/${sha1('')}`, headers: headersFor('') },
      400,
      'empty'
    ]
  ]
  test.each(early)('%s is refused before the body is read', async (_, changes, status, part) => {
    const service = lifted()
    const answer = await service.handle(bytesRequest(content, { body: unreadable, ...changes }))
    expect(answer).toMatchObject({ status, body: expect.stringContaining(part) })
    expect(service.samples.size).toBe(0)
  })

  test.each([
    ['another content', chunks('same length!'), 'not the SHA-1 in the path'],
    ['a shorter body', chunks(content.slice(1)), 'Content-Length'],
    ['a longer body', chunks(`${content}!`), 'Content-Length']
  ])('%s is refused', async (_, body, part) => {
    const service = lifted()
    const answer = await service.handle(bytesRequest(content, { body }))
    expect(answer).toMatchObject({ status: 400, body: expect.stringContaining(part) })
    expect(service.samples.size).toBe(0)
  })

  test('a content type in other letters is the same', async () => {
    const type = { ...headers, 'content-type': 'Application/Octet-Stream' }
    expect(await lifted().handle(bytesRequest(content, { headers: type }))).toMatchObject({
      status: 200
    })
  })

  test('metadata before bytes is refused with 404, the body unread', async () => {
    const answer = await lifted().handle(metadataRequest(content, xml, { body: unreadable }))
    expect(answer).toMatchObject({ status: 404, body: expect.stringContaining('bytes first') })
  })

  const earlyMetadata: [string, Partial<ServiceRequest>, number, string][] = [
    ['GET', { method: 'GET' }, 405, 'Only POST'],
    ['another value of subscribe', { path: `${path}/meta?subscribe=all` }, 400, 'query'],
    ['another query', { path: `${path}/meta?format=json` }, 400, 'query'],
    ['more than one query', { path: `${path}/meta?subscribe=data_change&x=y` }, 400, 'query'],
    ['a wrong hash', { path: '/api/spex/upload/12/meta' }, 400, 'SHA-1'],
    [
      'XML as content type',
      { headers: { ...headersFor(xml), 'content-type': 'text/xml' } },
      400,
      'Content-Type'
    ],
    ['no length', { headers: without(headersFor(xml), 'content-length') }, 411, 'Content-Length'],
    [
      'a huge document',
      { headers: { ...headersFor(xml), 'content-length': '1048577' } },
      400,
      'larger'
    ]
  ]
  test.each(earlyMetadata)(
    'metadata with %s is refused unread',
    async (_, changes, status, part) => {
      const service = lifted()
      await service.handle(bytesRequest(content))
      const answer = await service.handle(
        metadataRequest(content, xml, { body: unreadable, ...changes })
      )
      expect(answer).toMatchObject({ status, body: expect.stringContaining(part) })
      expect(service.samples.get(sha1(content))).toMatchObject({ metadata: [], subscribed: false })
    }
  )

  test.each([
    ['a bare ampersand', xml.replace('&amp;', '&'), undefined],
    ['no domain', xml.replace('<domain></domain>', ''), undefined],
    ['a shorter body', xml, chunks(xml.slice(1))],
    ['a longer body', xml, chunks(`${xml}\n`)]
  ])('metadata with %s is refused and adds nothing', async (_, document, body) => {
    const service = lifted()
    await service.handle(bytesRequest(content))
    const request = metadataRequest(content, document, body && { body })
    expect(await service.handle(request)).toMatchObject({ status: 400 })
    expect(service.samples.get(sha1(content))).toMatchObject({ metadata: [], subscribed: false })
  })

  test('a body that breaks off is not answered, and stores nothing', async () => {
    async function* breaking() {
      yield* chunks('some')
      throw await Promise.resolve(new Error('aborted'))
    }
    const service = lifted()
    const answer = await service.handle(bytesRequest(content, { body: breaking() }))
    expect(answer).toMatchObject({ status: 0, connection: 'reset' })
    expect(service.log[0]).toMatchObject({ status: 0, bodyBytes: 4 })
    expect(service.samples.size).toBe(0)
  })
})

describe('the cap', () => {
  test('refuses the eleventh in a sliding second, ahead of all else, the body unread', async () => {
    let time = 0
    const service = createService({ ...account, now: () => time })
    const anything = { method: 'GET', path: '/', headers: {}, body: unreadable }
    const statuses: number[] = []
    for (time of [0, 0, 0, 0, 0, 500, 500, 500, 500, 500, 999]) {
      statuses.push((await service.handle(anything)).status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429])

    expect(await service.handle(bytesRequest('x', { body: unreadable }))).toMatchObject({
      status: 429,
      body: 'Rate limit exceeded'
    })
    time = 1000
    expect(await service.handle(bytesRequest('x'))).toMatchObject({ status: 200 })
    expect(service.busiestSecond()).toBe(12)
  })

  test('names no time to come back at', async () => {
    const service = createService({ ...account, requestsPerSecond: 1, now: () => 0 })
    await service.handle(bytesRequest('x'))
    const answer = await service.handle(bytesRequest('x'))
    expect(Object.keys(answer.headers)).not.toContain('retry-after')
  })

  test('is counted on arrival, not on the answer', async () => {
    const service = createService({ ...account, now: () => 0 })
    const answers = Array.from({ length: 11 }, () => service.handle(bytesRequest('x')))
    expect(service.log).toHaveLength(11)
    const statuses = (await Promise.all(answers)).map(answer => answer.status)
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
  })
})

describe('the log', () => {
  test('has one entry for each request, without the credentials', async () => {
    let time = 3
    const finished: LogEntry[] = []
    const service = createService({
      ...account,
      now: () => time,
      onFinished: entry => finished.push({ ...entry })
    })
    const first = service.handle(bytesRequest('content'))
    expect(service.log[0]).toMatchObject({ index: 0, at: 3, status: undefined })
    await first
    time = 4
    await service.handle(bytesRequest('content', { path: '/elsewhere?a=b' }))
    await service.handle(bytesRequest('content'))

    const headers = without(headersFor('content'), 'authorization')
    const sent = { method: 'POST', headers, authorized: true, fault: undefined, charged: 0 }
    const bytes = {
      step: 'bytes',
      sha1: sha1('content'),
      path: `/api/spex/upload/${sha1('content')}`
    }
    expect(service.log).toEqual([
      { ...sent, ...bytes, index: 0, at: 3, attempt: 1, bodyBytes: 7, status: 200 },
      {
        ...sent,
        ...{ index: 1, at: 4, path: '/elsewhere?a=b', step: 'other', sha1: undefined, attempt: 1 },
        ...{ bodyBytes: 0, status: 404 }
      },
      { ...sent, ...bytes, index: 2, at: 4, attempt: 2, bodyBytes: 7, status: 200 }
    ])
    expect(finished).toEqual(service.log)
  })

  test('counts attempts apart for bytes and metadata, and names the hash of both', async () => {
    const service = createService(account)
    await service.handle(metadataRequest('x'))
    await service.handle(bytesRequest('x'))
    await service.handle(metadataRequest('x'))
    const brief = service.log.map(({ step, attempt, sha1: hash }) => [step, attempt, hash])
    expect(brief).toEqual([
      ['metadata', 1, sha1('x')],
      ['bytes', 1, sha1('x')],
      ['metadata', 2, sha1('x')]
    ])
  })
})
