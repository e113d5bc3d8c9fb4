import { readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'

import {
  absolutePattern,
  expandPattern,
  isAbsolute,
  isBelow,
  literalPattern,
  matcherOf,
  slashed,
  splitPattern
} from './patterns.js'

/** Whether an absolute path with `/` separators is excluded. */
type Rule = (file: string) => boolean

/**
 * Compiles exclude patterns without their `!`, relative to the working directory or, for files
 * outside it, at any depth. They also exclude the contents of folders and the targets of links.
 * @returns a function that tests a file's path and its path without symbolic links
 * @throws when a pattern can't be used
 */
export function compileExcludes(
  patterns: readonly string[]
): (file: string, target: string) => boolean {
  const expanded = patterns.flatMap(pattern => expandPattern(pattern))
  const rules = expanded.flatMap(rulesOf)
  // The literal start of a pattern is resolved, so only wildcards can match the name of a link.
  const hasWildcards = expanded.some(
    pattern => splitPattern(absolutePattern(pattern)).rest.length > 0
  )
  const links = hasWildcards ? linksBelow(process.cwd()) : new Map<string, string[]>()
  return (file, target) => {
    const names = [slashed(file), slashed(target)]
    const aliases = names.flatMap(name =>
      foldersOf(name).flatMap(folder =>
        (links.get(folder) ?? []).map(link => link + name.slice(folder.length))
      )
    )
    return [...names, ...aliases].some(name => rules.some(rule => rule(name)))
  }
}

function rulesOf(pattern: string): Rule[] {
  if (/(^|\/)\.\.(\/|$)/.test(pattern)) {
    throw new Error(
      `files has "!${pattern}", which can't exclude anything because it contains "..". ` +
        'Use a path relative to the working directory, or an absolute path.'
    )
  }
  const absolute = absolutePattern(pattern)
  const rules = [ruleOf(absolute)]
  const resolved = resolveStart(absolute)
  if (resolved !== undefined && resolved !== absolute) rules.push(ruleOf(resolved))
  const anywhere = absolutePattern(`/**/${pattern}`)
  if (!isAbsolute(pattern) && anywhere !== '/**') {
    const matches = ruleOf(anywhere)
    rules.push(file => !isBelow(file, process.cwd()) && matches(file))
  }
  return rules
}

/** Returns a function that tests a path and its parent folders. */
function ruleOf(pattern: string): Rule {
  if (pattern === '') return () => true
  // The file systems of macOS and Windows ignore case.
  const matches = matcherOf(pattern, { nocase: process.platform !== 'linux' })
  return file => foldersOf(file).some(matches)
}

/** Resolves the symbolic links in the literal start of a pattern. */
function resolveStart(pattern: string): string | undefined {
  const { start, rest } = splitPattern(pattern)
  try {
    return [literalPattern(realpathSync(start || '/')), ...rest].join('/')
  } catch {
    // The path doesn't exist, so there is nothing to exclude.
    return undefined
  }
}

/** Returns a path and its parent folders: `/a/b/c` gives `/a`, `/a/b`, `/a/b/c`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/')).slice(1)
}

/** Returns the symbolic links below a folder by their targets. Doesn't follow links. */
function linksBelow(folder: string): Map<string, string[]> {
  const links = new Map<string, string[]>()
  const visit = (current: string) => {
    for (const entry of entriesOf(current)) {
      const file = path.join(current, entry.name)
      if (entry.isDirectory()) visit(file)
      if (!entry.isSymbolicLink()) continue
      try {
        const target = slashed(realpathSync(file))
        links.set(target, [...(links.get(target) ?? []), slashed(file)])
      } catch {
        // Ignore broken links.
      }
    }
  }
  visit(folder)
  return links
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // Files in an unreadable folder can't be uploaded either.
    return []
  }
}
