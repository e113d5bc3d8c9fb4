import { MAX_PROPERTIES } from '../spectra/limits.js'
import { forbiddenCharacter, type MetadataSettings, type Property } from '../spectra/metadata.js'
import type { Secret } from './secrets.js'

/** The metadata of a file. */
type FileMetadata = Pick<MetadataSettings, 'domain' | 'archivePassword'> & {
  readonly properties: readonly Property[]
}

/**
 * Returns the problems of metadata, one sentence each: values that the service would reject, and
 * secrets, because others may see metadata.
 */
export function metadataProblems(
  { properties, domain, archivePassword }: FileMetadata,
  secrets: readonly Secret[]
): string[] {
  const visible = [
    ...properties.map(({ name, value = '' }) => ({
      subject: `The property "${name}"`,
      text: `${name}\n${value}`
    })),
    { subject: 'domain', text: domain }
  ]
  return [
    ...visible.flatMap(({ subject, text }) => [
      ...characterProblems(subject, text),
      ...secrets
        .filter(({ isIn }) => isIn(text))
        .map(
          ({ input }) =>
            `${subject} contains the value of ${input}. Others may see metadata, so remove it.`
        )
    ]),
    ...characterProblems('archive-password', archivePassword),
    ...countProblems(properties.length)
  ]
}

function characterProblems(subject: string, text: string): string[] {
  const forbidden = forbiddenCharacter(text)
  return forbidden ? [`${subject} contains ${forbidden}, which XML doesn't allow.`] : []
}

function countProblems(count: number): string[] {
  if (count === 0) {
    return [
      'properties removes every property: the service requires at least 1. Keep a default, such as file_name.'
    ]
  }
  return count > MAX_PROPERTIES
    ? [
        `properties and the defaults add up to ${count} properties: the service shows at most ${MAX_PROPERTIES}. ` +
          'Remove a default with a line such as "ref=".'
      ]
    : []
}
