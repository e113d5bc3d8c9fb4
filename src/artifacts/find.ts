import { realpathSync } from 'node:fs'
import path from 'node:path'

import type { Artifact } from './artifact.js'
import { compileExcludes } from './excludes.js'
import { isAbsolute, isBelow, separateExcludes, slashed } from './patterns.js'
import {
  readStatus,
  rejectionOf,
  type FileStatus,
  type Filter,
  type Rejection
} from './rejection.js'
import { matchesOf, type Match } from './search.js'
import { explainUnmatched, mistakenExcludes, type UnmatchedPattern } from './unmatched.js'

/** The result of a search. */
export interface FoundFiles {
  /** Without duplicates, in the order of their names. */
  readonly artifacts: readonly Artifact[]
  /** The names of empty files, which are not submitted. */
  readonly empty: readonly string[]
  /** Number of matching files that are not submitted because they are hidden. */
  readonly hidden: number
  /** Files outside the workspace that relative patterns match, as `name (target)`. Not allowed. */
  readonly outside: readonly string[]
  /** Files that were deleted or can't be read. */
  readonly unreadable: readonly UnreadableFile[]
  /** Patterns that match no artifacts. */
  readonly unmatched: readonly UnmatchedPattern[]
}

interface UnreadableFile {
  readonly file: Artifact
  readonly reason: string
}

export interface Search {
  readonly patterns: readonly string[]
  readonly includeHiddenFiles: boolean
  readonly followSymbolicLinks: boolean
  readonly workspace: string
  /** Absolute paths of files that are never artifacts, such as the results file. */
  readonly ignoredFiles?: readonly string[]
}

/**
 * Finds the files that match the patterns. Excludes take precedence, wherever they are in the list.
 * @throws when a pattern is invalid or a folder can't be read
 */
export async function findArtifacts(search: Search): Promise<FoundFiles> {
  const { includes, excludes } = separateExcludes(search.patterns)
  const filter = {
    includeHiddenFiles: search.includeHiddenFiles,
    isExcluded: compileExcludes(excludes),
    workspace: realpathSync(search.workspace)
  }
  const files = new FileCollection(search, filter)
  const unmatched = await mistakenExcludes(excludes)
  for (const pattern of includes) {
    const rejections = new Map<Rejection, number>()
    let accepted = 0
    for (const match of await matchesOf(pattern, search.followSymbolicLinks)) {
      if (search.ignoredFiles?.includes(match.file)) continue
      const rejection = files.add({ ...match, pattern })
      if (rejection) rejections.set(rejection, (rejections.get(rejection) ?? 0) + 1)
      else accepted += 1
    }
    if (accepted === 0) unmatched.push(await explainUnmatched(pattern, rejections))
  }
  return { ...files.result(), unmatched }
}

interface PatternMatch extends Match {
  readonly pattern: string
}

/** Sorts matching files by what to do with them. */
class FileCollection {
  private readonly artifacts = new Map<string, Artifact>()
  private readonly empty = new Set<string>()
  private readonly hidden = new Set<string>()
  private readonly outside = new Set<string>()
  private readonly unreadable = new Map<string, UnreadableFile>()
  private readonly invalidNames = new Map<string, UnreadableFile>()

  constructor(
    private readonly search: Search,
    private readonly filter: Filter
  ) {}

  /** Returns why a file is rejected, or undefined. */
  add(match: PatternMatch): Rejection | undefined {
    const status = match.hasInvalidName
      ? { target: match.file, error: new Error("its name isn't valid UTF-8; rename it") }
      : readStatus(match.file, this.search.followSymbolicLinks)
    const rejection = rejectionOf(match, status, this.filter)
    if (rejection === 'hidden file') this.hidden.add(match.file)
    if (!rejection) this.accept(match, status)
    return rejection
  }

  result(): Omit<FoundFiles, 'unmatched'> {
    const { artifacts, unreadable } = this
    return {
      artifacts: [...artifacts.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
      empty: [...this.empty].sort(),
      hidden: this.hidden.size,
      outside: [...this.outside].sort(),
      unreadable: [
        // Another file may have the same path.
        ...this.invalidNames.values(),
        ...[...unreadable.values()].filter(({ file }) => !artifacts.has(file.path))
      ]
    }
  }

  private accept(match: PatternMatch, { target, stats, error }: FileStatus): void {
    const { file, pattern, hasInvalidName } = match
    const name = nameOf(file, this.search.workspace)
    const artifact = { path: file, name, size: stats?.size ?? 0 }
    if (error) {
      const files = hasInvalidName ? this.invalidNames : this.unreadable
      files.set(file, { file: artifact, reason: error.message })
    } else if (!isBelow(target, this.filter.workspace) && !isAbsolute(pattern)) {
      this.outside.add(`${name} (${target})`)
    } else if (artifact.size === 0) this.empty.add(name)
    else this.artifacts.set(file, artifact)
  }
}

function nameOf(file: string, workspace: string): string {
  return isBelow(file, workspace) ? slashed(path.relative(workspace, file)) : file
}
