import type { Subject, WatchedSample } from '../../results/watch.js'

/** What an issue says about a subject. */
export interface SubjectView {
  readonly subject: Subject
  /** All samples of the subject. */
  readonly samples: readonly WatchedSample[]
  /** When the run started. ISO 8601, UTC. */
  readonly checkedOn: string
  /** Web page of the run; empty if it is not known. */
  readonly runUrl: string
  /** The input `sample-url`. */
  readonly sampleUrl: string
  /** Whether a state file has samples of the subject. Otherwise, every flagged file is new. */
  readonly hasState: boolean
  /** Whether all samples were found and looked up. Otherwise, others may be flagged. */
  readonly isComplete: boolean
}

/** Why an issue gets a comment. */
export type CommentReason = 'changed' | 'closed' | 'reopened'

/** The texts of an issue, in Markdown. Lists have versions of a text, from long to short. */
export interface IssueTexts {
  readonly title: (view: SubjectView) => string
  readonly bodies: (view: SubjectView) => readonly string[]
  readonly comments: (view: SubjectView, reason: CommentReason) => readonly string[]
}
