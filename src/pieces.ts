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
 * A file's bytes from its beginning, in pieces. Of four buffers, a piece is good until the next
 * but one is asked for.
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
    const { bytesRead } = await handle.read(turn.buffer, 0, Math.min(turn.buffer.length, left))
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
    turn.hashed.catch(() => undefined)
    yield bytes
    if (!more) return
  }
}
