import type { FileHandle } from 'node:fs/promises'

import { createFingerprint, FINGERPRINT_KEY } from './fingerprint.js'
import { openFile, readFully } from './open-file.js'
import type { Sample } from './samples.js'
import type { OpenBody } from '../http/body.js'

/** A sample's file can't be read, or has changed since it was hashed. */
export class UploadBodyError extends Error {
  override name = 'UploadBodyError'
}

/** In bytes. Faster than Node's default of 64 KiB, and small enough for many concurrent uploads. */
const CHUNK = 512 << 10

/**
 * Opens a sample's file for an upload attempt. The last chunk is yielded only if the fingerprint
 * matches, so a complete upload is what was hashed.
 * @param signal aborts the wait while too many files are open
 * @throws {UploadBodyError} when the file can't be opened or its size has changed
 */
export async function openUploadBody(sample: Sample, signal?: AbortSignal): Promise<OpenBody> {
  const handle = await openFile(sample.files[0].path, signal).catch((error: unknown) => {
    throw new UploadBodyError(`can no longer be read: ${(error as Error).message}`, {
      cause: error
    })
  })
  const body = { bytes: () => readChunks(handle, sample), close: () => handle.close() }
  // Otherwise, most of the file would be sent before the change is noticed.
  if ((await handle.stat()).size === sample.size) return body
  await handle.close()
  throw changed()
}

async function* readChunks(handle: FileHandle, sample: Sample): AsyncGenerator<Buffer> {
  const { size } = sample
  const fingerprint = createFingerprint(FINGERPRINT_KEY)
  // One buffer is filled while the other one is sent.
  const buffers = [1, 2].map(() => Buffer.allocUnsafe(Math.min(CHUNK, size)))
  let left = size
  const readNext = (turn: number) =>
    readFully(handle, (buffers[turn % 2] ?? Buffer.of()).subarray(0, left))
  let reading = readNext(0)
  for (let turn = 1; left > 0; turn++) {
    const chunk = await reading
    if (chunk.length === 0) throw changed()
    left -= chunk.length
    if (left > 0) {
      reading = readNext(turn)
      // Prevents an unhandled rejection if sending ends before the next chunk is awaited.
      reading.catch(() => undefined)
    }
    fingerprint.update(chunk)
    if (left === 0) {
      const isSame = fingerprint.digest() === sample.fingerprint
      if (!isSame || (await handle.stat()).size !== size) throw changed()
    }
    yield chunk
  }
}

function changed(): UploadBodyError {
  return new UploadBodyError('changed while it was uploaded')
}
