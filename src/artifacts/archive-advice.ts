import type { Inputs } from '../inputs/inputs.js'
import { DEFAULTS } from '../inputs/reader.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import { listNames } from '../text/format.js'
import type { Candidate } from './candidate.js'

interface Settings {
  readonly inputs: Pick<Inputs, 'archiveType' | 'archiveFiles'>
  readonly metadata: Pick<MetadataSettings, 'isArchive'>
}

/** Maximum number of names in the advice. */
const MAX_NAMES = 5

/** Returns advice if there are ZIP files that are submitted as plain files. */
export function archiveAdvice(
  candidates: readonly Candidate[],
  { inputs, metadata }: Settings
): string | undefined {
  // With patterns of their own, users leave out files on purpose.
  const hasDefault = inputs.archiveFiles.join() === DEFAULTS['archive-files']
  if (inputs.archiveType === 'zip' && !hasDefault) return undefined
  const names = candidates.flatMap(({ sample, result: { files } }) => {
    const isPlain = !files.some(metadata.isArchive)
    return typeof sample === 'object' && sample.zip && isPlain ? files.filter(isNamedZip) : []
  })
  if (names.length === 0) return undefined
  const plain = `ZIP files are submitted as plain files: ${listNames(names, MAX_NAMES)}.`
  if (inputs.archiveType === 'zip')
    return `${plain} The default of archive-files doesn't match them, because the case differs.`
  return (
    `${plain} ` +
    'For dynamic analysis (TCA-0207), the service recommends archive-type: zip, which applies to the files that match archive-files.'
  )
}

/** Other formats that are ZIP files, such as .jar and .docx, should be plain files. */
function isNamedZip(name: string): boolean {
  return /\.zip$/i.test(name)
}
