import { issueMarkerIn, subjectDigest, type IssueMarker } from '../../releases/issue-marker.js'
import type { Issue } from '../../releases/issue-responses.js'
import type { IssuesApi } from '../../releases/issues.js'

/** An issue about a subject, with the marker in its body. */
export interface MarkedIssue extends Issue {
  readonly marker: IssueMarker
}

/** Maximum number of issues with the label that are searched, including pull requests. */
const MAX_LABELED = 1000
/** Maximum number of recently updated issues that are searched, including pull requests. */
const MAX_UPDATED = 300

/** Finds the issues about subjects. Each method throws like those of `IssuesApi`. */
export class IssueSearch {
  private labeled: readonly Issue[] | undefined
  private updated: readonly Issue[] | undefined

  constructor(
    private readonly issues: IssuesApi,
    private readonly label: string,
    private readonly signal: AbortSignal
  ) {}

  /** Returns the issue with a number; undefined if it's not about the subject. */
  async byNumber(subject: string, number: number): Promise<MarkedIssue | undefined> {
    const issue = await this.issues.find(number, this.signal)
    return issue && markedFor(subject, issue)
  }

  /** Returns the issues about a subject that have the label, the oldest first. */
  async byLabel(subject: string): Promise<MarkedIssue[]> {
    this.labeled ??= await this.issues.listByLabel(this.label, MAX_LABELED, this.signal)
    return aboutSubject(subject, this.labeled)
  }

  /** Like `byLabel`, but if none has the label, searches the recently updated issues. */
  async all(subject: string): Promise<MarkedIssue[]> {
    const labeled = await this.byLabel(subject)
    if (labeled.length > 0) return labeled
    this.updated ??= await this.issues.listUpdated(MAX_UPDATED, this.signal)
    return aboutSubject(subject, this.updated)
  }

  /** Makes the next search read the lists again. */
  refresh(): void {
    this.labeled = undefined
    this.updated = undefined
  }
}

function aboutSubject(subject: string, issues: readonly Issue[]): MarkedIssue[] {
  return issues
    .flatMap(issue => markedFor(subject, issue) ?? [])
    .sort((a, b) => a.number - b.number)
}

/** Returns an issue with its marker; undefined if it's not about the subject, or not trusted. */
function markedFor(subject: string, issue: Issue): MarkedIssue | undefined {
  const marker = issue.isTrusted ? issueMarkerIn(issue.body) : undefined
  return marker?.subject === subjectDigest(subject) ? { ...issue, marker } : undefined
}
