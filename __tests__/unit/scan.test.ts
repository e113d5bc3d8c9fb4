import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { parseScanEvidence } from '../../src/spectra/evidence.js'
import type { Scan } from '../../src/spectra/scan.js'

const asIs = (text: string) => text

const HASH = 'a'.repeat(40)

/** The answer of the service for one hash, shortened. */
const RECORD = {
  scanned_on: '2026-11-02T11:10:00',
  scanner_match: 3,
  scanner_count: 6,
  scanners: [
    { name: 'ahnlab', version: 'ahnscan-console.zip', timestamp: '2026-11-02T08:00:00' },
    { name: 'avast', version: '1', timestamp: '2026-11-01T23:30:00' },
    { name: 'ikarus', version: '1', timestamp: 'yesterday' },
    { name: 'kaspersky', version: '1', timestamp: '2026-11-02T07:00:00' },
    { name: 'kaspersky_online', version: '1', timestamp: '2026-11-02T11:00:00' },
    { name: 'sophos', version: '1', timestamp: '2026-11-02T06:00:00' }
  ],
  results: [
    { scanner: 'kaspersky_online', result: 'HEUR:Trojan.Win32.Generic' },
    { scanner: 'ahnlab', result: '' },
    { scanner: 'kaspersky', result: 'HEUR:Trojan.Win32.Generic' },
    { scanner: 'avast', result: '' },
    { scanner: 'ikarus', result: 'Trojan.Win32.Agent' }
  ]
}

function scanOf(xref: unknown, fields: object = {}): Scan | undefined {
  const text = JSON.stringify({ rl: { sample: { sha1: HASH, xref, ...fields } } })
  return parseScanEvidence(text, 'sha1', asIs).get(HASH)?.scan
}

describe('a scan', () => {
  test('has the engines that flag the sample, and counts engines and vendors', () => {
    expect(scanOf([RECORD], { first_scanned_on: '2026-10-01T00:00:00' })).toEqual({
      scannedOn: '2026-11-02T11:10:00.000Z',
      firstScannedOn: '2026-10-01T00:00:00.000Z',
      enginesAsked: 6,
      enginesFailed: 1,
      vendorsAsked: 5,
      vendorsMatched: 2,
      detections: [
        {
          engine: 'ikarus',
          vendor: 'Ikarus',
          label: 'Trojan.Win32.Agent',
          definitions: null
        },
        {
          engine: 'kaspersky',
          vendor: 'Kaspersky',
          label: 'HEUR:Trojan.Win32.Generic',
          definitions: '2026-11-02T07:00:00.000Z'
        },
        {
          engine: 'kaspersky_online',
          vendor: 'Kaspersky',
          label: 'HEUR:Trojan.Win32.Generic',
          definitions: '2026-11-02T11:00:00.000Z'
        }
      ]
    })
  })

  test('is the latest one with a result', () => {
    const older = { ...RECORD, scanned_on: '2026-11-01T00:00:00' }
    const failed = { ...RECORD, scanned_on: '2026-11-09T00:00:00', results: undefined }
    expect(scanOf([older, RECORD, failed])?.scannedOn).toBe('2026-11-02T11:10:00.000Z')
  })

  test.each([undefined, [], {}, null, [{ scanner: 'ahnlab' }], [{ scanner: '', result: 'x' }]])(
    'is not known if no engine has a result: %j',
    results => {
      expect(scanOf([{ ...RECORD, results }])).toBeUndefined()
    }
  )

  test('counts the engines in scanner_count if they are not listed', () => {
    expect(scanOf([{ ...RECORD, scanners: undefined, scanner_count: 47 }])).toMatchObject({
      enginesAsked: 47,
      enginesFailed: 42,
      vendorsAsked: 4
    })
  })

  test('has a detection if one of several results of an engine is one', () => {
    const results = ['', 'Trojan', ''].map(result => ({ scanner: 'avast', result }))
    expect(scanOf([{ ...RECORD, results }])?.detections).toMatchObject([{ label: 'Trojan' }])
  })

  test('has shortened names and labels', () => {
    const results = [{ scanner: 'x'.repeat(10_000), result: '🦠'.repeat(5000) }]
    const [detection] = scanOf([{ ...RECORD, results }])?.detections ?? []
    expect(detection?.engine).toHaveLength(60)
    expect(detection?.label).toBe(`${'🦠'.repeat(99)}…`)
  })

  test('has at most 500 engines', () => {
    const results = Array.from({ length: 600 }, (_, n) => ({ scanner: `e${n}`, result: 'x' }))
    const scan = scanOf([{ ...RECORD, scanner_count: 0, scanners: [], results }])
    expect(scan?.detections).toHaveLength(500)
    expect(scan?.enginesAsked).toBe(500)
  })

  test('has no times that the format of the results file does not allow', () => {
    const scanners = [{ name: 'ikarus', timestamp: '+012345-01-01T00:00:00' }]
    const scan = scanOf([{ ...RECORD, scanners }], { first_scanned_on: '-000001-01-01T00:00:00' })
    expect(scan?.firstScannedOn).toBeNull()
    expect(scan?.detections.map(({ definitions }) => definitions)).toEqual([null, null, null])
    expect(scanOf([{ ...RECORD, scanned_on: '+012345-01-01T00:00:00' }])).toBeUndefined()
  })

  test('is consistent whatever the service sends', () => {
    const text = fc.oneof(
      fc.constantFrom('', 'avast', 'kaspersky', 'kaspersky_online'),
      fc.string()
    )
    const anything = fc.oneof(text, fc.jsonValue())
    const list = (fields: Record<string, fc.Arbitrary<unknown>>) =>
      fc.oneof(
        { weight: 4, arbitrary: fc.array(fc.record(fields, { requiredKeys: [] })) },
        fc.jsonValue()
      )
    const record = fc.record({
      scanned_on: fc.constant(RECORD.scanned_on),
      scanner_count: fc.oneof(fc.nat(100), fc.jsonValue()),
      scanners: list({ name: anything, timestamp: anything }),
      results: list({ scanner: anything, result: anything })
    })
    fc.assert(
      fc.property(record, xref => {
        const scan = scanOf([xref])
        if (!scan) return
        const { detections, enginesAsked, enginesFailed, vendorsAsked, vendorsMatched } = scan
        expect(detections.length).toBeLessThanOrEqual(enginesAsked - enginesFailed)
        expect(vendorsMatched).toBeLessThanOrEqual(Math.min(vendorsAsked, detections.length))
        expect(vendorsAsked).toBeLessThanOrEqual(enginesAsked)
        expect(detections.every(({ engine, vendor, label }) => engine && vendor && label)).toBe(
          true
        )
      })
    )
  })
})
