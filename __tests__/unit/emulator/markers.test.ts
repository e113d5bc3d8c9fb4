import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  type Finding,
  markers,
  MarkerSearch,
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

test('the source code has no complete marker, so that it is not detected itself', () => {
  const sources = readdirSync('emulator', { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts')
  )
  expect(sources).toContain('store/markers.ts')
  const detected = sources.filter(file => {
    const { finding } = search(readFileSync(path.join('emulator', file), 'utf8'))
    return finding !== undefined
  })
  expect(detected).toEqual([])
})
