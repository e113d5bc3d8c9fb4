import { expect, test } from '@jest/globals'
import type { ScheduleEntry, Service, ServiceOptions } from '../../../emulator/service.js'
import { markers, scanMarkers } from '../../../emulator/store/markers.js'
import { datedService } from '../../support/change-feed.js'
import {
  bulkRequest,
  bulkResponse,
  preloaded,
  reputationPath,
  rescanPath,
  scansPath,
  staticAnalysisPath,
  submit
} from '../../support/emulator-requests.js'
import { sha1, sha256 } from '../../support/hashes.js'

const DAY = 86_400_000
const preload = [preloaded('x', { analyzedOn: '2026-01-01T00:00:00' })]

function serviceWith(schedule: readonly ScheduleEntry[], options: Partial<ServiceOptions> = {}) {
  return datedService({ preload, schedule, ...options })
}

interface Reputation {
  readonly status: string
  readonly threat_name?: string
  readonly scanner_match?: number
}

async function reputationOf(service: Service, content = 'x'): Promise<Reputation> {
  const { rl } = (await bulkResponse(service, reputationPath, [sha1(content)])) as {
    rl: { entries: [Reputation] }
  }
  return rl.entries[0]
}

interface Scan {
  readonly scanned_on: string
  readonly results: readonly { readonly scanner: string; readonly result: string }[]
}

/** Returns when the file was scanned, with the scanners that flag it, latest scan first. */
async function scansOf(service: Service, content = 'x') {
  const path = scansPath.replace('false', 'true')
  const { rl } = (await bulkResponse(service, path, [sha1(content)])) as {
    rl: { samples: { xref: Scan[] }[] }
  }
  return rl.samples[0]?.xref.map(({ scanned_on: date, results }) => [
    date,
    results.flatMap(({ scanner, result }) => (result === '' ? [] : [`${scanner}: ${result}`]))
  ])
}

test('verdicts change at their dates, and each has a scan and an analysis', async () => {
  const one = { engine: 'zoner', label: 'Trojan.A' }
  const hash = { sha256: sha256('x').toUpperCase() }
  const { service, advance } = serviceWith([
    { ...hash, at: '2026-11-26T19:00:00', status: 'KNOWN' },
    { ...hash, at: 'P1D', status: 'SUSPICIOUS', detections: [one] },
    {
      ...hash,
      at: '2026-11-25T00:00:00+05:00',
      status: 'MALICIOUS',
      threat_name: 'Win32.Trojan.Tox',
      detections: [one, { engine: 'avast', label: 'Tox' }]
    }
  ])
  const before = ['2026-01-01T00:00:00', []]
  expect((await reputationOf(service)).status).toBe('UNKNOWN')
  expect(await scansOf(service)).toEqual([before])

  advance(DAY)
  expect(await reputationOf(service)).toMatchObject({ status: 'SUSPICIOUS', scanner_match: 1 })
  expect(await scansOf(service)).toEqual([['2026-11-23T19:00:00', ['zoner: Trojan.A']], before])

  advance(DAY)
  expect(await reputationOf(service)).toMatchObject({
    ...{ status: 'MALICIOUS', threat_name: 'Win32.Trojan.Tox' },
    ...{ threat_level: 5, reason: 'antivirus', scanner_match: 2 }
  })
  expect((await scansOf(service))?.[0]).toEqual([
    '2026-11-24T19:00:00',
    ['avast: Tox', 'zoner: Trojan.A']
  ])

  advance(2 * DAY)
  expect(await reputationOf(service)).toMatchObject({ status: 'KNOWN', scanner_match: 0 })
  expect(await scansOf(service)).toEqual([
    ['2026-11-26T19:00:00', []],
    ['2026-11-24T19:00:00', ['avast: Tox', 'zoner: Trojan.A']],
    ['2026-11-23T19:00:00', ['zoner: Trojan.A']],
    before
  ])
  const dates = ['2026-01-01', '2026-11-23', '2026-11-24', '2026-11-26']
  expect(await bulkResponse(service, staticAnalysisPath, [sha1('x')])).toMatchObject({
    rl: {
      entries: [
        {
          analysis: {
            entries: dates.map(date => ({
              record_time: expect.stringContaining(date)
            }))
          }
        }
      ]
    }
  })
})

