import { readFileSync } from 'node:fs'

import { InputError, type Inputs } from './inputs.js'
import { isDone, keyOf, SCHEMA_VERSION, type Result, type Results } from './results.js'

/** Results of earlier runs, by content. */
export type Earlier = ReadonlyMap<string, Result>

/**
 * What earlier runs recorded, from their results files; of a content, who got furthest is right.
 * @param absent told of each file that is not there
 * @throws {InputError} when one of them is of no use
 */
export function readEarlier(
  { resumeFrom, apiUrl }: Pick<Inputs, 'resumeFrom' | 'apiUrl'>,
  absent: (file: string) => void
): Earlier {
  const problems: string[] = []
  const runs = resumeFrom.flatMap(file => {
    try {
      const earlier = readResults(file, apiUrl.host)
      if (earlier) return [earlier]
      absent(file)
    } catch (error) {
      problems.push(`resume-from is "${file}": it ${(error as Error).message}.`)
    }
    return []
  })
  if (problems.length > 0) throw new InputError(problems)
  return joinEarlier(runs)
}

function joinEarlier(runs: readonly Earlier[]): Earlier {
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
function readResults(file: string, apiHost: string): Earlier | undefined {
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
