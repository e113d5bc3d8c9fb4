import { actionsBot, type Author } from './authors.js'
import {
  type Comment,
  type CommentSetup,
  createComment,
  createIssue,
  type Issue,
  type IssueSetup,
  type StateReason
} from './issues.js'
import { DEFAULT_COLOR, type Label, Labels } from './labels.js'

/** Why an issue is not in the repository anymore. */
export type Removal =
  | { readonly kind: 'deleted' }
  /** `path` is the path of the issue in the API. */
  | { readonly kind: 'transferred'; readonly path: string }

export type IssueChanges = Partial<Pick<Issue, 'title' | 'body' | 'labels' | 'locked'>>

export interface IssueTrackerOptions {
  readonly issues: readonly IssueSetup[]
  /** Whether the repository has issues. */
  readonly enabled: boolean
  /** Returns the current date. */
  readonly date: () => Date
}

/** The IDs of comments start here, so that they never equal the number or the ID of an issue. */
const FIRST_COMMENT_ID = 700_001

/** Issues, comments, and labels of the repository. Tests use its methods as people use the site. */
export class IssueTracker {
  /** Whether the repository has issues. */
  enabled: boolean
  readonly labels = new Labels()
  readonly #date: () => Date
  readonly #issues: Issue[] = []
  readonly #removals = new Map<number, Removal>()
  #nextNumber = 1
  #nextCommentId = FIRST_COMMENT_ID

  constructor({ issues, enabled, date }: IssueTrackerOptions) {
    this.enabled = enabled
    this.#date = date
    for (const issue of issues) this.create(issue)
  }

  /** All issues and pull requests, oldest first. Entries are replaced, never mutated. */
  get all(): readonly Issue[] {
    return [...this.#issues]
  }

  find(number: number): Issue | undefined {
    return this.#issues.find(issue => issue.number === number)
  }

  removalOf(number: number): Removal | undefined {
    return this.#removals.get(number)
  }

  /** @throws if there is no such issue */
  get(number: number): Issue {
    const issue = this.find(number)
    if (!issue) throw new Error(`There is no issue ${number}.`)
    return issue
  }

  create(setup: IssueSetup): Issue {
    const labels = this.labels.ensure(setup.labels ?? [])
    const issue = createIssue({ ...setup, labels }, this.#nextNumber++, this.#now())
    const comments = (setup.comments ?? []).map(comment => this.#createComment(comment))
    const created = { ...issue, comments }
    this.#issues.push(created)
    return created
  }

  edit(number: number, changes: IssueChanges): Issue {
    const issue = this.get(number)
    const labels = this.labels.ensure(changes.labels ?? issue.labels)
    return this.#replace({ ...issue, ...changes, labels, updatedAt: this.#now() })
  }

  close(number: number, reason: StateReason = 'completed', by: Author = actionsBot): Issue {
    const now = this.#now()
    const closing = { stateReason: reason, closedAt: now, closedBy: by, updatedAt: now }
    return this.#replace({ ...this.get(number), state: 'closed', ...closing })
  }

  reopen(number: number): Issue {
    const opening = { stateReason: 'reopened', closedAt: null, closedBy: null } as const
    return this.#replace({
      ...this.get(number),
      state: 'open',
      ...opening,
      updatedAt: this.#now()
    })
  }

  lock(number: number): void {
    this.edit(number, { locked: true })
  }

  unlock(number: number): void {
    this.edit(number, { locked: false })
  }

  delete(number: number): void {
    this.#remove(number, { kind: 'deleted' })
  }

  /** Moves an issue to another repository. */
  transfer(number: number, path = `/repositories/2/issues/${number}`): void {
    this.#remove(number, { kind: 'transferred', path })
  }

  addComment(number: number, setup: CommentSetup): Comment {
    const issue = this.get(number)
    const comment = this.#createComment(setup)
    this.#replace({
      ...issue,
      comments: [...issue.comments, comment],
      updatedAt: comment.createdAt
    })
    return comment
  }

  deleteComment(id: number): void {
    for (const issue of this.all) {
      const comments = issue.comments.filter(comment => comment.id !== id)
      this.#replace({ ...issue, comments })
    }
  }

  createLabel(name: string): Label {
    return this.labels.create({ name, color: DEFAULT_COLOR, description: null })
  }

  /** Deletes a label from the repository, and thereby from all issues. */
  deleteLabel(name: string): void {
    const deleted = this.labels.find(name)
    this.labels.delete(name)
    for (const issue of this.all) {
      const labels = issue.labels.filter(label => label !== deleted?.name)
      this.#replace({ ...issue, labels })
    }
  }

  #createComment(setup: CommentSetup): Comment {
    return createComment(setup, this.#nextCommentId++, this.#now())
  }

  #replace(issue: Issue): Issue {
    const index = this.#issues.findIndex(({ number }) => number === issue.number)
    this.#issues.splice(index, 1, issue)
    return issue
  }

  #remove(number: number, removal: Removal): void {
    this.#issues.splice(this.#issues.indexOf(this.get(number)), 1)
    this.#removals.set(number, removal)
  }

  #now(): string {
    return `${this.#date().toISOString().slice(0, 19)}Z`
  }
}
