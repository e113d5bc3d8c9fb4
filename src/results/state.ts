import type { SampleResult, SampleState } from './schema.js'

/** Everything that depends on a sample's state. A new state needs an entry here. */
interface StateDefinition {
  /**
   * Whether the service has the sample and processes it, so that nothing is left to do. If neither
   * this nor `needsUpload` is set, the sample counts as failed.
   */
  readonly isProcessed: boolean
  /** Whether bytes or metadata still have to be uploaded. */
  readonly needsUpload: boolean
  /** Whether this run's metadata was uploaded, which also subscribes to changes. */
  readonly hasMetadata: boolean
  /** Whether an analysis was requested, so that only later analyses count. */
  readonly startsAnalysis: boolean
  /** What a resumed run does: keep the result, upload what is missing, or start over. */
  readonly onResume: 'keep' | 'continue' | 'restart'
  /** Progress. The higher rank wins in merges, and comes first in lists. */
  readonly rank: number
  readonly icon: string
  /** Headline if all samples are in this state. `#` is replaced, for example with `3 samples`. */
  readonly headline: string
  /** Description after a number, for example `3 not attempted`. */
  readonly listed: string
}

const NOT_DONE = {
  isProcessed: false,
  needsUpload: false,
  hasMetadata: false,
  startsAnalysis: false
} as const

export const STATES: Readonly<Record<SampleState, StateDefinition>> = {
  /** This run uploaded bytes and metadata. */
  submitted: {
    isProcessed: true,
    needsUpload: false,
    hasMetadata: true,
    startsAnalysis: true,
    onResume: 'keep',
    rank: 6,
    icon: '✅',
    headline: '# submitted to Spectra Intelligence',
    listed: 'submitted'
  },
  /** The service already had the bytes, and this run uploaded metadata. */
  'metadata-only': {
    isProcessed: true,
    needsUpload: false,
    hasMetadata: true,
    startsAnalysis: false,
    onResume: 'keep',
    rank: 5,
    icon: '✅',
    headline: 'Metadata submitted for # already in Spectra Intelligence',
    listed: 'with metadata only'
  },
  /** The service already had the sample and accepted a request to reanalyze it. */
  'reanalysis-requested': {
    isProcessed: true,
    needsUpload: false,
    hasMetadata: false,
    startsAnalysis: true,
    onResume: 'keep',
    rank: 4,
    icon: '🔁',
    headline: 'Reanalysis requested for #',
    listed: 'with reanalysis requested'
  },
  /** The service already had the sample, and nothing was sent. */
  existing: {
    isProcessed: true,
    needsUpload: false,
    hasMetadata: false,
    startsAnalysis: false,
    onResume: 'keep',
    rank: 3,
    icon: '☑️',
    headline: '# already in Spectra Intelligence',
    listed: 'already in Spectra Intelligence'
  },
  /** The service has the bytes but no metadata, so it does not process the sample yet. */
  'bytes-only': {
    ...NOT_DONE,
    needsUpload: true,
    onResume: 'continue',
    rank: 2,
    icon: '⚠️',
    headline: '# without metadata',
    listed: 'without metadata'
  },
  /** An error occurred before the service had the sample. */
  failed: {
    ...NOT_DONE,
    onResume: 'restart',
    rank: 1,
    icon: '❌',
    headline: '# failed',
    listed: 'failed'
  },
  /** Nothing was sent, because of a dry run or because the run ended early. */
  'not-attempted': {
    ...NOT_DONE,
    needsUpload: true,
    onResume: 'restart',
    rank: 0,
    icon: '⏸️',
    headline: '# not attempted',
    listed: 'not attempted'
  }
}

/** Whether bytes or metadata have to be uploaded, and no error prevents it. */
export function needsUpload({ state, error }: SampleResult): boolean {
  return STATES[state].needsUpload && error === null
}

/** Whether the service has the sample and processes it, so that it can have a verdict. */
export function isProcessed({ state }: SampleResult): boolean {
  return STATES[state].isProcessed
}

/** Whether all requested steps are complete. */
export function isDone({ state, error }: SampleResult): boolean {
  return STATES[state].isProcessed && error === null
}

/** Whether the sample failed. Samples that were not attempted are not failures. */
export function isFailed(result: SampleResult): boolean {
  return !isDone(result) && !isUnfinished(result)
}

/** Whether something was not sent because the run ended early or was a dry run. */
export function isUnfinished(result: SampleResult): boolean {
  return result.state === 'not-attempted' || needsUpload(result)
}
