import type { Inputs } from '../inputs/inputs.js'
import { listNames } from '../text/format.js'
import type { Candidate } from './candidate.js'

/** Maximum number of names in the advice. */
const MAX_NAMES = 5

/** Returns advice if there are ZIP files that are not submitted as archives. */
export function archiveAdvice(
  candidates: readonly Candidate[],
  { archiveType }: Pick<Inputs, 'archiveType'>
): string | undefined {
  if (archiveType === 'zip') return undefined
  const names = candidates.flatMap(({ sample, result }) =>
    typeof sample === 'object' && sample.zip ? result.files : []
  )
  if (names.length === 0) return undefined
  return (
    `ZIP files are submitted as plain files: ${listNames(names, MAX_NAMES)}. ` +
    'For dynamic analysis (TCA-0207), the service recommends archive-type: zip.'
  )
}
