import type { Context } from '../../context.js'
import type { WatchInputs } from '../../inputs/watch-inputs.js'
import { IssuesApi } from '../../releases/issues.js'
import type { IssueTexts, SubjectView } from '../../report/watch/subject-view.js'
import type { Subject, SubjectIssue } from '../../results/watch.js'
import { PROGRAM } from '../../version.js'
import { planIssue, subjectStateOf } from './issue-plan.js'
import { IssueSearch, type MarkedIssue } from './issue-search.js'
import { IssueWriter } from './issue-writer.js'

export interface IssueOptions {
  readonly inputs: Pick<
    WatchInputs,
    | 'issueRepository'
    | 'githubToken'
    | 'githubApiUrl'
    | 'issueLabels'
    | 'retries'
    | 'stallTimeoutSeconds'
    | 'redact'
  >
  readonly views: readonly SubjectView[]
  readonly texts: IssueTexts
  /** Numbers of the issues of earlier runs, by the key of their subject. */
  readonly numbers: Readonly<Record<string, number>>
}

/** A subject whose issue could not be updated completely. */
export interface IssueFailure {
  /** Key of the subject. */
  readonly subject: string
  /** A sentence that names the subject. */
  readonly message: string
}

export interface UpdatedIssues {
  /** The issues of the subjects that have one, open or closed. */
  readonly issues: readonly SubjectIssue[]
  readonly failures: readonly IssueFailure[]
  /** Other observations, one sentence each. */
  readonly notes: readonly string[]
}

/**
 * Opens, updates, and closes the issues about subjects, one after the other. If one fails, the
 * others continue. Never throws. If the run is canceled, it stops before the next write.
 */
export async function updateIssues(
  { inputs, views, texts, numbers }: IssueOptions,
  context: Context
): Promise<UpdatedIssues> {
  const {
    issueRepository: repository,
    githubToken: token,
    githubApiUrl: apiUrl,
    issueLabels: labels
  } = inputs
  const { retries, redact } = inputs
  const { clock, signal } = context
  const stallMs = inputs.stallTimeoutSeconds * 1000
  const client = { apiUrl, token, userAgent: PROGRAM, retries, stallMs, redact, clock }
  const issues = new IssuesApi({ ...client, repository })
  const search = new IssueSearch(issues, labels[0] ?? '', signal)
  const writer = new IssueWriter({ issues, search, texts, labels, retry: retries > 0 }, context)
  const updater = new IssueUpdater({ search, writer, numbers })
  try {
    for (const view of views) await updater.update(view, signal)
  } finally {
    issues.close()
  }
  const { failures, notes } = updater
  return { issues: updater.issues, failures, notes }
}

interface UpdaterOptions extends Pick<IssueOptions, 'numbers'> {
  readonly search: IssueSearch
  readonly writer: IssueWriter
}

/** Updates the issues of subjects, and collects what happened. */
class IssueUpdater {
  private readonly found = new Map<string, SubjectIssue>()
  readonly failures: IssueFailure[] = []
  readonly notes: string[] = []

  constructor(private readonly options: UpdaterOptions) {}

  get issues(): SubjectIssue[] {
    return [...this.found.values()]
  }

  /** Updates the issue of a subject. Never throws. */
  async update(view: SubjectView, signal: AbortSignal): Promise<void> {
    try {
      await this.write(view)
    } catch (error) {
      // Any other error must not prevent the reports, either.
      if (!signal.aborted) this.fail(view.subject, error as Error)
    }
  }

  private async write(view: SubjectView): Promise<void> {
    const { writer } = this.options
    const { key: subject } = view.subject
    const state = subjectStateOf(view)
    const found = await this.find(view.subject, state.isWanted)
    const plan = planIssue(state, found)
    if (plan.action === 'open') {
      const { number, url } = await writer.open({ view, state })
      this.found.set(subject, { subject, number, url, state: 'open' })
    } else if (found) {
      const { number, url } = found
      const issue = { subject, number, url, state: found.state }
      // Known even if the update fails.
      this.found.set(subject, issue)
      const rejection = await writer.update(found, { view, state }, plan)
      if (plan.action === 'report') this.found.set(subject, { ...issue, state: plan.state })
      if (rejection) this.fail(view.subject, rejection)
    }
  }

  /** Finds the issue of a subject. If several match, the oldest open one counts. */
  private async find(subject: Subject, isWanted: boolean): Promise<MarkedIssue | undefined> {
    const { search, numbers } = this.options
    const number = numbers[subject.key]
    const known = number === undefined ? undefined : await search.byNumber(subject.key, number)
    if (known) return known
    // Before an issue is opened, those without the label are searched, too.
    const matches = await (isWanted ? search.all(subject.key) : search.byLabel(subject.key))
    const chosen = matches.find(({ state }) => state === 'open') ?? matches[0]
    const others = matches.filter(issue => issue !== chosen && issue.state === 'open')
    if (chosen && others.length > 0) {
      const list = others.map(issue => `#${issue.number}`).join(', ')
      this.notes.push(
        `There are several open issues about ${nameOf(subject)}. #${chosen.number} is kept up to date. Close the others: ${list}.`
      )
    }
    return chosen
  }

  private fail(subject: Subject, { message }: Error): void {
    this.failures.push({
      subject: subject.key,
      message: `The issue about ${nameOf(subject)} could not be updated: ${message}.`
    })
  }
}

function nameOf({ kind, repository, tag }: Subject): string {
  return kind === 'release' ? `release ${tag} of ${repository}` : 'the subscribed samples'
}
