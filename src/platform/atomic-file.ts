import { existsSync } from 'node:fs'
import { readlink, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Number of characters to collect before a write. */
const CHUNK = 1 << 16

/** Returns the temporary path for the atomic rename. */
export function temporaryPath(file: string): string {
  return `${file}.new`
}

/**
 * Replaces a file by renaming a temporary one, so that it is never incomplete.
 * @throws when it can't be written, or is a device or folder; the previous file stays
 */
export async function replaceFile(file: string, texts: Iterable<string>): Promise<void> {
  if (await isSpecial(file)) throw new Error(`${file} is not a file`)
  try {
    // Writing would follow a symbolic link of this name.
    await unlink(temporaryPath(file)).catch(() => undefined)
    await writeFile(temporaryPath(file), chunkText(texts), { flag: 'wx' })
    await rename(temporaryPath(file), file)
  } catch (error) {
    // If the disk is full, this frees space for other files.
    await rm(temporaryPath(file), { force: true }).catch(() => undefined)
    throw error
  }
}

/** Whether renaming would replace a folder, a device such as /dev/null, or a link to one. */
async function isSpecial(file: string): Promise<boolean> {
  // /dev/stdout leads to a file if the output is redirected to one.
  const link = await readlink(file).catch(() => '')
  if (/^\/(dev\/fd|proc)\//.test(path.resolve(path.dirname(file), link))) return true
  const existing = await stat(file).catch(() => undefined)
  return existing !== undefined && !existing.isFile()
}

/**
 * Replaces a file with a text. Without a text, deletes the file of an earlier run.
 * @throws when the file can't be written or deleted
 */
export async function replaceOrDelete(file: string, text: string | undefined): Promise<void> {
  if (text !== undefined) await replaceFile(file, [text])
  else if (existsSync(file)) await rm(file)
}

/** Joins short texts, so that each write is worthwhile. */
export function* chunkText(texts: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const text of texts) {
    chunk += text
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}
