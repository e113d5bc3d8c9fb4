import { jsonResponse } from '../../http/messages.js'
import { DEFAULT_COLOR } from '../labels.js'
import { Rejection, rejectField } from '../rejection.js'
import { errorResponse, notFound } from '../responses.js'
import { decode } from './decode.js'
import type { GithubEndpoint } from './endpoint.js'
import { readFields, required, textField } from './fields.js'
import { changeableIssue, requireToken, requireWriteAccess } from './issue-access.js'
import { labelNameField, labelsField } from './issue-fields.js'
import { issueLabelsJson, labelJson } from './issue-json.js'

const MAX_DESCRIPTION_LENGTH = 100

export const labelEndpoint: GithubEndpoint = {
  step: 'label',
  permission: 'issues',
  method: 'GET',
  path: /^\/labels\/([^/]+)$/,
  respond: ({ parameter }, repository) => {
    const label = repository.issues.labels.find(decode(parameter) ?? '')
    return label ? jsonResponse(labelJson(label, repository)) : notFound
  }
}

export const createLabelEndpoint: GithubEndpoint = {
  step: 'create-label',
  permission: 'issues',
  method: 'POST',
  path: /^\/labels$/,
  respond: async (call, repository) => {
    requireToken(call)
    requireWriteAccess(call)
    const fields = await readFields(call, 'Label', ['name', 'color', 'description'])
    const name = required(fields, 'name', labelNameField(fields))
    const color = textField(fields, 'color', { min: 6, max: 6 }) ?? DEFAULT_COLOR
    if (!/^[0-9a-f]{6}$/i.test(color)) rejectField('Label', 'color', 'color is invalid')
    const limits = { min: 0, max: MAX_DESCRIPTION_LENGTH }
    const description = textField(fields, 'description', limits) ?? null
    const { labels } = repository.issues
    if (labels.find(name)) {
      const errors = [{ resource: 'Label', code: 'already_exists', field: 'name' }]
      throw new Rejection(errorResponse(422, 'Validation Failed', { errors }))
    }
    const label = labels.create({ name, color: color.toLowerCase(), description })
    return jsonResponse(labelJson(label, repository), { status: 201 })
  }
}

/** Adds labels to an issue, and returns all of its labels. */
export const addLabelsEndpoint: GithubEndpoint = {
  step: 'add-labels',
  permission: 'issues',
  method: 'POST',
  path: /^\/issues\/(\d+)\/labels$/,
  respond: async (call, repository) => {
    const issue = changeableIssue(call, repository)
    const fields = await readFields(call, 'Issue', ['labels'])
    const added = required(fields, 'labels', labelsField(fields))
    const labels = [...issue.labels, ...added]
    const changed = repository.issues.edit(issue.number, { labels })
    return jsonResponse(issueLabelsJson(changed, repository))
  }
}
