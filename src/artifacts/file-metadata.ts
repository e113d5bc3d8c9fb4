import type { Inputs } from '../inputs/inputs.js'
import { propertiesFrom } from '../inputs/properties.js'
import type { MetadataSettings, Property } from '../spectra/metadata.js'
import { ASSET_PATTERNS, localPatterns, type FilePath, type Matcher } from './file-patterns.js'
import { separateExcludes } from './patterns.js'

type Rules = Pick<
  Inputs,
  | 'propertyRules'
  | 'archiveType'
  | 'archiveFiles'
  | 'archivePassword'
  | 'domain'
  | 'workspace'
  | 'dynamicAnalysis'
> & {
  /** If not empty, the files are the assets of a release. */
  readonly release: string
}

/** The metadata of each file, and the patterns that it depends on. */
export interface FileMetadata {
  readonly settings: MetadataSettings
  /** Whether a file is analyzed dynamically, by its name. */
  readonly isAnalyzed: (name: string) => boolean
  /** Whether a pattern matches a file with this name. Compiles each pattern only once. */
  readonly matches: (pattern: string, name: string) => boolean
}

/**
 * Compiles the patterns in `properties`, `archive-files`, and `dynamic-analysis-files`.
 * @throws when a pattern is too long
 */
export function compileFileMetadata(rules: Rules): FileMetadata {
  const patterns = rules.release ? ASSET_PATTERNS : localPatterns(rules.workspace)
  const pathOf = memoize(patterns.pathOf)
  const compile = memoize(patterns.compile)
  const { archiveType, archivePassword, domain } = rules
  const isArchive = fileMatcher(rules.archiveFiles, compile)
  const isAnalyzed = fileMatcher(rules.dynamicAnalysis?.files ?? [], compile)
  const propertiesOf = propertyLookup(rules.propertyRules, compile)
  return {
    settings: {
      propertiesOf: memoize(name => propertiesOf(pathOf(name))),
      isArchive: name => archiveType === 'zip' && isArchive(pathOf(name)),
      archivePassword,
      domain
    },
    isAnalyzed: name => isAnalyzed(pathOf(name)),
    matches: (pattern, name) => compile(pattern)(pathOf(name))
  }
}

/** As in `files`, excludes take precedence, and excluding a folder excludes everything in it. */
function fileMatcher(lines: readonly string[], compile: (pattern: string) => Matcher): Matcher {
  const { includes, excludes } = separateExcludes(lines)
  const included = includes.map(compile)
  const excluded = excludes.flatMap(exclude => [exclude, `${exclude}/**`]).map(compile)
  return file => included.some(matches => matches(file)) && !excluded.some(matches => matches(file))
}

/** Files that match the same patterns share one list of properties. */
function propertyLookup(
  rules: Rules['propertyRules'],
  compile: (pattern: string) => Matcher
): (file: FilePath) => readonly Property[] {
  const patterns = [...new Set(rules.flatMap(({ pattern }) => pattern ?? []))]
  const matchers = patterns.map(pattern => ({ pattern, matches: compile(pattern) }))
  const lists = new Map<string, readonly Property[]>()
  return file => {
    const matching = matchers.filter(({ matches }) => matches(file)).map(({ pattern }) => pattern)
    const key = JSON.stringify(matching)
    const list =
      lists.get(key) ??
      propertiesFrom(
        rules.filter(({ pattern }) => pattern === undefined || matching.includes(pattern))
      )
    lists.set(key, list)
    return list
  }
}

function memoize<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return key => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}
