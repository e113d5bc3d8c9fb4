import type { Header, PastVerdict, ReportedSample, Verdict } from './schema.js'

/** Something that is watched as a whole, with an issue of its own. */
export interface Subject {
  /** Identifies it in all runs. */
  readonly key: string
  readonly kind: 'release' | 'subscriptions'
  /** Repository of the release, as `owner/name`; empty for subscriptions. */
  readonly repository: string
  /** Tag of the release; empty for subscriptions. */
  readonly tag: string
  /** Web page of the release; empty for subscriptions. */
  readonly url: string
}

/** Where a sample was built, according to the metadata of its upload (TCA-0104). Can be empty. */
export interface SampleOrigin {
  /** The properties `application_name`, `application_version`, `repository`, `commit`, and `url`. */
  readonly application: string
  readonly version: string
  readonly repository: string
  readonly commit: string
  readonly url: string
}

export type ChangeKind =
  /** Malicious or suspicious, but not before. */
  | 'flagged'
  /** From suspicious to malicious. */
  | 'worse'
  /** From malicious to suspicious. */
  | 'better'
  /** Flagged as before, but by other engines. */
  | 'engines'
  /** No longer malicious or suspicious. */
  | 'cleared'
  /** Spectra Intelligence has the sample again, or for the first time. */
  | 'available'
  /** Spectra Intelligence no longer has the sample. */
  | 'unavailable'

/** How a verdict differs from the one that was last reported. */
export interface Change {
  readonly kind: ChangeKind
  /** The verdict that was last reported; null if there is none. */
  readonly before: PastVerdict | null
  /** Names of engines, if both verdicts name them. */
  readonly enginesAdded: readonly string[]
  readonly enginesRemoved: readonly string[]
}

/** A sample that is watched, in its state in this run. */
export interface WatchedSample extends ReportedSample {
  /** Names of its files. If no name is known, its SHA-1. */
  readonly files: readonly string[]
  /** Keys of the subjects that contain it. */
  readonly subjects: readonly string[]
  /** Null if it was not requested, which is normal for release assets. */
  readonly origin: SampleOrigin | null
  /** The current verdict; null if none was ever retrieved. */
  readonly verdict: Verdict | null
  /** The verdict that was last reported; null if there is none. */
  readonly reported: Verdict | null
  /** Whether this run retrieved the verdict. */
  readonly checked: boolean
  /** When the account was subscribed to its changes. ISO 8601, UTC; null if that is not known. */
  readonly subscribedOn: string | null
  /** Whether the next run has to look it up, even if the change feed doesn't list it. */
  readonly isDue: boolean
  /** How `verdict` differs from `reported`; null if it doesn't. */
  readonly change: Change | null
}

/** How a run ended. `skipped`: a dry run, or no credentials. `nothing`: there were no samples. */
export type WatchOutcome = 'unchanged' | 'changed' | 'failed' | 'skipped' | 'nothing'

/** Numbers of samples. */
export interface WatchCounts {
  readonly samples: number
  /** Looked up in this run. */
  readonly checked: number
  readonly changed: number
  readonly malicious: number
  readonly suspicious: number
  /** Malicious and suspicious samples that an exception accepts. */
  readonly accepted: number
  /** Without a proven verdict: pending or unavailable. */
  readonly pending: number
}

/** An issue about a subject. */
export interface SubjectIssue {
  /** Key of the subject. */
  readonly subject: string
  readonly number: number
  readonly url: string
  /** After the run. */
  readonly state: 'open' | 'closed'
}

/** The fields of the document about the run as a whole. */
export interface WatchHeader extends Omit<Header, 'outcome' | 'chargedLookUps'> {
  /** Distinguishes this document from the results of a submission. */
  readonly kind: 'watch'
  readonly outcome: WatchOutcome | null
  /** Number of lookups that the service charges. */
  readonly chargedLookUps: number
}

/** A sample in the results file. */
export type PublishedSample = Omit<WatchedSample, 'reported' | 'isDue'>

/** The content of the results file of the watch action. */
export interface WatchDocument extends WatchHeader {
  readonly counts: WatchCounts
  /** What could not be read, looked up, or updated, one sentence each. */
  readonly failures: readonly string[]
  readonly subjects: readonly Subject[]
  /** The issues about the subjects, if `issue` is set. */
  readonly issues: readonly SubjectIssue[]
  readonly samples: readonly PublishedSample[]
}
