import { describe, expect, test } from '@jest/globals'
import { createService, type Service, type ServiceOptions } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  bulkResponse,
  manualDate,
  metadataRequest,
  preloaded,
  rescanPath,
  scansPath,
  staticAnalysisPath,
  submit,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

interface LookupResponse {
  readonly rl: {
    readonly samples?: readonly { first_scanned_on: string; last_scanned_on: string }[]
    readonly entries?: readonly { analysis?: { entries: readonly { record_time: string }[] } }[]
  }
}

/** Returns when the sample was first and last scanned. */
async function scansOf(service: Service, hash: string) {
  const { rl } = (await bulkResponse(service, scansPath, [hash])) as LookupResponse
  return rl.samples?.map(({ first_scanned_on: first, last_scanned_on: last }) => [first, last])[0]
}

/** Returns when the sample was analyzed. */
async function analysesOf(service: Service, hash: string) {
  const { rl } = (await bulkResponse(service, staticAnalysisPath, [hash])) as LookupResponse
  return rl.entries?.[0]?.analysis?.entries.map(entry => entry.record_time)
}

/** Returns a service whose analyses take 5 seconds, and a function that advances its date. */
function serviceWithDate(options: Partial<ServiceOptions> = {}) {
  const { date, advance } = manualDate()
  return { advance, service: createService({ ...account, date, analysisMs: 5000, ...options }) }
}

test('an analysis starts with the metadata, and takes analysisMs', async () => {
  const { service, advance } = serviceWithDate()
  await service.handle(uploadRequest('x'))
  advance(60_000)
  expect(await scansOf(service, sha1('x'))).toBeUndefined()
  await service.handle(metadataRequest('x'))
  advance(4999)
  expect(await scansOf(service, sha1('x'))).toBeUndefined()
  expect(await analysesOf(service, sha1('x'))).toBeUndefined()
  advance(1)
  // Complete at 19:01:05.900.
  const time = '2026-11-22T19:01:05'
  expect(await scansOf(service, sha1('x'))).toEqual([time, time])
  expect(await analysesOf(service, sha1('x'))).toEqual([time])
})

test('without content or without metadata, there is no analysis', async () => {
  const { service, advance } = serviceWithDate()
  await service.handle(metadataRequest('x'))
  await service.handle(uploadRequest('y'))
  advance(1e9)
  for (const hash of [sha1('x'), sha1('y')]) expect(await scansOf(service, hash)).toBeUndefined()
})

test('by default, an analysis takes no time', async () => {
  const { date } = manualDate()
  const service = createService({ ...account, date })
  await submit(service, 'x')
  const time = '2026-11-22T19:00:00'
  expect(await scansOf(service, sha1('x'))).toEqual([time, time])
})

test('with analysisMs: Infinity, an analysis never completes', async () => {
  const { service, advance } = serviceWithDate({ analysisMs: Infinity })
  await submit(service, 'x')
  advance(1e12)
  expect(await scansOf(service, sha1('x'))).toBeUndefined()
})

test('content that is uploaded again is analyzed again, metadata alone is not', async () => {
  const { service, advance } = serviceWithDate({ analysisMs: 0 })
  await submit(service, 'x')
  advance(10_000)
  await submit(service, 'x')
  advance(10_000)
  await service.handle(metadataRequest('x'))
  const times = ['2026-11-22T19:00:00', '2026-11-22T19:00:10']
  expect(await scansOf(service, sha1('x'))).toEqual(times)
  expect(await analysesOf(service, sha1('x'))).toEqual(times)
})

test('a reanalysis is added when it is complete', async () => {
  const preload = [preloaded('x', { analyzedOn: '2026-01-01T00:00:00' })]
  const { service, advance } = serviceWithDate({ preload })
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  advance(4999)
  const before = '2026-01-01T00:00:00'
  expect(await scansOf(service, sha1('x'))).toEqual([before, before])
  advance(1)
  expect(await scansOf(service, sha1('x'))).toEqual([before, '2026-11-22T19:00:05'])
  expect(await analysesOf(service, sha1('x'))).toEqual([before, '2026-11-22T19:00:05'])
})

test.each([
  ['its metadata is uploaded', metadataRequest('x')],
  ['a reanalysis is requested', bulkRequest(rescanPath, [sha1('x')])]
])('a preloaded sample without an analysis is analyzed after %s', async (_, request) => {
  const { service, advance } = serviceWithDate({ preload: [preloaded('x')] })
  expect(await scansOf(service, sha1('x'))).toBeUndefined()
  await service.handle(request)
  advance(5000)
  expect(await analysesOf(service, sha1('x'))).toEqual(['2026-11-22T19:00:05'])
})

describe('the size of a sample determines its analyses', () => {
  const time = '2026-01-01T00:00:00'
  const [staticLimit, scanLimit] = [400 * 1024 ** 2, 2 * 1024 ** 3]
  test.each([
    { size: staticLimit, scans: [time, time], analyses: [time] },
    { size: staticLimit + 1, scans: [time, time], analyses: undefined },
    { size: scanLimit, scans: [time, time], analyses: undefined },
    { size: scanLimit + 1, scans: undefined, analyses: undefined }
  ])('$size bytes', async ({ size, scans, analyses }) => {
    const { service } = serviceWithDate({ preload: [preloaded('x', { size, analyzedOn: time })] })
    expect(await scansOf(service, sha1('x'))).toEqual(scans)
    expect(await analysesOf(service, sha1('x'))).toEqual(analyses)
  })
})
