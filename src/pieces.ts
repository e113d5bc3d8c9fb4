import type { FileHandle } from 'node:fs/promises'

import type { Digest } from './hashing.js'

/** One is in use, one is held back by who uses them, one is hashed, and one is filled. */
const BUFFERS = 4

export interface Reading {
  /** No more than this is read, even where there is more. In bytes. */
  readonly limit: number
  /** The largest piece. In bytes. */
  readonly piece: number
  /** Takes every piece on its way. */
  readonly digest: Digest
}

/**
 * A file's bytes from its beginning, in pieces. A piece is good until the next but one is asked
 * for: buffers take turns, so that nothing of a large file is left for the garbage collector.
 */
export async function* readPieces(
  handle: FileHandle,
  { limit, piece, digest }: Reading
): AsyncGenerator<Buffer, void> {
  const turns: { buffer: Buffer; hashed: Promise<void> }[] = []
  let left = limit
  let count = 0
  const readNext = async () => {
    const index = count++ % BUFFERS
    const turn = (turns[index] ??= { buffer: digest.allocate(piece), hashed: Promise.resolve() })
    await turn.hashed
    const { bytesRead } = await handle.read(turn.buffer, 0, Math.min(piece, left))
    left -= bytesRead
    return { turn, bytes: turn.buffer.subarray(0, bytesRead) }
  }
  let reading = readNext()
  for (;;) {
    const { turn, bytes } = await reading
    if (bytes.length === 0) return
    const more = left > 0
    if (more) {
      reading = readNext()
      // Nobody may be there to hear of it, when the reader has ended early.
      reading.catch(() => undefined)
    }
    turn.hashed = digest.update(bytes)
    yield bytes
    if (!more) return
  }
}
