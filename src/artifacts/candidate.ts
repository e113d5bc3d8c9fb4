import type { SampleResult } from '../results/schema.js'
import type { Sample } from './samples.js'
import type { UploadTask } from '../stages/upload-sample.js'

/** A content that may have to be submitted, perhaps without being on this machine yet. */
export interface Candidate {
  /** Where it stands. */
  readonly result: SampleResult
  /** The sample, or a function that downloads it. */
  readonly sample: Sample | (() => Promise<Sample>)
}

/** The results of reading some of the files. */
export interface Batch {
  readonly candidates: readonly Candidate[]
  /** The results of files that could not be read. */
  readonly lost: readonly SampleResult[]
}

/** The files or release assets that a run processes. */
export interface Source {
  /** The names of all files that may be submitted. */
  readonly names: readonly string[]
  /** The results of files that are known to be unreadable. */
  readonly lost: readonly SampleResult[]
  /** Files with the same content are in the same batch. Can be iterated only once. */
  readonly batches: AsyncIterable<Batch>
  /** What was noticed on the way, one sentence each. */
  readonly notes: readonly string[]
}

/** Downloads under way at once. */
const AT_ONCE = 4

export interface FetchOptions {
  readonly signal: AbortSignal
  /** Called with samples that are on this machine. */
  readonly ready: (submissions: readonly UploadTask[]) => void
  /** Called for a sample that can't be downloaded. */
  readonly failed: (result: SampleResult) => void
}

/** Downloads samples that aren't on this machine. If one fails, the others continue. */
export async function downloadCandidates(
  candidates: readonly Candidate[],
  { signal, ready, failed }: FetchOptions
): Promise<void> {
  const here = candidates.filter(isHere)
  if (here.length > 0) ready(here)
  const [smallest, ...others] = candidates
    .filter(isElsewhere)
    .sort((a, b) => a.result.size - b.result.size)
  // The first request is for the smallest. Of the others, the largest takes the longest.
  const queue = (smallest ? [smallest, ...others.reverse()] : []).values()
  const stopped = () => signal.aborted
  const fetchSome = async () => {
    for (const { result, sample: fetch } of queue) {
      if (stopped()) return
      try {
        const sample = await fetch()
        ready([{ sample, result: { ...result, sha1: sample.sha1 } }])
      } catch (error) {
        if (stopped()) return
        const { message } = error as Error
        const problem = { scope: 'sample', step: 'download', status: null, message } as const
        // If an earlier run uploaded the bytes, the service still has them.
        const state = result.state === 'bytes-only' ? 'bytes-only' : 'failed'
        failed({ ...result, state, error: problem })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchSome))
}

type Here = Candidate & { readonly sample: Sample }
type Elsewhere = Candidate & { readonly sample: () => Promise<Sample> }

function isHere(candidate: Candidate): candidate is Here {
  return typeof candidate.sample === 'object'
}

function isElsewhere(candidate: Candidate): candidate is Elsewhere {
  return typeof candidate.sample === 'function'
}
