import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  manualDate,
  metadataRequest,
  preloaded,
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

test.each([
  ['SHA-1', preloaded('x', { sha1: 'x' })],
  ['SHA-256', preloaded('x', { sha256: sha1('x') })],
  ['size', preloaded('x', { size: -1 })],
  ['date', preloaded('x', { analyzedOn: 'yesterday' })]
])('throws for an invalid %s', (_, sample) => {
  expect(() => createService({ ...account, preload: [sample] })).toThrow(
    `Invalid preloaded sample: ${JSON.stringify(sample)}`
  )
})
