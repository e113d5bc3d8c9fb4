import { historyOf } from './history.js'
import { resumedAnalyses } from './plan-analyses.js'
import type { Problem, SampleResult } from './schema.js'
import { STATES } from './state.js'

/** Initial field values of a result. */
const INITIAL_FIELDS = {
  existing: false,
  metadata: 'none',
  subscribed: false,
  verdict: null,
  error: null,
  started: null,
  finished: null
} as const

/** A sample whose content has been identified. */
export type IdentifiedSample = Pick<SampleResult, 'sha1' | 'size' | 'files'> & {
  readonly sha256: string
}

/**
 * Returns the result of a sample at the start of a run.
 * @param earlier its result in the runs that this one resumes
 * @param subscribe whether to subscribe to changes, which happens along with the metadata
 */
export function initialResult(
  { sha1, sha256, size, files }: IdentifiedSample,
  earlier: SampleResult | undefined,
  subscribe: boolean
): SampleResult {
  const fresh: SampleResult = {
    sha1,
    sha256,
    size,
    files,
    state: 'not-attempted',
    ...INITIAL_FIELDS
  }
  return earlier ? resumedResult(fresh, earlier, subscribe) : fresh
}

function resumedResult(
  fresh: SampleResult,
  earlier: SampleResult,
  subscribe: boolean
): SampleResult {
  const { state, existing, metadata, metadataFirstSent, subscribed, started, finished } = earlier
  const history = historyOf(earlier)
  const restarted: SampleResult = {
    ...fresh,
    ...(history.length > 0 && { history }),
    ...resumedAnalyses(earlier),
    metadata,
    ...(metadataFirstSent && { metadataFirstSent })
  }
  const { onResume, hasMetadata } = STATES[state]
  if (onResume === 'restart') return restarted
  // GitHub doesn't provide the SHA-1 of an asset, but an earlier run may have computed it.
  const known: SampleResult = { ...restarted, sha1: fresh.sha1 ?? earlier.sha1, existing }
  if (onResume === 'continue') return { ...known, state }
  // Uploading the metadata again also subscribes. The service may then have the metadata twice.
  if (hasMetadata && subscribe && !subscribed) {
    return { ...known, state: 'bytes-only', metadata: 'uncertain' }
  }
  return { ...known, resumed: true, state, subscribed, started, finished }
}

/** A file that was not read. */
export interface UnreadFile {
  readonly file: { readonly name: string; readonly size: number }
  /** Why it could not be read; undefined if the run ended first. */
  readonly reason: string | undefined
}

/** Returns the result for a file that could not be read or downloaded. */
export function unreadResult(
  { file, reason }: UnreadFile,
  step: 'read' | 'download'
): SampleResult {
  const verb = step === 'read' ? 'read' : 'downloaded'
  const error: Problem =
    reason === undefined
      ? { scope: 'cancelled', step, status: null, message: 'the run ended before it was processed' }
      : { scope: 'sample', step, status: null, message: `can't be ${verb}: ${reason}` }
  return {
    sha1: null,
    sha256: null,
    size: file.size,
    files: [file.name],
    state: reason === undefined ? 'not-attempted' : 'failed',
    ...INITIAL_FIELDS,
    error
  }
}
