import { contentProblems } from '../artifacts/content-problems.js'
import { compileFileMetadata, type FileMetadata } from '../artifacts/file-metadata.js'
import { validatePatterns } from '../artifacts/file-metadata-problems.js'
import type { Context } from '../context.js'
import { checkMetadata } from '../inputs/check-metadata.js'
import { unknownPlatforms } from '../inputs/dynamic-analysis.js'
import { InputError, throwIfAny } from '../inputs/error.js'
import type { Inputs } from '../inputs/inputs.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import type { RunSource } from './find-source.js'

export interface DescribedSource {
  readonly metadata: MetadataSettings
  /** Whether a file is analyzed dynamically, by its name. */
  readonly isAnalyzed: (name: string) => boolean
  /** What the user should know about the files and their metadata, one sentence each. */
  readonly notes: readonly string[]
}

/**
 * Determines the metadata of each file, and checks whether it can be sent.
 * @throws {InputError} one error for all problems
 */
export async function describeSource(
  source: RunSource,
  inputs: Inputs,
  { log, signal }: Context
): Promise<DescribedSource> {
  const { origin, names, allNames } = source
  const propertyRules = origin ? inputs.releasePropertiesFor(origin) : inputs.propertyRules
  const compiled = compile({ ...inputs, propertyRules })
  const metadata = compiled.settings
  const patterns = validatePatterns(allNames, compiled, { ...inputs, propertyRules })
  throwIfAny([
    ...patterns.errors,
    ...checkMetadata(names, metadata, inputs.secrets),
    ...(await contentProblems(source, compiled, signal))
  ])
  const platforms = inputs.dynamicAnalysis && unknownPlatforms(inputs.dynamicAnalysis.platforms)
  const warnings = [...patterns.warnings, ...(platforms ? [platforms] : [])]
  for (const warning of warnings) log.warning(warning)
  return { metadata, isAnalyzed: compiled.isAnalyzed, notes: [...source.notes, ...warnings] }
}

/** @throws {InputError} when a pattern can't be used */
function compile(inputs: Inputs): FileMetadata {
  try {
    return compileFileMetadata(inputs)
  } catch (cause) {
    const { message } = cause as Error
    const inputNames = 'properties, archive-files, or dynamic-analysis-files'
    throw new InputError([`${inputNames} can't be used: ${message}.`], { cause })
  }
}
