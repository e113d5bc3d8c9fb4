import path from 'node:path'

/** The service shows ten properties of a sample at most. */
const MAX_PROPERTIES = 10

/** What is told of every sample (TCA-0203, "Metadata upload request"). */
export interface MetadataSettings {
  /** In this order; a value that is undefined stands for the names of the sample's files. */
  readonly properties: readonly { readonly name: string; readonly value: string | undefined }[]
  /** Empty when there is none; the element is sent all the same. */
  readonly domain: string
  /** With `zip`, the samples that are ZIP files get an `<archive>`. */
  readonly archiveType: 'none' | 'zip'
  /** Empty for a standard password or none. */
  readonly archivePassword: string
}

/** A secret and the name of its input. */
export interface Secret {
  readonly input: string
  readonly value: string
}

/** What of a sample goes into its metadata. */
export interface DescribedSample {
  readonly files: readonly { readonly name: string }[]
  readonly zip: boolean
}

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Names the first character of a text that XML 1.0 can't carry, such as "U+0000". */
export function forbiddenCharacter(text: string): string | undefined {
  const [character] = text.match(FORBIDDEN) ?? []
  const code = character?.codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Returns the problems of metadata, one sentence each: values that the service would reject, and
 * secrets, because others may see metadata.
 */
export function metadataProblems(
  { properties, domain, archivePassword }: MetadataSettings,
  secrets: readonly Secret[]
): string[] {
  const problems: string[] = []
  const check = (subject: string, text: string) => {
    const forbidden = forbiddenCharacter(text)
    if (forbidden) problems.push(`${subject} contains ${forbidden}, which XML doesn't allow.`)
  }
  const named = [
    ...properties.map(({ name, value = '' }) => ({
      subject: `The property "${name}"`,
      text: `${name}\n${value}`
    })),
    { subject: 'domain', text: domain }
  ]
  for (const { subject, text } of named) {
    check(subject, text)
    for (const { input, value } of secrets) {
      if (!text.includes(value)) continue
      problems.push(
        `${subject} contains the value of ${input}. Others may see metadata, so remove it.`
      )
    }
  }
  check('archive-password', archivePassword)
  if (properties.length === 0) {
    problems.push(
      'properties removes every property: the service requires at least 1. Keep a default, such as file_name.'
    )
  }
  if (properties.length > MAX_PROPERTIES) {
    problems.push(
      `properties and the defaults add up to ${properties.length} properties: the service shows at most ${MAX_PROPERTIES}. ` +
        'Remove a default with a line such as "ref=".'
    )
  }
  return problems
}

/** The properties of one sample, including its file names. */
export function sampleProperties(
  files: DescribedSample['files'],
  { properties }: Pick<MetadataSettings, 'properties'>
): { name: string; value: string }[] {
  return properties.map(({ name, value = fileNames(files) }) => ({ name, value }))
}

/**
 * A sample's metadata as the XML that the service takes: properties, domain, archive, in this
 * order. Every value arrives as it was; only in names of files U+FFFD stands for what XML 1.0
 * can't carry.
 * @throws when another text holds such a character
 */
export async function metadataXml(
  sample: DescribedSample,
  settings: MetadataSettings
): Promise<string> {
  const { domain, archiveType, archivePassword } = settings
  // Loaded here since it takes longer to load than the rest of the action together.
  const { create } = await import('xmlbuilder2')
  const rl = create({ version: '1.0', encoding: 'UTF-8' }).ele('rl')
  const list = rl.ele('properties')
  for (const { name, value } of sampleProperties(sample.files, settings)) {
    const property = list.ele('property')
    property.ele('name').txt(escaped(name))
    property.ele('value').txt(escaped(value))
  }
  rl.ele('domain').txt(escaped(domain))
  if (archiveType === 'zip' && sample.zip) {
    const archive = rl.ele('archive')
    archive.ele('archive_type').txt('zip')
    if (archivePassword) archive.ele('archive_password').txt(escaped(archivePassword))
  }
  return rl.end({ wellFormed: true })
}

/** The names of a sample's files without their folders, each once. */
function fileNames(files: DescribedSample['files']): string {
  const names = files.map(file => path.posix.basename(file.name).replace(FORBIDDEN, '\u{FFFD}'))
  return [...new Set(names)].join(', ')
}

/**
 * xmlbuilder2 leaves an ampersand alone that looks like an entity, so `&foo;` would break the
 * document and `&amp;` would change on its way; and a bare CR reads back as LF.
 */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;')
}
