import { expect, test } from '@jest/globals'
import { startIssues } from '../../../support/github-issues.js'

const day = (number: number) => `2026-01-0${number}T00:00:00Z`
const comment = { body: 'c', createdAt: day(1) }

const issues = [
  { labels: ['Watch', 'x'], createdAt: day(1), updatedAt: day(5), comments: [comment] },
  { labels: ['watch'], createdAt: day(3), updatedAt: day(3), author: { login: 'Eve' } },
  { pullRequest: true, createdAt: day(2), updatedAt: day(4), comments: [comment, comment] },
  { state: 'closed', labels: ['watch', 'x'], createdAt: day(3), updatedAt: day(6) }
] as const

test.each([
  ['', [2, 3, 1]],
  ['state=open', [2, 3, 1]],
  ['state=closed', [4]],
  ['state=all', [4, 2, 3, 1]],
  ['state=all&direction=asc', [1, 3, 2, 4]],
  ['state=all&sort=created&direction=desc', [4, 2, 3, 1]],
  ['state=all&sort=updated', [4, 1, 3, 2]],
  ['state=all&sort=updated&direction=asc', [2, 3, 1, 4]],
  ['sort=comments', [3, 1, 2]],
  ['labels=WATCH', [2, 1]],
  ['labels=watch,X&state=all', [4, 1]],
  ['labels=watch,other', []],
  ['labels=', [2, 3, 1]],
  ['since=2026-01-04T00:00:00Z', [3, 1]],
  ['since=2026-01-04T01:00:01%2B01:00', [1]],
  ['creator=eve', [2]],
  ['creator=github-actions[bot]', [3, 1]],
  ['creator=nobody', []]
])('lists the issues for the query "%s"', async (query, numbers) => {
  const { send } = await startIssues({ issues })
  const { status, json } = await send(`GET /issues?${query}`)
  expect(status).toBe(200)
  expect((json as { number: number }[]).map(({ number }) => number)).toEqual(numbers)
})

test('marks pull requests, and does not say who closed an issue', async () => {
  const { send } = await startIssues({ issues })
  const { json } = await send('GET /issues?sort=comments')
  const listed = json as object[]
  expect(listed.map(issue => 'pull_request' in issue)).toEqual([true, false, false])
  expect(listed.filter(issue => 'closed_by' in issue)).toEqual([])
})

test.each([
  ['state=opened', 'state is not one of open, closed, all'],
  ['sort=number', 'sort is not one of created, updated, comments'],
  ['direction=down', 'direction is not one of desc, asc'],
  ['since=yesterday', 'since is not a timestamp'],
  ['since=2026-01-04', 'since is not a timestamp'],
  ['since=2026-01-04T00:00:00%2B99:00', 'since is not a timestamp'],
  ['label=watch', 'only supports labels, state']
])('rejects the query "%s"', async (query, message) => {
  const { send } = await startIssues({ issues })
  expect(await send(`GET /issues?${query}`)).toMatchObject({
    status: 422,
    json: { errors: [{ message: expect.stringContaining(message) as unknown }] }
  })
})

test('links lead to the other pages, with the same filters', async () => {
  const { send } = await startIssues({ issues: Array.from({ length: 205 }, () => ({})) })
  let url: string | undefined = '/issues?per_page=100&direction=asc'
  const numbers: number[] = []
  const counts: number[] = []
  while (url !== undefined) {
    const { json, headers } = await send(`GET ${url}`)
    const page = json as { number: number }[]
    counts.push(page.length)
    numbers.push(...page.map(({ number }) => number))
    url = /<([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
  }
  expect(counts).toEqual([100, 100, 5])
  expect(numbers).toEqual(Array.from({ length: 205 }, (_, index) => index + 1))
})
