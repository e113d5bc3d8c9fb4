import path from 'node:path'

import { listNames, truncate } from '../text/format.js'

/** A metadata property. If the value is undefined, the file names are sent. */
export interface Property {
  readonly name: string
  readonly value: string | undefined
}

/** Metadata for all samples (TCA-0203, "Metadata upload request"). */
export interface MetadataSettings {
  /** Returns the properties of a file, by its name, in the order in which they are sent. */
  readonly propertiesOf: (fileName: string) => readonly Property[]
  /** Sent even if empty. */
  readonly domain: string
  /** Whether a file has to be submitted as an archive, by its name. */
  readonly isArchive: (fileName: string) => boolean
  /** Not needed for the passwords that the service tries by default. */
  readonly archivePassword: string
}

/** The parts of a sample that its metadata depends on. */
export interface DescribedSample {
  readonly files: readonly { readonly name: string }[]
  readonly zip: boolean
}

type Files = DescribedSample['files']

/** Maximum number of file names in a message. */
const MAX_NAMES = 10

/** Maximum length of a property's value in a message. */
const MAX_VALUE = 100

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
  files: Files,
  { propertiesOf }: Pick<MetadataSettings, 'propertiesOf'>
): { name: string; value: string }[] {
  const properties = propertiesOf(files[0]?.name ?? '')
  return properties.map(({ name, value = fileNames(files) }) => ({ name, value }))
}

/** Whether a sample is submitted as an archive, which requires a ZIP file. */
export function isArchive(files: Files, settings: Pick<MetadataSettings, 'isArchive'>): boolean {
  return files.some(({ name }) => settings.isArchive(name))
}

/** Returns why a sample's metadata can't be sent; undefined if it can. */
export function sampleProblem(
  { files, zip }: DescribedSample,
  settings: MetadataSettings
): string | undefined {
  const conflict = propertyConflict(files, settings)
  if (conflict !== undefined) return conflict
  return isArchive(files, settings) && !zip ? notZip(files.map(({ name }) => name)) : undefined
}

/** Returns the problem if files with the same content have different properties. */
export function propertyConflict(
  files: Files,
  { propertiesOf }: Pick<MetadataSettings, 'propertiesOf'>
): string | undefined {
  const [first, ...others] = files
  if (!first) return undefined
  const properties = propertiesOf(first.name)
  for (const other of others) {
    const property = differenceBetween(properties, propertiesOf(other.name))
    if (property === undefined) continue
    const valueFor = (file: Files[number]) => {
      const found = propertiesOf(file.name).find(({ name }) => name === property)
      return `${found ? quote(found.value ?? 'the file names') : 'no value'} for ${file.name}`
    }
    const names = listNames(
      files.map(({ name }) => name),
      MAX_NAMES
    )
    return (
      `These files have the same content, but different values for the property "${property}" ` +
      `(${valueFor(first)}, ${valueFor(other)}): ${names}. ` +
      'Set the same value for them in properties, or exclude some of them in files.'
    )
  }
  return undefined
}

/** Returns the problem of files that should be archives but aren't. */
export function notZip(names: readonly string[]): string {
  return (
    `archive-files matches files that aren't ZIP files: ${listNames(names, MAX_NAMES)}. ` +
    'Use a narrower pattern, or exclude files with lines that begin with "!".'
  )
}

/** Returns the unique file names, without folders. */
function fileNames(files: Files): string {
  const names = files.map(file => path.posix.basename(file.name).replace(FORBIDDEN, '\u{FFFD}'))
  return [...new Set(names)].join(', ')
}

/** Returns the name of the first property that differs, in any order; undefined if none. */
function differenceBetween(
  one: readonly Property[],
  other: readonly Property[]
): string | undefined {
  if (one === other) return undefined
  const values = new Map(other.map(({ name, value }) => [name, value]))
  const changed = one.find(({ name, value }) => !values.has(name) || values.get(name) !== value)
  const names = new Set(one.map(({ name }) => name))
  return (changed ?? other.find(({ name }) => !names.has(name)))?.name
}

function quote(value: string): string {
  return `"${truncate(value, MAX_VALUE)}"`
}
