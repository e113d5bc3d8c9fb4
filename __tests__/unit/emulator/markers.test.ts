import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { detectionMarker } from '../../../emulator/store/detection-search.js'
import {
  type Finding,
  markers,
  MarkerSearch,
  noDetectionsMarker,
  scanMarkers
} from '../../../emulator/store/markers.js'
import { sha1 } from '../../support/hashes.js'

/** Returns what a search finds in this text, in chunks of this many bytes. */
function search(text: string, chunkSize = text.length): MarkerSearch {
  const result = new MarkerSearch()
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += chunkSize) {
    result.read(bytes.subarray(start, start + chunkSize))
  }
  return result
}

const findings = Object.keys(markers) as Finding[]

test('the EICAR test string is the official one', () => {
  expect(sha1(markers.MALICIOUS)).toBe('3395856ce81f2b7382dee72602f798b642f14140')
})

describe.each(findings)('the marker for %s', finding => {
  const marker = markers[finding]

  test.each([1, 2, 3, 67, 68, 69, 1000])('is found in chunks of %d bytes', chunkSize => {
    const text = `${'ä'.repeat(99)}${marker}${'ö'.repeat(99)}`
    expect(search(marker, chunkSize).finding).toBe(finding)
    expect(search(text, chunkSize).finding).toBe(finding)
  })

  test('is not found if it is incomplete', () => {
    expect(search(marker.slice(1)).finding).toBeUndefined()
    expect(search(marker.slice(0, -1)).finding).toBeUndefined()
    expect(search(`${marker.slice(0, 9)} ${marker.slice(9)}`).finding).toBeUndefined()
  })
})

test('the worst finding applies, in any order', () => {
  const { MALICIOUS, SUSPICIOUS, KNOWN } = markers
  expect(search(KNOWN + SUSPICIOUS + MALICIOUS).finding).toBe('MALICIOUS')
  expect(search(MALICIOUS + KNOWN, 5).finding).toBe('MALICIOUS')
  expect(search(KNOWN + SUSPICIOUS, 5).finding).toBe('SUSPICIOUS')
})

test.each(Object.entries(scanMarkers))('finds the marker for scan failures: %s', (...row) => {
  const [failure, marker] = row
  const { finding, scanFailure } = search(`${markers.KNOWN} ${marker}`, 1)
  expect(scanFailure).toBe(failure)
  expect(finding).toBe('KNOWN')
})

describe('the marker for a detection', () => {
  const line = (engine: string, label: string) => `${detectionMarker} ${engine}=${label}\n`

  test.each([1, 2, 3, 26, 27, 28, 1000])('is found in chunks of %d bytes', chunkSize => {
    const text = `ä${line('zoner', 'Trojan.A')}ö${line('vba32', 'HEUR:B')}ü`
    expect(search(text, chunkSize).detections).toEqual([
      { engine: 'zoner', label: 'Trojan.A' },
      { engine: 'vba32', label: 'HEUR:B' }
    ])
    expect(search(text, chunkSize).finding).toBeUndefined()
  })

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a workflow command', '::error::x'],
    ['backticks and pipes', '` | `` |\u2028| \u001b[31m'],
    ['10 kB', 'x'.repeat(10_000)]
  ])('can have any label in one line: %s', (_, label) => {
    const detections = [{ engine: 'my_engine', label }]
    expect(search(line('my_engine', label), 7).detections).toEqual(detections)
    expect(search(`${detectionMarker} my_engine=${label}\r\nx`).detections).toEqual(detections)
    expect(search(line('my_engine', label).trimEnd()).detections).toEqual(detections)
  })

  test('ends after 64 KiB, even if the line is longer', () => {
    const detections = search(line('zoner', 'x'.repeat(1e6)), 5000).detections
    expect(detections?.[0]?.label).toHaveLength(2 ** 16 - `${detectionMarker} zoner=`.length)
  })

  test('applies once for each scanner, with the last label', () => {
    const text = line('zoner', 'A') + line('vba32', 'B') + line('zoner', 'C')
    expect(search(text).detections).toEqual([
      { engine: 'zoner', label: 'C' },
      { engine: 'vba32', label: 'B' }
    ])
  })

  test.each(['', ' ', ' zoner', ' zoner=', ' =x', '=x', ' zo ner=x'])(
    'is ignored without a scanner and a label: %j',
    rest => {
      expect(search(`${detectionMarker}${rest}\n`).detections).toBeUndefined()
    }
  )
})

test('the marker for no detections results in an empty list', () => {
  expect(search(noDetectionsMarker, 1).detections).toEqual([])
  expect(search('x').detections).toBeUndefined()
})

test('the source code has no complete marker, so that it is not detected itself', () => {
  const sources = readdirSync('emulator', { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts')
  )
  expect(sources).toContain('store/markers.ts')
  const detected = sources.filter(file => {
    const { finding, detections } = search(readFileSync(path.join('emulator', file), 'utf8'))
    return (finding ?? detections) !== undefined
  })
  expect(detected).toEqual([])
})
