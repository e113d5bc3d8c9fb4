import type { Issue } from '../issues.js'
import { pageOf } from '../pagination.js'
import { type GithubEndpoint, listUrl } from './endpoint.js'
import { issueJson } from './issue-json.js'
import { checkQuery, choiceParameter, dateParameter } from './query.js'

const sortKeys = {
  created: (issue: Issue) => Date.parse(issue.createdAt),
  updated: (issue: Issue) => Date.parse(issue.updatedAt),
  comments: (issue: Issue) => issue.comments.length
}

const parameters = ['labels', 'state', 'sort', 'direction', 'since', 'creator']

/**
 * Lists issues and pull requests, or only pull requests if issues are disabled. GitHub has more
 * filters, which are rejected here.
 */
export const listIssuesEndpoint: GithubEndpoint = {
  step: 'issues',
  permission: 'issues',
  method: 'GET',
  path: /^\/issues$/,
  respond: (call, repository) => {
    checkQuery(call.query, parameters)
    const { all, enabled } = repository.issues
    const listed = all.filter(({ pullRequest }) => enabled || pullRequest)
    const issues = sorted(filtered(listed, call.query), call.query)
    return pageOf(
      issues.map(issue => issueJson(issue, repository)),
      call.query,
      listUrl(call, repository)
    )
  }
}

function filtered(issues: readonly Issue[], query: URLSearchParams): Issue[] {
  const state = choiceParameter(query, 'state', ['open', 'closed', 'all'])
  const since = dateParameter(query, 'since')
  const creator = query.get('creator')?.toLowerCase()
  const labels = lowerCase((query.get('labels') ?? '').split(',').filter(Boolean))
  return issues.filter(issue => {
    const own = lowerCase(issue.labels)
    return (
      (state === 'all' || issue.state === state) &&
      Date.parse(issue.updatedAt) >= since &&
      (creator === undefined || issue.author?.login.toLowerCase() === creator) &&
      labels.every(label => own.includes(label))
    )
  })
}

function sorted(issues: readonly Issue[], query: URLSearchParams): Issue[] {
  const keyOf = sortKeys[choiceParameter(query, 'sort', ['created', 'updated', 'comments'])]
  const sign = choiceParameter(query, 'direction', ['desc', 'asc']) === 'asc' ? 1 : -1
  return issues.toSorted((a, b) => sign * (keyOf(a) - keyOf(b) || a.number - b.number))
}

function lowerCase(names: readonly string[]): string[] {
  return names.map(name => name.toLowerCase())
}
