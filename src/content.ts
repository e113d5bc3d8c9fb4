import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'

import type { Sample } from './samples.js'

/** A sample's file is not, or is no longer, what was hashed. */
export class ContentError extends Error {
  override name = 'ContentError'
}

/** Larger than Node's 64 KiB for speed, and small enough for many uploads at once. */
const PIECE = 1 << 18

/** A sample's bytes, opened for one attempt to send them. */
export interface Content {
  /**
   * The bytes are hashed again on their way out, and the last piece is held back until the hash
   * has proved equal: what the service gets whole is what the request's path says.
   * @throws {ContentError} when the file is another than it was
   */
  bytes(): AsyncIterable<Buffer>
  close(): Promise<void>
}

/** @throws {ContentError} when the file can't be opened or has another size by now */
export async function openContent(sample: Sample): Promise<Content> {
  const { path } = sample.files[0]
  const handle = await open(path).catch((error: unknown) => {
    throw new ContentError(`can't be read any more: ${(error as Error).message}`)
  })
  const proveSize = async () => {
    if ((await handle.stat()).size !== sample.size) throw changed()
  }
  try {
    await proveSize()
  } catch (error) {
    await handle.close()
    throw error
  }
  return {
    close: () => handle.close(),
    async *bytes() {
      const hash = createHash('sha1')
      let held: Buffer | undefined
      for await (const piece of readPieces(handle, sample.size)) {
        hash.update(piece)
        if (held) yield held
        held = piece
      }
      await proveSize()
      if (!held || hash.digest('hex') !== sample.sha1) throw changed()
      yield held
    }
  }
}

/**
 * A file's bytes up to `size`, and not what it gains meanwhile. A piece is good until the next but
 * one is asked for: three buffers take turns (one goes out, one is hashed, one is filled), so that
 * nothing of a large file is left for the garbage collector.
 */
async function* readPieces(handle: FileHandle, size: number): AsyncGenerator<Buffer, void> {
  const buffers = Array.from({ length: 3 }, () => Buffer.allocUnsafe(Math.min(PIECE, size)))
  let left = size
  let turn = 0
  const readNext = () => {
    const buffer = buffers[turn++ % buffers.length] ?? Buffer.of()
    const reading = handle.read(buffer, 0, Math.min(buffer.length, left))
    // Nobody may be there to hear of it, when the upload has ended early.
    reading.catch(() => undefined)
    return reading
  }
  let reading = readNext()
  while (left > 0) {
    const { bytesRead, buffer } = await reading
    if (bytesRead === 0) return
    left -= bytesRead
    if (left > 0) reading = readNext()
    const piece = buffer.subarray(0, bytesRead)
    // Node asks for more only when a piece that is larger than its own buffer has left whole. One
    // that is smaller may still lie there, so its buffer can't be used again.
    yield bytesRead === PIECE ? piece : Buffer.from(piece)
  }
}

const changed = () => new ContentError('changed while it was uploaded')
