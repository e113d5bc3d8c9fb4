import { describe, expect, test } from '@jest/globals'
import { markers, scanMarkers } from '../../../emulator/store/markers.js'
import { createService, type Service } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  earlier,
  handSetDate,
  rescanPath,
  scansPath,
  sha1,
  sha256,
  submit,
  told
} from './requests.js'

const preload = [{ ...earlier('x'), analyzedOn: new Date('2026-01-01T00:00:00Z') }]
const earlierScan = scanOn('2026-01-01T00:00:00')
const sample = {
  sha1: sha1('x'),
  sha256: sha256('x'),
  sample_size: 1,
  first_seen_on: '2026-01-01T00:00:00',
  last_seen_on: '2026-01-01T00:00:00',
  first_scanned_on: '2026-01-01T00:00:00',
  last_scanned_on: '2026-01-01T00:00:00',
  xref: [earlierScan]
}

test('samples are told of once they are scanned; the others are unknown', async () => {
  const service = createService({ ...account, preload: [...preload, earlier('never')] })
  const hashes = [sha1('not there'), sha1('x').toUpperCase(), sha1('never'), 'invalid']
  expect(await told(service, scansPath, hashes)).toEqual({
    rl: {
      samples: [sample],
      unknown_hashes: [sha1('not there'), sha1('never')],
      invalid_hashes: ['invalid']
    }
  })
})

test('earlier records come only when they are asked for', async () => {
  const { date } = handSetDate()
  const service = createService({ ...account, preload, date })
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  const scan = scanOn('2026-11-22T19:00:00')
  const scanned = { ...sample, last_scanned_on: '2026-11-22T19:00:00' }
  const bare = scansPath.replace(/\?.*/, '')
  for (const path of [scansPath, bare, `${bare}?format=json`]) {
    expect(await told(service, path, [sha1('x')])).toEqual({
      rl: { samples: [{ ...scanned, xref: [scan] }] }
    })
  }
  expect(await told(service, `${bare}?history=true`, [sha1('x')])).toEqual({
    rl: { samples: [{ ...scanned, xref: [scan, earlierScan] }] }
  })
})

test('the scanners match as the reputation says', async () => {
  const service = createService(account)
  await submit(service, markers.MALICIOUS)
  expect(await told(service, scansPath, [sha1(markers.MALICIOUS)])).toMatchObject({
    rl: { samples: [{ xref: [{ scanner_match: 38, scanner_count: 40 }] }] }
  })
})

test('each scanner has a result, which is empty if it found nothing', async () => {
  const service = createService(account)
  await submit(service, markers.SUSPICIOUS)
  const { results, scanners } = await scanOf(service, markers.SUSPICIOUS)
  expect(results).toHaveLength(40)
  expect(results?.map(({ scanner }) => scanner)).toEqual(scanners.map(({ name }) => name))
  const found = results?.map(({ result }) => result).filter(result => result !== '')
  expect(found).toEqual(Array(3).fill('[MALWARE] Text.Heuristic.Emulated'))
})

describe('a marker in a file controls how its scans fail', () => {
  test('all scanners: the record has no results', async () => {
    const service = createService(account)
    await submit(service, scanMarkers.failed)
    const scan = await scanOf(service, scanMarkers.failed)
    expect(scan).toMatchObject({ scanner_count: 40, scanner_match: 0 })
    expect(scan).not.toHaveProperty('results')
  })

  test('some scanners: they have no result', async () => {
    const service = createService(account)
    await submit(service, scanMarkers.partial)
    const { results, scanner_count: count } = await scanOf(service, scanMarkers.partial)
    expect([results?.length, count]).toEqual([20, 40])
  })

  test('no scan: the list of scans is empty', async () => {
    const service = createService(account)
    await submit(service, scanMarkers.none)
    const { rl } = await samplesOf(service, scanMarkers.none)
    expect(rl.samples[0]).toMatchObject({ sha1: sha1(scanMarkers.none), xref: [] })
    expect(rl.samples[0]).not.toHaveProperty('last_scanned_on')
  })
})

interface Scan {
  readonly scanner_count: number
  readonly scanners: readonly { readonly name: string }[]
  readonly results?: readonly { readonly scanner: string; readonly result: string }[]
}

async function samplesOf(service: Service, content: string) {
  const answer = await told(service, scansPath, [sha1(content)])
  return answer as { rl: { samples: [{ xref: [Scan] }] } }
}

async function scanOf(service: Service, content: string): Promise<Scan> {
  return (await samplesOf(service, content)).rl.samples[0].xref[0]
}

/** A scan in which 40 scanners find nothing. */
function scanOn(time: string) {
  const names = Array.from({ length: 40 }, (): unknown => expect.any(String))
  return {
    scanned_on: time,
    scanner_match: 0,
    scanner_count: 40,
    scanners: names.map(name => ({ name, version: '1.0', timestamp: time })),
    results: names.map(scanner => ({ scanner, result: '' }))
  }
}
