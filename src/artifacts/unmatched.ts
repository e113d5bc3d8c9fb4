import { lstatSync, statSync } from 'node:fs'

import { quantity } from '../text/format.js'
import { ignoringCase, mistakeIn, splitList } from './pattern-mistakes.js'
import { absolutePattern, expandPattern, slashed, splitPattern } from './patterns.js'
import type { Rejection } from './rejection.js'
import { matchesOf } from './search.js'

/** A pattern that matches no artifacts. */
export interface UnmatchedPattern {
  readonly pattern: string
  /** Why it matches nothing. */
  readonly explanation: string
  /** Whether the pattern looks like a mistake. Otherwise, the files may just be missing. */
  readonly mistaken?: boolean
  /** Whether files match if upper and lower case are ignored. */
  readonly otherCase?: boolean
}

/** Explains why a pattern matches no artifacts. */
export async function explainUnmatched(
  pattern: string,
  rejections: ReadonlyMap<Rejection, number>
): Promise<UnmatchedPattern> {
  if (rejections.size > 0) return { pattern, explanation: explainRejections(pattern, rejections) }
  const mistake = await findMistake(pattern)
  if (mistake) {
    const nearest = await nearestOf(mistake.intended)
    const explanation = nearest
      ? `${mistake.advice}: the nearest match is "${nearest}"`
      : mistake.advice
    return { pattern, explanation, mistaken: true }
  }
  const broken = brokenLink(pattern)
  if (broken !== undefined) return { pattern, explanation: broken }
  const nearest = await firstMatch(ignoringCase(pattern))
  if (nearest) {
    const explanation = `the case differs: the nearest match is "${nearest}"`
    return { pattern, explanation, otherCase: true }
  }
  const explanation =
    pattern.includes('\\') && process.platform !== 'win32'
      ? 'a backslash is an escape character: use / between folders'
      : 'no files match'
  return { pattern, explanation }
}

/** Returns the excludes that look like mistakes and match nothing. They are passed without `!`. */
export async function mistakenExcludes(excludes: readonly string[]): Promise<UnmatchedPattern[]> {
  const mistaken: UnmatchedPattern[] = []
  for (const exclude of excludes) {
    const mistake = mistakeIn(exclude)
    if (!mistake || (await firstMatch(exclude))) continue
    mistaken.push({ pattern: `!${exclude}`, explanation: mistake.advice, mistaken: true })
  }
  return mistaken
}

async function findMistake(pattern: string) {
  const mistake = mistakeIn(pattern)
  if (mistake) return mistake
  // Commas and spaces are common in file names, so each part has to match something.
  const parts = splitList(pattern)
  for (const part of parts) if (!(await firstMatch(part))) return undefined
  return parts.length > 0
    ? { advice: 'write each pattern on its own line', intended: parts }
    : undefined
}

/** Returns the first path that matches one of the patterns, if necessary ignoring case. */
async function nearestOf(patterns: readonly string[]): Promise<string | undefined> {
  for (const pattern of patterns) {
    const match = (await firstMatch(pattern)) ?? (await firstMatch(ignoringCase(pattern)))
    if (match !== undefined) return match
  }
  return undefined
}

/** Returns the first file that matches a pattern, or the first folder. Relative if possible. */
async function firstMatch(pattern: string): Promise<string | undefined> {
  try {
    const files = (await matchesOf(pattern, true)).map(({ file }) => file)
    const first = files.find(file => statSync(file).isFile()) ?? files[0]
    const start = `${slashed(process.cwd())}/`
    return first === undefined ? undefined : slashed(first).replace(start, () => '')
  } catch {
    // This is only a hint, so errors don't matter.
    return undefined
  }
}

/** Describes the broken symbolic link that a pattern starts with, if any. */
function brokenLink(pattern: string): string | undefined {
  for (const alternative of expandPattern(pattern)) {
    const parts = splitPattern(absolutePattern(alternative)).start.split('/')
    for (let length = 2; length <= parts.length; length++) {
      const folder = parts.slice(0, length).join('/')
      try {
        if (!lstatSync(folder).isSymbolicLink()) continue
        statSync(folder)
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (code === 'ELOOP') return `"${folder}" is a circular symbolic link`
        if (code === 'ENOENT' && isLink(folder)) {
          return `"${folder}" is a broken symbolic link`
        }
        break
      }
    }
  }
  return undefined
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

function explainRejections(pattern: string, rejections: ReadonlyMap<Rejection, number>): string {
  const advice: Record<Rejection, string> = {
    folder: `to include the contents, use "${pattern.replace(/[/\\]+$/, '')}/**"`,
    'hidden file':
      'to include hidden files, set include-hidden-files to true or use their exact names',
    'excluded file': 'patterns with ! take precedence',
    'symbolic link': 'to include symbolic links, set follow-symbolic-links to true',
    'special file': 'only regular files can be submitted'
  }
  const found = [...rejections].map(([rejection, count]) => {
    return `${quantity(count, rejection)} (${advice[rejection]})`
  })
  return `it matches only ${found.join(', ')}`
}
