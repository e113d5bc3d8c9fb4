import { createHash } from 'node:crypto'
import type { Detection } from './detections.js'
import { type Finding, MarkerSearch, type ScanFailure } from './markers.js'

/** What is known about the content of a file. Hashes are in lower-case hexadecimal digits. */
export interface Content {
  readonly sha1: string
  readonly sha256: string
  readonly md5: string
  /** In bytes. */
  readonly size: number
  readonly finding: Finding | undefined
  readonly detections: readonly Detection[] | undefined
  readonly scanFailure: ScanFailure | undefined
}

/** Hashes content that is read in chunks, and searches it for markers. */
export class ContentDigest {
  readonly #sha1 = createHash('sha1')
  readonly #sha256 = createHash('sha256')
  readonly #md5 = createHash('md5')
  readonly #search = new MarkerSearch()
  #size = 0

  read(chunk: Uint8Array): void {
    this.#size += chunk.byteLength
    this.#sha1.update(chunk)
    this.#sha256.update(chunk)
    this.#md5.update(chunk)
    this.#search.read(chunk)
  }

  /** How many bytes have been read. */
  get size(): number {
    return this.#size
  }

  /** Returns the digest of everything that was read. Can be called once. */
  end(): Content {
    const { finding, detections, scanFailure } = this.#search
    return {
      sha1: this.#sha1.digest('hex'),
      sha256: this.#sha256.digest('hex'),
      md5: this.#md5.digest('hex'),
      size: this.#size,
      finding,
      detections,
      scanFailure
    }
  }
}
