import { describe, expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  manualDate,
  metadataRequest,
  metadataXml,
  statusesOf,
  uploadRequest
} from '../../support/emulator-requests.js'
import { md5, sha1, sha256 } from '../../support/hashes.js'

test('returns 200 with an empty body, and stores everything except the content', async () => {
  let time = 7
  const { date, advance } = manualDate()
  const [seenOn, completedOn] = [date(), new Date(date().getTime() + 3)]
  const service = createService({ ...account, now: () => time, date, analysisMs: 1 })
  expect(await service.handle(uploadRequest('some content'))).toEqual({
    status: 200,
    headers: {},
    body: ''
  })
  time = 9
  advance(2)
  expect(await service.handle(metadataRequest('some content'))).toMatchObject({
    status: 200,
    body: ''
  })
  expect([...service.samples.values()]).toEqual([
    {
      sha1: sha1('some content'),
      sha256: sha256('some content'),
      md5: md5('some content'),
      size: 12,
      uploads: 1,
      metadata: [
        {
          xml: Buffer.from(metadataXml),
          properties: [{ name: 'file_name', value: 'a&b.exe' }],
          domain: '',
          archive: undefined,
          at: 9,
          acceptedOn: date()
        }
      ],
      subscribed: false,
      rescans: 0,
      awaitsMetadata: false,
      analyses: [completedOn],
      finding: undefined,
      firstSeenOn: seenOn,
      lastSeenOn: seenOn
    }
  ])
})

test('keeps the earlier metadata when a file or its metadata is uploaded again', async () => {
  const service = createService(account)
  const second = metadataXml.replace('a&amp;b.exe', 'second.exe')
  const statuses = await statusesOf(service, [
    uploadRequest('x'),
    metadataRequest('x'),
    uploadRequest('x'),
    metadataRequest('x', second)
  ])
  expect(statuses).toEqual([200, 200, 200, 200])
  const sample = service.samples.get(sha1('x'))
  expect(sample?.uploads).toBe(2)
  expect(sample?.metadata.map(entry => entry.properties[0]?.value)).toEqual([
    'a&b.exe',
    'second.exe'
  ])
})

test('keeps the subscription when a file or its metadata is uploaded again', async () => {
  const service = createService(account)
  const path = `/api/spex/upload/${sha1('x')}/meta?subscribe=data_change`
  const statuses = await statusesOf(service, [
    uploadRequest('x'),
    metadataRequest('x', metadataXml, { path }),
    metadataRequest('x'),
    uploadRequest('x')
  ])
  expect(statuses).toEqual([200, 200, 200, 200])
  expect(service.samples.get(sha1('x'))?.subscribed).toBe(true)
})

test('keeps the metadata of all concurrent uploads', async () => {
  const service = createService(account)
  await service.handle(uploadRequest('x'))
  await Promise.all([
    service.handle(metadataRequest('x')),
    service.handle(metadataRequest('x')),
    service.handle(uploadRequest('x'))
  ])
  expect(service.samples.get(sha1('x'))).toMatchObject({ uploads: 2, metadata: [{}, {}] })
})

describe('the request log', () => {
  test('counts attempts separately for content and metadata, and has the hash of both', async () => {
    const service = createService(account)
    await statusesOf(service, [metadataRequest('x'), uploadRequest('x'), metadataRequest('x')])
    const entries = service.log.map(({ step, attempt, sha1: hash }) => [step, attempt, hash])
    expect(entries).toEqual([
      ['metadata', 1, sha1('x')],
      ['bytes', 1, sha1('x')],
      ['metadata', 2, sha1('x')]
    ])
  })
})
