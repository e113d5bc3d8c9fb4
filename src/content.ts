import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

import { READ_SIZE, type Sample } from './samples.js'

/** A sample's file is not, or is no longer, what was hashed. */
export class ContentError extends Error {
  override name = 'ContentError'
}

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
      // Bounded, since what a growing file gains would go beyond the announced length.
      const options = { highWaterMark: READ_SIZE, end: sample.size - 1, autoClose: false }
      for await (const piece of handle.createReadStream(options)) {
        if (held) yield held
        held = piece as Buffer
        hash.update(held)
      }
      await proveSize()
      if (!held || hash.digest('hex') !== sample.sha1) throw changed()
      yield held
    }
  }
}

const changed = () => new ContentError('changed while it was uploaded')
