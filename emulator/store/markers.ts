import { Buffer } from 'node:buffer'

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
  SUSPICIOUS: ['SPECTRA', 'EMULATOR', 'SUSPICIOUS'].join('-'),
  KNOWN: ['SPECTRA', 'EMULATOR', 'KNOWN'].join('-')
}

/** How antivirus scans of a sample fail: all scanners, some scanners, or no scan at all. */
export type ScanFailure = 'failed' | 'partial' | 'none'

/** Texts in a file, uncompressed, that determine how its scans fail. */
export const scanMarkers: Readonly<Record<ScanFailure, string>> = {
  failed: ['SPECTRA', 'EMULATOR', 'SCANS', 'FAILED'].join('-'),
  partial: ['SPECTRA', 'EMULATOR', 'SCANS', 'PARTIAL'].join('-'),
  none: ['SPECTRA', 'EMULATOR', 'SCANS', 'NONE'].join('-')
}

/** If a file has several markers, the first of these applies. */
const findings = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN'] as const
const scanFailures = ['failed', 'partial', 'none'] as const

/** How many bytes to keep for a marker that continues in the next chunk. */
const OVERLAP =
  Math.max(...Object.values({ ...markers, ...scanMarkers }).map(text => text.length)) - 1

/** Searches for markers in content that is read in chunks. */
export class MarkerSearch {
  readonly #found = new Set<Finding | ScanFailure>()
  #end = Buffer.of()

  read(chunk: Uint8Array): void {
    const bytes = Buffer.concat([this.#end, chunk])
    for (const finding of findings) {
      if (bytes.includes(markers[finding])) this.#found.add(finding)
    }
    for (const failure of scanFailures) {
      if (bytes.includes(scanMarkers[failure])) this.#found.add(failure)
    }
    this.#end = bytes.subarray(-OVERLAP)
  }

  /** The worst finding so far. */
  get finding(): Finding | undefined {
    return findings.find(finding => this.#found.has(finding))
  }

  get scanFailure(): ScanFailure | undefined {
    return scanFailures.find(failure => this.#found.has(failure))
  }
}
