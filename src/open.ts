import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** How often a file is opened again while too many are open, with these pauses in milliseconds. */
const RETRIES = 30
const FIRST_PAUSE = 50
const LONGEST_PAUSE = 2000

export interface OpenFile {
  readonly handle: FileHandle
  /** In bytes, when it was opened. */
  readonly size: number
}

/**
 * Opens a regular file for reading. While the process or the system has too many files open, it
 * waits up to a minute for others to be closed.
 * @throws when the file can't be opened or is not a regular file, and when the wait is aborted
 */
export async function openFile(path: string, signal?: AbortSignal): Promise<OpenFile> {
  const handle = await openWhenPossible(path, signal)
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw new Error('it is not a regular file')
    return { handle, size: stats.size }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function openWhenPossible(path: string, signal?: AbortSignal): Promise<FileHandle> {
  // Opening a FIFO would wait for a writer, and not even a signal ends that. Windows has no flag.
  const flags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)
  for (let attempt = 0; ; attempt++) {
    try {
      return await open(path, flags)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if ((code !== 'EMFILE' && code !== 'ENFILE') || attempt === RETRIES) throw error
      const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt)
      await sleep(pause, undefined, signal && { signal })
    }
  }
}
