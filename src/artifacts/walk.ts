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
  readonly hasInvalidName: boolean
}

/** A file or folder that a search has found. */
export interface FoundPath {
  /** Absolute. */
  readonly file: string
  /** Whether its name isn't valid UTF-8, so that no file or another one has this path. */
  readonly hasInvalidName: boolean
}

/** Whether an error is caused by a circular link or by a file that was deleted meanwhile. */
export function isIgnorable(error: unknown): boolean {
  return ['ELOOP', 'ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/**
 * Finds the same files as the glob library, but skips broken and circular links and files that were
 * deleted meanwhile instead of failing.
 * @returns also files whose names aren't valid UTF-8, and folders with such names that may contain a
 * match
 */
export async function walk({ root, pattern, followSymbolicLinks }: Walk): Promise<FoundPath[]> {
  const absolute = absolutePattern(pattern)
  const matches = matcherOf(absolute)
  const mayContain = matcherOf(absolute, { partial: true })
  const foldersOnly = pattern.endsWith('/')
  const found: FoundPath[] = []
  const stack: Entry[] = [{ file: root, parents: [], mayBeFolder: true, hasInvalidName: false }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { file, parents, hasInvalidName } = next
    const isMatch = (isFolder: boolean) => matches(slashed(file)) && (isFolder || !foldersOnly)
    if (!mayContain(slashed(file))) continue
    if (hasInvalidName) {
      // Files in a folder may match, too.
      if (next.mayBeFolder || isMatch(false)) found.push({ file, hasInvalidName })
      continue
    }
    const stats = await ignoreMissing(followSymbolicLinks ? stat(file) : lstat(file))
    if (!stats) continue
    const isFolder = stats.isDirectory()
    if (isMatch(isFolder)) found.push({ file, hasInvalidName })
    if (!isFolder) continue
    const folder = await ignoreMissing(realpath(file))
    if (folder === undefined || parents.includes(folder)) continue
    const chain = [...parents, folder]
    // Names are buffers, because a name that isn't valid UTF-8 may look like that of another file,
    // and because Node may need to look up the types of files by their names.
    const options = { withFileTypes: true, encoding: 'buffer' } as const
    const entries = (await ignoreMissing(readdir(file, options))) ?? []
    for (const entry of entries.reverse()) {
      const name = entry.name.toString()
      stack.push({
        file: path.join(file, name),
        parents: chain,
        mayBeFolder: entry.isDirectory() || (followSymbolicLinks && entry.isSymbolicLink()),
        hasInvalidName: !entry.name.equals(Buffer.from(name))
      })
    }
  }
  return found
}

async function ignoreMissing<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result
  } catch (error) {
    if (isIgnorable(error)) return undefined
    throw error
  }
}
