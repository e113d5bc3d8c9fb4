import { truncate } from '../text/format.js'
import type { Redact } from '../text/redact.js'
import { entriesByHash, sizeOf } from './entries.js'
import type { HashType } from './hash-query.js'
import { isObject, objectsIn, parseTime, valuesOf, type Fields } from './response-body.js'

/** What the metadata of its uploads says about a sample (TCA-0104). Untrusted texts. */
export interface SampleSource {
  /** The properties of the latest upload that has any, by name. */
  readonly properties: ReadonlyMap<string, string>
  /** The property `file_name` of all uploads, without duplicates. */
  readonly fileNames: readonly string[]
  /** In bytes; undefined if it is not known. */
  readonly size: number | undefined
}

interface Upload {
  /** When it was recorded, in milliseconds. */
  readonly recordedOn: number
  readonly properties: readonly Property[]
}

type Property = readonly [name: string, value: string]

/** Maximum length of a value that is kept, in characters. */
const MAX_VALUE_LENGTH = 500
/** The same for names of properties. */
const MAX_NAME_LENGTH = 60
/** Maximum number of properties of an upload that are kept. */
const MAX_PROPERTIES = 100
/** Maximum number of file names of a sample that are kept. */
const MAX_NAMES = 100
/** Maximum number of uploads that are considered. The service returns 10. */
const MAX_UPLOADS = 100

/**
 * Returns what uploads said about samples (TCA-0104), by hash.
 * @param redact removes secrets, before texts are truncated
 * @throws when the text isn't JSON with an `rl`
 */
export function parseSources(
  text: string,
  type: HashType,
  redact: Redact
): Map<string, SampleSource> {
  return entriesByHash(text, type, entries => {
    const uploads = entries
      .flatMap(entry => uploadsIn(entry, redact))
      .toSorted((a, b) => b.recordedOn - a.recordedOn)
    const names = uploads
      .flatMap(({ properties }) => properties)
      .flatMap(([name, value]) => (name === 'file_name' ? [value] : []))
    return {
      // The first of several values counts.
      properties: new Map(uploads[0]?.properties.toReversed()),
      fileNames: [...new Set(names)].slice(0, MAX_NAMES),
      size: sizeOf(entries)
    }
  })
}

/** Returns the uploads with properties. */
function uploadsIn({ sources }: Fields, redact: Redact): Upload[] {
  return listIn(isObject(sources) ? sources['entries'] : undefined)
    .slice(0, MAX_UPLOADS)
    .map(entry => ({
      recordedOn: parseTime(entry['record_time']) ?? -Infinity,
      properties: propertiesIn(entry, redact)
    }))
    .filter(({ properties }) => properties.length > 0)
}

function propertiesIn({ properties }: Fields, redact: Redact): Property[] {
  return listIn(properties)
    .slice(0, MAX_PROPERTIES)
    .flatMap(({ name, value }): Property[] => {
      if (typeof name !== 'string' || typeof value !== 'string' || !value.trim()) return []
      const kept = truncate(redact(value.trim()), MAX_VALUE_LENGTH)
      return [[truncate(redact(name), MAX_NAME_LENGTH), kept]]
    })
}

/** Returns the objects in a list. Lists that were converted from XML have them in `item`. */
function listIn(list: unknown): Fields[] {
  const [items = list] = valuesOf(list, 'item')
  return Array.isArray(items) ? objectsIn(items) : objectsIn([items])
}
