import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

import { absolutePattern, matcherOf, slashed } from './patterns.js'

/** A search for files without the glob library. */
export interface Walk {
  /** The folder to start at. */
  readonly root: string
  /** Without braces. A pattern that ends in `/` only matches folders. */
  readonly pattern: string
  readonly followSymbolicLinks: boolean
}

/** Whether an error is caused by a circular link or by a file that was deleted meanwhile. */
export function isIgnorable(error: unknown): boolean {
  return ['ELOOP', 'ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/**
 * Finds the same files as the glob library, but skips circular links and files that were deleted
 * meanwhile instead of failing.
 * @returns absolute paths
 */
export async function walk({ root, pattern, followSymbolicLinks }: Walk): Promise<string[]> {
  const absolute = absolutePattern(pattern)
  const matches = matcherOf(absolute)
  const mayContain = matcherOf(absolute, { partial: true })
  const foldersOnly = pattern.endsWith('/')
  const found: string[] = []
  const stack: { file: string; parents: readonly string[] }[] = [{ file: root, parents: [] }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { file, parents } = next
    if (!mayContain(slashed(file))) continue
    const stats = await ignoreMissing(followSymbolicLinks ? stat(file) : lstat(file))
    if (!stats) continue
    const isFolder = stats.isDirectory()
    if (matches(slashed(file)) && (isFolder || !foldersOnly)) found.push(file)
    if (!isFolder) continue
    const folder = await ignoreMissing(realpath(file))
    if (folder === undefined || parents.includes(folder)) continue
    const names = (await ignoreMissing(readdir(file))) ?? []
    for (const name of names.reverse()) {
      stack.push({ file: path.join(file, name), parents: [...parents, folder] })
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
