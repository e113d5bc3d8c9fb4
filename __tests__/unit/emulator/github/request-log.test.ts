import { expect, test } from '@jest/globals'
import type { GithubStep } from '../../../../emulator/github/server.js'
import { callApi, testGithub } from '../../../support/github-requests.js'

test('logs every request with its headers, and passes the same to the fault hook', async () => {
  const calls: [number, GithubStep, number][] = []
  const github = testGithub({
    now: () => 7,
    fault: ({ index, step, attempt }) => {
      calls.push([index, step, attempt])
      return index === 0 ? { kind: 'answer', status: 502 } : undefined
    }
  })
  const statuses: number[] = []
  for (const path of [
    '/releases/latest',
    '/releases/latest',
    '/releases/tags/v0',
    '/releases',
    '/releases/3',
    '/releases/3/assets',
    '/releases/assets/1002',
    '/elsewhere'
  ]) {
    statuses.push((await callApi(github, path, { token: 'reader', body: '' })).status)
  }
  expect(statuses).toEqual([502, 200, 200, 200, 200, 200, 200, 404])
  expect(calls).toEqual([
    [0, 'latest', 1],
    [1, 'latest', 2],
    [2, 'tag', 1],
    [3, 'list', 1],
    [4, 'release', 1],
    [5, 'assets', 1],
    [6, 'asset', 1],
    [7, 'other', 1]
  ])
  expect(github.log[0]).toEqual({
    index: 0,
    at: 7,
    method: 'GET',
    path: '/repos/acme/app/releases/latest',
    step: 'latest',
    attempt: 1,
    headers: { 'user-agent': 'test', authorization: 'Bearer reader' },
    body: undefined,
    status: 502,
    fault: 'answer:late'
  })
})
