import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Without `O_NONBLOCK`, opening a FIFO would wait for a writer. Windows doesn't have the flag. */
export const READ_ONLY = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)

/** Retries while too many files are open, with pauses in milliseconds. */
const RETRIES = 30
const FIRST_PAUSE = 50
const MAX_PAUSE = 2000

/**
 * Opens a regular file for reading. If the process or the system has too many open files, waits up
 * to a minute for others to be closed.
 * @throws when the file can't be opened or is not a regular file, and when the wait is aborted
 */
export async function openFile(path: string, signal?: AbortSignal): Promise<FileHandle> {
  const handle = await retryOpen(() => open(path, READ_ONLY), signal)
  try {
    if (!(await handle.stat()).isFile()) throw new Error('it is not a regular file')
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Runs a function that opens a file, and retries it while too many files are open. */
export async function retryOpen<T>(work: () => T | Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if ((code !== 'EMFILE' && code !== 'ENFILE') || attempt === RETRIES) throw error
      const pause = Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** attempt)
      await sleep(pause, undefined, signal && { signal })
    }
  }
}

/**
 * Fills a buffer from the current position of the file. A single read may return fewer bytes than
 * requested, for example on network file systems.
 * @returns the filled part, which is shorter than the buffer only at the end of the file
 */
export async function readFully(handle: FileHandle, buffer: Buffer): Promise<Buffer> {
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}
