import { ASSET_PATTERNS } from './file-patterns.js'
import { mistakeIn } from './pattern-mistakes.js'
import { separateExcludes } from './patterns.js'
import type { UnmatchedPattern } from './unmatched.js'

/** Maximum number of names in the explanation of an unmatched pattern. */
const MAX_NAMES = 20

/** Filters the names of release assets. Without patterns that include names, all are included. */
export function filterNames(
  names: readonly string[],
  patterns: readonly string[]
): { matched: string[]; unmatched: UnmatchedPattern[] } {
  const { includes, excludes } = separateExcludes(patterns)
  const kept = names.filter(name => !excludes.some(exclude => matches(name, exclude)))
  const matched =
    includes.length === 0
      ? kept
      : kept.filter(name => includes.some(pattern => matches(name, pattern)))
  const mistakenExcludes = excludes.filter(
    pattern => mistakeIn(pattern) && !names.some(name => matches(name, pattern))
  )
  const unmatchedIncludes = includes.filter(pattern => !kept.some(name => matches(name, pattern)))
  return {
    matched,
    unmatched: [
      ...mistakenExcludes.map(pattern => ({ ...explain(pattern, names), pattern: `!${pattern}` })),
      ...unmatchedIncludes.map(pattern => explain(pattern, names))
    ]
  }
}

function matches(name: string, pattern: string): boolean {
  return ASSET_PATTERNS.compile(pattern)(ASSET_PATTERNS.pathOf(name))
}

function explain(pattern: string, names: readonly string[]): UnmatchedPattern {
  const mistake = mistakeIn(pattern)
  const listed = names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ', …' : '')
  const explanation = `${mistake ? `${mistake.advice}; ` : ''}the release has the assets ${listed}`
  return { pattern, explanation, ...(mistake && { mistaken: true }) }
}
