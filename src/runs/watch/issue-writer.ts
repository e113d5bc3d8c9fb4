import type { Context } from '../../context.js'
import { GithubError } from '../../releases/error.js'
import {
  commentBody,
  commentMarkerIn,
  issueBody,
  subjectDigest,
  type CommentMarker,
  type IssueMarker
} from '../../releases/issue-marker.js'
import type { Issue } from '../../releases/issue-responses.js'
import type { IssueChanges, IssuesApi } from '../../releases/issues.js'
import type { CommentReason, IssueTexts, SubjectView } from '../../report/watch/subject-view.js'
import type { IssuePlan, SubjectState } from './issue-plan.js'
import type { IssueSearch, MarkedIssue } from './issue-search.js'

export interface IssueWriterOptions {
  readonly issues: IssuesApi
  readonly search: IssueSearch
  readonly texts: IssueTexts
  /** The issues are found by the first one. */
  readonly labels: readonly string[]
  /** Whether to try once more after an error that leaves open whether something was created. */
  readonly retry: boolean
}

/** The subject whose issue is written. */
export interface ReportedSubject {
  readonly view: SubjectView
  readonly state: SubjectState
}

/** Maximum difference between GitHub's clock and the clocks of earlier runs, in milliseconds. */
const CLOCK_DIFFERENCE = 24 * 3_600_000
/** How long to wait until GitHub's lists contain what it may have just created, in milliseconds. */
const PAUSE = 3000

/**
 * Writes issues. Each method throws like those of `IssuesApi`, and a `GithubError` when a text
 * doesn't fit.
 */
export class IssueWriter {
  constructor(
    private readonly options: IssueWriterOptions,
    private readonly context: Pick<Context, 'signal' | 'clock'>
  ) {}

  /** Opens an issue. Returns its number and URL. */
  async open(subject: ReportedSubject): Promise<Pick<Issue, 'number' | 'url'>> {
    const { issues, search, texts, labels } = this.options
    const { view } = subject
    const title = texts.title(view)
    const body = this.bodyOf('', view, this.markerOf(subject))
    const create = () => issues.create({ title, body, labels }, this.context.signal)
    const find = async (): Promise<Pick<Issue, 'number' | 'url'> | undefined> => {
      search.refresh()
      return (await search.all(view.subject.key))[0]
    }
    return this.createOnce(create, find)
  }

  /**
   * Updates the body, the state, and the labels of an issue, after a comment if there is a reason.
   * @returns why there is no comment, if it was rejected because the issue is locked
   */
  async update(
    issue: MarkedIssue,
    subject: ReportedSubject,
    plan: Exclude<IssuePlan, { action: 'open' }>
  ): Promise<GithubError | undefined> {
    let rejection: GithubError | undefined
    let changes: IssueChanges = {}
    if (plan.action === 'refresh') {
      changes = this.refreshed(issue, subject.view)
    } else if (plan.action === 'report') {
      // First the body, because a comment without it would only be half of the report.
      const body = this.bodyOf(issue.body, subject.view, this.markerOf(subject))
      if (plan.comment) rejection = await this.comment(issue, subject, plan.comment)
      changes = { body, ...(plan.state !== issue.state && { state: plan.state }) }
    }
    changes = { ...changes, ...this.missingLabel(issue) }
    const { issues } = this.options
    if (Object.keys(changes).length > 0) {
      await issues.edit(issue.number, changes, this.context.signal)
    }
    return rejection
  }

  /** The time only changes together with the text, so that the same text is not written again. */
  private refreshed({ body, marker }: MarkedIssue, view: SubjectView): IssueChanges {
    if (this.bodyOf(body, view, marker) === body) return {}
    return { body: this.bodyOf(body, view, { ...marker, writtenOn: this.now() }) }
  }

  private missingLabel({ labels }: MarkedIssue): IssueChanges {
    const [label] = this.options.labels
    if (label === undefined) return {}
    const hasLabel = labels.some(one => one.toLowerCase() === label.toLowerCase())
    return hasLabel ? {} : { labels: [...labels, label] }
  }

  private markerOf({ view, state }: ReportedSubject): IssueMarker {
    const { digest, isWanted } = state
    const subject = subjectDigest(view.subject.key)
    return { subject, digest, writtenOn: this.now(), closed: !isWanted }
  }

  private bodyOf(body: string, view: SubjectView, marker: IssueMarker): string {
    const edited = issueBody(body, this.options.texts.bodies(view), marker)
    if (edited !== undefined) return edited
    throw new GithubError('the issue has no room for the report. Shorten the text around it')
  }

  private now(): string {
    return this.context.clock.date().toISOString()
  }

  /** Adds a comment, unless an earlier run already did. Returns why it was rejected, if it was. */
  private async comment(
    issue: MarkedIssue,
    { view, state }: ReportedSubject,
    reason: CommentReason
  ): Promise<GithubError | undefined> {
    const { issues, texts } = this.options
    const marker = { digest: state.digest, after: issue.marker.writtenOn }
    if (await this.hasComment(issue, marker)) return undefined
    const body = commentBody(texts.comments(view, reason), marker)
    if (body === undefined) throw new GithubError('the comment is too long')
    const add = async () => {
      await issues.comment(issue.number, body, this.context.signal)
      return true
    }
    const find = async () => (await this.hasComment(issue, marker)) || undefined
    try {
      await this.createOnce(add, find)
      return undefined
    } catch (error) {
      const isRejected = error instanceof GithubError && !error.mayHaveArrived
      // The body of a locked issue can still be updated.
      if (issue.isLocked && isRejected) return error
      throw error
    }
  }

  /** Whether there is a comment with a marker by a trusted author. */
  private async hasComment(issue: MarkedIssue, marker: CommentMarker): Promise<boolean> {
    const { issues } = this.options
    const since = new Date(Date.parse(marker.after) - CLOCK_DIFFERENCE).toISOString()
    const comments = await issues.listComments(issue.number, since, this.context.signal)
    return comments.some(({ isTrusted, body }) => {
      const found = isTrusted ? commentMarkerIn(body) : undefined
      return found?.digest === marker.digest && found.after === marker.after
    })
  }

  /**
   * Creates something once: after an error that leaves open whether it was created, looks for it.
   * @param find returns what was created; undefined if there is nothing
   */
  private async createOnce<T>(
    create: () => Promise<T>,
    find: () => Promise<T | undefined>
  ): Promise<T> {
    const { clock, signal } = this.context
    for (let mayRetry = this.options.retry; ; mayRetry = false) {
      try {
        return await create()
      } catch (error) {
        if (!(error instanceof GithubError && error.mayHaveArrived)) throw error
        await clock.sleep(PAUSE, signal)
        const found = await find()
        if (found !== undefined) return found
        if (!mayRetry) throw error
      }
    }
  }
}
