import type { Origin } from '../platform/origin.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import { throwIfAny } from './error.js'
import type { Inputs } from './inputs.js'
import { metadataProblems } from './metadata-problems.js'
import { readProperties } from './properties.js'
import { InputReader } from './reader.js'
import { distinctSecrets } from './secrets.js'

type Archive = Pick<MetadataSettings, 'archiveType' | 'archivePassword'>

/** Reads the inputs about archives. */
export function readArchive(reader: InputReader): Archive {
  const archiveType = reader.choice('archive-type', ['none', 'zip'])
  const archivePassword = reader.secret('archive-password')
  if (archivePassword && archiveType === 'none') {
    reader.problems.push(
      'archive-password is set, but archive-type is "none": set archive-type to "zip", or remove archive-password.'
    )
  }
  return { archiveType, archivePassword }
}

/** Reads the metadata of all samples for an origin, and checks whether the service accepts it. */
export function readMetadata(
  reader: InputReader,
  archive: Archive,
  origin: Origin
): MetadataSettings {
  const properties = readProperties(reader, origin)
  const settings = { ...archive, domain: reader.text('domain'), properties }
  reader.problems.push(...metadataProblems(settings, distinctSecrets(reader)))
  return settings
}

/** Returns a function that reads the properties for another origin. */
export function propertiesReader(
  { env }: InputReader,
  settings: MetadataSettings
): Inputs['releasePropertiesFor'] {
  return origin => {
    // Problems with the lines themselves don't depend on the origin, so they were already reported.
    const reader = new InputReader(env)
    const properties = readProperties(reader, origin)
    throwIfAny(metadataProblems({ ...settings, properties }, distinctSecrets(reader)))
    return properties
  }
}
