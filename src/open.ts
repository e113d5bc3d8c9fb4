import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Retries while too many files are open, with pauses in milliseconds. */
const RETRIES = 30
const FIRST_PAUSE = 50
const LONGEST_PAUSE = 2000

export interface OpenFile {
  readonly handle: FileHandle
  /** Size when the file was opened, in bytes. */
  readonly size: number
}

/**
 * Opens a regular file for reading. If the process or the system has too many open files, waits up
 * to a minute for others to be closed.
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
  // Without the flag, opening a FIFO would wait for a writer. Windows doesn't have it.
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
