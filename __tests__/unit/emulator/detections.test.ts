import { describe, expect, test } from '@jest/globals'
import { createService, type Detection, type Service } from '../../../emulator/service.js'
import { detectionMarker } from '../../../emulator/store/detection-search.js'
import { markers, noDetectionsMarker } from '../../../emulator/store/markers.js'
import {
  account,
  bulkResponse,
  preloaded,
  reputationPath,
  scansPath,
  submit
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

interface Scan {
  readonly scanner_count: number
  readonly scanner_match: number
  readonly scanners: readonly { readonly name: string }[]
  readonly results: readonly { readonly scanner: string; readonly result: string }[]
}

/** Returns the reputation of this content and the detections of its scan. */
async function verdictOn(service: Service, content: string) {
  const { rl: reputations } = (await bulkResponse(service, reputationPath, [sha1(content)])) as {
    rl: { entries: [Record<string, unknown>] }
  }
  const { rl: scans } = (await bulkResponse(service, scansPath, [sha1(content)])) as {
    rl: { samples: [{ xref: [Scan] }] }
  }
  const scan = scans.samples[0].xref[0]
  return {
    reputation: reputations.entries[0],
    counts: [scan.scanner_match, scan.scanner_count, scan.scanners.length],
    detections: scan.results.filter(({ result }) => result !== '')
  }
}

/** Returns the verdict after an upload of this content. */
async function uploadedVerdict(content: string) {
  const service = createService(account)
  await submit(service, content)
  return await verdictOn(service, content)
}

describe('the content can name the detections', () => {
  test('which make a file malicious', async () => {
    const { reputation, counts, detections } = await uploadedVerdict(
      `MZ\n${detectionMarker} obscure=Trojan.A\n${detectionMarker} kaspersky=HEUR:B`
    )
    expect(reputation).toMatchObject({
      ...{ status: 'MALICIOUS', threat_name: 'Win32.Malware.Emulated', reason: 'antivirus' },
      ...{ scanner_match: 2, scanner_count: 40 }
    })
    expect(counts).toEqual([2, 40, 40])
    expect(detections).toEqual([
      { scanner: 'kaspersky', result: 'HEUR:B' },
      { scanner: 'obscure', result: 'Trojan.A' }
    ])
  })

  test.each(['SUSPICIOUS', 'KNOWN'] as const)(
    'of a file that is %s because of another marker',
    async status => {
      const content = `${markers[status]}\n${detectionMarker} zoner=Trojan.A`
      const { reputation, detections } = await uploadedVerdict(content)
      expect(reputation).toMatchObject({ status, scanner_match: 1 })
      expect(detections).toEqual([{ scanner: 'zoner', result: 'Trojan.A' }])
    }
  )

  test('but only after the analysis', async () => {
    const content = `${detectionMarker} zoner=Trojan.A`
    const verdict = () => ({ status: 'SUSPICIOUS' }) as const
    const service = createService({ ...account, analysisMs: Infinity, verdict })
    await submit(service, content)
    expect(await bulkResponse(service, reputationPath, [sha1(content)])).toMatchObject({
      rl: { entries: [{ status: 'SUSPICIOUS', scanner_match: 3 }] }
    })
  })

  test('of more scanners than the usual number', async () => {
    const lines = Array.from({ length: 41 }, (_, index) => `${detectionMarker} e${index}=x\n`)
    const { reputation, counts } = await uploadedVerdict(lines.join(''))
    expect(reputation).toMatchObject({ scanner_match: 41, scanner_count: 41 })
    expect(counts).toEqual([41, 41, 41])
  })

  test.each(['MALICIOUS', 'SUSPICIOUS'] as const)(
    'or that there are none, so that %s is based on static analysis',
    async status => {
      const { reputation, counts, detections } = await uploadedVerdict(
        `${markers[status]} ${noDetectionsMarker}`
      )
      expect(reputation).toMatchObject({ status, reason: 'static_analysis', scanner_match: 0 })
      expect([counts, detections]).toEqual([[0, 40, 40], []])
    }
  )
})

describe('the verdict hook can name the detections', () => {
  const preload = [preloaded('x', { analyzedOn: '2026-01-01T00:00:00' })]

  test.each<[string, readonly Detection[], object]>([
    [
      'of an unknown scanner',
      [{ engine: 'obscure', label: 'x\n::error::y' }],
      { scanner_match: 1 }
    ],
    ['of no scanner', [], { scanner_match: 0, reason: 'static_analysis' }]
  ])('%s', async (_, detections, fields) => {
    const verdict = () => ({ status: 'MALICIOUS', detections }) as const
    const service = createService({ ...account, preload, verdict })
    const { reputation, ...scan } = await verdictOn(service, 'x')
    expect(reputation).toMatchObject({ status: 'MALICIOUS', scanner_count: 40, ...fields })
    expect(reputation).not.toHaveProperty('detections')
    expect(scan.detections).toEqual(
      detections.map(({ engine, label }) => ({ scanner: engine, result: label }))
    )
  })

  test('instead of the content', async () => {
    const content = `${detectionMarker} zoner=A`
    const service = createService({
      ...account,
      verdict: () => ({ detections: [{ engine: 'vba32', label: 'B' }] })
    })
    await submit(service, content)
    const { reputation, detections } = await verdictOn(service, content)
    expect(reputation).toMatchObject({ status: 'MALICIOUS', scanner_match: 1 })
    expect(detections).toEqual([{ scanner: 'vba32', result: 'B' }])
  })

  test('by their number', async () => {
    const verdict = () => ({ status: 'SUSPICIOUS', scanner_match: 2, scanner_count: 3 }) as const
    const service = createService({ ...account, preload, verdict })
    const { reputation, counts, detections } = await verdictOn(service, 'x')
    expect(reputation).toMatchObject({ scanner_match: 2, scanner_count: 3 })
    expect(counts).toEqual([2, 3, 3])
    expect(detections).toHaveLength(2)
  })
})
