import { describe, expect, test } from '@jest/globals'
import { createService, type Reputation, type VerdictHook } from '../../../emulator/service.js'
import { type Finding, markers } from '../../../emulator/store/markers.js'
import {
  account,
  bulkRequest,
  bulkResponse,
  manualDate,
  preloaded,
  reputationPath,
  rescanPath,
  submit
} from '../../support/emulator-requests.js'
import { sha1, sha256 } from '../../support/hashes.js'

const path = reputationPath.replace(/\?.*/, '')
const unknownEntry = (hash: string) => ({ status: 'UNKNOWN', query_hash: { sha1: hash } })

describe('markers in the content', () => {
  test.each<[Finding, Partial<Reputation>]>([
    ['MALICIOUS', { threat_name: 'Text.Test.EICAR', threat_level: 5, trust_factor: 5 }],
    ['SUSPICIOUS', { threat_name: 'Text.Heuristic.Emulated', threat_level: 2, trust_factor: 5 }],
    ['KNOWN', { threat_level: 0, trust_factor: 1 }]
  ])('result in %s after the first analysis', async (status, reputation) => {
    const { date, advance } = manualDate()
    const service = createService({ ...account, date, analysisMs: 5000 })
    const content = `before ${markers[status]} after`
    await submit(service, content)
    advance(4999)
    const hash = sha1(content)
    expect(await bulkResponse(service, reputationPath, [hash])).toEqual({
      rl: { entries: [unknownEntry(hash)] }
    })
    advance(1)
    const entry = {
      status,
      ...reputation,
      first_seen: '2026-11-22T19:00:00',
      last_seen: '2026-11-22T19:00:00',
      sha1: hash,
      sha256: sha256(content),
      query_hash: { sha1: hash }
    }
    const response = { rl: { entries: [expect.objectContaining(entry)] } }
    expect(await bulkResponse(service, reputationPath, [hash])).toEqual(response)
    await service.handle(bulkRequest(rescanPath, [hash]))
    expect(await bulkResponse(service, reputationPath, [hash])).toEqual(response)
  })

  test('determine how many antivirus scanners have a detection', async () => {
    const service = createService(account)
    const hashes: string[] = []
    for (const content of Object.values(markers)) {
      await submit(service, content)
      hashes.push(sha1(content))
    }
    expect(await bulkResponse(service, reputationPath, hashes)).toMatchObject({
      rl: {
        entries: [
          { reason: 'antivirus', scanner_count: 40, scanner_match: 38 },
          { reason: 'antivirus', scanner_count: 40, scanner_match: 3 },
          { scanner_count: 40, scanner_match: 0 }
        ]
      }
    })
  })
})

test('all other samples have the same UNKNOWN entry, analyzed or not', async () => {
  const service = createService({ ...account, preload: [preloaded('never analyzed')] })
  await submit(service, 'clean')
  const hashes = ['clean', 'never analyzed', 'not stored'].map(sha1)
  expect(await bulkResponse(service, reputationPath, hashes)).toEqual({
    rl: { entries: hashes.map(unknownEntry) }
  })
})

test('samples over 2 GB are UNKNOWN, because they are not analyzed', async () => {
  const size = 2 * 1024 ** 3 + 1
  const preload = [preloaded('x', { size, analyzedOn: '2026-01-01T00:00:00' })]
  const service = createService({ ...account, preload })
  expect(await bulkResponse(service, reputationPath, [sha1('x')])).toEqual({
    rl: { entries: [unknownEntry(sha1('x'))] }
  })
})

test('last_seen is the time of the last upload', async () => {
  const { date, advance } = manualDate()
  const service = createService({ ...account, date })
  await submit(service, markers.KNOWN)
  advance(60_000)
  await submit(service, markers.KNOWN)
  advance(60_000)
  await service.handle(bulkRequest(rescanPath, [sha1(markers.KNOWN)]))
  expect(await bulkResponse(service, reputationPath, [sha1(markers.KNOWN)])).toMatchObject({
    rl: { entries: [{ first_seen: '2026-11-22T19:00:00', last_seen: '2026-11-22T19:01:00' }] }
  })
})

describe('the query determines the details', () => {
  const verdict = () => ({ status: 'KNOWN' }) as const
  const service = createService({ ...account, preload: [preloaded('x')], verdict })
  const minimal = { status: 'KNOWN', query_hash: { sha1: sha1('x') } }
  const hashes = { sha1: sha1('x'), sha256: sha256('x') }
  const extended = { trust_factor: 1, first_seen: expect.any(String) }

  test.each([
    ['', minimal],
    ['?', minimal],
    ['?format=json', minimal],
    ['?extended=false&show_hashes=false', minimal],
    ['?show_hashes=true', { ...minimal, ...hashes }],
    ['?extended=true', expect.not.objectContaining(hashes)],
    ['?extended=true', expect.objectContaining(extended)],
    ['?show_hashes=true&format=json&extended=true', expect.objectContaining(hashes)],
    ['?show_hashes=true&format=json&extended=true', expect.objectContaining(extended)]
  ])('%s', async (query, entry) => {
    expect(await bulkResponse(service, `${path}${query}`, [sha1('x')])).toEqual({
      rl: { entries: [entry] }
    })
  })
})

describe('the verdict hook', () => {
  test('overrides the reputation of each lookup, even before the analysis', async () => {
    const results = ['MALICIOUS', 'SUSPICIOUS', undefined] as const
    let calls = 0
    const verdict: VerdictHook = ({ sha1: hash }) => {
      const status = hash === sha1('x') ? results[calls++] : undefined
      return status && { status, threat_name: 'A.B.C' }
    }
    const preload = [preloaded('x'), preloaded('y')]
    const service = createService({ ...account, preload, verdict })
    const statuses: unknown[] = []
    while (calls < results.length) {
      const { rl } = (await bulkResponse(service, reputationPath, ['x', 'y'].map(sha1))) as {
        rl: { entries: Reputation[] }
      }
      statuses.push(rl.entries.map(({ status, threat_name: name }) => [status, name]))
    }
    const y = ['UNKNOWN', undefined]
    expect(statuses).toEqual([
      [['MALICIOUS', 'A.B.C'], y],
      [['SUSPICIOUS', 'A.B.C'], y],
      [['UNKNOWN', undefined], y]
    ])
  })

  test('can override single fields', async () => {
    const service = createService({ ...account, verdict: () => ({ trust_factor: 4 }) })
    await submit(service, markers.KNOWN)
    expect(await bulkResponse(service, reputationPath, [sha1(markers.KNOWN)])).toMatchObject({
      rl: { entries: [{ status: 'KNOWN', trust_factor: 4, threat_level: 0 }] }
    })
  })

  test('can override a finding with UNKNOWN', async () => {
    const service = createService({ ...account, verdict: () => ({ status: 'UNKNOWN' }) })
    await submit(service, markers.MALICIOUS)
    const hash = sha1(markers.MALICIOUS)
    expect(await bulkResponse(service, reputationPath, [hash])).toEqual({
      rl: { entries: [unknownEntry(hash)] }
    })
  })
})

test('the layout partial includes analyzed samples without a finding', async () => {
  const preload = [
    preloaded('analyzed', { analyzedOn: '2026-01-01T00:00:00' }),
    preloaded('never analyzed')
  ]
  const service = createService({ ...account, preload, lookupLayout: 'partial' })
  const hashes = [sha1('analyzed'), sha1('never analyzed')]
  expect(await bulkResponse(service, reputationPath, hashes)).toEqual({
    rl: { entries: [unknownEntry(sha1('analyzed'))] }
  })
})
