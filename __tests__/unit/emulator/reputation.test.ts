import { describe, expect, test } from '@jest/globals'
import { type Finding, markers } from '../../../emulator/store/markers.js'
import { createService, type Reputation, type VerdictHook } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  earlier,
  handSetDate,
  reputationPath,
  rescanPath,
  sha1,
  sha256,
  submit,
  told
} from './requests.js'

const path = reputationPath.replace(/\?.*/, '')
const unknown = (hash: string) => ({ status: 'UNKNOWN', query_hash: { sha1: hash } })

describe('what a file holds decides', () => {
  test.each<[Finding, Partial<Reputation>]>([
    ['MALICIOUS', { threat_name: 'Text.Test.EICAR', threat_level: 5, trust_factor: 5 }],
    ['SUSPICIOUS', { threat_name: 'Text.Heuristic.Emulated', threat_level: 2, trust_factor: 5 }],
    ['KNOWN', { threat_level: 0, trust_factor: 1 }]
  ])('%s, from its first analysis on', async (status, reputation) => {
    const { date, pass } = handSetDate()
    const service = createService({ ...account, date, analysisMs: 5000 })
    const content = `before ${markers[status]} after`
    await submit(service, content)
    pass(4999)
    const hash = sha1(content)
    expect(await told(service, reputationPath, [hash])).toEqual({
      rl: { entries: [unknown(hash)] }
    })
    pass(1)
    const found = {
      status,
      ...reputation,
      first_seen: '2026-11-22T19:00:00',
      last_seen: '2026-11-22T19:00:00',
      sha1: hash,
      sha256: sha256(content),
      query_hash: { sha1: hash }
    }
    const answer = { rl: { entries: [expect.objectContaining(found)] } }
    expect(await told(service, reputationPath, [hash])).toEqual(answer)
    await service.handle(bulkRequest(rescanPath, [hash]))
    expect(await told(service, reputationPath, [hash])).toEqual(answer)
  })

  test('malicious and suspicious files are found by antivirus scanners, known ones are not', async () => {
    const service = createService(account)
    const hashes: string[] = []
    for (const content of Object.values(markers)) {
      await submit(service, content)
      hashes.push(sha1(content))
    }
    expect(await told(service, reputationPath, hashes)).toMatchObject({
      rl: {
        entries: [
          { reason: 'antivirus', scanner_count: 40, scanner_match: 38 },
          { reason: 'antivirus', scanner_count: 40, scanner_match: 3 },
          { scanner_count: 40, scanner_match: 0 }
        ]
      }
    })
  })

  test('anything else is UNKNOWN, analysed or not, and looks the same', async () => {
    const service = createService({ ...account, preload: [earlier('never analysed')] })
    await submit(service, 'clean')
    const hashes = ['clean', 'never analysed', 'not there'].map(sha1)
    expect(await told(service, reputationPath, hashes)).toEqual({
      rl: { entries: hashes.map(unknown) }
    })
  })

  test('above 2 GB it does not: nothing is analysed', async () => {
    const service = createService({
      ...account,
      preload: [{ ...earlier('x'), size: 2 * 1024 ** 3 + 1, analyzedOn: '2026-01-01T00:00:00' }]
    })
    expect(await told(service, reputationPath, [sha1('x')])).toEqual({
      rl: { entries: [unknown(sha1('x'))] }
    })
  })

  test('a sample is seen last when its bytes came last', async () => {
    const { date, pass } = handSetDate()
    const service = createService({ ...account, date })
    await submit(service, markers.KNOWN)
    pass(60_000)
    await submit(service, markers.KNOWN)
    pass(60_000)
    await service.handle(bulkRequest(rescanPath, [sha1(markers.KNOWN)]))
    expect(await told(service, reputationPath, [sha1(markers.KNOWN)])).toMatchObject({
      rl: { entries: [{ first_seen: '2026-11-22T19:00:00', last_seen: '2026-11-22T19:01:00' }] }
    })
  })
})

describe('the query', () => {
  const verdict = () => ({ status: 'KNOWN' }) as const
  const service = createService({ ...account, preload: [earlier('x')], verdict })
  const brief = { status: 'KNOWN', query_hash: { sha1: sha1('x') } }
  const hashes = { sha1: sha1('x'), sha256: sha256('x') }
  const extended = { trust_factor: 1, first_seen: expect.any(String) }

  test.each([
    ['', brief],
    ['?', brief],
    ['?format=json', brief],
    ['?extended=false&show_hashes=false', brief],
    ['?show_hashes=true', { ...brief, ...hashes }],
    ['?extended=true', expect.not.objectContaining(hashes)],
    ['?extended=true', expect.objectContaining(extended)],
    ['?show_hashes=true&format=json&extended=true', expect.objectContaining(hashes)],
    ['?show_hashes=true&format=json&extended=true', expect.objectContaining(extended)]
  ])('%s', async (query, entry) => {
    expect(await told(service, `${path}${query}`, [sha1('x')])).toEqual({
      rl: { entries: [entry] }
    })
  })
})

describe('a test can say the verdict', () => {
  test('of any sample, before its analysis, and another each time it is asked', async () => {
    const said = ['MALICIOUS', 'SUSPICIOUS', undefined] as const
    let asked = 0
    const verdict: VerdictHook = ({ sha1: hash }) => {
      const status = hash === sha1('x') ? said[asked++] : undefined
      return status && { status, threat_name: 'A.B.C' }
    }
    const service = createService({ ...account, preload: [earlier('x'), earlier('y')], verdict })
    const statuses: unknown[] = []
    while (asked < said.length) {
      const { rl } = (await told(service, reputationPath, ['x', 'y'].map(sha1))) as {
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

  test('and in part: what it leaves out is as usual', async () => {
    const service = createService({ ...account, verdict: () => ({ trust_factor: 4 }) })
    await submit(service, markers.KNOWN)
    expect(await told(service, reputationPath, [sha1(markers.KNOWN)])).toMatchObject({
      rl: { entries: [{ status: 'KNOWN', trust_factor: 4, threat_level: 0 }] }
    })
  })

  test('UNKNOWN takes back what was found', async () => {
    const service = createService({ ...account, verdict: () => ({ status: 'UNKNOWN' }) })
    await submit(service, markers.MALICIOUS)
    const hash = sha1(markers.MALICIOUS)
    expect(await told(service, reputationPath, [hash])).toEqual({
      rl: { entries: [unknown(hash)] }
    })
  })
})

test('partial: an analyzed sample has an entry even if no threat was found in it', async () => {
  const analyzedOn = '2026-01-01T00:00:00'
  const preload = [{ ...earlier('analyzed'), analyzedOn }, earlier('never')]
  const service = createService({ ...account, preload, answerForm: 'partial' })
  expect(await told(service, reputationPath, [sha1('analyzed'), sha1('never')])).toEqual({
    rl: { entries: [unknown(sha1('analyzed'))] }
  })
})
