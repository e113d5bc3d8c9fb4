import { Buffer } from 'node:buffer'
import { DetectionSearch } from './detection-search.js'
import type { Detection } from './detections.js'

/** The start of all markers except the EICAR test string. */
const PREFIX = ['SPECTRA', 'EMULATOR'].join('-')

/** What an analysis finds in the content of a sample. */
export type Finding = 'MALICIOUS' | 'SUSPICIOUS' | 'KNOWN'

/**
 * Texts in a file, uncompressed, that determine what an analysis finds: the EICAR test string, which
 * all virus scanners detect, and two texts of the emulator.
 *
 * They are split here so that neither virus scanners nor the emulator detect this program.
 */
export const markers: Readonly<Record<Finding, string>> = {
  MALICIOUS: [
    String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}`,
    'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!',
    'H+H*'
  ].join('$'),
  SUSPICIOUS: [PREFIX, 'SUSPICIOUS'].join('-'),
  KNOWN: [PREFIX, 'KNOWN'].join('-')
}

/** How antivirus scans of a sample fail: all scanners, some scanners, or no scan at all. */
export type ScanFailure = 'failed' | 'partial' | 'none'

/** Texts in a file, uncompressed, that determine how its scans fail. */
export const scanMarkers: Readonly<Record<ScanFailure, string>> = {
  failed: [PREFIX, 'SCANS', 'FAILED'].join('-'),
  partial: [PREFIX, 'SCANS', 'PARTIAL'].join('-'),
  none: [PREFIX, 'SCANS', 'NONE'].join('-')
}

/** A text in a file, uncompressed, that prevents all detections. */
export const noDetectionsMarker = [PREFIX, 'NO', 'DETECTIONS'].join('-')

/** If a file has several markers, the first of these applies. */
const findings = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN'] as const
const scanFailures = ['failed', 'partial', 'none'] as const

const flags: Readonly<Record<Finding | ScanFailure | 'noDetections', string>> = {
  ...markers,
  ...scanMarkers,
  noDetections: noDetectionsMarker
}

/** How many bytes to keep for a marker that continues in the next chunk. */
const OVERLAP = Math.max(...Object.values(flags).map(text => text.length)) - 1

/** Searches for markers in content that is read in chunks. */
export class MarkerSearch {
  readonly #found = new Set<string>()
  readonly #lines = new DetectionSearch()
  #end = Buffer.of()

  read(chunk: Uint8Array): void {
    const bytes = Buffer.concat([this.#end, chunk])
    if (bytes.includes(markers.MALICIOUS)) this.#found.add('MALICIOUS')
    // One search instead of seven, because most files have no marker.
    if (bytes.includes(PREFIX)) {
      for (const [name, text] of Object.entries(flags)) {
        if (bytes.includes(text)) this.#found.add(name)
      }
    }
    this.#end = bytes.subarray(-OVERLAP)
    this.#lines.read(chunk)
  }

  /** The worst finding so far. */
  get finding(): Finding | undefined {
    return findings.find(finding => this.#found.has(finding))
  }

  /** The last detection of each scanner; undefined if the content has no marker for detections. */
  get detections(): readonly Detection[] | undefined {
    const { detections } = this.#lines
    return detections.length > 0 || this.#found.has('noDetections') ? detections : undefined
  }

  get scanFailure(): ScanFailure | undefined {
    return scanFailures.find(failure => this.#found.has(failure))
  }
}
