import { readFileSync } from 'node:fs'

import { keyOf, SCHEMA_VERSION, type Result, type Results } from './results.js'

/**
 * Reads the results file of an earlier run, to go on from it.
 * @returns its samples by content; undefined when there is no such file, as in a first run
 * @throws when it is another file, of a later form, or of another service
 */
export function readEarlierResults(
  file: string,
  apiHost: string
): ReadonlyMap<string, Result> | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`can't be read: ${(error as Error).message}`, { cause: error })
  }
  const earlier = parse(text)
  if (!earlier || typeof earlier.schemaVersion !== 'number' || !Array.isArray(earlier.samples)) {
    throw new Error('is not a results file of this action')
  }
  if (earlier.schemaVersion > SCHEMA_VERSION) {
    throw new Error(
      `is of form ${earlier.schemaVersion}, while this version of the action reads up to ${SCHEMA_VERSION}`
    )
  }
  if (earlier.apiHost !== apiHost) {
    throw new Error(
      `is of another service (${String(earlier.apiHost)}), which says nothing of ${apiHost}`
    )
  }
  return new Map((earlier.samples as Result[]).map(result => [keyOf(result), result]))
}

function parse(text: string): Partial<Results> | null {
  try {
    return JSON.parse(text) as Partial<Results> | null
  } catch {
    return null
  }
}
