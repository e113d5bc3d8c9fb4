import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  bulkResponse,
  manualDate,
  metadataRequest,
  preloaded,
  staticAnalysisPath,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

test('preloaded samples have no uploads and no metadata', () => {
  const { sha1: hash, sha256, size } = preloaded('x')
  const upperCase = { sha1: hash.toUpperCase(), sha256: sha256.toUpperCase(), size }
  const { date } = manualDate()
  const analyzedOn = new Date('2026-01-01T00:00:00Z')
  const service = createService({
    ...account,
    date,
    preload: [upperCase, preloaded('y', { available: false, analyzedOn })]
  })
  const common = { uploads: 0, metadata: [], subscribed: false, rescans: 0, finding: undefined }
  const neverAnalyzed = {
    ...{ awaitsMetadata: true, analyses: [] },
    ...{ firstSeenOn: date(), lastSeenOn: date() }
  }
  const analyzed = {
    ...{ awaitsMetadata: false, analyses: [analyzedOn] },
    ...{ firstSeenOn: analyzedOn, lastSeenOn: analyzedOn }
  }
  expect([...service.samples]).toEqual([
    [hash, { ...preloaded('x'), ...common, ...neverAnalyzed }],
    [sha1('y'), { ...preloaded('y'), ...common, ...analyzed, available: false }]
  ])
})

test('accepts metadata without an upload, and accepts another upload', async () => {
  const service = createService({ ...account, preload: [preloaded('x')] })
  expect(await service.handle(metadataRequest('x'))).toMatchObject({ status: 200 })
  expect(service.samples.get(sha1('x'))).toMatchObject({ uploads: 0, metadata: [{}] })
  expect(await service.handle(uploadRequest('x'))).toMatchObject({ status: 200 })
  expect(service.samples.get(sha1('x'))).toMatchObject({ uploads: 1, metadata: [{}] })
})

test.each([
  ['2026-01-01T01:00:00', '2026-01-01T01:00:00.000Z'],
  ['2026-01-01T01:00:00Z', '2026-01-01T01:00:00.000Z'],
  ['2026-01-01T01:00:00+02:00', '2025-12-31T23:00:00.000Z']
])('reads the date %s as %s in any time zone', (analyzedOn, expected) => {
  const service = createService({ ...account, preload: [preloaded('x', { analyzedOn })] })
  expect(service.samples.get(sha1('x'))?.analyses).toEqual([new Date(expected)])
})

test('preloaded samples can have the metadata of an earlier upload', async () => {
  const properties = { file_name: 'app.exe', application_name: 'rocket' }
  const { date } = manualDate()
  const service = createService({
    ...account,
    date,
    preload: [
      preloaded('x', { properties, domain: 'example.com', submittedOn: '2025-12-31T00:00:00' }),
      preloaded('y', { properties, analyzedOn: '2026-01-01T00:00:00' }),
      preloaded('z', { properties })
    ]
  })
  const list = [
    { name: 'file_name', value: 'app.exe' },
    { name: 'application_name', value: 'rocket' }
  ]
  const hashes = ['x', 'y', 'z'].map(sha1)
  const sources = [
    { properties: list, domain: { name: 'example.com' }, record_time: '2025-12-31T00:00:00' },
    { properties: list, record_time: '2026-01-01T00:00:00' },
    { properties: list, record_time: '2026-11-22T19:00:00' }
  ]
  expect(await bulkResponse(service, staticAnalysisPath, hashes)).toMatchObject({
    rl: { entries: sources.map(source => ({ sources: { source_count: 1, entries: [source] } })) }
  })
  expect(service.samples.get(sha1('x'))).toMatchObject({
    firstSeenOn: new Date('2025-12-31T00:00:00Z'),
    awaitsMetadata: true
  })
})

test('preloaded samples can be subscribed, by default from the start', () => {
  const { date } = manualDate()
  const service = createService({
    ...account,
    date,
    preload: [
      preloaded('x', { subscribed: true, subscribedOn: '2026-01-01T00:00:00' }),
      preloaded('y', { subscribed: true })
    ]
  })
  expect([...service.samples.values()]).toMatchObject([
    {
      subscribed: true,
      subscriptions: [
        { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z') }
      ]
    },
    { subscribed: true, subscriptions: [{ from: date() }] }
  ])
})

test.each([
  ['SHA-1', preloaded('x', { sha1: 'x' })],
  ['SHA-256', preloaded('x', { sha256: sha1('x') })],
  ['size', preloaded('x', { size: -1 })],
  ['date', preloaded('x', { analyzedOn: 'yesterday' })],
  ['date of its metadata', preloaded('x', { properties: {}, submittedOn: 'yesterday' })],
  ['date of its subscription', preloaded('x', { subscribed: true, subscribedOn: 'yesterday' })],
  ['domain, which requires properties', preloaded('x', { domain: 'example.com' })],
  ['submission, which requires properties', preloaded('x', { submittedOn: '2026-01-01' })],
  ['subscription', preloaded('x', { subscribedOn: '2026-01-01' })]
])('throws for an invalid %s', (_, sample) => {
  expect(() => createService({ ...account, preload: [sample] })).toThrow(
    `Invalid preloaded sample: ${JSON.stringify(sample)}`
  )
})
