import { randomFillSync } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import path from 'node:path'

export const MIB = 1 << 20
export const GIB = 1 << 30

/**
 * Writes files with different content, a thousand per folder.
 * @param {string} folder
 * @param {number} count
 * @param {number} bytes of each
 * @returns {string[]} their paths
 */
export function writeSmallFiles(folder, count, bytes) {
  return Array.from({ length: count }, (_, index) => {
    const within = path.join(folder, `part-${Math.floor(index / 1000)}`)
    if (index % 1000 === 0) mkdirSync(within, { recursive: true })
    const file = path.join(within, `artifact-${String(index).padStart(6, '0')}.bin`)
    writeFileSync(file, randomFillSync(Buffer.allocUnsafe(bytes)))
    return file
  })
}

/**
 * Writes a large file that repeats one random block, which is faster than random bytes throughout.
 * The first bytes are different in each file, so that no two files have the same content.
 * @param {string} file
 * @param {number} bytes
 * @returns {string} its path
 */
export function writeLargeFile(file, bytes) {
  mkdirSync(path.dirname(file), { recursive: true })
  const block = randomFillSync(Buffer.allocUnsafe(Math.min(64 * MIB, bytes)))
  const descriptor = openSync(file, 'w')
  for (let written = 0; written < bytes; written += block.length) {
    writeSync(descriptor, block, 0, Math.min(block.length, bytes - written))
    if (written === 0) randomFillSync(block, 0, 16)
  }
  // Otherwise, the system would write it to disk during a measurement.
  fsyncSync(descriptor)
  closeSync(descriptor)
  return file
}

/**
 * Writes a sparse file. Except for its first bytes, it takes no disk space.
 * @param {string} file
 * @param {number} bytes
 */
export function writeSparseFile(file, bytes) {
  mkdirSync(path.dirname(file), { recursive: true })
  const descriptor = openSync(file, 'w')
  writeSync(descriptor, randomFillSync(Buffer.allocUnsafe(16)))
  ftruncateSync(descriptor, bytes)
  closeSync(descriptor)
}
