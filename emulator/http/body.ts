/**
 * The body as chunks, read on demand. The source is never closed from here, not even when only
 * some of it is taken: to close a socket's body is to destroy the connection, and the answer has
 * still to go over it.
 *
 * @param onChunk awaited before the next chunk is read, so that it can hold the client back
 */
export function readBody(
  source: AsyncIterable<Uint8Array>,
  onChunk: (bytes: number) => Promise<void>
): { chunks: AsyncGenerator<Uint8Array, void>; isBroken: () => boolean } {
  let broken = false
  async function* read(): AsyncGenerator<Uint8Array, void> {
    const iterator = source[Symbol.asyncIterator]()
    for (;;) {
      let next: IteratorResult<Uint8Array, unknown>
      try {
        next = await iterator.next()
      } catch {
        broken = true
        return
      }
      if (next.done === true) return
      await onChunk(next.value.byteLength)
      yield next.value
    }
  }
  return { chunks: read(), isBroken: () => broken }
}
