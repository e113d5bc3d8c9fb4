import { lstatSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'

import * as glob from '@actions/glob'
import { braceExpand, minimatch } from 'minimatch'

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
export interface Found {
  /** Each file once, in the order of their names. */
  readonly artifacts: readonly Artifact[]
  /** Names of files without a byte: everybody's empty file is not worth a submission. */
  readonly empty: readonly string[]
  /** How many files that a pattern matched stay behind because they are hidden. */
  readonly hidden: number
  /** Files that lead outside the workspace though their pattern does not, as `name (target)`. */
  readonly outside: readonly string[]
  /** Patterns that gave nothing, each with what it came close to. */
  readonly unmatched: readonly { readonly pattern: string; readonly nearMiss: string }[]
}

export interface Search {
  readonly patterns: readonly string[]
  readonly includeHiddenFiles: boolean
  readonly followSymbolicLinks: boolean
  readonly workspace: string
  /** Absolute paths that are no artifacts, such as this action's own records. */
  readonly leaveOut?: readonly string[]
}

/** Why a path that a pattern matched is no artifact all the same. */
type Reason = 'directory' | 'hidden' | 'excluded' | 'symbolic link' | 'not a regular file'

/**
 * Finds the files of all patterns. Excludes win wherever they stand in the list: below the
 * working directory they are relative to it, for files elsewhere they hold at any depth, and they
 * hold for what a symbolic link leads to as well.
 * @throws when a pattern can't be taken or a folder can't be read
 */
export async function findArtifacts(search: Search): Promise<Found> {
  const includes = search.patterns.filter(pattern => !pattern.startsWith('!'))
  const excludes = search.patterns
    .filter(pattern => pattern.startsWith('!'))
    .flatMap(pattern => expandPattern(pattern.slice(1).trim()))
  const workspace = realpathSync(search.workspace)

  const artifacts = new Map<string, Artifact>()
  const empty = new Set<string>()
  const hidden = new Set<string>()
  const outside = new Set<string>()
  const unmatched: { pattern: string; nearMiss: string }[] = []
  for (const pattern of includes) {
    const reasons = new Map<Reason, number>()
    let matches = 0
    for (const { file, root } of await matchesOf(pattern, search.followSymbolicLinks)) {
      if (search.leaveOut?.includes(file)) continue
      const isLink = !search.followSymbolicLinks && lstatSync(file).isSymbolicLink()
      const target = isLink ? file : realpathSync(file)
      const match = { pattern, file, root, target, workspace, excludes }
      const reason = isLink ? 'symbolic link' : reasonAgainst(match, search)
      if (reason) {
        if (reason === 'hidden') hidden.add(file)
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
        continue
      }
      matches += 1
      const name = nameOf(file, search.workspace)
      const { size } = statSync(file)
      if (!isBelow(target, workspace) && !isAbsolute(pattern)) outside.add(`${name} (${target})`)
      else if (size === 0) empty.add(name)
      else artifacts.set(file, { path: file, name, size })
    }
    if (matches === 0) unmatched.push({ pattern, nearMiss: nearMiss(pattern, reasons) })
  }
  return {
    artifacts: [...artifacts.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    empty: [...empty].sort(),
    hidden: hidden.size,
    outside: [...outside].sort(),
    unmatched
  }
}

/** The names that patterns take, for files that are not on this disk. No pattern takes all. */
export function filterNames(
  names: readonly string[],
  patterns: readonly string[]
): { matched: string[]; unmatched: Found['unmatched'] } {
  const matches = (name: string, pattern: string) =>
    expandPattern(pattern).some(one => minimatch(name, one, MATCHING))
  const includes = patterns.filter(pattern => !pattern.startsWith('!'))
  const excludes = patterns.filter(pattern => pattern.startsWith('!'))
  const taken = (name: string) => !excludes.some(exclude => matches(name, exclude.slice(1).trim()))
  return {
    matched: names.filter(
      name =>
        taken(name) && (includes.length === 0 || includes.some(pattern => matches(name, pattern)))
    ),
    unmatched: includes
      .filter(pattern => !names.some(name => taken(name) && matches(name, pattern)))
      .map(pattern => ({ pattern, nearMiss: `the assets are ${names.join(', ')}` }))
  }
}

/** As the glob library matches. */
const MATCHING = {
  dot: true,
  nobrace: true,
  nocase: process.platform === 'win32',
  nocomment: true,
  noext: true,
  nonegate: true
}

/** Braces that the library lacks, and the separators of Windows as it wants them. */
export function expandPattern(pattern: string, platform = process.platform): readonly string[] {
  // Elsewhere a backslash escapes, as in shells.
  return braceExpand(platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern)
}

/** Everything that a pattern matches, directories included, with the literal part it began at. */
async function matchesOf(
  pattern: string,
  followSymbolicLinks: boolean
): Promise<{ file: string; root: string }[]> {
  const matches = []
  for (const alternative of expandPattern(pattern)) {
    // The library takes a leading # for a comment and a leading ! for an exclude.
    const line = isAbsolute(alternative) ? alternative : `./${alternative.replace(/^\.\//, '')}`
    const options = { followSymbolicLinks, implicitDescendants: false, matchDirectories: true }
    try {
      const globber = await glob.create(line, options)
      const [root = ''] = globber.getSearchPaths()
      for await (const file of globber.globGenerator()) matches.push({ file, root })
    } catch (error) {
      const why = /(^|[/\\])\.\.([/\\]|$)/.test(line)
        ? '".." can\'t be in a pattern; write it from the working directory on, or as an absolute path'
        : (error as Error).message
      throw new Error(`files has "${pattern}", which can't be searched: ${why}`)
    }
  }
  return matches
}

function reasonAgainst(
  match: {
    pattern: string
    file: string
    root: string
    target: string
    workspace: string
    excludes: readonly string[]
  },
  { includeHiddenFiles }: Search
): Reason | undefined {
  const { pattern, file, root, target, workspace, excludes } = match
  const stats = statSync(file)
  if (stats.isDirectory()) return 'directory'
  if (!stats.isFile()) return 'not a regular file'
  if (isExcluded(file, excludes) || isExcluded(target, excludes)) return 'excluded'
  if (!includeHiddenFiles) {
    // What a pattern spells out was asked for: its literal beginning and every literal part.
    const named = new Set(expandPattern(pattern).flatMap(one => one.split(/[/\\]/)))
    const isHidden = (part: string) => part.startsWith('.') && part !== '..' && !named.has(part)
    const parts = path.relative(root, file).split(path.sep)
    const targetParts = target === file ? [] : path.relative(workspace, target).split(path.sep)
    if ([...parts, ...targetParts].some(isHidden)) return 'hidden'
  }
  return undefined
}

function isExcluded(file: string, excludes: readonly string[]): boolean {
  const relative = path.relative(process.cwd(), file)
  const inside = isBelow(file, process.cwd())
  return excludes.some(exclude => {
    const [subject, pattern] = isAbsolute(exclude)
      ? [file, exclude]
      : inside
        ? [relative, exclude.replace(/^\.\//, '')]
        : [file, `**/${exclude.replace(/^\.\//, '')}`]
    // An excluded folder takes along what is in it.
    return foldersOf(subject).some(part => minimatch(part, pattern.replace(/\/+$/, ''), MATCHING))
  })
}

/** A path and each folder on the way to it, with `/`: `a/b/c` gives `a`, `a/b`, `a/b/c`. */
function foldersOf(file: string): string[] {
  const parts = file.split(path.sep)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function isAbsolute(pattern: string): boolean {
  return path.isAbsolute(pattern) || /^~([/\\]|$)/.test(pattern)
}

function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

function nameOf(file: string, workspace: string): string {
  return isBelow(file, workspace) ? path.relative(workspace, file).split(path.sep).join('/') : file
}

function nearMiss(pattern: string, reasons: ReadonlyMap<Reason, number>): string {
  const advice: Record<Reason, string> = {
    directory: `to take what is in them, write "${pattern.replace(/[/\\]+$/, '')}/**"`,
    hidden: 'include-hidden-files: true takes them, or name them exactly',
    excluded: 'the ! patterns win',
    'symbolic link': 'follow-symbolic-links: true takes them',
    'not a regular file': 'only regular files can be submitted'
  }
  const plurals: Partial<Record<Reason, string>> = {
    directory: 'directories',
    hidden: 'hidden files',
    'symbolic link': 'symbolic links'
  }
  const found = [...reasons].map(([reason, count]) => {
    const one = reason === 'hidden' ? 'hidden file' : reason
    return `${count} ${count === 1 ? one : (plurals[reason] ?? one)} (${advice[reason]})`
  })
  if (found.length > 0) return `it matched only ${found.join(', ')}`
  return pattern.includes('\\') && process.platform !== 'win32'
    ? 'the backslash escapes here: write / between folders'
    : 'nothing of that name is there'
}
