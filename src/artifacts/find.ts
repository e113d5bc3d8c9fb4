import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs'
import path from 'node:path'

import { compileExcludes } from './excludes.js'
import { mistakeIn } from './pattern-mistakes.js'
import {
  mistakenExcludes,
  explainUnmatched,
  type Reason,
  type UnmatchedPattern
} from './unmatched.js'
import { expandPattern, isAbsolute, isBelow, matcherOf, slashed } from './patterns.js'
import { matchesOf, type Match } from './search.js'

/** A file that a glob found. */
export interface Artifact {
  /** Absolute. */
  readonly path: string
  /** As it is shown and recorded: relative to the workspace, with `/`; absolute when outside. */
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** What a search came to. Judging it is the caller's part. */
export interface FoundFiles {
  /** Each file once, in the order of their names. */
  readonly artifacts: readonly Artifact[]
  /** Names of files without a byte: everybody's empty file is not worth a submission. */
  readonly empty: readonly string[]
  /** How many files that a pattern matched stay behind because they are hidden. */
  readonly hidden: number
  /** Files that lead outside the workspace though their pattern does not, as `name (target)`. */
  readonly outside: readonly string[]
  /** Files that were deleted or could not be read after they were found. */
  readonly unreadable: readonly { readonly file: Artifact; readonly reason: string }[]
  /** Patterns that gave nothing, each with what it came close to. */
  readonly unmatched: readonly UnmatchedPattern[]
}

export interface Search {
  readonly patterns: readonly string[]
  readonly includeHiddenFiles: boolean
  readonly followSymbolicLinks: boolean
  readonly workspace: string
  /** Absolute paths that are no artifacts, such as this action's own records. */
  readonly leaveOut?: readonly string[]
}

/**
 * Finds the files of all patterns. Excludes win wherever they stand in the list: below the
 * working directory they are relative to it, for files elsewhere they hold at any depth, and they
 * hold for what a symbolic link leads to as well.
 * @throws when a pattern can't be taken or a folder can't be read
 */
export async function findArtifacts(search: Search): Promise<FoundFiles> {
  const includes = search.patterns.filter(pattern => !pattern.startsWith('!'))
  const excludes = excludesIn(search.patterns)
  const isExcluded = compileExcludes(excludes)
  const workspace = realpathSync(search.workspace)

  const artifacts = new Map<string, Artifact>()
  const empty = new Set<string>()
  const hidden = new Set<string>()
  const outside = new Set<string>()
  const unreadable = new Map<string, FoundFiles['unreadable'][number]>()
  const misses = await mistakenExcludes(excludes)
  for (const pattern of includes) {
    const reasons = new Map<Reason, number>()
    let matches = 0
    for (const { file, root } of await matchesOf(pattern, search.followSymbolicLinks)) {
      if (search.leaveOut?.includes(file)) continue
      const found: Path = { file, root, ...fileStatus(file, search) }
      const reason = reasonAgainst(found, { pattern, workspace, isExcluded, search })
      if (reason) {
        if (reason === 'hidden') hidden.add(file)
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
        continue
      }
      matches += 1
      const { target, stats, error } = found
      const artifact = { path: file, name: nameOf(file, search.workspace), size: stats?.size ?? 0 }
      if (error) unreadable.set(file, { file: artifact, reason: error.message })
      else if (!isBelow(target, workspace) && !isAbsolute(pattern)) {
        outside.add(`${artifact.name} (${target})`)
      } else if (artifact.size === 0) empty.add(artifact.name)
      else artifacts.set(file, artifact)
    }
    if (matches === 0) misses.push(await explainUnmatched(pattern, reasons))
  }
  return {
    artifacts: [...artifacts.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    empty: [...empty].sort(),
    hidden: hidden.size,
    outside: [...outside].sort(),
    unreadable: [...unreadable.values()].filter(({ file }) => !artifacts.has(file.path)),
    unmatched: misses
  }
}

/** The names that patterns take, for files that are not on this disk. No pattern takes all. */
export function filterNames(
  names: readonly string[],
  patterns: readonly string[]
): { matched: string[]; unmatched: FoundFiles['unmatched'] } {
  const matches = (name: string, pattern: string) =>
    expandPattern(pattern).some(one => matcherOf(one.replace(/^(\.\/)+/, ''))(name))
  const includes = patterns.filter(pattern => !pattern.startsWith('!'))
  const excludes = excludesIn(patterns)
  const taken = (name: string) => !excludes.some(exclude => matches(name, exclude))
  return {
    matched: names.filter(
      name =>
        taken(name) && (includes.length === 0 || includes.some(pattern => matches(name, pattern)))
    ),
    unmatched: [
      ...excludes
        .filter(pattern => mistakeIn(pattern) && !names.some(name => matches(name, pattern)))
        .map(pattern => ({ ...unmatchedName(pattern, names), pattern: `!${pattern}` })),
      ...includes
        .filter(pattern => !names.some(name => taken(name) && matches(name, pattern)))
        .map(pattern => unmatchedName(pattern, names))
    ]
  }
}

function unmatchedName(pattern: string, names: readonly string[]): UnmatchedPattern {
  const mistake = mistakeIn(pattern)
  const listed = names.slice(0, 20).join(', ') + (names.length > 20 ? ', …' : '')
  const nearMiss = `${mistake ? `${mistake.advice}; ` : ''}the release has the assets ${listed}`
  return { pattern, nearMiss, ...(mistake && { mistaken: true }) }
}

/** The exclude patterns in a list, without their `!`. */
function excludesIn(patterns: readonly string[]): string[] {
  return patterns.filter(one => one.startsWith('!')).map(one => one.slice(1).trim())
}

/** What is at a path, or the error from looking at it. */
interface FileStatus {
  /** The path without symbolic links. */
  readonly target: string
  readonly stats?: Stats
  readonly isLink?: boolean
  readonly error?: Error
}

interface Path extends Match, FileStatus {}

/** Keeps errors, because a build may delete temporary files after they were found. */
function fileStatus(file: string, { followSymbolicLinks }: Search): FileStatus {
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

function reasonAgainst(
  { file, root, target, stats, isLink }: Path,
  about: {
    readonly pattern: string
    readonly workspace: string
    readonly isExcluded: ReturnType<typeof compileExcludes>
    readonly search: Search
  }
): Reason | undefined {
  const { pattern, workspace, isExcluded, search } = about
  if (isLink) return 'symbolic link'
  if (stats?.isDirectory()) return 'directory'
  if (stats && !stats.isFile()) return 'not a regular file'
  if (isExcluded(file, target)) return 'excluded'
  if (!search.includeHiddenFiles) {
    // What a pattern spells out was asked for: its literal beginning and every literal part.
    const named = new Set(expandPattern(pattern).flatMap(one => one.split(/[/\\]/)))
    const isHidden = (part: string) => part.startsWith('.') && part !== '..' && !named.has(part)
    const parts = path.relative(root, file).split(path.sep)
    const targetParts = target === file ? [] : path.relative(workspace, target).split(path.sep)
    if ([...parts, ...targetParts].some(isHidden)) return 'hidden'
  }
  return undefined
}

function nameOf(file: string, workspace: string): string {
  return isBelow(file, workspace) ? slashed(path.relative(workspace, file)) : file
}
