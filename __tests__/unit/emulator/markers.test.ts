import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  createMarkerSearch,
  type Finding,
  markers,
  scanMarkers
} from '../../../emulator/store/markers.js'
import { sha1 } from './requests.js'

/** What is found in this text when it comes in chunks of so many bytes. */
function foundIn(text: string, chunkSize = text.length): Finding | undefined {
  const search = createMarkerSearch()
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += chunkSize) {
    search.read(bytes.subarray(start, start + chunkSize))
  }
  return search.worst()
}

const findings = Object.keys(markers) as Finding[]

test('the EICAR test string is the one that scanners agree on', () => {
  expect(sha1(markers.MALICIOUS)).toBe('3395856ce81f2b7382dee72602f798b642f14140')
})

describe.each(findings)('%s', finding => {
  const marker = markers[finding]

  test.each([1, 2, 3, 67, 68, 69, 1000])('is found in chunks of %d bytes', chunkSize => {
    expect(foundIn(marker, chunkSize)).toBe(finding)
    expect(foundIn(`${'ä'.repeat(99)}${marker}${'ö'.repeat(99)}`, chunkSize)).toBe(finding)
  })

  test('is not found in a part of its marker', () => {
    expect(foundIn(marker.slice(1))).toBeUndefined()
    expect(foundIn(marker.slice(0, -1))).toBeUndefined()
    expect(foundIn(`${marker.slice(0, 9)} ${marker.slice(9)}`)).toBeUndefined()
  })
})

test('the worst of several counts, in whatever order they stand', () => {
  const { MALICIOUS, SUSPICIOUS, KNOWN } = markers
  expect(foundIn(KNOWN + SUSPICIOUS + MALICIOUS)).toBe('MALICIOUS')
  expect(foundIn(MALICIOUS + KNOWN, 5)).toBe('MALICIOUS')
  expect(foundIn(KNOWN + SUSPICIOUS, 5)).toBe('SUSPICIOUS')
})

test.each(Object.entries(scanMarkers))(
  'finds the marker for failing scans: %s',
  (trouble, marker) => {
    const search = createMarkerSearch()
    for (const byte of Buffer.from(`${markers.KNOWN} ${marker}`)) search.read(Buffer.of(byte))
    expect(search.trouble()).toBe(trouble)
    expect(search.worst()).toBe('KNOWN')
  }
)

test('no source holds a marker whole, so that nothing is found in the emulator itself', () => {
  const sources = readdirSync('emulator', { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts')
  )
  expect(sources).toContain('store/markers.ts')
  const found = sources.map(file => foundIn(readFileSync(path.join('emulator', file), 'utf8')))
  expect(found.filter(finding => finding !== undefined)).toEqual([])
})
