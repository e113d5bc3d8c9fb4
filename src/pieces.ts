import type { FileHandle } from 'node:fs/promises'

import type { Digest } from './hashing.js'

/** One is in use, one is held back by who uses it, one is hashed, and one is filled. */
const BUFFERS = 4

/** Buffers that are free again. They are shared with a thread, and no garbage collector sees that. */
const spare = new Map<number, Buffer[][]>()

/** Four buffers of so many bytes, which a thread can read as well. */
export function takeBuffers(size: number): Buffer[] {
  return (
    spare.get(size)?.pop() ??
    Array.from({ length: BUFFERS }, () => Buffer.from(new SharedArrayBuffer(size)))
  )
}

/** Gives buffers to the next one. Only when nobody reads or fills them any more. */
export function giveBack(buffers: Buffer[]): void {
  const size = buffers[0]?.length ?? 0
  spare.set(size, [...(spare.get(size) ?? []), buffers])
}

export interface Reading {
  /** No more than this is read, even where there is more. In bytes. */
  readonly limit: number
  /** They take turns in holding the pieces, so that nothing is left for the garbage collector. */
  readonly buffers: readonly Buffer[]
  /** Takes every piece on its way. */
  readonly digest: Digest
}

/**
 * Fills a buffer from the current position of the file. A single read may return fewer bytes than
 * requested, for example on network file systems.
 * @returns the filled part, which is shorter than the buffer only at the end of the file
 */
export async function fill(handle: FileHandle, buffer: Buffer): Promise<Buffer> {
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

/**
 * Yields a file's bytes in pieces of the size of a buffer; only the last may be smaller. With four
 * buffers, a piece is valid until the second one after it is requested.
 */
export async function* readPieces(
  handle: FileHandle,
  { limit, buffers, digest }: Reading
): AsyncGenerator<Buffer, void> {
  const turns = buffers.map(buffer => ({ buffer, hashed: Promise.resolve() }))
  let left = limit
  let count = 0
  const readNext = async () => {
    const turn = turns[count++ % turns.length]
    if (!turn) throw new Error('no buffer to read into')
    await turn.hashed
    const wanted = Math.min(turn.buffer.length, left)
    const bytes = await fill(handle, turn.buffer.subarray(0, wanted))
    left -= bytes.length
    // Doesn't read past the end, so that a single buffer isn't overwritten.
    return { turn, bytes, more: bytes.length === wanted && left > 0 }
  }
  let reading = readNext()
  for (;;) {
    const { turn, bytes, more } = await reading
    if (bytes.length === 0) return
    if (more) {
      reading = readNext()
      // Nobody may be there to hear of it, when the reader has ended early.
      reading.catch(() => undefined)
    }
    turn.hashed = digest.update(bytes)
    turn.hashed.catch(() => undefined)
    yield bytes
    if (!more) return
  }
}
