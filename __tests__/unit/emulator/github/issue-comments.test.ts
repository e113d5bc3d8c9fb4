import { expect, test } from '@jest/globals'
import { startIssues, tickingDate } from '../../../support/github-issues.js'

test('adds a comment, and updates the issue', async () => {
  const { send, github, urlOf } = await startIssues({ date: tickingDate(), issues: [{}, {}] })
  const { status, json } = await send('POST /issues/2/comments', { body: { body: 'Hi ☃' } })
  expect(status).toBe(201)
  expect(json).toEqual({
    url: urlOf('/issues/comments/700001'),
    html_url: `${github.url}/acme/app/issues/2#issuecomment-700001`,
    issue_url: urlOf('/issues/2'),
    id: 700_001,
    body: 'Hi ☃',
    user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot', site_admin: false },
    author_association: 'NONE',
    created_at: '2026-01-01T00:00:02Z',
    updated_at: '2026-01-01T00:00:02Z'
  })
  expect((await send('GET /issues/2/comments')).json).toEqual([json])
  expect((await send('GET /issues/2')).json).toMatchObject({
    comments: 1,
    updated_at: '2026-01-01T00:00:02Z'
  })
  expect((await send('GET /issues/1/comments')).json).toEqual([])
})

test('lists comments in pages, oldest first', async () => {
  const { send, issues } = await startIssues({ date: tickingDate(), issues: [{}] })
  for (let index = 0; index < 31; index += 1) issues.addComment(1, { body: `${index}` })
  const { json, headers } = await send('GET /issues/1/comments')
  expect(json).toHaveLength(30)
  expect(json).toMatchObject([{ body: '0' }, { body: '1' }].concat(Array(28).fill({})))
  expect(headers.get('link')).toContain('/repositories/1/issues/1/comments?page=2>; rel="next"')
  expect((await send('GET /issues/1/comments?page=2&per_page=30')).json).toMatchObject([
    { body: '30' }
  ])
  expect((await send('GET /issues/1/comments?since=2026-01-01T00:00:30Z')).json).toMatchObject([
    { body: '29' },
    { body: '30' }
  ])
})

test.each(['since=1', 'sort=created'])('rejects the query %s', async query => {
  const { send } = await startIssues({ issues: [{}] })
  expect(await send(`GET /issues/1/comments?${query}`)).toMatchObject({ status: 422 })
})

test('people add and delete comments', async () => {
  const { send, issues } = await startIssues({ issues: [{ comments: [{ body: 'a' }] }] })
  const author = { login: 'eve', association: 'CONTRIBUTOR' } as const
  const { id } = issues.addComment(1, { body: 'b', author })
  const comments = async () => (await send('GET /issues/1/comments')).json
  expect(await comments()).toMatchObject([
    { body: 'a', user: { type: 'Bot' } },
    { id, body: 'b', user: { login: 'eve', type: 'User' }, author_association: 'CONTRIBUTOR' }
  ])
  issues.deleteComment(id)
  expect(await comments()).toMatchObject([{ body: 'a' }])
})
