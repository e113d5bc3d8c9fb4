import { Buffer } from 'node:buffer'
import type { Detection } from './detections.js'

/**
 * A text in a file, uncompressed, before a detection. A space, the name of the scanner, an equals
 * sign, and the label follow in the same line.
 */
export const detectionMarker = ['SPECTRA', 'EMULATOR', 'DETECTION'].join('-')

/** The rest of a line after the marker. White space at its end is ignored. */
const DETECTION = /^ ([\w.-]+)=(.*\S)/s

/** Longer lines, in bytes, are cut off. */
const MAX_LINE = 1 << 16

/** Searches for lines with detections in content that is read in chunks. */
export class DetectionSearch {
  readonly #lines: string[] = []
  /** The start of a line that continues in the next chunk. */
  #rest = Buffer.of()

  read(chunk: Uint8Array): void {
    let bytes = Buffer.concat([this.#rest, chunk])
    for (;;) {
      const start = bytes.indexOf(detectionMarker)
      if (start < 0) {
        this.#rest = bytes.subarray(1 - detectionMarker.length)
        return
      }
      bytes = bytes.subarray(start)
      const end = bytes.subarray(0, MAX_LINE).indexOf('\n')
      if (end < 0 && bytes.length < MAX_LINE) {
        this.#rest = bytes
        return
      }
      const length = end < 0 ? MAX_LINE : end
      this.#lines.push(bytes.toString('utf8', 0, length))
      bytes = bytes.subarray(length)
    }
  }

  /** The last detection of each scanner. */
  get detections(): readonly Detection[] {
    const labels = new Map<string, string>()
    for (const line of [...this.#lines, this.#rest.toString('utf8')]) {
      const [, engine, label] = DETECTION.exec(line.slice(detectionMarker.length)) ?? []
      if (engine !== undefined && label !== undefined) labels.set(engine, label)
    }
    return [...labels].map(([engine, label]) => ({ engine, label }))
  }
}
