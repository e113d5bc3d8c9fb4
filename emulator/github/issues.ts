import { actionsBot, type Author, type AuthorSetup, createAuthor } from './authors.js'

export type IssueState = 'open' | 'closed'
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened'

/** An issue as a test defines it. */
export interface IssueSetup {
  /** Defaults to `Title`. */
  readonly title?: string
  readonly body?: string | null
  readonly labels?: readonly string[]
  /** Defaults to `open`. */
  readonly state?: IssueState
  readonly locked?: boolean
  /** Defaults to the author of workflows, `github-actions[bot]`. Null for a deleted account. */
  readonly author?: AuthorSetup | null
  /** Whether the issue is a pull request. */
  readonly pullRequest?: boolean
  readonly comments?: readonly CommentSetup[]
  /** ISO 8601. Defaults to the current date. */
  readonly createdAt?: string
  /** ISO 8601. Defaults to `createdAt`. */
  readonly updatedAt?: string
}

/** A comment as a test defines it. */
export interface CommentSetup {
  readonly body: string
  /** Defaults to the author of workflows, `github-actions[bot]`. Null for a deleted account. */
  readonly author?: AuthorSetup | null
  /** ISO 8601. Defaults to the current date. */
  readonly createdAt?: string
}

export interface Issue {
  readonly number: number
  readonly id: number
  readonly title: string
  readonly body: string | null
  readonly state: IssueState
  readonly stateReason: StateReason | null
  readonly locked: boolean
  /** The names of labels, as the repository spells them. */
  readonly labels: readonly string[]
  readonly author: Author | null
  readonly pullRequest: boolean
  /** Oldest first. */
  readonly comments: readonly Comment[]
  /** ISO 8601 with seconds, as all dates of GitHub. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
  readonly closedBy: Author | null
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly author: Author | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** The IDs of issues start here, so that they never equal the number of an issue. */
const FIRST_ISSUE_ID = 500_001

/** Creates an issue without comments. */
export function createIssue(setup: IssueSetup, number: number, now: string): Issue {
  const createdAt = setup.createdAt ?? now
  const state = setup.state ?? 'open'
  const updatedAt = setup.updatedAt ?? createdAt
  return {
    number,
    id: FIRST_ISSUE_ID + number - 1,
    title: setup.title ?? 'Title',
    body: setup.body ?? null,
    state,
    stateReason: state === 'closed' ? 'completed' : null,
    locked: setup.locked ?? false,
    labels: setup.labels ?? [],
    author: authorOf(setup),
    pullRequest: setup.pullRequest ?? false,
    comments: [],
    createdAt,
    updatedAt,
    closedAt: state === 'closed' ? updatedAt : null,
    closedBy: null
  }
}

export function createComment(setup: CommentSetup, id: number, now: string): Comment {
  const createdAt = setup.createdAt ?? now
  return { id, body: setup.body, author: authorOf(setup), createdAt, updatedAt: createdAt }
}

function authorOf({ author }: { author?: AuthorSetup | null }): Author | null {
  if (author === undefined) return actionsBot
  return author && createAuthor(author)
}
