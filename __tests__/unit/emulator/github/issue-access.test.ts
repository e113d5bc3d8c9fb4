import { describe, expect, test } from '@jest/globals'
import type { issueTokens } from '../../../support/github-issues.js'
import { startIssues } from '../../../support/github-issues.js'

const reads = ['/issues', '/issues/1', '/issues/1/comments', '/labels/a'].map(path => `GET ${path}`)
const writes = [
  ['POST /issues', { title: 'T' }],
  ['PATCH /issues/1', { body: 'b' }],
  ['POST /issues/1/comments', { body: 'b' }],
  ['POST /issues/1/labels', { labels: ['b'] }],
  ['POST /labels', { name: 'b' }]
] as const
const issues = [{ labels: ['a'] }]

type Token = keyof typeof issueTokens | null

test.each<[Token, number, string]>([
  [null, 401, 'Requires authentication'],
  ['reader', 403, 'Resource not accessible by integration'],
  ['stranger', 403, 'Resource not accessible by integration'],
  ['contents', 403, 'Resource not accessible by integration']
])('the token %s can read issues of a public repository, but not write', async (...row) => {
  const [token, status, message] = row
  const { send, issues: tracker } = await startIssues({ issues })
  for (const line of reads) expect(await send(line, { token })).toMatchObject({ status: 200 })
  const before = tracker.all
  for (const [line, body] of writes) {
    expect(await send(line, { token, body })).toMatchObject({ status, json: { message } })
  }
  expect(tracker.all).toEqual(before)
  expect(tracker.labels.find('b')).toBeUndefined()
})

test('write access to issues is enough to write issues', async () => {
  const { send } = await startIssues({ issues, private: true })
  const statuses: number[] = []
  for (const [line, body] of writes) {
    statuses.push((await send(line, { token: 'issues', body })).status)
  }
  expect(statuses).toEqual([201, 200, 201, 200, 422])
  expect(await send('POST /labels', { token: 'issues', body: { name: 'c' } })).toMatchObject({
    status: 201
  })
})

test.each<[Token, number, number]>([
  [null, 404, 404],
  ['stranger', 404, 404],
  ['contents', 403, 200],
  ['issues', 200, 403],
  ['reader', 200, 200]
])('in a private repository, the token %s gets %i for issues', async (...row) => {
  const [token, issueStatus, releaseStatus] = row
  const { send } = await startIssues({ issues, private: true })
  for (const line of reads) {
    expect(await send(line, { token })).toMatchObject({ status: issueStatus })
  }
  expect(await send('GET /releases', { token })).toMatchObject({ status: releaseStatus })
})

test('a token can belong to a person', async () => {
  const { send } = await startIssues()
  const { json } = await send('POST /issues', { token: 'owner', body: { title: 'T' } })
  expect(json).toMatchObject({
    user: { login: 'ada', type: 'User' },
    author_association: 'OWNER'
  })
})

describe('an issue', () => {
  const lines = [...reads.slice(1, 3), ...writes.slice(1, 4).map(([line]) => line)]

  test('that is unknown returns 404', async () => {
    const { send } = await startIssues()
    for (const line of lines) {
      expect(await send(line, { body: bodyOf(line) })).toMatchObject({ status: 404 })
    }
  })

  test('that was deleted returns 410, and is not listed', async () => {
    const { send, issues: tracker } = await startIssues({ issues })
    tracker.delete(1)
    for (const line of lines) {
      expect(await send(line, { body: bodyOf(line) })).toMatchObject({
        status: 410,
        json: { message: 'This issue was deleted' }
      })
    }
    expect((await send('GET /issues?state=all')).json).toEqual([])
    expect((await send('POST /issues', { body: { title: 'T' } })).json).toMatchObject({ number: 2 })
  })

  test('that was transferred redirects, and is not listed', async () => {
    const { github, send, issues: tracker } = await startIssues({ issues })
    tracker.transfer(1)
    for (const line of lines) {
      const { status, headers } = await send(line, { body: bodyOf(line) })
      expect([status, headers.get('location')]).toEqual([
        301,
        `${github.url}/repositories/2/issues/1`
      ])
    }
    expect((await send('GET /issues?state=all')).json).toEqual([])
  })

  test('that is locked can be changed, but only collaborators can comment on it', async () => {
    const { send, issues: tracker } = await startIssues({ issues: [{ locked: true }] })
    const comment = { body: { body: 'c' } }
    expect(await send('POST /issues/1/comments', comment)).toMatchObject({
      status: 403,
      json: { message: 'Unable to create comment because issue is locked.' }
    })
    expect(await send('PATCH /issues/1', comment)).toMatchObject({ status: 200 })
    expect(await send('POST /issues/1/comments', { ...comment, token: 'owner' })).toMatchObject({
      status: 201
    })
    expect(tracker.get(1).comments).toHaveLength(1)
  })
})

test.each(['option', 'method'])(
  'without issues, only pull requests and labels are left: %s',
  async how => {
    const { send, issues: tracker } = await startIssues({
      issues: [...issues, { pullRequest: true }],
      hasIssues: how === 'method'
    })
    if (how === 'method') tracker.enabled = false
    const lines = [...reads.slice(1, 3), ...writes.slice(0, 4).map(([line]) => line)]
    for (const line of lines) {
      expect(await send(line, { body: bodyOf(line) })).toMatchObject({
        status: 410,
        json: { message: 'Issues are disabled for this repo' }
      })
    }
    expect((await send('GET /issues')).json).toMatchObject([{ number: 2 }])
    expect(await send('GET /issues/2')).toMatchObject({ status: 200 })
    expect(await send('GET /labels/a')).toMatchObject({ status: 200 })
  }
)

function bodyOf(line: string): object | undefined {
  return writes.find(([write]) => write === line)?.[1]
}
