import type { Origin } from '../platform/origin.js'
import type { MetadataSettings } from '../spectra/metadata.js'
import type { InputReader } from './reader.js'

/** Returns the default properties with the user's changes: lines add, replace, or remove one. */
export function readProperties(
  reader: InputReader,
  origin: Origin
): MetadataSettings['properties'] {
  const properties = new Map<string, string | undefined>([
    ['application_name', reader.text('application') || (origin.repository.split('/')[1] ?? '')],
    ['application_version', reader.text('version') || origin.version],
    ['file_name', undefined],
    ['repository', origin.repository],
    ['commit', origin.commit],
    ['ref', origin.ref],
    ['url', origin.url]
  ])
  const seen = new Set<string>()
  for (const line of reader.lines('properties')) {
    const separator = line.indexOf('=')
    const name = line.slice(0, Math.max(separator, 0)).trim()
    if (!name) {
      reader.problems.push(
        `properties has the line "${line}", which is not in the form name=value.`
      )
      continue
    }
    if (seen.has(name)) {
      reader.problems.push(`properties has more than one line for "${name}": keep one of them.`)
    }
    seen.add(name)
    properties.set(name, line.slice(separator + 1).trim())
  }
  return [...properties]
    .map(([name, value]) => ({ name, value }))
    .filter(({ value }) => value !== '')
}
