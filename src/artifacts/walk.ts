import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

import { absolutePattern, matcherOf, slashed } from './patterns.js'

/** Node replaces bytes in file names that aren't valid UTF-8 with this character. */
export const REPLACEMENT = '\u{FFFD}'

/** A search for files without the glob library. */
export interface Walk {
  /** The folder to start at. */
  readonly root: string
  /** Without braces. A pattern that ends in `/` only matches folders. */
  readonly pattern: string
  readonly followSymbolicLinks: boolean
}

interface Entry {
  readonly file: string
  /** The real paths of the folders that contain it. */
  readonly parents: readonly string[]
  readonly mayBeFolder: boolean
}

/** Whether an error is caused by a circular link or by a file that was deleted meanwhile. */
export function isIgnorable(error: unknown): boolean {
  return ['ELOOP', 'ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/**
 * Finds the same files as the glob library, but skips broken and circular links and files that were
 * deleted meanwhile instead of failing.
 * @returns absolute paths, including those of files and folders whose names aren't valid UTF-8, which
 * can't be read
 */
export async function walk({ root, pattern, followSymbolicLinks }: Walk): Promise<string[]> {
  const absolute = absolutePattern(pattern)
  const matches = matcherOf(absolute)
  const mayContain = matcherOf(absolute, { partial: true })
  const foldersOnly = pattern.endsWith('/')
  const found: string[] = []
  const stack: Entry[] = [{ file: root, parents: [], mayBeFolder: true }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { file, parents } = next
    const isMatch = (isFolder: boolean) => matches(slashed(file)) && (isFolder || !foldersOnly)
    if (!mayContain(slashed(file))) continue
    const stats = await ignoreMissing(followSymbolicLinks ? stat(file) : lstat(file))
    if (!stats) {
      // Files in a folder may match, too.
      const mayMatch = next.mayBeFolder || isMatch(false)
      if (mayMatch && (await hasInvalidName(file))) found.push(file)
      continue
    }
    const isFolder = stats.isDirectory()
    if (isMatch(isFolder)) found.push(file)
    if (!isFolder) continue
    const folder = await ignoreMissing(realpath(file))
    if (folder === undefined || parents.includes(folder)) continue
    const chain = [...parents, folder]
    // Names are buffers, because Node may need to look up the types of files by their names.
    const options = { withFileTypes: true, encoding: 'buffer' } as const
    const entries = (await ignoreMissing(readdir(file, options))) ?? []
    for (const entry of entries.reverse()) {
      stack.push({
        file: path.join(file, entry.name.toString()),
        parents: chain,
        mayBeFolder: entry.isDirectory() || (followSymbolicLinks && entry.isSymbolicLink())
      })
    }
  }
  return found
}

/** Whether a name that was read from a folder isn't valid UTF-8, so that no file has this path. */
async function hasInvalidName(file: string): Promise<boolean> {
  return path.basename(file).includes(REPLACEMENT) && !(await ignoreMissing(lstat(file)))
}

async function ignoreMissing<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result
  } catch (error) {
    if (isIgnorable(error)) return undefined
    throw error
  }
}
