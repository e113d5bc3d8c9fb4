import { homedir } from 'node:os'
import path from 'node:path'

import { braceExpand, escape, Minimatch, type MinimatchOptions } from 'minimatch'

/** The options of the glob library. */
const MATCHING: MinimatchOptions = {
  dot: true,
  nobrace: true,
  nocase: process.platform === 'win32',
  nocomment: true,
  noext: true,
  nonegate: true
}

/**
 * Tests texts against a pattern without braces, as the glob library does.
 * @param options `partial` also accepts a folder that the pattern may match something below
 */
export function matcherOf(
  pattern: string,
  options: Pick<MinimatchOptions, 'nocase' | 'partial'> = {}
): (text: string) => boolean {
  const matcher = new Minimatch(pattern, { ...MATCHING, ...options })
  return text => matcher.match(text)
}

/** Expands braces, which the glob library lacks, and turns Windows separators into `/`. */
export function expandPattern(pattern: string, platform = process.platform): readonly string[] {
  // Elsewhere a backslash escapes, as in shells.
  return braceExpand(platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern)
}

export function isAbsolute(pattern: string): boolean {
  return path.isAbsolute(pattern) || /^~([/\\]|$)/.test(pattern)
}

/**
 * The absolute form of an expanded pattern, as the glob library makes it: `~` is the home folder,
 * and a relative pattern starts at the working directory. Without empty and `.` segments.
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

/** A pattern that matches this path only. */
export function literalPattern(file: string): string {
  return escape(slashed(file))
}

/** Splits an absolute pattern into the path that it starts with and the segments that follow. */
export function splitPattern(pattern: string): { start: string; rest: readonly string[] } {
  const [parts = []] = new Minimatch(pattern, { ...MATCHING, nocase: false }).set
  const wildcard = parts.findIndex(part => typeof part !== 'string')
  const length = wildcard === -1 ? parts.length : wildcard
  return { start: parts.slice(0, length).join('/'), rest: pattern.split('/').slice(length) }
}

/** A path with `/` between its folders. */
export function slashed(file: string): string {
  return file.split(path.sep).join('/')
}

/** Whether a path is a folder or below it. */
export function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
