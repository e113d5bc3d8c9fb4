import type { Inputs } from '../inputs/inputs.js'
import { DEFAULTS } from '../inputs/reader.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import { listNames } from '../text/format.js'
import type { Candidate } from './candidate.js'

interface Settings {
  readonly inputs: Pick<Inputs, 'archiveType' | 'archiveFiles' | 'dynamicAnalysis'>
  readonly metadata: Pick<MetadataSettings, 'isArchive'>
  readonly isAnalyzed: (name: string) => boolean
}

/** Maximum number of names in the advice. */
const MAX_NAMES = 5

/** Returns advice if there are ZIP files that are submitted or analyzed as plain files. */
export function archiveAdvice(
  candidates: readonly Candidate[],
  { inputs, metadata, isAnalyzed }: Settings
): string | undefined {
  const plain = candidates.filter(({ result }) => !result.files.some(metadata.isArchive))
  // With patterns of their own, users leave out files on purpose.
  if (inputs.dynamicAnalysis) return analysisAdvice(plain, isAnalyzed)
  const hasDefault = inputs.archiveFiles.join() === DEFAULTS['archive-files']
  if (inputs.archiveType === 'zip' && !hasDefault) return undefined
  const names = plain.flatMap(({ sample, result: { files } }) => {
    return typeof sample === 'object' && sample.zip ? files.filter(isNamedZip) : []
  })
  if (names.length === 0) return undefined
  const text = `ZIP files are submitted as plain files: ${listNames(names, MAX_NAMES)}.`
  if (inputs.archiveType === 'zip')
    return `${text} The default of archive-files doesn't match them, because the case differs.`
  return (
    `${text} ` +
    'For dynamic analysis (TCA-0207), the service recommends archive-type: zip, which applies to the files that match archive-files.'
  )
}

/** Assets that aren't downloaded yet count as ZIP files by their names. */
function analysisAdvice(
  plain: readonly Candidate[],
  isAnalyzed: Settings['isAnalyzed']
): string | undefined {
  const names = plain.flatMap(({ sample, result: { files } }) => {
    const isZip = typeof sample === 'function' || sample.zip
    return isZip && files.some(isAnalyzed) ? files.filter(isNamedZip) : []
  })
  if (names.length === 0) return undefined
  return (
    `ZIP files are analyzed dynamically as plain files: ${listNames(names, MAX_NAMES)}. ` +
    'To analyze the files in them, submit them as archives with archive-type: zip and archive-files.'
  )
}

/** Other formats that are ZIP files, such as .jar and .docx, should be plain files. */
function isNamedZip(name: string): boolean {
  return /\.zip$/i.test(name)
}
