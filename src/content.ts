import { createDigest } from './hashing.js'
import { openFile } from './open.js'
import { giveBack, readPieces, takeBuffers } from './pieces.js'
import type { Sample } from './samples.js'

/** A sample's file is not, or is no longer, what was hashed. */
export class ContentError extends Error {
  override name = 'ContentError'
}

/** Larger than Node's 64 KiB for speed, and small enough for many uploads at once. In bytes. */
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

/**
 * @param signal ends the wait while too many files are open
 * @throws {ContentError} when the file can't be opened or its size has changed
 */
export async function openContent(sample: Sample, signal?: AbortSignal): Promise<Content> {
  const { path } = sample.files[0]
  const { handle, size: found } = await openFile(path, signal).catch((error: unknown) => {
    throw new ContentError(`can no longer be read: ${(error as Error).message}`, { cause: error })
  })
  if (found !== sample.size) {
    await handle.close()
    throw changed()
  }
  return {
    close: () => handle.close(),
    async *bytes() {
      const { size } = sample
      const digest = createDigest('sha1', size)
      const small = size <= PIECE
      const buffers = small ? [Buffer.allocUnsafe(size)] : takeBuffers(PIECE)
      try {
        let held: Buffer | undefined
        for await (const bytes of readPieces(handle, { limit: size, buffers, digest })) {
          if (held) yield outgoing(held)
          held = bytes
        }
        if ((await handle.stat()).size !== size) throw changed()
        if (!held || (await digest.hex()) !== sample.sha1) throw changed()
        yield outgoing(held)
        // It has left whole by now. After a failure, something may still be under way.
        if (!small) giveBack(buffers)
      } finally {
        digest.drop()
      }
    }
  }
}

/**
 * Node asks for more only when a piece that is larger than its own buffer has left whole. One that
 * is smaller may still lie there, so its memory can't be used again.
 */
function outgoing(piece: Buffer): Buffer {
  return piece.length === PIECE ? piece : Buffer.from(piece)
}

const changed = () => new ContentError('changed while it was uploaded')
