import type { IssueMarker } from '../../releases/issue-marker.js'
import type { IssueState } from '../../releases/issue-responses.js'
import type { CommentReason, SubjectView } from '../../report/watch/subject-view.js'
import { isWorsening } from '../../results/change.js'
import { isThreat, VERDICTS } from '../../results/verdict.js'
import type { WatchedSample } from '../../results/watch.js'
import { digestOf } from '../../results/watch-digest.js'

/** What the issue of a subject depends on. */
export interface SubjectState {
  /** Digest of the malicious and suspicious samples. */
  readonly digest: string
  /** Whether the issue should be open: something is flagged, and no exception accepts it. */
  readonly isWanted: boolean
  /** Whether it got worse since the last report. */
  readonly isWorse: boolean
  /** Whether the state file knows what was last reported. */
  readonly hasState: boolean
  /** Whether there may be flagged samples that this run doesn't know. */
  readonly isUncertain: boolean
}

/** What to do with the issue of a subject. */
export type IssuePlan =
  | { readonly action: 'nothing' }
  | { readonly action: 'open' }
  /** Show the current state in the body. The state that was last reported stays the same. */
  | { readonly action: 'refresh' }
  /** Report a change: first in a comment, if there is a reason, and then in the body. */
  | {
      readonly action: 'report'
      readonly comment: CommentReason | undefined
      /** The state of the issue after that. */
      readonly state: IssueState
    }

/** Returns what the issue of a subject depends on. */
export function subjectStateOf(view: SubjectView): SubjectState {
  const { subject, samples, hasState, isComplete } = view
  return {
    digest: digestOf(samples, subject.kind === 'release' ? 'sha256' : 'sha1'),
    isWanted: samples.some(sample => isThreat(sample) && !sample.verdict.accepted),
    isWorse: samples.some(({ change }) => change !== null && isWorsening(change)),
    hasState,
    isUncertain:
      !isComplete ||
      samples.some(wasFlagged) ||
      (!hasState &&
        samples.some(sample => sample.verdict === null || sample.verdict.status === 'pending'))
  }
}

/** Whether a sample was flagged until the service no longer had it, so it was never cleared. */
function wasFlagged({ verdict, history = [] }: WatchedSample): boolean {
  const last = history.at(-1)
  return verdict?.status === 'unavailable' && last !== undefined && VERDICTS[last.status].isThreat
}

/**
 * Decides what to do with the issue of a subject.
 * @param found the issue, and what it says about the last report; undefined if there is none
 */
export function planIssue(
  { digest, isWanted, isWorse, hasState, isUncertain }: SubjectState,
  found: { readonly state: IssueState; readonly marker: IssueMarker } | undefined
): IssuePlan {
  if (!found) return { action: isWanted ? 'open' : 'nothing' }
  const { state, marker } = found
  const isOpen = state === 'open'
  // If nothing changed, people decide whether the issue is open.
  const isReported = digest === marker.digest || (isUncertain && !isWanted)
  // An incomplete run may have cleared a file without a report, so that the digest is the old one.
  const isFlaggedAgain = !isOpen && isWanted && isWorse && hasState
  if (isReported && !isFlaggedAgain) return { action: isOpen ? 'refresh' : 'nothing' }
  if (isOpen) {
    return isWanted
      ? { action: 'report', comment: 'changed', state: 'open' }
      : { action: 'report', comment: 'closed', state: 'closed' }
  }
  // An issue that a person closed is only opened again if the subject got worse.
  return isWanted && (isWorse || marker.closed)
    ? { action: 'report', comment: 'reopened', state: 'open' }
    : { action: 'report', comment: undefined, state: 'closed' }
}
