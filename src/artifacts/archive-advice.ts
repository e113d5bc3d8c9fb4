import type { Inputs } from '../inputs/inputs.js'
import { listNames } from '../text/format.js'
import type { Candidate } from './candidate.js'

/** Maximum number of names in the advice. */
const MAX_NAMES = 5

/** Returns advice if files that `archive-type: zip` applies to are submitted as plain files. */
export function archiveAdvice(
  candidates: readonly Candidate[],
  { archiveType }: Pick<Inputs, 'archiveType'>
): string | undefined {
  if (archiveType === 'zip') return undefined
  const names = candidates.flatMap(({ sample, result }) =>
    typeof sample === 'object' && sample.zip ? result.files.filter(isNamedZip) : []
  )
  if (names.length === 0) return undefined
  return (
    `ZIP files are submitted as plain files: ${listNames(names, MAX_NAMES)}. ` +
    'For dynamic analysis (TCA-0207), the service recommends archive-type: zip, which applies to the files that match archive-files.'
  )
}

/** Other formats that are ZIP files, such as .jar and .docx, should be plain files. */
function isNamedZip(name: string): boolean {
  return name.endsWith('.zip')
}
