import { lstatSync, realpathSync } from 'node:fs'
import path from 'node:path'

import { neutralize, truncate } from '../text/format.js'
import { UsageError } from './usage-error.js'

/**
 * Returns patterns for the arguments of `submit`. An argument that names a file matches only this
 * file, because the shell has already expanded wildcards. Other arguments are patterns.
 * @throws {UsageError}
 */
export function patternsOf(args: readonly string[]): string[] {
  return args.map(checked).map(text => {
    if (exists(text)) return exactPattern(text)
    if (isPattern(text)) return wholeLine(text)
    throw new UsageError(`"${neutralize(truncate(text, 100))}" does not exist: check the path.`)
  })
}

/** Returns patterns of asset names for the arguments of `submit` with a release. */
export function assetPatternsOf(args: readonly string[]): string[] {
  return args.map(checked).map(wholeLine)
}

/** Whether a text excludes files, or contains a wildcard. */
function isPattern(text: string): boolean {
  return /^!|[*?[{]/.test(text)
}

function checked(text: string): string {
  if (text === '') {
    throw new UsageError(
      'An argument is empty: remove it, or check the variable that it comes from.'
    )
  }
  if (/[\r\n\u2028\u2029]/.test(text)) {
    throw new UsageError(
      `"${neutralize(truncate(text, 100))}" contains a line break: rename the file, or use one argument for each pattern.`
    )
  }
  return text
}

/** Whether there is a file, a folder, or a symbolic link, which can be broken. */
function exists(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    // For example, because the text is too long for a name.
    return false
  }
}

/** Returns a line of `files` with this pattern, which isn't read as a comment. */
function wholeLine(pattern: string): string {
  return /^[\s#]/.test(pattern) ? `./${pattern}` : pattern
}

/**
 * Returns a line of `files` that matches only this file.
 * @throws {UsageError} when there is no such line
 */
export function exactPattern(file: string, platform = process.platform): string {
  const plain = withoutDots(file)
  const slashed = platform === 'win32' ? plain.replaceAll('\\', '/') : plain
  const escaped = slashed.replace(/[[*?]/g, '[$&]').replaceAll('\\', '\\\\')
  const line = withoutBraces(escaped, platform).replace(/\s$/, '[$&]')
  return /^[\s#!~]/.test(line) ? `./${line}` : line
}

/** Escapes braces, so that they don't stand for alternatives. */
function withoutBraces(pattern: string, platform: NodeJS.Platform): string {
  // Without a closing brace, the pattern is not expanded, and backslashes stay as they are.
  if (!/\{.*\}/.test(pattern)) return pattern
  if (platform !== 'win32') return pattern.replace(/[\\{}]/g, '\\$&')
  // On Windows, backslashes separate folders.
  if (!/\{.*(,|\.\.).*\}/.test(pattern)) return pattern
  const text = `"${neutralize(pattern)}" contains braces, which stand for alternatives in patterns`
  throw new UsageError(`${text}: rename the file, or use a pattern with ? instead of braces.`)
}

/** Removes the segments `.` and `..`, which patterns can't contain. */
function withoutDots(file: string): string {
  const hasParent = file.split(/[/\\]/).includes('..')
  // The parent of a symbolic link depends on its target, which only the native function follows.
  return hasParent
    ? path.join(realpathSync.native(path.dirname(file)), path.basename(file))
    : path.normalize(file)
}
