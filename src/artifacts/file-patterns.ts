import path from 'node:path'

import {
  absolutePattern,
  expandPattern,
  isAbsolute,
  isBelow,
  matcherOf,
  slashed,
  splitPattern
} from './patterns.js'

/** What patterns are matched against. */
export interface FilePath {
  /** Absolute for local files, with `/`; the name of an asset. */
  readonly path: string
  /** Whether relative patterns are matched against the whole path, and not at any depth. */
  readonly isInside: boolean
}

export type Matcher = (file: FilePath) => boolean

/** Patterns that select some of the files that were found, such as those in `archive-files`. */
export interface FilePatterns {
  readonly pathOf: (name: string) => FilePath
  /** @throws when the pattern is too long */
  readonly compile: (pattern: string) => Matcher
}

/**
 * Returns patterns for local files. They are relative to the working directory. Files outside of
 * it match a relative pattern at any depth, as with excludes.
 * @param workspace the folder that file names are relative to
 */
export function localPatterns(workspace: string): FilePatterns {
  const folder = process.cwd()
  return {
    pathOf(name) {
      const file = path.resolve(workspace, name)
      return { path: slashed(file), isInside: isBelow(file, folder) }
    },
    compile: pattern => anyOf(expandPattern(pattern).map(localMatcher))
  }
}

/** Patterns for release assets, which match their names. */
export const ASSET_PATTERNS: FilePatterns = {
  pathOf: name => ({ path: name, isInside: true }),
  compile(pattern) {
    const matchers = expandPattern(pattern).map(one => matcherOf(one.replace(/^(\.\/)+/, '')))
    return anyOf(matchers.map(matches => file => matches(file.path)))
  }
}

function localMatcher(pattern: string): Matcher {
  const absolute = absolutePattern(pattern)
  const matches = matcherOf(absolute)
  // Most patterns differ in their literal start, which is faster to compare. Windows ignores case.
  const start = process.platform === 'win32' ? '' : splitPattern(absolute).start
  const inside: Matcher = ({ path }) => path.startsWith(start) && matches(path)
  const anywhere = absolutePattern(`/**/${pattern}`)
  if (isAbsolute(pattern) || anywhere === '/**') return inside
  const matchesAnywhere = matcherOf(anywhere.slice(1))
  const withoutRoot = (file: string) => file.slice(file.indexOf('/') + 1)
  return file => (file.isInside ? inside(file) : matchesAnywhere(withoutRoot(file.path)))
}

function anyOf(matchers: readonly Matcher[]): Matcher {
  return file => matchers.some(matches => matches(file))
}
