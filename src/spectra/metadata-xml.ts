import {
  isArchive,
  sampleProblem,
  sampleProperties,
  type DescribedSample,
  type MetadataSettings
} from './metadata.js'

/**
 * Returns a sample's metadata as XML: properties, domain, archive, in this order. In file names,
 * characters that XML 1.0 doesn't allow are replaced with U+FFFD.
 * @throws when another text contains such a character, or the sample has a problem
 */
export async function metadataXml(
  sample: DescribedSample,
  settings: MetadataSettings
): Promise<string> {
  const problem = sampleProblem(sample, settings)
  if (problem !== undefined) throw new Error(problem)
  const { domain, archivePassword } = settings
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
  if (isArchive(sample.files, settings)) {
    const archive = rl.ele('archive')
    archive.ele('archive_type').txt('zip')
    if (archivePassword) archive.ele('archive_password').txt(escapeText(archivePassword))
  }
  return rl.end({ wellFormed: true })
}

/**
 * Escapes what xmlbuilder2 doesn't: an ampersand that looks like an entity, such as `&foo;`, which
 * would break the document, and a CR, which parsers read as LF.
 */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;')
}
