import { describe, expect, test } from '@jest/globals'
import { createService, type Service, type ServiceOptions } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bytesRequest,
  earlier,
  handSetDate,
  metadataRequest,
  rescanPath,
  rldataPath,
  scansPath,
  sha1,
  submit,
  told
} from './requests.js'

interface Answers {
  readonly rl: {
    readonly samples?: readonly { first_scanned_on: string; last_scanned_on: string }[]
    readonly entries?: readonly { analysis?: { entries: readonly { record_time: string }[] } }[]
  }
}

/** When the service says that the sample was scanned, at first and at last. */
async function scansOf(service: Service, hash: string) {
  const { rl } = (await told(service, scansPath, [hash])) as Answers
  return rl.samples?.map(({ first_scanned_on: first, last_scanned_on: last }) => [first, last])[0]
}

/** When it says that the sample was analysed. */
async function analysesOf(service: Service, hash: string) {
  const { rl } = (await told(service, rldataPath, [hash])) as Answers
  return rl.entries?.[0]?.analysis?.entries.map(entry => entry.record_time)
}

function started(options: Partial<ServiceOptions> = {}) {
  const { date, pass } = handSetDate()
  return { pass, service: createService({ ...account, date, analysisMs: 5000, ...options }) }
}

test('an upload is analysed so long after its metadata, to the millisecond', async () => {
  const { service, pass } = started()
  await service.handle(bytesRequest('x'))
  pass(60_000)
  expect(await scansOf(service, sha1('x'))).toBeUndefined()
  await service.handle(metadataRequest('x'))
  pass(4999)
  expect(await scansOf(service, sha1('x'))).toBeUndefined()
  expect(await analysesOf(service, sha1('x'))).toBeUndefined()
  pass(1)
  // It was done at 19:01:05.900.
  const time = '2026-11-22T19:01:05'
  expect(await scansOf(service, sha1('x'))).toEqual([time, time])
  expect(await analysesOf(service, sha1('x'))).toEqual([time])
})

test('without bytes or without metadata nothing is analysed', async () => {
  const { service, pass } = started()
  await service.handle(metadataRequest('x'))
  await service.handle(bytesRequest('y'))
  pass(1e9)
  for (const hash of [sha1('x'), sha1('y')]) expect(await scansOf(service, hash)).toBeUndefined()
})

test('it takes no time unless told, and for ever if told', async () => {
  const { date, pass } = handSetDate()
  const atOnce = createService({ ...account, date })
  await submit(atOnce, 'x')
  expect(await scansOf(atOnce, sha1('x'))).toEqual(['2026-11-22T19:00:00', '2026-11-22T19:00:00'])
  const never = createService({ ...account, date, analysisMs: Infinity })
  await submit(never, 'x')
  pass(1e12)
  expect(await scansOf(never, sha1('x'))).toBeUndefined()
})

test('bytes that come again are analysed again, metadata that comes again is only added', async () => {
  const { service, pass } = started({ analysisMs: 0 })
  await submit(service, 'x')
  pass(10_000)
  await submit(service, 'x')
  pass(10_000)
  await service.handle(metadataRequest('x'))
  const times = ['2026-11-22T19:00:00', '2026-11-22T19:00:10']
  expect(await scansOf(service, sha1('x'))).toEqual(times)
  expect(await analysesOf(service, sha1('x'))).toEqual(times)
})

test('a new analysis is added once it is done; until then the earlier ones stand', async () => {
  const preload = [{ ...earlier('x'), analyzedOn: '2026-01-01T00:00:00' }]
  const { service, pass } = started({ preload })
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  pass(4999)
  const before = '2026-01-01T00:00:00'
  expect(await scansOf(service, sha1('x'))).toEqual([before, before])
  pass(1)
  expect(await scansOf(service, sha1('x'))).toEqual([before, '2026-11-22T19:00:05'])
  expect(await analysesOf(service, sha1('x'))).toEqual([before, '2026-11-22T19:00:05'])
})

describe('a sample that was there and never analysed', () => {
  test.each([
    ['metadata', metadataRequest('x')],
    ['a request for it', bulkRequest(rescanPath, [sha1('x')])]
  ])('is analysed after %s', async (_, request) => {
    const { service, pass } = started({ preload: [earlier('x')] })
    expect(await scansOf(service, sha1('x'))).toBeUndefined()
    await service.handle(request)
    pass(5000)
    expect(await analysesOf(service, sha1('x'))).toEqual(['2026-11-22T19:00:05'])
  })
})

describe('how much is analysed of large samples', () => {
  const time = '2026-01-01T00:00:00'
  const [staticMost, anyMost] = [400 * 1024 ** 2, 2 * 1024 ** 3]
  test.each([
    { size: staticMost, scans: [time, time], analyses: [time] },
    { size: staticMost + 1, scans: [time, time], analyses: undefined },
    { size: anyMost, scans: [time, time], analyses: undefined },
    { size: anyMost + 1, scans: undefined, analyses: undefined }
  ])('$size bytes', async ({ size, scans, analyses }) => {
    const { service } = started({ preload: [{ ...earlier('x'), size, analyzedOn: time }] })
    expect(await scansOf(service, sha1('x'))).toEqual(scans)
    expect(await analysesOf(service, sha1('x'))).toEqual(analyses)
  })
})
