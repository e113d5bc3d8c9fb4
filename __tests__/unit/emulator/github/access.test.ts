import { describe, expect, test } from '@jest/globals'
import { callApi, testGithub } from '../../../support/github-requests.js'

test.each(['Bearer wrong', 'Basic d3JpdGVy', 'writer', 'Bearer toString'])(
  'rejects a wrong token with 401, even for a public repository: %s',
  async authorization => {
    const response = await callApi(testGithub(), '/releases', { headers: { authorization } })
    expect(response).toMatchObject({ status: 401, json: { message: 'Bad credentials' } })
  }
)

test('accepts the scheme token', async () => {
  const headers = { authorization: 'token reader' }
  expect(await callApi(testGithub(), '/releases', { headers })).toMatchObject({ status: 200 })
})

test.each([
  ['writer', 200],
  ['reader', 200],
  ['stranger', 404],
  [undefined, 404]
])('reading a private repository requires read access: %s gets %i', async (token, status) => {
  const github = testGithub({ private: true })
  const paths = ['/releases', '/releases/latest', '/releases/tags/v0', '/releases/assets/1002']
  for (const path of paths) {
    expect(await callApi(github, path, { token })).toMatchObject({ status })
  }
})

test.each([
  ['/repos/acme/other/releases', 404],
  ['/repos/ACME/App/releases', 200],
  ['/repositories/2/releases', 404],
  ['/releases/99', 404],
  ['/releases/99/assets', 404],
  ['/releases/assets/99', 404],
  ['/releases/latest/more', 404],
  ['/pulls', 404]
])('%s returns %i', async (path, status) => {
  expect(await callApi(testGithub(), path)).toMatchObject({ status })
})

test('rejects a request without a user agent', async () => {
  const headers = { 'user-agent': '' }
  expect(await callApi(testGithub(), '/releases', { headers })).toMatchObject({ status: 403 })
})

describe('the rate limit', () => {
  test.each([
    [
      { status: 403, reset: 1_800_000_000 } as const,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' },
      'retry-after'
    ],
    [
      { status: 429, retryAfter: 60 } as const,
      { 'x-ratelimit-remaining': '4999', 'retry-after': '60' },
      'x-ratelimit-reset'
    ]
  ])('responds with %j, before any fault', async (limit, headers, absentHeader) => {
    const github = testGithub({
      rateLimit: ({ index }) => (index === 0 ? limit : undefined),
      fault: () => ({ kind: 'reset', when: 'early' })
    })
    const response = await callApi(github, '/releases')
    expect(response).toMatchObject({ status: limit.status, headers })
    expect(response.headers).not.toHaveProperty(absentHeader)
    expect(github.log[0]?.fault).toBeUndefined()
  })

  test('differs from a 403 for missing access', async () => {
    const update = { method: 'PATCH', token: 'reader', body: '{"body":""}' }
    expect(await callApi(testGithub(), '/releases/3', update)).toMatchObject({
      status: 403,
      headers: { 'x-ratelimit-remaining': '4999' }
    })
  })
})
