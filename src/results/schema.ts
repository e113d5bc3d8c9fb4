import type { UnreadFile } from '../artifacts/samples.js'
import type { Reputation } from '../spectra/responses.js'
import type { Scope } from '../spectra/failures.js'

/** The version of the results file's form; raised when a reader of the old form would err. */
export const SCHEMA_VERSION: number = 1

/** What became of a sample. */
export type SampleState =
  /** The service has taken bytes and metadata of this run. */
  | 'submitted'
  /** The service had the bytes, and has taken metadata of this run. */
  | 'metadata-only'
  /** The service had the sample, and analyses it again. */
  | 'reanalysis-requested'
  /** The service had the sample, and nothing was asked of it. */
  | 'existing'
  /** The service has the bytes but no metadata, and so it does not process them. */
  | 'bytes-only'
  | 'failed'
  /** Nothing was sent: a dry run, or the run ended before its turn. */
  | 'not-attempted'

/** One sample in the record. */
export interface SampleResult {
  /** Null when the file could not be read, or did not have to be. */
  readonly sha1: string | null
  readonly sha256: string | null
  /** In bytes. */
  readonly size: number
  /** The names of all its files, relative to the workspace. */
  readonly files: readonly string[]
  readonly state: SampleState
  /** Present if an earlier run already processed the sample and this run kept its result. */
  readonly resumed?: true
  /** Whether the service had the content before; false as well where nobody asked. */
  readonly existing: boolean
  /**
   * What the service has of this run's metadata: `none`; `uncertain`, sent but not confirmed;
   * `confirmed`; `repeated`, confirmed, and an earlier attempt may have added an entry as well.
   */
  readonly metadata: 'none' | 'uncertain' | 'confirmed' | 'repeated'
  /**
   * When this run or an earlier one first sent metadata. ISO 8601, by the service's clock, or this
   * machine's if that is ahead; absent if `metadata` is `none` or the time is not known.
   */
  readonly metadataFirstSent?: string
  /** To changes of the sample (`data_change`). */
  readonly subscribed: boolean
  /** Null when nobody asked for one. */
  readonly verdict: Verdict | null
  readonly error: Problem | null
  /** ISO 8601, UTC; null before. */
  readonly started: string | null
  readonly finished: string | null
}

/** What the service makes of a sample, as far as that is proven. */
export interface Verdict extends Omit<Reputation, 'status'> {
  readonly status:
    | 'malicious'
    | 'suspicious'
    /** Presumed benign. */
    | 'known'
    /** UNKNOWN to the service, after an analysis that is proven. */
    | 'no threats found'
    /** UNKNOWN to the service, and not proven to be analysed. */
    | 'pending'
    /** Not to be had: the service does not have the sample, or does not analyse its size. */
    | 'unavailable'
  /** When the analysis was done that stands behind the verdict; null when none is proven. */
  readonly analyzedOn: string | null
  /** Why it says no more. */
  readonly reason: string | null
}

/** Why a sample is not where it should be. */
export interface Problem {
  readonly scope: Scope
  readonly step: 'read' | 'download' | 'bytes' | 'metadata' | 'reanalysis' | 'subscription'
  /** The HTTP status; null when no answer of the service came. */
  readonly status: number | null
  readonly message: string
}

export type Outcome = 'submitted' | 'failed' | 'skipped' | 'nothing'

/** What the results file says above its samples. */
export interface Header {
  readonly schemaVersion: number
  readonly action: string
  readonly run: { readonly repository: string; readonly commit: string; readonly url: string }
  readonly apiHost: string
  readonly dryRun: boolean
  readonly started: string
  /** Null while the run goes on, and for ever when it was killed. */
  readonly finished: string | null
  readonly outcome: Outcome | null
  /** Look-ups for verdicts that the service charges; null when nobody asked for verdicts. */
  readonly chargedLookUps: number | null
}

export interface Counts {
  readonly files: number
  readonly samples: number
  readonly submitted: number
  readonly existing: number
  /** Processed by an earlier run. Not included in `submitted` or `existing`. */
  readonly resumed: number
  readonly failed: number
  /** Not sent, or sent without metadata, because the run ended early. */
  readonly notAttempted: number
  /** Null, as the two below, when nobody asked for verdicts: a zero would read as clean. */
  readonly malicious: number | null
  readonly suspicious: number | null
  /** Without a proven verdict: pending or unavailable. */
  readonly pending: number | null
}

/** The results file's content. */
export interface ResultsDocument extends Header {
  readonly counts: Counts
  readonly samples: readonly SampleResult[]
  /** Results of earlier runs for samples that this run doesn't have. */
  readonly earlier?: readonly SampleResult[]
}

/** Returns a key for a sample: its hash, or its files if they weren't read. */
export function sampleKey(result: Pick<SampleResult, 'sha256' | 'files'>): string {
  // In JSON, a file name can't be mistaken for a hash.
  return result.sha256 ?? JSON.stringify(result.files)
}

/** Whether there is something left to send, and no reason not to. */
export function needsUpload({ state, error }: SampleResult): boolean {
  return (state === 'not-attempted' || state === 'bytes-only') && error === null
}

/** Whether all that was asked for was done. */
export function isDone({ state, error }: SampleResult): boolean {
  return !['failed', 'bytes-only', 'not-attempted'].includes(state) && error === null
}

/** Whether the sample failed. Samples that were not attempted are not failures. */
export function isFailed(result: SampleResult): boolean {
  return !isDone(result) && !isUnfinished(result)
}

/** Whether something was not sent because the run ended early or was a dry run. */
export function isUnfinished(result: SampleResult): boolean {
  return result.state === 'not-attempted' || needsUpload(result)
}

/** Whether nobody can say what is in it, though somebody asked. */
export function isUnproven({ verdict }: SampleResult): boolean {
  return verdict?.status === 'pending' || verdict?.status === 'unavailable'
}

/** Known content is presumed benign, but a trust factor of 4 or 5 means an untrusted source. */
export function isUntrusted({ trust }: Verdict): boolean {
  return trust !== null && trust >= 4
}

/** What is so of a sample that nothing was done for yet. */
const INITIAL_FIELDS = {
  existing: false,
  metadata: 'none',
  subscribed: false,
  verdict: null,
  error: null,
  started: null,
  finished: null
} as const

/**
 * Where a sample stands before this run does anything.
 * @param earlier its result in the run that this one goes on from
 * @param subscribe whether changes are asked for: a sample is subscribed along with its metadata
 */
export function initialResult(
  { sha1, sha256, size, files }: Pick<SampleResult, 'sha1' | 'size' | 'files'> & { sha256: string },
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
  if (!earlier) return fresh
  const { state, existing, metadata, metadataFirstSent, subscribed, started, finished } = earlier
  const resumed = true
  const open: SampleResult = { ...fresh, metadata, ...(metadataFirstSent && { metadataFirstSent }) }
  // GitHub doesn't give the SHA-1 of an asset, but an earlier run may have computed it.
  const known: SampleResult = { ...open, sha1: sha1 ?? earlier.sha1, existing }
  switch (state) {
    case 'submitted':
    case 'metadata-only':
      return subscribed || !subscribe
        ? { ...known, resumed, state, subscribed, started, finished }
        : // The service already has metadata, so this adds another entry.
          { ...known, state: 'bytes-only', metadata: 'uncertain' }
    case 'reanalysis-requested':
    case 'existing':
      // What these lack of a subscription is made up for by itself.
      return { ...known, resumed, state, subscribed, started, finished }
    case 'bytes-only':
      return { ...known, state }
    case 'failed':
    case 'not-attempted':
      return open
  }
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
