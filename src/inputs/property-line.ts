import { impossiblePattern } from './file-pattern.js'

/** Sets or removes a property. */
export interface PropertyRule {
  /** A glob pattern of the files that it applies to; undefined for all files. */
  readonly pattern: string | undefined
  readonly name: string
  /** If empty, the property is removed. If undefined, the file names are sent. */
  readonly value: string | undefined
}

/** A character of a pattern, escaped or not, or a class such as `[ab]`, `[]a]`, or `[[:alpha:]]`. */
const PART = /\\.|\[[!^]?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|[^\\]/suy
/** The same for Windows, where a backslash separates folders. */
const WINDOWS_PART = /\[[!^]?\]?(?:\[:\w+:\]|[^\]])*\]|./suy

/**
 * Parses a line of `properties`: `name=value` or `[pattern] name=value`.
 * @returns a rule, or what is wrong with the line
 */
export function parsePropertyLine(
  line: string,
  platform = process.platform
): PropertyRule | string {
  const hasPattern = line.startsWith('[')
  const end = hasPattern ? endOfPattern(line, platform) : -1
  if (hasPattern && end === -1) return 'which has no "]" and space after its pattern.'
  const pattern = hasPattern ? line.slice(1, end).trim() : undefined
  const rest = line.slice(end + 1)
  const separator = rest.indexOf('=')
  const name = rest.slice(0, Math.max(separator, 0)).trim()
  if (!name) {
    return `which is not in the form ${hasPattern ? '[pattern] name=value' : 'name=value'}.`
  }
  const reason = pattern === undefined ? undefined : mistakeInPattern(pattern)
  return reason ?? { pattern, name, value: rest.slice(separator + 1).trim() }
}

/** Returns the index of the bracket that ends the pattern, or -1. A space follows it. */
function endOfPattern(line: string, platform: NodeJS.Platform): number {
  const part = platform === 'win32' ? WINDOWS_PART : PART
  for (let index = 1; index < line.length; index = part.lastIndex) {
    if (/^\]\s/.test(line.slice(index, index + 2))) return index
    part.lastIndex = index
    if (!part.test(line)) return -1
  }
  return -1
}

function mistakeInPattern(pattern: string): string | undefined {
  if (pattern === '') return 'which has an empty pattern.'
  if (pattern.startsWith('!')) {
    return 'but its pattern can\'t begin with "!": add a later line for these files instead.'
  }
  const reason = impossiblePattern(pattern)
  return reason && `which can't match any files because ${reason}`
}
