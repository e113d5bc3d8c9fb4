import path from 'node:path'

/** Metadata for all samples (TCA-0203, "Metadata upload request"). */
export interface MetadataSettings {
  /** In the order in which they are sent. If a value is undefined, the file names are sent. */
  readonly properties: readonly { readonly name: string; readonly value: string | undefined }[]
  /** Sent even if empty. */
  readonly domain: string
  /** If `zip`, the metadata of ZIP files has an `<archive>`. */
  readonly archiveType: 'none' | 'zip'
  /** Not needed for the passwords that the service tries by default. */
  readonly archivePassword: string
}

/** The parts of a sample that its metadata depends on. */
export interface DescribedSample {
  readonly files: readonly { readonly name: string }[]
  readonly zip: boolean
}

/** Characters that XML 1.0 doesn't allow. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Returns the first character that XML 1.0 doesn't allow, such as "U+0000"; undefined if none. */
export function forbiddenCharacter(text: string): string | undefined {
  const [character] = text.match(FORBIDDEN) ?? []
  const code = character?.codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Returns the properties of a sample, including its file names. */
export function sampleProperties(
  files: DescribedSample['files'],
  { properties }: Pick<MetadataSettings, 'properties'>
): { name: string; value: string }[] {
  return properties.map(({ name, value = fileNames(files) }) => ({ name, value }))
}

/**
 * Returns a sample's metadata as XML: properties, domain, archive, in this order. In file names,
 * characters that XML 1.0 doesn't allow are replaced with U+FFFD.
 * @throws when another text contains such a character
 */
export async function metadataXml(
  sample: DescribedSample,
  settings: MetadataSettings
): Promise<string> {
  const { domain, archiveType, archivePassword } = settings
  // Loaded on first use, because it takes longer to load than the rest of the action together.
  const { create } = await import('xmlbuilder2')
  const rl = create({ version: '1.0', encoding: 'UTF-8' }).ele('rl')
  const list = rl.ele('properties')
  for (const { name, value } of sampleProperties(sample.files, settings)) {
    const property = list.ele('property')
    property.ele('name').txt(escapeText(name))
    property.ele('value').txt(escapeText(value))
  }
  rl.ele('domain').txt(escapeText(domain))
  if (archiveType === 'zip' && sample.zip) {
    const archive = rl.ele('archive')
    archive.ele('archive_type').txt('zip')
    if (archivePassword) archive.ele('archive_password').txt(escapeText(archivePassword))
  }
  return rl.end({ wellFormed: true })
}

/** Returns the unique file names, without folders. */
function fileNames(files: DescribedSample['files']): string {
  const names = files.map(file => path.posix.basename(file.name).replace(FORBIDDEN, '\u{FFFD}'))
  return [...new Set(names)].join(', ')
}

/**
 * Escapes what xmlbuilder2 doesn't: an ampersand that looks like an entity, such as `&foo;`, which
 * would break the document, and a CR, which parsers read as LF.
 */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;')
}
