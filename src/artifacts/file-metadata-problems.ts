import type { Inputs } from '../inputs/inputs.js'
import { DEFAULTS } from '../inputs/reader.js'
import type { FileMetadata } from './file-metadata.js'
import { ignoringCase, mistakeIn } from './pattern-mistakes.js'
import { separateExcludes } from './patterns.js'
import type { SelectionProblems } from './selection.js'

type Rules = Pick<
  Inputs,
  'propertyRules' | 'archiveFiles' | 'archivePassword' | 'dynamicAnalysis' | 'ifPatternUnmatched'
>

/**
 * Checks whether the patterns in `properties`, `archive-files`, and `dynamic-analysis-files` match
 * files.
 * @param names the names of all files, including those of other shards
 */
export function validatePatterns(
  names: readonly string[],
  metadata: FileMetadata,
  rules: Rules
): SelectionProblems {
  if (names.length === 0) return { errors: [], warnings: [] }
  const files = { names, metadata }
  const archives = separateExcludes(rules.archiveFiles).includes
  const addedArchives = archives.filter(pattern => pattern !== DEFAULTS['archive-files'])
  const analyzed = separateExcludes(rules.dynamicAnalysis?.files ?? []).includes
  const noArchive = rules.archivePassword ? noArchiveText(archives, files) : undefined
  const noAnalysis = rules.dynamicAnalysis && noAnalysisText(analyzed, files)
  const errors = [noArchive, noAnalysis].filter(text => text !== undefined)
  const unmatched = [
    unmatchedText('properties', patternsOf(rules), files),
    noArchive === undefined ? unmatchedText('archive-files', addedArchives, files) : undefined,
    noAnalysis === undefined ? unmatchedText('dynamic-analysis-files', analyzed, files) : undefined
  ].filter(text => text !== undefined)
  const { ifPatternUnmatched: severity } = rules
  return {
    errors: severity === 'error' ? [...errors, ...unmatched] : errors,
    warnings: severity === 'warn' ? unmatched : []
  }
}

function patternsOf({ propertyRules }: Pick<Rules, 'propertyRules'>): string[] {
  return [...new Set(propertyRules.flatMap(({ pattern }) => pattern ?? []))]
}

interface Files {
  readonly names: readonly string[]
  readonly metadata: FileMetadata
}

/** Returns the problem if there is a password but no archive; undefined if there is one. */
function noArchiveText(
  patterns: readonly string[],
  { names, metadata }: Files
): string | undefined {
  if (names.some(metadata.settings.isArchive)) return undefined
  return (
    `archive-password is set, but archive-files matches none of the files: "${patterns.join('", "')}". ` +
    'Correct archive-files, or remove archive-password.'
  )
}

/** Returns the problem if no files are analyzed; undefined if some are. */
function noAnalysisText(patterns: readonly string[], files: Files): string | undefined {
  if (files.names.some(files.metadata.isAnalyzed)) return undefined
  return (
    `dynamic-analysis is set, but dynamic-analysis-files selects none of the files to submit: ${explainAll(patterns, files)}. ` +
    'Correct dynamic-analysis-files, or remove both inputs.'
  )
}

function unmatchedText(
  input: string,
  patterns: readonly string[],
  files: Files
): string | undefined {
  const unmatched = patterns.filter(pattern => !matchesAny(pattern, files))
  if (unmatched.length === 0) return undefined
  return `${input} has patterns that match none of the files to submit: ${explainAll(unmatched, files)}.`
}

function explainAll(patterns: readonly string[], files: Files): string {
  return patterns.map(pattern => `"${pattern}": ${explain(pattern, files)}`).join('; ')
}

function explain(pattern: string, files: Files): string {
  if (matchesAny(pattern, files)) return 'all files that match are excluded'
  const mistake = mistakeIn(pattern)
  if (mistake) return mistake.advice
  const contents = `${pattern.replace(/[/\\]+$/, '')}/**`
  if (matchesAny(contents, files)) return `to match the contents of a folder, use "${contents}"`
  return matchesAny(ignoringCase(pattern), files) ? 'the case differs' : 'no files match'
}

function matchesAny(pattern: string, { names, metadata }: Files): boolean {
  try {
    return names.some(name => metadata.matches(pattern, name))
  } catch {
    // A longer form of a pattern, only for its explanation, can be too long.
    return false
  }
}
