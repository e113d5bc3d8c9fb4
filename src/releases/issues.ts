import { truncate } from '../text/format.js'
import { GithubClient } from './client.js'
import {
  parseComment,
  parseIssue,
  parseIssueJson,
  type Issue,
  type IssueState,
  type Post
} from './issue-responses.js'
import { GithubError } from './error.js'
import { pageOf, pagePath, paginate } from './pages.js'
import { repositoryPath, sendChange, type Change, type RepositoryOptions } from './repository.js'

/** The fields of a new issue. */
export interface IssueDraft {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
}

/** The fields of an issue that are changed. */
export interface IssueChanges {
  readonly body?: string
  readonly state?: IssueState
  /** Replaces all labels. */
  readonly labels?: readonly string[]
}

/** Maximum length of a title on GitHub, in characters. */
const MAX_TITLE_LENGTH = 256

/** Statuses of an issue that was deleted or transferred, or converted to a discussion. */
const GONE: readonly number[] = [301, 404, 410]

/**
 * The issues of a repository, without pull requests. Each method throws a `GithubError`, or the
 * reason of its signal when that is aborted.
 */
export class IssuesApi {
  private readonly path: string
  private readonly client: GithubClient

  constructor(options: RepositoryOptions) {
    this.path = `${repositoryPath(options.repository)}/issues`
    this.client = new GithubClient(options)
  }

  /** Returns an issue; undefined if it was deleted or transferred, or is a pull request. */
  async find(number: number, signal: AbortSignal): Promise<Issue | undefined> {
    const response = await this.client.requestApi(`${this.path}/${number}`, { signal })
    return GONE.includes(response.status) ? undefined : parseIssue(parseIssueJson(response))
  }

  /**
   * Returns the issues with a label, the newest first.
   * @param most maximum number of issues to read, including pull requests
   */
  listByLabel(label: string, most: number, signal: AbortSignal): Promise<Issue[]> {
    return this.list(`labels=${encodeURIComponent(label)}&sort=created`, most, signal)
  }

  /** Returns the issues that were updated last. The parameters are those of `listByLabel`. */
  listUpdated(most: number, signal: AbortSignal): Promise<Issue[]> {
    return this.list('sort=updated', most, signal)
  }

  /** Opens an issue. Not retried if GitHub may have processed it (`mayHaveArrived`). */
  async create({ title, ...draft }: IssueDraft, signal: AbortSignal): Promise<Issue> {
    const value = { ...draft, title: truncate(title, MAX_TITLE_LENGTH) }
    const created = await this.send({ method: 'POST', path: this.path, value }, signal)
    const issue = parseIssue(created)
    if (!issue) throw new GithubError('GitHub: the new issue is a pull request')
    return issue
  }

  /** Changes an issue. A closed issue gets the reason "completed". */
  async edit(number: number, changes: IssueChanges, signal: AbortSignal): Promise<void> {
    const reason = changes.state === 'closed' ? { state_reason: 'completed' } : {}
    const value = { ...changes, ...reason }
    await this.send({ method: 'PATCH', path: `${this.path}/${number}`, value }, signal)
  }

  /** Returns the comments that were written or edited since a date (ISO 8601), the oldest first. */
  async listComments(number: number, since: string, signal: AbortSignal): Promise<Post[]> {
    const path = `${this.path}/${number}/comments?since=${encodeURIComponent(since)}`
    const comments: Post[] = []
    for await (const value of this.items('comments', path, signal)) {
      comments.push(parseComment(value))
    }
    return comments
  }

  /** Adds a comment. Not retried if GitHub may have processed it (`mayHaveArrived`). */
  async comment(number: number, body: string, signal: AbortSignal): Promise<void> {
    const path = `${this.path}/${number}/comments`
    await this.send({ method: 'POST', path, value: { body } }, signal)
  }

  /** Closes idle connections. */
  close(): void {
    this.client.close()
  }

  private async list(query: string, most: number, signal: AbortSignal): Promise<Issue[]> {
    const path = `${this.path}?state=all&${query}&direction=desc`
    const issues: Issue[] = []
    let read = 0
    for await (const value of this.items('issues', path, signal)) {
      const issue = parseIssue(value)
      if (issue) issues.push(issue)
      if (++read === most) break
    }
    return issues
  }

  private items(what: string, path: string, signal: AbortSignal): AsyncGenerator<object> {
    return paginate(what, async page => {
      const response = await this.client.requestApi(pagePath(path, page), { signal })
      return pageOf(parseIssueJson(response), response)
    })
  }

  private async send(change: Change, signal: AbortSignal): Promise<unknown> {
    const response = await sendChange(this.client, change, signal)
    return parseIssueJson(response, change.method === 'POST' ? 201 : 200)
  }
}
