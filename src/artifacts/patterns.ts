import { homedir } from 'node:os'
import path from 'node:path'

import { braceExpand, escape, Minimatch, type MinimatchOptions } from 'minimatch'

import { truncate } from '../text/format.js'

/** The options that the glob library uses. */
const MATCHING: MinimatchOptions = {
  dot: true,
  nobrace: true,
  nocase: process.platform === 'win32',
  nocomment: true,
  noext: true,
  nonegate: true
}

/**
 * Returns a function that tests paths against a pattern without braces, as the glob library does.
 * @param options `partial` also accepts folders that may contain a match
 */
export function matcherOf(
  pattern: string,
  options: Pick<MinimatchOptions, 'nocase' | 'partial'> = {}
): (text: string) => boolean {
  const matcher = new Minimatch(pattern, { ...MATCHING, ...options })
  return text => matcher.match(text)
}

/** Maximum number of patterns that braces can stand for. */
const MAX_ALTERNATIVES = 1000

/**
 * Expands braces, which the glob library doesn't support, and replaces Windows separators.
 * @throws when braces stand for too many patterns
 */
export function expandPattern(pattern: string, platform = process.platform): readonly string[] {
  // On other platforms, a backslash is an escape character.
  const slashed = platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  // The library ignores further alternatives, but a part of an exclude would expose files.
  const expanded = braceExpand(slashed, { braceExpandMax: MAX_ALTERNATIVES + 1 })
  if (expanded.length <= MAX_ALTERNATIVES) return expanded
  throw new Error(
    `"${truncate(pattern, 100)}" stands for more than ${MAX_ALTERNATIVES} patterns: use a wildcard instead of braces`
  )
}

/** Separates exclude patterns, without their `!`, from the other patterns. */
export function separateExcludes(patterns: readonly string[]): {
  includes: string[]
  excludes: string[]
} {
  const isExclude = (pattern: string) => pattern.startsWith('!')
  return {
    includes: patterns.filter(pattern => !isExclude(pattern)),
    excludes: patterns.filter(isExclude).map(pattern => pattern.slice(1).trim())
  }
}

/** Whether a pattern is absolute or starts in the home folder. */
export function isAbsolute(pattern: string): boolean {
  return path.isAbsolute(pattern) || /^~([/\\]|$)/.test(pattern)
}

/**
 * Returns the absolute form of an expanded pattern, as in the glob library: `~` is the home folder,
 * and other patterns are relative to the working directory. Removes empty and `.` segments.
 */
export function absolutePattern(pattern: string): string {
  const absolute = /^~(\/|$)/.test(pattern)
    ? literalPattern(homedir()) + pattern.slice(1)
    : path.isAbsolute(pattern)
      ? pattern
      : `${literalPattern(process.cwd())}/${pattern}`
  // Two leading slashes are the start of a network path on Windows.
  const segments = process.platform === 'win32' ? /(?<!^)\/(\.?\/)+/g : /\/(\.?\/)+/g
  return absolute.replace(segments, '/').replace(/\/\.?$/, '')
}

/** Returns a pattern that matches only this path. */
export function literalPattern(file: string): string {
  return escape(slashed(file))
}

/** Splits an absolute pattern into its literal start and the remaining segments. */
export function splitPattern(pattern: string): { start: string; rest: readonly string[] } {
  const [parts = []] = new Minimatch(pattern, { ...MATCHING, nocase: false }).set
  const wildcard = parts.findIndex(part => typeof part !== 'string')
  const length = wildcard === -1 ? parts.length : wildcard
  return { start: parts.slice(0, length).join('/'), rest: pattern.split('/').slice(length) }
}

/** Returns a path with `/` separators. */
export function slashed(file: string): string {
  return file.split(path.sep).join('/')
}

/** Whether a path is a folder or below it. */
export function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
