import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import { account, bytesRequest, earlier, handSetDate, metadataRequest, sha1 } from './requests.js'

test('samples are there as earlier runs left them, with nothing of this run', () => {
  const { sha1: hash, sha256, size } = earlier('x')
  const upper = { sha1: hash.toUpperCase(), sha256: sha256.toUpperCase(), size }
  const { date } = handSetDate()
  const analyzedOn = new Date('2026-01-01T00:00:00Z')
  const service = createService({
    ...account,
    date,
    preload: [upper, { ...earlier('y'), available: false, analyzedOn }]
  })
  const left = { uploads: 0, metadata: [], subscribed: false, rescans: 0, finding: undefined }
  const never = { awaitsMetadata: true, analyses: [], firstSeenOn: date(), lastSeenOn: date() }
  const analysed = {
    ...{ awaitsMetadata: false, analyses: [analyzedOn] },
    ...{ firstSeenOn: analyzedOn, lastSeenOn: analyzedOn }
  }
  expect([...service.samples]).toEqual([
    [hash, { ...earlier('x'), ...left, ...never }],
    [sha1('y'), { ...earlier('y'), ...left, ...analysed, available: false }]
  ])
})

test('their metadata is taken without bytes, and their bytes are taken again', async () => {
  const service = createService({ ...account, preload: [earlier('x')] })
  expect(await service.handle(metadataRequest('x'))).toMatchObject({ status: 200 })
  expect(service.samples.get(sha1('x'))).toMatchObject({ uploads: 0, metadata: [{}] })
  expect(await service.handle(bytesRequest('x'))).toMatchObject({ status: 200 })
  expect(service.samples.get(sha1('x'))).toMatchObject({ uploads: 1, metadata: [{}] })
})

test.each([
  ['2026-01-01T01:00:00', '2026-01-01T01:00:00.000Z'],
  ['2026-01-01T01:00:00Z', '2026-01-01T01:00:00.000Z'],
  ['2026-01-01T01:00:00+02:00', '2025-12-31T23:00:00.000Z']
])('the text %s means %s, wherever this runs', (analyzedOn, expected) => {
  const service = createService({ ...account, preload: [{ ...earlier('x'), analyzedOn }] })
  expect(service.samples.get(sha1('x'))?.analyses).toEqual([new Date(expected)])
})

test.each([
  ['SHA-1', { ...earlier('x'), sha1: 'x' }],
  ['SHA-256', { ...earlier('x'), sha256: sha1('x') }],
  ['size', { ...earlier('x'), size: -1 }],
  ['date', { ...earlier('x'), analyzedOn: 'yesterday' }]
])('a %s that cannot be is an error of the test', (_, sample) => {
  expect(() => createService({ ...account, preload: [sample] })).toThrow('No sample can be')
})
