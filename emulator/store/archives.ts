import { Buffer } from 'node:buffer'

/** Larger archives, in bytes, are not kept. */
export const MAX_ARCHIVE_SIZE = 64 * 2 ** 20

/** When all archives together have more bytes, the oldest ones are dropped. */
const MAX_TOTAL_SIZE = 4 * MAX_ARCHIVE_SIZE

/** A local file header, or the end of the central directory if the archive is empty. */
const ZIP_SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006']
const SIGNATURE_LENGTH = 4

export function isZip(start: Uint8Array): boolean {
  return ZIP_SIGNATURES.includes(
    Buffer.from(start.subarray(0, SIGNATURE_LENGTH)).toString('latin1')
  )
}

/** Keeps content that is read in chunks if it starts like a ZIP archive and isn't too large. */
export class ArchiveCapture {
  #chunks: Uint8Array[] | undefined = []
  #size = 0

  read(chunk: Uint8Array): void {
    if (this.#chunks === undefined) return
    this.#chunks.push(chunk)
    const hadSignature = this.#size >= SIGNATURE_LENGTH
    this.#size += chunk.byteLength
    if (!hadSignature && this.#size >= SIGNATURE_LENGTH && !isZip(Buffer.concat(this.#chunks))) {
      this.#chunks = undefined
    }
    if (this.#size > MAX_ARCHIVE_SIZE) this.#chunks = undefined
  }

  /** Returns the complete archive; undefined if the content isn't one, or is too large. */
  end(): Buffer | undefined {
    const bytes = Buffer.concat(this.#chunks ?? [])
    return isZip(bytes) ? bytes : undefined
  }
}

/** The content of the last archives that were uploaded, by SHA-1. */
export class ArchiveStore {
  readonly #archives = new Map<string, Buffer>()
  #totalSize = 0

  add(sha1: string, archive: Buffer): void {
    this.#delete(sha1)
    this.#archives.set(sha1, archive)
    this.#totalSize += archive.length
    for (const oldest of this.#archives.keys()) {
      if (this.#totalSize <= MAX_TOTAL_SIZE) break
      this.#delete(oldest)
    }
  }

  get(sha1: string): Buffer | undefined {
    return this.#archives.get(sha1)
  }

  #delete(sha1: string): void {
    this.#totalSize -= this.#archives.get(sha1)?.length ?? 0
    this.#archives.delete(sha1)
  }
}
