import { sampleProperties, type MetadataSettings } from '../spectra/metadata.js'
import { listNames } from '../text/format.js'
import { metadataProblems } from './metadata-problems.js'
import type { Secret } from './secrets.js'

/** Maximum number of file names in a message. */
const MAX_NAMES = 10

/**
 * Checks the metadata of each file, so that the service doesn't reject it after the upload. This
 * happens before hashing, so it includes files that an earlier run submitted.
 * @param names the names of all files
 * @returns the problems, with the files that have them
 */
export function checkMetadata(
  names: readonly string[],
  metadata: MetadataSettings,
  secrets: readonly Secret[]
): string[] {
  const problems = new Map<string, string[]>()
  for (const name of names) {
    const settings = { ...metadata, properties: sampleProperties([{ name }], metadata) }
    for (const problem of metadataProblems(settings, secrets)) {
      const known = problems.get(problem)
      if (known) known.push(name)
      else problems.set(problem, [name])
    }
  }
  return [...problems].map(([problem, files]) => `${problem} Files: ${listNames(files, MAX_NAMES)}`)
}
