import type { Inputs } from '../inputs/inputs.js'
import { replaceOrDelete } from '../platform/atomic-file.js'
import type { SampleResult } from '../results/schema.js'
import { sampleProperties, type MetadataSettings } from '../spectra/metadata.js'
import { falsePositiveReport, type ReportedFiles } from './false-positive-report.js'

/** The metadata that a run sends, and how to remove secrets from it. */
export interface SentMetadata {
  readonly inputs: Pick<Inputs, 'redact' | 'redactName'>
  /** Its names are those of all files that may be uploaded. */
  readonly source: { readonly names: readonly string[] }
  readonly metadata: MetadataSettings
}

/**
 * Writes the report on malicious and suspicious samples. If there are none, deletes the report of
 * an earlier run.
 * @throws when the file can't be written or deleted
 */
export async function updateFalsePositiveReport(
  file: string,
  samples: readonly SampleResult[],
  metadata: SentMetadata
): Promise<void> {
  const propertiesOf = propertiesReader(metadata)
  await replaceOrDelete(file, falsePositiveReport({ samples, propertiesOf }))
}

/** Returns a function that returns the properties in the metadata of a sample, without secrets. */
function propertiesReader({
  inputs,
  source,
  metadata
}: SentMetadata): ReportedFiles<SampleResult>['propertiesOf'] {
  const { redact, redactName } = inputs
  // Patterns match the names as they were before secrets were removed from the results.
  let originals: ReadonlyMap<string, string> | undefined
  return ({ files }) => {
    originals ??= new Map(source.names.map(name => [redactName(name), name]))
    const originalOf = (name: string) => ({ name: originals?.get(name) ?? name })
    const properties = sampleProperties(files.map(originalOf), metadata)
    return properties.map(({ name, value }) => ({ name: redact(name), value: redact(value) }))
  }
}
