import type { SampleResult } from '../results/schema.js'
import type { Candidate } from './candidate.js'
import type { Sample } from './samples.js'

/** Maximum number of concurrent downloads. */
const CONCURRENCY = 4

export interface DownloadOptions {
  readonly signal: AbortSignal
  /** Called with candidates whose samples are on this machine. */
  readonly onReady: (candidates: readonly LocalCandidate[]) => void
  /** Called for a sample that can't be downloaded. */
  readonly onFailed: (result: SampleResult) => void
}

/** A candidate whose sample is on this machine. */
export type LocalCandidate = Candidate & { readonly sample: Sample }
type RemoteCandidate = Candidate & { readonly sample: () => Promise<Sample> }

/** Downloads samples that aren't on this machine. If one fails, the others continue. */
export async function downloadCandidates(
  candidates: readonly Candidate[],
  { signal, onReady, onFailed }: DownloadOptions
): Promise<void> {
  const local = candidates.filter(isLocal)
  if (local.length > 0) onReady(local)
  const [smallest, ...others] = candidates
    .filter(isRemote)
    .sort((a, b) => a.result.size - b.result.size)
  // The first request is for the smallest. Of the others, the largest takes the longest.
  const queue = (smallest ? [smallest, ...others.reverse()] : []).values()
  const isStopped = () => signal.aborted
  const worker = async () => {
    for (const { result, sample: download } of queue) {
      if (isStopped()) return
      try {
        const sample = await download()
        onReady([{ sample, result: { ...result, sha1: sample.sha1 } }])
      } catch (error) {
        if (isStopped()) return
        onFailed(failedDownload(result, error as Error))
      }
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
}

function failedDownload(result: SampleResult, { message }: Error): SampleResult {
  const error = { scope: 'sample', step: 'download', status: null, message } as const
  // If an earlier run uploaded the bytes, the service still has them.
  const state = result.state === 'bytes-only' ? 'bytes-only' : 'failed'
  return { ...result, state, error }
}

function isLocal(candidate: Candidate): candidate is LocalCandidate {
  return typeof candidate.sample === 'object'
}

function isRemote(candidate: Candidate): candidate is RemoteCandidate {
  return typeof candidate.sample === 'function'
}
