/** A request body that is read on demand. */
export interface BodyReader {
  readonly chunks: AsyncGenerator<Uint8Array, void>
  /** Whether the client disconnected before the end of the body. */
  readonly isAborted: () => boolean
}

/**
 * Reads a body chunk by chunk. Never closes the source, even if only a part of it is read: closing
 * the body of a socket destroys the connection, which the response still needs.
 *
 * @param onChunk awaited before the next chunk is read, so that it can slow down the client
 */
export function readBody(
  source: AsyncIterable<Uint8Array>,
  onChunk: (bytes: number) => Promise<void>
): BodyReader {
  let aborted = false
  async function* read(): AsyncGenerator<Uint8Array, void> {
    const iterator = source[Symbol.asyncIterator]()
    for (;;) {
      let next: IteratorResult<Uint8Array, unknown>
      try {
        next = await iterator.next()
      } catch {
        aborted = true
        return
      }
      if (next.done === true) return
      await onChunk(next.value.byteLength)
      yield next.value
    }
  }
  return { chunks: read(), isAborted: () => aborted }
}
