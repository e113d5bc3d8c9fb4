import { readFileSync } from 'node:fs'

import { isDone, keyOf, SCHEMA_VERSION, type Result, type Results } from './results.js'

/** Results of earlier runs, by content. */
export type Earlier = ReadonlyMap<string, Result>

/** What several runs say of a content: who got furthest is right. */
export function joinEarlier(runs: readonly Earlier[]): Earlier {
  const joined = new Map<string, Result>()
  const reached = (result: Result | undefined) =>
    !result ? 0 : isDone(result) ? 3 : result.state === 'bytes-only' ? 2 : 1
  for (const [key, result] of runs.flatMap(run => [...run])) {
    if (reached(result) > reached(joined.get(key))) joined.set(key, result)
  }
  return joined
}

/**
 * Reads the results file of an earlier run, to go on from it.
 * @returns undefined when there is no such file, as in a first run
 * @throws when it is another file, of a later form, or of another service
 */
export function readEarlierResults(file: string, apiHost: string): Earlier | undefined {
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
