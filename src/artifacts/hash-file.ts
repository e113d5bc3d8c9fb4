import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

import { createFingerprint, type FingerprintKey } from './fingerprint.js'
import { READ_ONLY } from './open-file.js'

export type Algorithm = 'sha1' | 'sha256' | 'fingerprint'

export interface HashRequest {
  readonly path: string
  readonly algorithms: readonly Algorithm[]
  /** The key and nonce of the fingerprint. */
  readonly secret: FingerprintKey
}

/** The result of reading a file. */
export interface FileDigests {
  /** In lowercase hex. */
  readonly digests: Readonly<Partial<Record<Algorithm, string>>>
  /** In bytes. */
  readonly size: number
  /** The first four bytes, in hex. */
  readonly head: string
}

/** Each thread has its own buffer. A larger one isn't faster. */
const buffer = Buffer.allocUnsafeSlow(256 << 10)

/**
 * Reads a file once, on the calling thread, and computes its digests.
 * @throws when it can't be read, is not a regular file, or changes while it is read
 */
export function hashFile({ path, algorithms, secret }: HashRequest): FileDigests {
  const file = openSync(path, READ_ONLY)
  try {
    const before = fstatSync(file, { bigint: true })
    if (!before.isFile()) throw new Error('it is not a regular file')
    const hashes = algorithms.map(algorithm => ({
      algorithm,
      hash: algorithm === 'fingerprint' ? createFingerprint(secret) : createHash(algorithm)
    }))
    let size = 0
    let head = ''
    for (let length; (length = readSync(file, buffer)) > 0;) {
      const bytes = buffer.subarray(0, length)
      head += bytes.toString('hex', 0, 4 - head.length / 2)
      for (const { hash } of hashes) hash.update(bytes)
      size += length
      // Otherwise, a file that keeps growing would never end.
      if (size > before.size) break
    }
    const after = fstatSync(file, { bigint: true })
    const isSame = after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs
    if (!isSame || BigInt(size) !== after.size) throw new Error('it changed while it was read')
    const digests = Object.fromEntries(
      hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')])
    )
    return { digests, size, head }
  } finally {
    closeSync(file)
  }
}
