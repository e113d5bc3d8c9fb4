import { expect, test } from '@jest/globals'
import { startIssues } from '../../../support/github-issues.js'

const MAX_LENGTH = 65_536

test.each([
  ['POST /issues', { body: 'b' }, 'title is missing'],
  ['POST /issues', { title: '' }, "title can't be blank"],
  ['POST /issues', { title: ' \t' }, "title can't be blank"],
  ['POST /issues', { title: null }, 'title is not a string'],
  ['POST /issues', { title: 'x'.repeat(257) }, 'title is too long (maximum is 256 characters)'],
  ['POST /issues', { title: 'T', body: 1 }, 'body is not a string'],
  ['POST /issues', { title: 'T', labels: 'a' }, 'labels is not an array'],
  ['POST /issues', { title: 'T', labels: [''] }, "name can't be blank"],
  ['POST /issues', { title: 'T', labels: [{ name: 'a' }] }, 'name is not a string'],
  ['POST /issues', { title: 'T', labels: [undefined] }, 'name is not a string'],
  ['POST /issues', { title: 'T', labels: ['x'.repeat(51)] }, 'name is too long'],
  ['POST /issues', { title: 'T', state: 'open' }, 'only supports title, body, labels'],
  ['POST /issues', { title: 'T', assignees: [] }, 'only supports'],
  ['PATCH /issues/1', { title: '' }, "title can't be blank"],
  ['PATCH /issues/1', { state: 'all' }, 'state is not one of open, closed'],
  ['PATCH /issues/1', { state: 'closed', state_reason: 'fixed' }, 'state_reason is not one of'],
  ['PATCH /issues/1', { state: 'closed', state_reason: 'reopened' }, 'for another state'],
  ['PATCH /issues/2', { state: 'open', state_reason: 'completed' }, 'for another state'],
  ['PATCH /issues/1', { locked: true }, 'only supports title, body, state, state_reason, labels'],
  ['POST /issues/1/comments', {}, 'body is missing'],
  ['POST /issues/1/comments', { body: ' ' }, "body can't be blank"],
  ['POST /issues/1/comments', { body: null }, 'body is not a string'],
  ['POST /issues/1/comments', { body: 'b', title: 'T' }, 'only supports body'],
  ['POST /issues/1/labels', {}, 'labels is missing'],
  ['POST /labels', {}, 'name is missing'],
  ['POST /labels', { name: ' ' }, "name can't be blank"],
  ['POST /labels', { name: 'x'.repeat(51) }, 'name is too long (maximum is 50 characters)'],
  ['POST /labels', { name: 'a', color: '#ff0000' }, 'color is too long'],
  ['POST /labels', { name: 'a', color: 'ff' }, "color can't be blank"],
  ['POST /labels', { name: 'a', color: 'yellow' }, 'color is invalid'],
  ['POST /labels', { name: 'a', description: 'x'.repeat(101) }, 'description is too long']
])('%s rejects %j and changes nothing', async (line, body, message) => {
  const { send, issues } = await startIssues({ issues: [{}, { state: 'closed' }] })
  const before = issues.all
  expect(await send(line, { body })).toMatchObject({
    status: 422,
    json: {
      message: 'Validation Failed',
      errors: [{ message: expect.stringContaining(message) as unknown }]
    }
  })
  expect(issues.all).toEqual(before)
  expect(issues.labels.find('a')).toBeUndefined()
})

test.each(['POST /issues', 'PATCH /issues/1', 'POST /issues/1/comments'])(
  '%s accepts 65,536 characters, which can be more bytes, and rejects 65,537',
  async line => {
    const { send } = await startIssues({ issues: [{}] })
    const title = line.endsWith('comments') ? {} : { title: 'T' }
    const text = '😀'.repeat(MAX_LENGTH)
    expect(await send(line, { body: { ...title, body: `${text}x` } })).toMatchObject({
      status: 422,
      json: { errors: [{ message: 'body is too long (maximum is 65536 characters)' }] }
    })
    const { json } = await send(line, { body: { ...title, body: text } })
    expect(json).toMatchObject({ body: text })
  }
)

test.each(['body', 'null', '[]', ''])('rejects %j, which is not a JSON object', async body => {
  const { send } = await startIssues({ issues: [{}] })
  for (const line of ['POST /issues', 'PATCH /issues/1', 'POST /issues/1/labels']) {
    expect(await send(line, { body })).toMatchObject({
      status: 400,
      json: { message: 'Problems parsing JSON' }
    })
  }
})
