import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

import { absolutePattern, matcherOf, slashed } from './patterns.js'

export interface Walk {
  /** The folder to start at. */
  readonly root: string
  /** Without braces. A pattern that ends in `/` only matches folders. */
  readonly pattern: string
  readonly followSymbolicLinks: boolean
}

/** Whether an error comes from a circular link or from something that was deleted meanwhile. */
export function isPassable(error: unknown): boolean {
  return ['ELOOP', 'ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/**
 * Finds the same as the glob library, but skips circular links and files that were deleted
 * meanwhile instead of failing.
 */
export async function walk({ root, pattern, followSymbolicLinks }: Walk): Promise<string[]> {
  const absolute = absolutePattern(pattern)
  const matches = matcherOf(absolute)
  const leadsOn = matcherOf(absolute, { partial: true })
  const foldersOnly = pattern.endsWith('/')
  const found: string[] = []
  const stack: { file: string; parents: readonly string[] }[] = [{ file: root, parents: [] }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { file, parents } = next
    if (!leadsOn(slashed(file))) continue
    const stats = await unlessGone(followSymbolicLinks ? stat(file) : lstat(file))
    if (!stats) continue
    const isFolder = stats.isDirectory()
    if (matches(slashed(file)) && (isFolder || !foldersOnly)) found.push(file)
    if (!isFolder) continue
    const folder = await unlessGone(realpath(file))
    if (folder === undefined || parents.includes(folder)) continue
    const names = (await unlessGone(readdir(file))) ?? []
    for (const name of names.reverse()) {
      stack.push({ file: path.join(file, name), parents: [...parents, folder] })
    }
  }
  return found
}

async function unlessGone<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result
  } catch (error) {
    if (isPassable(error)) return undefined
    throw error
  }
}
