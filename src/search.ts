import * as glob from '@actions/glob'

import { expandPattern, isAbsolute } from './patterns.js'
import { isPassable, walk } from './walk.js'

/** What a pattern matched. */
export interface Match {
  /** Absolute. */
  readonly file: string
  /** The literal start of the pattern, absolute. */
  readonly root: string
}

/**
 * Everything that a pattern matches, directories included.
 * @throws when the pattern can't be used or a folder can't be read
 */
export async function matchesOf(pattern: string, followSymbolicLinks: boolean): Promise<Match[]> {
  const matches: Match[] = []
  for (const alternative of expandPattern(pattern)) {
    // The library takes a leading # for a comment and a leading ! for an exclude.
    const line = isAbsolute(alternative) ? alternative : `./${alternative.replace(/^\.\//, '')}`
    try {
      matches.push(...(await search(line, followSymbolicLinks)))
    } catch (error) {
      const why = /(^|[/\\])\.\.([/\\]|$)/.test(line)
        ? '".." can\'t be in a pattern; write it from the working directory on, or as an absolute path'
        : (error as Error).message
      throw new Error(`files has "${pattern}", which can't be searched: ${why}`, { cause: error })
    }
  }
  return matches
}

async function search(line: string, followSymbolicLinks: boolean): Promise<Match[]> {
  const options = { followSymbolicLinks, implicitDescendants: false, matchDirectories: true }
  const globber = await glob.create(line, options)
  const [root = ''] = globber.getSearchPaths()
  try {
    const matches: Match[] = []
    for await (const file of globber.globGenerator()) matches.push({ file, root })
    return matches
  } catch (error) {
    if (!isPassable(error)) throw error
    const files = await walk({ root, pattern: line, followSymbolicLinks })
    return files.map(file => ({ file, root }))
  }
}
