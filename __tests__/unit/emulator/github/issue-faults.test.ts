import { expect, test } from '@jest/globals'
import type { GithubOptions, GithubStep } from '../../../../emulator/github/server.js'
import { startIssues } from '../../../support/github-issues.js'

const requests = [
  ['issues', 'GET /issues?labels=a'],
  ['create-issue', 'POST /issues', { title: 'T' }],
  ['issue', 'GET /issues/1'],
  ['update-issue', 'PATCH /issues/1', { body: 'b' }],
  ['comments', 'GET /issues/1/comments'],
  ['create-comment', 'POST /issues/1/comments', { body: 'c' }],
  ['add-labels', 'POST /issues/1/labels', { labels: ['a'] }],
  ['label', 'GET /labels/a'],
  ['create-label', 'POST /labels', { name: 'b' }]
] as const

test('logs each request with its step and its body, and passes the step to the hooks', async () => {
  const steps: { limit: GithubStep[]; fault: GithubStep[] } = { limit: [], fault: [] }
  const { send, github } = await startIssues({
    rateLimit: ({ step }) => {
      steps.limit.push(step)
      return undefined
    },
    fault: ({ step }) => {
      steps.fault.push(step)
      return undefined
    }
  })
  for (const [, line, body] of requests) await send(line, { body })
  const expected = requests.map(([step]) => step)
  expect(github.log.map(({ step }) => step)).toEqual(expected)
  expect(steps).toEqual({ limit: expected, fault: expected })
  expect(github.log.map(({ status }) => status)).toEqual([
    200, 201, 200, 200, 200, 201, 200, 200, 201
  ])
  expect(github.log.map(({ body }) => body)).toEqual(
    requests.map(([, , body]) => (body ? JSON.stringify(body) : undefined))
  )
})

const badGateway = { kind: 'answer', status: 502, body: '{}' } as const

/** Fails the first request of a step. */
function failing(step: GithubStep, fault: ReturnType<NonNullable<GithubOptions['fault']>>) {
  const hook: GithubOptions['fault'] = arrival =>
    arrival.step === step && arrival.attempt === 1 ? fault : undefined
  return { issues: [{}], fault: hook }
}

test('the response to a request is lost, although it was processed', async () => {
  const options = failing('create-issue', { kind: 'reset', when: 'accepted' })
  const { send, issues, github } = await startIssues(options)
  await expect(send('POST /issues', { body: { title: 'T' } })).rejects.toThrow('fetch failed')
  expect(issues.all).toMatchObject([{ number: 1 }, { number: 2, title: 'T' }])
  expect(github.log).toMatchObject([{ step: 'create-issue', status: 0, fault: 'reset:accepted' }])
})

test.each([
  ['late', 0],
  ['accepted', 1]
] as const)('a comment gets 502, %s, and %i comment is added', async (when, count) => {
  const options = failing('create-comment', { ...badGateway, when })
  const { send, issues } = await startIssues(options)
  const comment = { body: { body: 'c' } }
  expect(await send('POST /issues/1/comments', comment)).toMatchObject({ status: 502 })
  expect(issues.get(1).comments).toHaveLength(count)
  expect(await send('POST /issues/1/comments', comment)).toMatchObject({ status: 201 })
})

test('a fault after processing never hides a rejection', async () => {
  const options = failing('update-issue', { ...badGateway, when: 'accepted' })
  const { send } = await startIssues(options)
  expect(await send('PATCH /issues/1', { body: { state: '' } })).toMatchObject({ status: 422 })
})

test('creating content too quickly exceeds a secondary rate limit', async () => {
  const { send, issues } = await startIssues({
    rateLimit: ({ step }) => {
      return step === 'create-issue' ? { status: 403, retryAfter: 60 } : undefined
    }
  })
  const { status, headers, json } = await send('POST /issues', { body: { title: 'T' } })
  expect([status, headers.get('retry-after')]).toEqual([403, '60'])
  expect(json).toMatchObject({ message: 'You have exceeded a secondary rate limit' })
  expect(issues.all).toEqual([])
})
