import type { Author } from '../authors.js'
import type { Comment, Issue } from '../issues.js'
import type { Label } from '../labels.js'
import type { GithubRepository } from './endpoint.js'

/** Returns an issue as lists describe it. */
export function issueJson(issue: Issue, repository: GithubRepository): object {
  const { api, page } = urlsOf(issue, repository)
  const pullRequest = { url: api.replace('/issues/', '/pulls/'), html_url: page }
  return {
    url: api,
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    html_url: page,
    id: issue.id,
    number: issue.number,
    title: issue.title,
    user: userJson(issue.author),
    labels: issueLabelsJson(issue, repository),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: associationOf(issue.author),
    ...(issue.pullRequest ? { pull_request: pullRequest } : {}),
    body: issue.body
  }
}

/** Returns a single issue, which has more fields than in a list. */
export function fullIssueJson(issue: Issue, repository: GithubRepository): object {
  return { ...issueJson(issue, repository), closed_by: userJson(issue.closedBy) }
}

export function commentJson(comment: Comment, issue: Issue, repository: GithubRepository): object {
  const { api, page } = urlsOf(issue, repository)
  return {
    url: `${repository.apiUrl}/repos/${repository.name}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: api,
    id: comment.id,
    user: userJson(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(comment.author),
    body: comment.body
  }
}

export function issueLabelsJson({ labels }: Issue, repository: GithubRepository): object[] {
  return labels.flatMap(name => {
    const label = repository.issues.labels.find(name)
    return label ? [labelJson(label, repository)] : []
  })
}

export function labelJson(label: Label, { apiUrl, name }: GithubRepository): object {
  const url = `${apiUrl}/repos/${name}/labels/${encodeURIComponent(label.name)}`
  return { ...label, url, default: false }
}

function userJson(author: Author | null): object | null {
  return author && { login: author.login, id: author.id, type: author.type, site_admin: false }
}

function associationOf(author: Author | null): string {
  return author?.association ?? 'NONE'
}

// As with releases, the pages have the URL of the API so that no request leaves this machine.
function urlsOf({ number, pullRequest }: Issue, { apiUrl, name }: GithubRepository) {
  const kind = pullRequest ? 'pull' : 'issues'
  return {
    api: `${apiUrl}/repos/${name}/issues/${number}`,
    page: `${apiUrl}/${name}/${kind}/${number}`
  }
}
