import type { Inputs, Severity } from '../inputs/inputs.js'
import { listNames } from '../text/format.js'
import type { FoundFiles } from './find.js'
import type { UnmatchedPattern } from './unmatched.js'

/** Maximum number of names in a message. */
const MAX_NAMES = 20

/** Problems with the files that were found, one or more sentences each. */
export interface SelectionProblems {
  /** If there are any, the run must end before anything is sent. */
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

interface Problem {
  readonly severity: Severity
  readonly text: string
}

type Rules = Pick<Inputs, 'patterns' | 'ifNoFilesFound' | 'ifPatternUnmatched' | 'maxFiles'>

/** Checks whether the files are what the user wants to submit. */
export function validateSelection(found: FoundFiles, rules: Rules): SelectionProblems {
  const problems = [
    ...outsideProblems(found),
    ...emptyProblems(found),
    ...patternProblems(found, rules),
    ...limitProblems(found, rules)
  ]
  const textsOf = (severity: Severity) =>
    problems.filter(problem => problem.severity === severity).map(({ text }) => text)
  return { errors: textsOf('error'), warnings: textsOf('warn') }
}

function outsideProblems({ outside }: FoundFiles): Problem[] {
  if (outside.length === 0) return []
  const text =
    `files matches paths outside the workspace: ${listNames(outside, MAX_NAMES)}. ` +
    'Use absolute paths to submit them, exclude them, or set follow-symbolic-links to "false".'
  return [{ severity: 'error', text }]
}

function emptyProblems({ empty }: FoundFiles): Problem[] {
  if (empty.length === 0) return []
  return [{ severity: 'warn', text: `Skipped empty files: ${listNames(empty, MAX_NAMES)}` }]
}

function patternProblems(found: FoundFiles, rules: Rules): Problem[] {
  const isMistaken = (pattern: UnmatchedPattern) => looksMistaken(pattern, rules)
  const mistaken = found.unmatched.filter(isMistaken)
  const missing = found.unmatched.filter(pattern => !isMistaken(pattern))
  const problems: Problem[] = []
  if (mistaken.length > 0) {
    const text = `files has patterns that look like mistakes and match no files: ${explain(mistaken)}.`
    problems.push({ severity: 'error', text })
  }
  if (found.artifacts.length + found.unreadable.length === 0) {
    if (mistaken.length > 0) return problems
    const text = `${noFilesText(rules)}: ${explain(missing) || otherReason(found, rules)}.`
    problems.push({ severity: rules.ifNoFilesFound, text })
  } else if (missing.length > 0) {
    const text = `files has patterns that match no files: ${explain(missing)}.`
    problems.push({ severity: rules.ifPatternUnmatched, text })
  }
  return problems
}

/** Both spellings may be listed on purpose if the user ignores unmatched patterns. */
function looksMistaken(
  { mistaken, otherCase }: UnmatchedPattern,
  { ifPatternUnmatched }: Rules
): boolean {
  return mistaken === true || (otherCase === true && ifPatternUnmatched !== 'ignore')
}

function explain(unmatched: readonly UnmatchedPattern[]): string {
  return unmatched.map(({ pattern, explanation }) => `"${pattern}": ${explanation}`).join('; ')
}

function noFilesText({ patterns }: Rules): string {
  return patterns.length > 0 ? 'No files found for the patterns in files' : 'No files found'
}

/** Returns why there are no files, even though each pattern matches some. */
function otherReason({ empty }: FoundFiles, { patterns }: Rules): string {
  return empty.length > 0 ? 'all matching files are empty' : listNames(patterns, MAX_NAMES)
}

function limitProblems({ artifacts }: FoundFiles, { maxFiles }: Rules): Problem[] {
  if (artifacts.length <= maxFiles) return []
  const text =
    `Found ${artifacts.length} files, but max-files is "${maxFiles}": ` +
    'use narrower patterns in files, or raise max-files.'
  return [{ severity: 'error', text }]
}
