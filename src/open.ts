import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'

export interface OpenFile {
  readonly handle: FileHandle
  /** In bytes, when it was opened. */
  readonly size: number
}

/**
 * Opens a regular file for reading.
 * @throws when the file can't be opened or is not a regular file
 */
export async function openFile(path: string): Promise<OpenFile> {
  // Opening a FIFO would wait for a writer, and not even a signal ends that. Windows has no flag.
  const flags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)
  const handle = await open(path, flags)
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw new Error('it is not a regular file')
    return { handle, size: stats.size }
  } catch (error) {
    await handle.close()
    throw error
  }
}
