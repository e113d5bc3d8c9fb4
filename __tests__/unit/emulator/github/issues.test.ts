import { expect, test } from '@jest/globals'
import { startIssues, tickingDate } from '../../../support/github-issues.js'

const bot = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }

test('creates an issue, and returns it', async () => {
  const { send, urlOf, github } = await startIssues({ date: tickingDate() })
  const body = { title: 'Täglich', body: 'a\r\nb', labels: ['one', 'ONE', 'two'] }
  const created = await send('POST /issues', { body })
  expect(created).toMatchObject({ status: 201 })
  expect(created.json).toEqual({
    url: urlOf('/issues/1'),
    html_url: `${github.url}/acme/app/issues/1`,
    comments_url: urlOf('/issues/1/comments'),
    labels_url: `${urlOf('/issues/1')}/labels{/name}`,
    id: 500_001,
    number: 1,
    title: 'Täglich',
    body: 'a\r\nb',
    state: 'open',
    state_reason: null,
    locked: false,
    comments: 0,
    user: { ...bot, site_admin: false },
    author_association: 'NONE',
    labels: [
      expect.objectContaining({ name: 'one', color: 'ededed', description: null }),
      expect.objectContaining({ name: 'two' })
    ],
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    closed_at: null,
    closed_by: null
  })
  expect((await send('GET /issues/1')).json).toEqual(created.json)
})

test('an issue without a body has null', async () => {
  const { send } = await startIssues()
  const { json } = await send('POST /issues', { body: { title: 'T' } })
  expect(json).toMatchObject({ number: 1, body: null, labels: [] })
})

test('has issues by other people, pull requests, and comments', async () => {
  const { send } = await startIssues({
    issues: [
      { author: { login: 'eve' } },
      { pullRequest: true, author: null, body: 'b', createdAt: '2025-01-01T00:00:00Z' },
      {
        state: 'closed',
        author: { login: 'ada', association: 'MEMBER', id: 7 },
        updatedAt: '2025-02-02T00:00:00Z',
        comments: [{ body: 'c', author: { login: 'eve', type: 'Bot' } }]
      }
    ]
  })
  expect((await send('GET /issues/1')).json).toMatchObject({
    user: { login: 'eve', type: 'User' },
    author_association: 'NONE'
  })
  const { json } = await send('GET /issues/2')
  expect(json).toMatchObject({
    user: null,
    html_url: expect.stringMatching(/\/acme\/app\/pull\/2$/) as unknown,
    pull_request: { url: expect.stringMatching(/\/repos\/acme\/app\/pulls\/2$/) as unknown },
    updated_at: '2025-01-01T00:00:00Z'
  })
  expect((await send('GET /issues/3')).json).toMatchObject({
    user: { login: 'ada', id: 7 },
    author_association: 'MEMBER',
    state: 'closed',
    state_reason: 'completed',
    closed_at: '2025-02-02T00:00:00Z',
    comments: 1
  })
  expect((await send('GET /issues/3/comments')).json).toMatchObject([
    { body: 'c', user: { login: 'eve', type: 'Bot' } }
  ])
})

test('changes the fields that are sent, and no others', async () => {
  const { send } = await startIssues({
    date: tickingDate(),
    issues: [{ title: 'T', body: 'b', labels: ['old'] }]
  })
  const patch = async (body: object) => (await send('PATCH /issues/1', { body })).json
  expect(await patch({ body: 'new' })).toMatchObject({
    title: 'T',
    body: 'new',
    labels: [{ name: 'old' }],
    state: 'open',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:01Z'
  })
  expect(await patch({ title: 'U', labels: ['a', 'OLD'] })).toMatchObject({
    title: 'U',
    body: 'new',
    labels: [{ name: 'a' }, { name: 'old' }]
  })
  expect(await patch({ body: null, labels: [] })).toMatchObject({ body: null, labels: [] })
})

test('closes and reopens an issue', async () => {
  const { send } = await startIssues({ date: tickingDate(), issues: [{}] })
  const patch = async (body: object) => (await send('PATCH /issues/1', { body })).json
  const closed = { state: 'closed', state_reason: 'completed', closed_by: bot }
  expect(await patch({ state: 'closed' })).toMatchObject({
    ...closed,
    closed_at: '2026-01-01T00:00:02Z'
  })
  // A reason without another state has no effect.
  expect(await patch({ state: 'closed', state_reason: 'not_planned' })).toMatchObject(closed)
  expect(await patch({ state: 'open' })).toMatchObject({
    state: 'open',
    state_reason: 'reopened',
    closed_at: null,
    closed_by: null
  })
  expect(await patch({ state: 'closed', state_reason: 'not_planned' })).toMatchObject({
    state: 'closed',
    state_reason: 'not_planned'
  })
})

test('tests change issues as people do', async () => {
  const { send, issues } = await startIssues({ date: tickingDate(), issues: [{ labels: ['a'] }] })
  const get = async () => (await send('GET /issues/1')).json
  issues.edit(1, { title: 'By hand', body: 'text', labels: ['b'] })
  expect(await get()).toMatchObject({ title: 'By hand', body: 'text', labels: [{ name: 'b' }] })
  issues.close(1, 'not_planned')
  expect(await get()).toMatchObject({ state: 'closed', state_reason: 'not_planned' })
  issues.reopen(1)
  expect(await get()).toMatchObject({ state: 'open', state_reason: 'reopened' })
  issues.lock(1)
  expect(await get()).toMatchObject({ locked: true })
  issues.unlock(1)
  expect(await get()).toMatchObject({ locked: false, updated_at: '2026-01-01T00:00:05Z' })
  expect(issues.create({ title: 'Next' }).number).toBe(2)
  expect(issues.all.map(({ title }) => title)).toEqual(['By hand', 'Next'])
  expect(() => issues.close(9)).toThrow('There is no issue 9.')
})
