import type { Inputs } from '../inputs/inputs.js'
import { DEFAULTS } from '../inputs/reader.js'
import type { FileMetadata } from './file-metadata.js'
import { ignoringCase, mistakeIn } from './pattern-mistakes.js'
import { separateExcludes } from './patterns.js'
import type { SelectionProblems } from './selection.js'

type Rules = Pick<
  Inputs,
  'propertyRules' | 'archiveFiles' | 'archivePassword' | 'ifPatternUnmatched'
>

/**
 * Checks whether the patterns in `properties` and `archive-files` match files.
 * @param names the names of all files, including those of other shards
 */
export function validatePatterns(
  names: readonly string[],
  metadata: FileMetadata,
  rules: Rules
): SelectionProblems {
  if (names.length === 0) return { errors: [], warnings: [] }
  const errors: string[] = []
  const unmatched = unmatchedText('properties', patternsOf(rules), { names, metadata })
  const texts = [unmatched]
  const { includes } = separateExcludes(rules.archiveFiles)
  if (rules.archivePassword && !names.some(metadata.settings.isArchive)) {
    errors.push(
      `archive-password is set, but archive-files matches none of the files: "${includes.join('", "')}". ` +
        'Correct archive-files, or remove archive-password.'
    )
  } else {
    const added = includes.filter(pattern => pattern !== DEFAULTS['archive-files'])
    texts.push(unmatchedText('archive-files', added, { names, metadata }))
  }
  const found = texts.filter(text => text !== undefined)
  const { ifPatternUnmatched: severity } = rules
  return {
    errors: severity === 'error' ? [...errors, ...found] : errors,
    warnings: severity === 'warn' ? found : []
  }
}

function patternsOf({ propertyRules }: Pick<Rules, 'propertyRules'>): string[] {
  return [...new Set(propertyRules.flatMap(({ pattern }) => pattern ?? []))]
}

interface Files {
  readonly names: readonly string[]
  readonly metadata: FileMetadata
}

function unmatchedText(
  input: string,
  patterns: readonly string[],
  files: Files
): string | undefined {
  const unmatched = patterns.filter(pattern => !matchesAny(pattern, files))
  if (unmatched.length === 0) return undefined
  const explained = unmatched.map(pattern => `"${pattern}": ${explain(pattern, files)}`)
  return `${input} has patterns that match none of the files to submit: ${explained.join('; ')}.`
}

function explain(pattern: string, files: Files): string {
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
