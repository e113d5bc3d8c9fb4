import { statSync } from 'node:fs'

import { mergeResults } from './merge.js'
import type { SampleResult } from './schema.js'

/** Results of earlier runs, by SHA-256. */
export type EarlierResults = ReadonlyMap<string, SampleResult>

export interface EarlierFiles {
  readonly earlier: EarlierResults
  /** Files that don't exist, which is normal in a first run. */
  readonly missing: readonly string[]
  /** Files that can't be used, one sentence each. */
  readonly problems: readonly string[]
}

/** Reads the results of earlier runs of the same service. */
export async function readEarlierResults(
  files: readonly string[],
  apiHost: string
): Promise<EarlierFiles> {
  const earlier = new Map<string, SampleResult>()
  const missing: string[] = []
  const problems: string[] = []
  for (const file of files) {
    try {
      if (!statSync(file, { throwIfNoEntry: false })) {
        missing.push(file)
        continue
      }
      // Loaded only if needed, because the validator is slow to load.
      const { readResults } = await import('./read-results.js')
      for (const result of await readResults(file, apiHost)) addResult(earlier, result)
    } catch (error) {
      problems.push(`resume-from is "${file}": it ${(error as Error).message}.`)
    }
  }
  return { earlier, missing, problems }
}

function addResult(earlier: Map<string, SampleResult>, result: SampleResult): void {
  // Without a hash, nothing is known about the content.
  if (result.sha256 === null) return
  const known = earlier.get(result.sha256)
  earlier.set(result.sha256, known ? mergeResults(known, result) : result)
}
