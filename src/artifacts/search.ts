import { setFlagsFromString } from 'node:v8'

import * as glob from '@actions/glob'

import { expandPattern, isAbsolute } from './patterns.js'
import { isIgnorable, REPLACEMENT, walk, type FoundPath } from './walk.js'

/** A file or directory that matches a pattern. */
export interface Match extends FoundPath {
  /** Absolute path of the pattern's literal start. */
  readonly root: string
}

/** With this many matches, the heap is kept small, because most of it would be garbage. */
const MANY = 10_000

/**
 * Returns everything that matches a pattern, including directories.
 * @throws when the pattern can't be used or a folder can't be read
 */
export async function matchesOf(pattern: string, followSymbolicLinks: boolean): Promise<Match[]> {
  const matches: Match[] = []
  for (const alternative of expandPattern(pattern)) {
    // The library treats a leading # as a comment and a leading ! as an exclude.
    const line = isAbsolute(alternative) ? alternative : `./${alternative.replace(/^\.\//, '')}`
    try {
      matches.push(...(await search(line, followSymbolicLinks)))
    } catch (error) {
      const reason = /(^|[/\\])\.\.([/\\]|$)/.test(line)
        ? 'it contains "..". Use a path relative to the working directory, or an absolute path.'
        : `${(error as Error).message}.`
      const text = `files has "${pattern}", which can't be searched: ${reason}`
      throw new Error(text, { cause: error })
    }
  }
  // Not set at startup, because it makes Node load its modules and start threads more slowly.
  if (matches.length >= MANY) setFlagsFromString('--optimize-for-size')
  return matches
}

async function search(line: string, followSymbolicLinks: boolean): Promise<Match[]> {
  const options = {
    followSymbolicLinks,
    implicitDescendants: false,
    matchDirectories: true,
    // Otherwise, files whose names Node can't decode would be skipped, too.
    omitBrokenSymbolicLinks: false
  }
  const globber = await glob.create(line, options)
  const [root = ''] = globber.getSearchPaths()
  try {
    const matches: Match[] = []
    let isAmbiguous = false
    for await (const file of globber.globGenerator()) {
      matches.push({ file, root, hasInvalidName: false })
      isAmbiguous ||= file.includes(REPLACEMENT)
    }
    // The library takes a file whose name isn't valid UTF-8 for a file that has this character.
    if (!isAmbiguous) return matches
  } catch (error) {
    // The library's error for broken links has no code.
    const isBrokenLink = /broken symbolic link/.test((error as Error).message)
    if (!isIgnorable(error) && !isBrokenLink) throw error
  }
  const found = await walk({ root, pattern: line, followSymbolicLinks })
  return found.map(path => ({ ...path, root }))
}
