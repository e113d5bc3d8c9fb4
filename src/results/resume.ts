import { statSync } from 'node:fs'

import { InputError, type Inputs } from '../inputs/inputs.js'
import { mergeResults } from './merge.js'
import type { SampleResult } from './schema.js'

/** Results of earlier runs, by SHA-256. */
export type EarlierResults = ReadonlyMap<string, SampleResult>

/**
 * Reads the results of earlier runs.
 * @param absent called for each file that doesn't exist, which is normal in a first run
 * @throws {InputError} when a file isn't a results file for the same service
 */
export async function readEarlierResults(
  { resumeFrom, apiUrl }: Pick<Inputs, 'resumeFrom' | 'apiUrl'>,
  absent: (file: string) => void
): Promise<EarlierResults> {
  const problems: string[] = []
  const earlier = new Map<string, SampleResult>()
  const add = (result: SampleResult) => {
    // Without a hash, nothing is known about the content.
    if (result.sha256 === null) return
    const known = earlier.get(result.sha256)
    earlier.set(result.sha256, known ? mergeResults(known, result) : result)
  }
  for (const file of resumeFrom) {
    try {
      if (!statSync(file, { throwIfNoEntry: false })) {
        absent(file)
        continue
      }
      // Loaded only if needed, because the validator is slow to load.
      const { readResults } = await import('./read-results.js')
      for (const result of await readResults(file, apiUrl.host)) add(result)
    } catch (error) {
      problems.push(`resume-from is "${file}": it ${(error as Error).message}.`)
    }
  }
  if (problems.length > 0) throw new InputError(problems)
  return earlier
}
