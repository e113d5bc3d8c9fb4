import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs'
import path from 'node:path'

import { expandPattern } from './patterns.js'
import type { Match } from './search.js'

/** Why a path that matches a pattern is not an artifact. */
export type Rejection =
  'folder' | 'hidden file' | 'excluded file' | 'symbolic link' | 'special file'

/** The status of a file, or the error from reading it. */
export interface FileStatus {
  /** The path without symbolic links. */
  readonly target: string
  readonly stats?: Stats
  /** Only set if symbolic links are not followed. */
  readonly isLink?: boolean
  readonly error?: Error
}

/** Determines which matches are artifacts. */
export interface Filter {
  readonly includeHiddenFiles: boolean
  /** The path of the workspace without symbolic links. */
  readonly workspace: string
  readonly isExcluded: (file: string, target: string) => boolean
}

/** Reads the status of a file. Returns errors, because the file may have been deleted meanwhile. */
export function readStatus(file: string, followSymbolicLinks: boolean): FileStatus {
  try {
    if (!followSymbolicLinks && lstatSync(file).isSymbolicLink()) {
      return { target: file, isLink: true }
    }
    const target = realpathSync(file)
    return { target, stats: statSync(target) }
  } catch (error) {
    return { target: file, error: error as Error }
  }
}

/** Returns why a match is not an artifact; undefined if it is one. */
export function rejectionOf(
  { file, root, pattern }: Match & { readonly pattern: string },
  { target, stats, isLink }: FileStatus,
  { includeHiddenFiles, workspace, isExcluded }: Filter
): Rejection | undefined {
  if (isLink) return 'symbolic link'
  if (stats?.isDirectory()) return 'folder'
  if (stats && !stats.isFile()) return 'special file'
  if (isExcluded(file, target)) return 'excluded file'
  if (includeHiddenFiles) return undefined
  const below = path.relative(root, file).split(path.sep)
  const targetBelow = target === file ? [] : path.relative(workspace, target).split(path.sep)
  return hasHidden([...below, ...targetBelow], pattern) ? 'hidden file' : undefined
}

/** Whether a part of a path is hidden, unless the pattern has the exact name of that part. */
function hasHidden(parts: readonly string[], pattern: string): boolean {
  const hidden = parts.filter(part => part.startsWith('.') && part !== '..')
  if (hidden.length === 0) return false
  const named = new Set(expandPattern(pattern).flatMap(one => one.split(/[/\\]/)))
  return hidden.some(part => !named.has(part))
}
