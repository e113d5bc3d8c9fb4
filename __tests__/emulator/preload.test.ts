import { expect, test } from '@jest/globals'
import { createService } from '../../emulator/service.js'
import { account, bytesRequest, earlier, metadataRequest, sha1 } from './requests.js'

test('samples are there as earlier runs left them, with nothing of this run', () => {
  const { sha1: hash, sha256, size } = earlier('x')
  const upper = { sha1: hash.toUpperCase(), sha256: sha256.toUpperCase(), size }
  const service = createService({
    ...account,
    preload: [upper, { ...earlier('y'), available: false }]
  })
  const left = { uploads: 0, metadata: [], subscribed: false, rescans: 0 }
  expect([...service.samples]).toEqual([
    [hash, { ...earlier('x'), ...left }],
    [sha1('y'), { ...earlier('y'), ...left, available: false }]
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
  ['SHA-1', { ...earlier('x'), sha1: 'x' }],
  ['SHA-256', { ...earlier('x'), sha256: sha1('x') }],
  ['size', { ...earlier('x'), size: -1 }]
])('a %s that cannot be is an error of the test', (_, sample) => {
  expect(() => createService({ ...account, preload: [sample] })).toThrow('No sample can be')
})
