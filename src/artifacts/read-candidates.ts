import type { Context } from '../context.js'
import type { Log } from '../platform/log.js'
import { logFailed, logHashed } from '../report/log-files.js'
import { initialResult, unreadResult, type UnreadFile } from '../results/initial-result.js'
import type { EarlierResults } from '../results/resume.js'
import type { SampleResult } from '../results/schema.js'
import type { Artifact } from './artifact.js'
import type { Candidate, CandidateBatch } from './candidate.js'
import { readSamples } from './samples.js'

/** Hashes files, and yields them as candidates. */
export async function* readCandidates(
  artifacts: readonly Artifact[],
  { subscribe, earlier }: { readonly subscribe: boolean; readonly earlier: EarlierResults },
  { log, signal }: Context
): AsyncGenerator<CandidateBatch> {
  for await (const { samples, unread } of readSamples(artifacts, signal)) {
    if (samples.length > 0) logHashed(samples, log)
    const candidates = samples.map((sample): Candidate => {
      const files = sample.files.map(file => file.name)
      const result = initialResult({ ...sample, files }, earlier.get(sample.sha256), subscribe)
      return { sample, result }
    })
    yield { candidates, unread: unreadResults(unread, log) }
  }
}

/** Logs files that were not read, and returns their results. */
export function unreadResults(unread: readonly UnreadFile[], log: Log): SampleResult[] {
  const results = unread.map(file => unreadResult(file, 'read'))
  for (const result of results) logFailed(result, log)
  return results
}
