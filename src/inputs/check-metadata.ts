import { sampleProperties } from '../spectra/metadata.js'
import { listNames } from '../text/format.js'
import { throwIfAny } from './error.js'
import type { Inputs } from './inputs.js'
import { metadataProblems } from './metadata-problems.js'

/** Maximum number of file names in a message. */
const MAX_NAMES = 10

/**
 * Checks the metadata of each file, so that the service doesn't reject it after the upload. This
 * happens before hashing, so it includes files that an earlier run submitted.
 * @param names the names of all files
 * @throws {InputError} one error for all problems
 */
export function checkMetadata(names: readonly string[], inputs: Inputs): void {
  const problems = new Map<string, string[]>()
  for (const name of names) {
    const settings = { ...inputs, properties: sampleProperties([{ name }], inputs) }
    for (const problem of metadataProblems(settings, inputs.secrets)) {
      const known = problems.get(problem)
      if (known) known.push(name)
      else problems.set(problem, [name])
    }
  }
  throwIfAny(
    [...problems].map(([problem, files]) => `${problem} Files: ${listNames(files, MAX_NAMES)}`)
  )
}
