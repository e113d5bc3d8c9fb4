import { lstat, open } from 'node:fs/promises'

/** How results files, their journals, SARIF logs, and files with outputs begin. */
const BEGINNING =
  /^(\{\s*"(schemaVersion|journal|\$schema": "https:\/\/json\.schemastore\.org\/sarif)|SPECTRA_)/

/** Length of the longest beginning, in bytes. */
const BEGINNING_LENGTH = 64

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
