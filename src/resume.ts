import { readFileSync } from 'node:fs'

import { InputError, type Inputs } from './inputs.js'
import { mergeResults } from './merge.js'
import { SCHEMA_VERSION, type Result, type Results } from './results.js'

/** Results of earlier runs, by SHA-256. */
export type Earlier = ReadonlyMap<string, Result>

/**
 * Reads what earlier runs recorded, one result for each sample.
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

function joinEarlier(runs: readonly (readonly Result[])[]): Earlier {
  const groups = new Map<string, [Result, ...Result[]]>()
  for (const result of runs.flat()) {
    // Without a hash, nothing is known about the content.
    if (result.sha256 === null) continue
    const group = groups.get(result.sha256)
    if (group) group.push(result)
    else groups.set(result.sha256, [result])
  }
  return new Map([...groups].map(([key, group]) => [key, mergeResults(group)]))
}

/**
 * Reads the results file of an earlier run, to go on from it.
 * @returns undefined when there is no such file, as in a first run
 * @throws when it is another file, of a later form, or of another service
 */
function readResults(file: string, apiHost: string): readonly Result[] | undefined {
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
  return earlier.samples as Result[]
}

function parse(text: string): Partial<Results> | null {
  try {
    return JSON.parse(text) as Partial<Results> | null
  } catch {
    return null
  }
}
