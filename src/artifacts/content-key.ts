import { createHash } from 'node:crypto'

import type { Artifact } from './artifact.js'
import { openFile, readFully } from './open-file.js'

/** Number of bytes at the start of a file that are compared. */
const HEAD = 64 * 1024

/**
 * Returns a key that is equal for files with the same content, and rarely for others. If the file
 * can't be read, the key is unique, because hashing reports the error.
 * @param signal aborts the wait while too many files are open
 */
export async function contentKey({ path, size }: Artifact, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  try {
    const handle = await openFile(path, signal)
    try {
      hash.update(await readFully(handle, Buffer.alloc(Math.min(HEAD, size))))
    } finally {
      await handle.close()
    }
  } catch {
    hash.update(path)
  }
  return `${size} ${hash.digest('hex')}`
}
