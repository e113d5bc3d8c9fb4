import type { Origin } from '../platform/origin.js'
import { impossibleLines } from './file-pattern.js'
import type { ArchiveInputs, Inputs, MetadataInputs } from './inputs.js'
import { metadataProblems } from './metadata-problems.js'
import { propertiesFrom, readPropertyRules } from './properties.js'
import { DEFAULTS, InputReader } from './reader.js'
import { distinctSecrets } from './secrets.js'

/** Reads the inputs about archives. */
export function readArchive(reader: InputReader): ArchiveInputs {
  const archiveType = reader.choice('archive-type', ['none', 'zip'])
  const archivePassword = reader.secret('archive-password')
  if (archivePassword && archiveType === 'none') {
    const name = reader.nameOf('archive-password')
    reader.problems.push(
      `${name} is set, but archive-type is "none": set archive-type to "zip", or remove ${name}.`
    )
  }
  return { archiveType, archiveFiles: readArchiveFiles(reader, archiveType), archivePassword }
}

function readArchiveFiles(
  reader: InputReader,
  archiveType: ArchiveInputs['archiveType']
): readonly string[] {
  const defaults = [DEFAULTS['archive-files']]
  const lines = reader.lines('archive-files')
  if (lines.length === 0) return defaults
  const shown = `archive-files is "${lines.join('", "')}"`
  if (archiveType === 'none' && lines.join('\n') !== defaults.join('\n')) {
    reader.problems.push(
      `${shown}, but archive-type is "none": set archive-type to "zip", or remove archive-files.`
    )
  } else if (lines.every(line => line.startsWith('!'))) {
    reader.problems.push(`${shown}, which only excludes files: add a pattern for the archives.`)
  }
  reader.problems.push(...impossibleLines('archive-files', lines))
  return lines
}

/** Reads the metadata of all samples for an origin, and checks whether the service accepts it. */
export function readMetadata(
  reader: InputReader,
  archive: ArchiveInputs,
  origin: Origin
): MetadataInputs {
  const propertyRules = readPropertyRules(reader, origin)
  const inputs = { ...archive, domain: reader.text('domain'), propertyRules }
  // If some depend on the file, `checkMetadata` checks all of them when the files are known.
  if (propertyRules.every(({ pattern }) => pattern === undefined)) {
    const settings = { ...inputs, properties: propertiesFrom(propertyRules) }
    reader.problems.push(...metadataProblems(settings, distinctSecrets(reader)))
  }
  return inputs
}

/** Returns a function that reads the properties for another origin. */
export function propertiesReader({ settings }: InputReader): Inputs['releasePropertiesFor'] {
  return origin => {
    // Problems with the lines themselves don't depend on the origin, so they were already reported.
    return readPropertyRules(new InputReader(settings), origin)
  }
}
