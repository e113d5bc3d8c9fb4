import { lstat, open } from 'node:fs/promises'

/**
 * How reports begin: results files, their journals, and SARIF logs name this program, and files with
 * outputs begin with one.
 */
const BEGINNING = /^(\{[^]*"spectra-submit[/"]|SPECTRA_)/

/** Length of the longest beginning, in bytes. */
const BEGINNING_LENGTH = 512

/** Whether there is a file that is neither empty nor such a report, so it must not be replaced. */
export async function isOtherFile(file: string): Promise<boolean> {
  const existing = await lstat(file).catch(() => undefined)
  if (!existing?.isFile() || existing.size === 0) return false
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(BEGINNING_LENGTH) })
    return !BEGINNING.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await handle.close()
  }
}
