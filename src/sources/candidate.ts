import type { Result } from '../results.js'
import type { Sample } from '../samples.js'
import type { Submission } from '../submit.js'

/** A content that may have to be submitted, perhaps without being on this machine yet. */
export interface Candidate {
  /** Where it stands. */
  readonly result: Result
  /** The sample, when it is here already. */
  readonly sample: Sample | undefined
  /** Gets the sample, from wherever it is. */
  readonly fetch: () => Promise<Sample>
}

/** What a run is about. */
export interface Source {
  readonly candidates: readonly Candidate[]
  /** The results of files that could not be read. */
  readonly lost: readonly Result[]
  /** What was noticed on the way, one sentence each. */
  readonly notes: readonly string[]
}

/** Downloads under way at once. */
const AT_ONCE = 4

/** Gets the samples that are to be sent. What can't be had is a failure of its own. */
export async function fetchAll(
  open: readonly Candidate[],
  signal: AbortSignal
): Promise<{ submissions: Submission[]; failed: Result[] }> {
  const submissions: Submission[] = []
  const failed: Result[] = []
  const queue = open.values()
  const stopped = () => signal.aborted
  const fetchSome = async () => {
    for (const { result, fetch } of queue) {
      if (stopped()) return
      try {
        const sample = await fetch()
        const { sha1 } = sample
        submissions.push({ sample, result: result.sha1 === sha1 ? result : { ...result, sha1 } })
      } catch (error) {
        if (stopped()) return
        const { message } = error as Error
        const problem = { scope: 'sample', step: 'download', status: null, message } as const
        // If an earlier run uploaded the bytes, the service still has them.
        const state = result.state === 'bytes-only' ? 'bytes-only' : 'failed'
        failed.push({ ...result, state, error: problem })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchSome))
  return { submissions, failed }
}
