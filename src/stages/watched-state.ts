import type { Verdict } from '../results/schema.js'
import { VERDICTS } from '../results/verdict.js'
import type { WatchedSample } from '../results/watch.js'
import type { HashType } from '../spectra/hash-query.js'
import { hashOf } from './hash-of.js'
import { ABSENT, toVerdict, type VerdictState } from './verdict-state.js'

/** What this run knows about a watched sample so far. */
export interface WatchedState extends VerdictState {
  readonly sample: WatchedSample
  /** Whether the service doesn't have the sample. */
  isMissing?: boolean
  /** Whether a request that its verdict depends on failed. */
  hasFailed?: boolean
  /** Whether it is flagged, but the request for the names of the engines failed. */
  lacksScan?: boolean
}

/** Returns the state of a sample before anything was requested. */
export function watchedState(sample: WatchedSample, hashType: HashType): WatchedState {
  const { analyzedOn } = sample.verdict ?? { analyzedOn: null }
  return {
    sample,
    hash: hashOf(sample, hashType),
    size: sample.size,
    // This run doesn't request an analysis, so any analysis counts.
    since: -Infinity,
    analyzed: analyzedOn === null ? undefined : Date.parse(analyzedOn),
    isFinal: true
  }
}

/** Returns a sample with what this run found. */
export function watchedSample(state: WatchedState): WatchedSample {
  const { requestedOn, hasFailed, isMissing, lacksScan = false } = state
  const sample = withFacts(state)
  if (hasFailed || requestedOn === undefined) return withoutAnswer(sample)
  if (isMissing) return withoutSample(sample, requestedOn)
  const checked = withVerdict(sample, toVerdict({ ...state, size: sample.size }))
  return lacksScan ? { ...checked, isDue: true } : checked
}

/** Returns a sample whose verdict could not be retrieved. It keeps the previous one. */
export function withoutAnswer(sample: WatchedSample): WatchedSample {
  return { ...sample, checked: false, isDue: true }
}

/**
 * Returns a sample that the service doesn't have.
 * @param checkedOn ISO 8601, UTC
 */
export function withoutSample(sample: WatchedSample, checkedOn: string): WatchedSample {
  const reason = 'Spectra Intelligence does not have it'
  const verdict: Verdict = { ...ABSENT, checkedOn, reason }
  // It's not documented whether the service keeps subscriptions to samples that it doesn't have.
  return { ...withVerdict(sample, verdict), subscribedOn: null }
}

/**
 * Returns a sample with a new verdict. A pending one doesn't replace a verdict that was reported,
 * so that a flagged sample stays flagged until the opposite is proven.
 */
export function withVerdict(sample: WatchedSample, verdict: Verdict): WatchedSample {
  if (verdict.status !== 'pending') return { ...sample, verdict, checked: true, isDue: false }
  const { reported } = sample
  return reported && reported.status !== 'pending'
    ? { ...sample, verdict: reported, checked: false, isDue: true }
    : { ...sample, verdict, checked: true, isDue: true }
}

/**
 * Returns a sample with the hashes and the size that the service provides. They take precedence,
 * because those in a state file may be wrong.
 */
function withFacts({ sample, reputation, foundSize, foundHashes }: WatchedState): WatchedSample {
  const { sha1, sha256, size } = sample
  return {
    ...sample,
    sha1: reputation?.hashes.sha1 ?? foundHashes?.sha1 ?? sha1,
    sha256: reputation?.hashes.sha256 ?? foundHashes?.sha256 ?? sha256,
    size: size ?? foundSize ?? null
  }
}

/** Whether the service flags a sample. */
export function isFlagged({ reputation }: VerdictState): boolean {
  const status = reputation?.status.toLowerCase()
  return (status === 'malicious' || status === 'suspicious') && VERDICTS[status].isThreat
}