test('a later analysis finds the same', async () => {
  const { service, advance } = serviceWith([{ sha1: sha1('x'), status: 'SUSPICIOUS' }])
  advance(DAY)
  await service.handle(bulkRequest(rescanPath, [sha1('x')]))
  const flagged = expect.arrayContaining([expect.stringMatching(/^avast|^kaspersky/)]) as unknown
  expect(await scansOf(service)).toEqual([
    ['2026-11-23T19:00:00', flagged],
    ['2026-11-22T19:00:00', flagged],
    ['2026-01-01T00:00:00', []]
  ])
  expect(service.samples.get(sha1('x'))?.analyses).toHaveLength(2)
})

test('of two entries with the same date, the later one wins', async () => {
  const { service } = serviceWith([
    { sha1: sha1('x'), status: 'MALICIOUS' },
    { sha256: sha256('x'), status: 'KNOWN' },
    { sha1: sha1('x'), at: 'PT0S', status: 'SUSPICIOUS' }
  ])
  expect((await reputationOf(service)).status).toBe('SUSPICIOUS')
})

test('a hook takes precedence over the schedule, and the schedule over the content', async () => {
  const schedule = [{ sha1: sha1(markers.MALICIOUS), at: 'P1D', status: 'SUSPICIOUS' as const }]
  let hasHook = false
  const verdict = () => (hasHook ? { status: 'KNOWN' as const } : undefined)
  const { service, advance } = serviceWith(schedule, { verdict })
  await submit(service, markers.MALICIOUS)
  expect(await reputationOf(service, markers.MALICIOUS)).toMatchObject({ status: 'MALICIOUS' })
  advance(DAY)
  expect(await reputationOf(service, markers.MALICIOUS)).toMatchObject({
    ...{ status: 'SUSPICIOUS', threat_name: 'Text.Heuristic.Emulated', scanner_match: 3 }
  })
  hasHook = true
  expect(await reputationOf(service, markers.MALICIOUS)).toMatchObject({ status: 'KNOWN' })
})

test('without detections in the schedule, those in the content remain', async () => {
  const content = 'SPECTRA-EMULATOR-DETECTION zoner=A'
  const { service } = serviceWith([{ sha1: sha1(content), at: 'PT0S', status: 'SUSPICIOUS' }])
  await submit(service, content)
  expect((await scansOf(service, content))?.[0]?.[1]).toEqual(['zoner: A'])
})

test('an entry for a file name applies to all samples with it in their metadata', async () => {
  const { service } = serviceWith([{ file_name: 'a&b.exe', at: 'PT0S', status: 'KNOWN' }], {
    preload: [
      ...preload,
      preloaded('y', { analyzedOn: '2026-01-01', properties: { file_name: 'a&b.exe' } })
    ]
  })
  await submit(service, 'z')
  const statuses = []
  for (const name of ['x', 'y', 'z']) statuses.push((await reputationOf(service, name)).status)
  expect(statuses).toEqual(['UNKNOWN', 'KNOWN', 'KNOWN'])
})

test('before its first analysis, an uploaded sample has no scheduled verdict', async () => {
  const entry = { sha1: sha1('new'), at: 'PT0S', status: 'MALICIOUS' } as const
  const { service, advance } = serviceWith([entry], { analysisMs: 2000 })
  advance(DAY)
  await submit(service, 'new')
  expect((await reputationOf(service, 'new')).status).toBe('UNKNOWN')
  expect(await scansOf(service, 'new')).toBeUndefined()
  advance(2000)
  expect((await reputationOf(service, 'new')).status).toBe('MALICIOUS')
  expect(await scansOf(service, 'new')).toHaveLength(1)
})

test('all scans of a sample can fail, scheduled ones included', async () => {
  const content = scanMarkers.failed
  const { service } = serviceWith([{ sha1: sha1(content), at: 'P0D', status: 'KNOWN' }])
  await submit(service, content)
  const { rl } = (await bulkResponse(service, scansPath, [sha1(content)])) as {
    rl: { samples: [{ xref: [object] }] }
  }
  expect(rl.samples[0].xref[0]).not.toHaveProperty('results')
})
