import { jsonResponse } from '../../http/messages.js'
import type { Issue, StateReason } from '../issues.js'
import type { IssueTracker } from '../issue-tracker.js'
import { Rejection, rejectField } from '../rejection.js'
import type { GithubCall, GithubEndpoint } from './endpoint.js'
import { choiceField, type Fields, readFields, required } from './fields.js'
import {
  changeableIssue,
  issueByNumber,
  issuesDisabled,
  requireToken,
  requireWriteAccess
} from './issue-access.js'
import { issueBodyField, labelsField, titleField } from './issue-fields.js'
import { fullIssueJson } from './issue-json.js'

export const issueEndpoint: GithubEndpoint = {
  step: 'issue',
  permission: 'issues',
  method: 'GET',
  path: /^\/issues\/(\d+)$/,
  respond: (call, repository) =>
    jsonResponse(fullIssueJson(issueByNumber(call, repository), repository))
}

export const createIssueEndpoint: GithubEndpoint = {
  step: 'create-issue',
  permission: 'issues',
  method: 'POST',
  path: /^\/issues$/,
  respond: async (call, repository) => {
    requireToken(call)
    requireWriteAccess(call)
    if (!repository.issues.enabled) throw new Rejection(issuesDisabled)
    const fields = await readFields(call, 'Issue', ['title', 'body', 'labels'])
    const title = required(fields, 'title', titleField(fields))
    const body = issueBodyField(fields) ?? null
    const labels = labelsField(fields) ?? []
    const issue = repository.issues.create({ title, body, labels, author: call.author })
    return jsonResponse(fullIssueJson(issue, repository), { status: 201 })
  }
}

export const updateIssueEndpoint: GithubEndpoint = {
  step: 'update-issue',
  permission: 'issues',
  method: 'PATCH',
  path: /^\/issues\/(\d+)$/,
  respond: async (call, repository) => {
    const issue = changeableIssue(call, repository)
    const names = ['title', 'body', 'state', 'state_reason', 'labels']
    const fields = await readFields(call, 'Issue', names)
    const title = titleField(fields) ?? issue.title
    const body = issueBodyField(fields)
    const labels = labelsField(fields) ?? issue.labels
    const change = stateChange(issue, fields)
    const { issues } = repository
    issues.edit(issue.number, { title, body: body === undefined ? issue.body : body, labels })
    change?.(issues, call)
    return jsonResponse(fullIssueJson(issues.get(issue.number), repository))
  }
}

const closeReasons = ['completed', 'not_planned', 'duplicate'] as const
const stateReasons: readonly (StateReason | null)[] = [...closeReasons, 'reopened', null]

/**
 * Returns what changes the state. GitHub ignores the reason if the state stays the same.
 *
 * @throws {Rejection} if the reason is for another state
 */
function stateChange(
  issue: Issue,
  fields: Fields
): ((issues: IssueTracker, call: GithubCall) => void) | undefined {
  const state = choiceField(fields, 'state', ['open', 'closed'] as const)
  const reason = choiceField(fields, 'state_reason', stateReasons) ?? undefined
  if (state === undefined || state === issue.state) return undefined
  if (state === 'open') {
    if (reason !== undefined && reason !== 'reopened') rejectReason()
    return issues => issues.reopen(issue.number)
  }
  if (reason === 'reopened') rejectReason()
  return (issues, { author }) => issues.close(issue.number, reason, author)
}

function rejectReason(): never {
  rejectField('Issue', 'state_reason', 'state_reason is for another state')
}
