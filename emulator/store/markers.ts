import { Buffer } from 'node:buffer'

/** What the bytes of a sample give away. */
export type Finding = 'MALICIOUS' | 'SUSPICIOUS' | 'KNOWN'

/**
 * Texts that give away a file that holds them as they stand, not compressed: the EICAR test string,
 * which virus scanners find by agreement, and two of the emulator's own.
 *
 * They are put together here so that no file holds them whole that holds this program: no virus
 * scanner takes it away, and the emulator finds nothing in itself.
 */
export const markers: Readonly<Record<Finding, string>> = {
  MALICIOUS: [
    String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}`,
    'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!',
    'H+H*'
  ].join('$'),
  SUSPICIOUS: ['SPECTRA', 'EMULATOR', 'SUSPICIOUS'].join('-'),
  KNOWN: ['SPECTRA', 'EMULATOR', 'KNOWN'].join('-')
}

/** How the antivirus scans of a sample fail: all scanners, some scanners, or no scan at all. */
export type ScanTrouble = 'failed' | 'partial' | 'none'

/** Texts in a file that determine how its scans fail. */
export const scanMarkers: Readonly<Record<ScanTrouble, string>> = {
  failed: ['SPECTRA', 'EMULATOR', 'SCANS', 'FAILED'].join('-'),
  partial: ['SPECTRA', 'EMULATOR', 'SCANS', 'PARTIAL'].join('-'),
  none: ['SPECTRA', 'EMULATOR', 'SCANS', 'NONE'].join('-')
}

/** Where there are several, the first of these counts. */
const worstFirst = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN'] as const
const troubles = ['failed', 'partial', 'none'] as const

/** What has to be kept of the bytes so far to find a marker that goes on in the next ones. */
const MOST_OF_A_MARKER =
  Math.max(...Object.values({ ...markers, ...scanMarkers }).map(text => text.length)) - 1

/** Searches bytes that come in pieces of any size. */
export function createMarkerSearch(): {
  readonly read: (chunk: Uint8Array) => void
  /** The worst finding so far. */
  readonly worst: () => Finding | undefined
  /** How the scans fail; undefined if they succeed. */
  readonly trouble: () => ScanTrouble | undefined
} {
  const found = new Set<string>()
  let end = Buffer.of()
  return {
    read: chunk => {
      const bytes = Buffer.concat([end, chunk])
      for (const finding of worstFirst) {
        if (bytes.includes(markers[finding])) found.add(finding)
      }
      for (const trouble of troubles) {
        if (bytes.includes(scanMarkers[trouble])) found.add(trouble)
      }
      end = bytes.subarray(-MOST_OF_A_MARKER)
    },
    worst: () => worstFirst.find(finding => found.has(finding)),
    trouble: () => troubles.find(trouble => found.has(trouble))
  }
}
