import { jsonResponse } from '../../http/messages.js'
import { isCollaborator } from '../authors.js'
import { pageOf } from '../pagination.js'
import { Rejection } from '../rejection.js'
import { errorResponse } from '../responses.js'
import { type GithubEndpoint, listUrl } from './endpoint.js'
import { readFields, required } from './fields.js'
import { changeableIssue, issueByNumber } from './issue-access.js'
import { commentBodyField } from './issue-fields.js'
import { commentJson } from './issue-json.js'
import { checkQuery, dateParameter } from './query.js'

/** Lists comments, oldest first. */
export const listCommentsEndpoint: GithubEndpoint = {
  step: 'comments',
  permission: 'issues',
  method: 'GET',
  path: /^\/issues\/(\d+)\/comments$/,
  respond: (call, repository) => {
    const issue = issueByNumber(call, repository)
    checkQuery(call.query, ['since'])
    const since = dateParameter(call.query, 'since')
    const comments = issue.comments.filter(({ updatedAt }) => Date.parse(updatedAt) >= since)
    return pageOf(
      comments.map(comment => commentJson(comment, issue, repository)),
      call.query,
      listUrl(call, repository)
    )
  }
}

export const createCommentEndpoint: GithubEndpoint = {
  step: 'create-comment',
  permission: 'issues',
  method: 'POST',
  path: /^\/issues\/(\d+)\/comments$/,
  respond: async (call, repository) => {
    const { number, locked } = changeableIssue(call, repository)
    if (locked && !isCollaborator(call.author)) {
      const message = 'Unable to create comment because issue is locked.'
      throw new Rejection(errorResponse(403, message))
    }
    const fields = await readFields(call, 'IssueComment', ['body'])
    const body = required(fields, 'body', commentBodyField(fields))
    const comment = repository.issues.addComment(number, { body, author: call.author })
    const issue = repository.issues.get(number)
    return jsonResponse(commentJson(comment, issue, repository), { status: 201 })
  }
}
