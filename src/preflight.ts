import { refuse } from './inputs/error.js'
import type { Inputs } from './inputs.js'
import { metadataProblems, propertiesOf } from './metadata.js'
import { some } from './report/wording.js'
import { isOpen } from './results.js'
import type { Candidate } from './sources/candidate.js'

/** Maximum number of files that are listed for a problem. */
const NAMED = 10

/**
 * Checks the metadata of every sample that may be submitted, so that the service doesn't reject it
 * after the upload. A dry run does the same checks.
 * @throws {InputError} one error for all problems
 */
export function checkMetadata(candidates: readonly Candidate[], inputs: Inputs): void {
  const problems = new Map<string, string[]>()
  for (const { result } of candidates) {
    if (!isOpen(result)) continue
    const files = result.files.map(name => ({ name }))
    const settings = { ...inputs, properties: propertiesOf(files, inputs) }
    for (const problem of metadataProblems(settings, inputs.secrets)) {
      const concerned = problems.get(problem)
      if (concerned) concerned.push(...result.files)
      else problems.set(problem, [...result.files])
    }
  }
  const texts = [...problems].map(([problem, files]) => `${problem} Files: ${some(files, NAMED)}`)
  refuse(texts)
}
