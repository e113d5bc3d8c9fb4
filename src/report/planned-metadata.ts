import type { SampleResult } from '../results/schema.js'
import {
  isArchive,
  type DescribedSample,
  type MetadataSettings,
  type Property
} from '../spectra/metadata.js'
import { metadataXml } from '../spectra/metadata-xml.js'
import { listNames } from '../text/format.js'

/** Samples whose metadata only differs in `file_name`. */
type Kind = readonly [SampleResult, ...SampleResult[]]

/**
 * Describes the metadata of samples: as XML for one archive and one other sample, and as the
 * differences from it for each other kind of sample.
 */
export async function describeMetadata(
  samples: readonly SampleResult[],
  settings: MetadataSettings
): Promise<string[]> {
  const hidden = { ...settings, archivePassword: settings.archivePassword && '***' }
  const lines: string[] = []
  for (const archives of [true, false]) {
    const [first, ...others] = kindsOf(
      samples.filter(sample => isArchive(filesOf(sample), settings) === archives),
      settings
    )
    if (!first) continue
    // Archives were checked before, except for assets that are not downloaded yet.
    const xml = await metadataXml({ files: filesOf(first[0]), zip: true }, hidden)
    lines.push(`${titleOf(first)}:`, ...xml.split(/(?<=>)(?=<)/).map(line => `  ${line}`))
    const base = propertiesOf(first, settings)
    for (const kind of others) {
      const differences = differencesBetween(base, propertiesOf(kind, settings))
      lines.push(`${titleOf(kind)}: as above, but with ${differences}`)
    }
  }
  return lines
}

/** Groups samples by their properties. */
function kindsOf(samples: readonly SampleResult[], settings: MetadataSettings): Kind[] {
  const kinds = new Map<string, [SampleResult, ...SampleResult[]]>()
  for (const sample of samples) {
    const key = JSON.stringify(propertiesOf([sample], settings))
    const kind = kinds.get(key)
    if (kind) kind.push(sample)
    else kinds.set(key, [sample])
  }
  return [...kinds.values()]
}

function titleOf([first, ...others]: Kind): string {
  const names = listNames(first.files, 3)
  return others.length > 0
    ? `${names}, and ${others.length} more with a different file_name`
    : names
}

function differencesBetween(base: readonly Property[], other: readonly Property[]): string {
  const values = new Map(base.map(({ name, value }) => [name, value]))
  const names = new Set(other.map(({ name }) => name))
  return [
    ...other
      .filter(({ name, value }) => !values.has(name) || values.get(name) !== value)
      .map(({ name, value = 'the file names' }) => `${name} "${value}"`),
    ...base.filter(({ name }) => !names.has(name)).map(({ name }) => `no ${name}`)
  ].join(', ')
}

function propertiesOf([{ files }]: Kind, settings: MetadataSettings): readonly Property[] {
  return settings.propertiesOf(files[0] ?? '')
}

function filesOf({ files }: SampleResult): DescribedSample['files'] {
  return files.map(name => ({ name }))
}
