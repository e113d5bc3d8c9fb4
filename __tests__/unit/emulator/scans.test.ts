import { describe, expect, test } from '@jest/globals'
import { createService, type Service } from '../../../emulator/service.js'
import { markers, scanMarkers } from '../../../emulator/store/markers.js'
import {
  account,
  bulkRequest,
  bulkResponse,
  manualDate,
  preloaded,
  rescanPath,
  scansPath,
  submit
} from '../../support/emulator-requests.js'
import { sha1, sha256 } from '../../support/hashes.js'

const preload = [preloaded('x', { analyzedOn: new Date('2026-01-01T00:00:00Z') })]
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

test('samples without a scan are unknown', async () => {
  const service = createService({ ...account, preload: [...preload, preloaded('not scanned')] })
  const hashes = [sha1('not stored'), sha1('x').toUpperCase(), sha1('not scanned'), 'invalid']
  expect(await bulkResponse(service, scansPath, hashes)).toEqual({
    rl: {
      samples: [sample],
      unknown_hashes: [sha1('not stored'), sha1('not scanned')],
      invalid_hashes: ['invalid']
    }
  })
})

test('earlier scans are only included with history=true', async () => {
  const { date } = manualDate()
  const service = createService({ ...account, preload, date })
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  const scan = scanOn('2026-11-22T19:00:00')
  const scanned = { ...sample, last_scanned_on: '2026-11-22T19:00:00' }
  const bare = scansPath.replace(/\?.*/, '')
  for (const path of [scansPath, bare, `${bare}?format=json`]) {
    expect(await bulkResponse(service, path, [sha1('x')])).toEqual({
      rl: { samples: [{ ...scanned, xref: [scan] }] }
    })
  }
  expect(await bulkResponse(service, `${bare}?history=true`, [sha1('x')])).toEqual({
    rl: { samples: [{ ...scanned, xref: [scan, earlierScan] }] }
  })
})

test('the number of detections matches the reputation', async () => {
  const service = createService(account)
  await submit(service, markers.MALICIOUS)
  expect(await bulkResponse(service, scansPath, [sha1(markers.MALICIOUS)])).toMatchObject({
    rl: { samples: [{ xref: [{ scanner_match: 38, scanner_count: 40 }] }] }
  })
})

test('each scanner has a result, which is empty without a detection, except for one that fails', async () => {
  const service = createService(account)
  await submit(service, markers.SUSPICIOUS)
  const { results, scanners } = await scanOf(service, markers.SUSPICIOUS)
  expect(scanners.map(({ name }) => name).filter(name => name !== 'zoner')).toEqual(
    results?.map(({ scanner }) => scanner)
  )
  expect(scanners).toHaveLength(40)
  expect(results?.filter(({ result }) => result !== '')).toEqual([
    { scanner: 'ahnlab', result: '[TROJAN] Trojan/Win32.Emulated.R150440' },
    { scanner: 'bitdefender', result: 'Gen:Variant.Emulated.4112' },
    { scanner: 'kaspersky', result: 'HEUR:Trojan.Win32.Emulated.gen' }
  ])
})

test('the labels of scanners contain the family of the threat name', async () => {
  const overrides = { status: 'MALICIOUS', threat_name: 'Win32.Ransomware.Toxic' } as const
  const service = createService({ ...account, preload, verdict: () => overrides })
  const { results } = await scanOf(service, 'x')
  const labels = results?.map(({ result }) => result)
  expect(labels).toContain('[TROJAN] Trojan/Win32.Toxic.R150440')
  expect(labels).toContain('HEUR:Trojan.Win32.Toxic.gen')
})

test('scanners have different names, and definitions from before the scan', async () => {
  const service = createService({ ...account, preload })
  const { scanners, scanned_on: scannedOn } = await scanOf(service, 'x')
  const names = scanners.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(['mcafee', 'mcafee_beta', 'mcafee_online']))
  const dates = scanners.map(({ timestamp }) => timestamp)
  expect(dates.filter(date => date > scannedOn)).toEqual([])
  expect(scanners).toContainEqual({
    name: 'kaspersky',
    version: '21.3.10.391',
    timestamp: '2025-12-31T18:00:00'
  })
  expect(new Set(dates).size).toBeGreaterThan(20)
})

describe('a marker in the content determines how scans fail', () => {
  test('if all scanners fail, the record has no results', async () => {
    const service = createService(account)
    await submit(service, scanMarkers.failed)
    const scan = await scanOf(service, scanMarkers.failed)
    expect(scan).toMatchObject({ scanner_count: 40, scanner_match: 0 })
    expect(scan).not.toHaveProperty('results')
  })

  test('if some scanners fail, they have no result', async () => {
    const service = createService(account)
    await submit(service, scanMarkers.partial)
    const { results, scanner_count: count } = await scanOf(service, scanMarkers.partial)
    expect([results?.length, count]).toEqual([20, 40])
  })

  test('if there is no scan, the list of scans is empty', async () => {
    const service = createService(account)
    await submit(service, scanMarkers.none)
    const { rl } = await samplesOf(service, scanMarkers.none)
    expect(rl.samples[0]).toMatchObject({ sha1: sha1(scanMarkers.none), xref: [] })
    expect(rl.samples[0]).not.toHaveProperty('last_scanned_on')
  })
})

interface Scan {
  readonly scanner_count: number
  readonly scanned_on: string
  readonly scanners: readonly { readonly name: string; readonly timestamp: string }[]
  readonly results?: readonly { readonly scanner: string; readonly result: string }[]
}

async function samplesOf(service: Service, content: string) {
  const response = await bulkResponse(service, scansPath, [sha1(content)])
  return response as { rl: { samples: [{ xref: [Scan] }] } }
}

async function scanOf(service: Service, content: string): Promise<Scan> {
  return (await samplesOf(service, content)).rl.samples[0].xref[0]
}

/** Returns a scan by 40 scanners without a detection, of which one fails. */
function scanOn(time: string) {
  const text: unknown = expect.any(String)
  return {
    scanned_on: time,
    scanner_match: 0,
    scanner_count: 40,
    scanners: Array.from({ length: 40 }, () => ({ name: text, version: text, timestamp: text })),
    results: Array.from({ length: 39 }, () => ({ scanner: text, result: '' }))
  }
}
