import { expect, test } from '@jest/globals'
import { callApi, testGithub } from '../../../support/github-requests.js'

const update = (body: unknown) => ({
  method: 'PATCH',
  token: 'writer',
  body: JSON.stringify({ body })
})

test('changes the notes and returns the release', async () => {
  const github = testGithub()
  const response = await callApi(github, '/releases/3', update('new ☃\r\n'))
  expect(response).toMatchObject({ status: 200, json: { id: 3, body: 'new ☃\r\n' } })
  expect(github.releases.map(({ body }) => body)).toEqual([null, null, 'new ☃\r\n', null])
  expect((await callApi(github, '/releases/latest')).json).toMatchObject({ body: 'new ☃\r\n' })
  expect(github.log[0]).toMatchObject({ step: 'update', body: '{"body":"new ☃\\r\\n"}' })
})

test('accepts 125,000 characters, which can be more bytes, and rejects 125,001', async () => {
  const github = testGithub()
  const longest = '😀'.repeat(125_000)
  expect(await callApi(github, '/releases/3', update(`${longest}x`))).toMatchObject({
    status: 422,
    json: { errors: [{ message: 'body is too long (maximum is 125000 characters)' }] }
  })
  expect(await callApi(github, '/releases/3', update(longest))).toMatchObject({ status: 200 })
})

test.each([
  ['no token', { method: 'PATCH', body: '{"body":""}' }, '/releases/3', 401],
  ['a token with read access', { ...update(''), token: 'reader' }, '/releases/3', 403],
  ['an unknown release', update(''), '/releases/99', 404],
  ['a draft without write access', { ...update(''), token: 'reader' }, '/releases/1', 404],
  ['invalid JSON', { ...update(''), body: 'body' }, '/releases/3', 400],
  ['JSON that is not an object', { ...update(''), body: 'null' }, '/releases/3', 400],
  ['null as notes', update(null), '/releases/3', 422],
  ['other fields', { ...update(''), body: '{"body":"","name":""}' }, '/releases/3', 422],
  ['another method', { ...update(''), method: 'PUT' }, '/releases/3', 404]
])('rejects %s and changes nothing', async (_, request, path, status) => {
  const github = testGithub()
  expect(await callApi(github, path, request)).toMatchObject({ status })
  expect(github.releases.map(({ body }) => body)).toEqual([
    null,
    null,
    'First line\r\nsecond',
    null
  ])
})
