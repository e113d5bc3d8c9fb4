import { describe, expect, test } from '@jest/globals'

import { DAY, faultsIn, ONE, startIssues } from '../support/watched-issues.js'

describe('a rate limit', () => {
  test('delays a POST', async () => {
    let left = 2
    const { run, github, clock } = await startIssues({
      rateLimit: ({ step }) =>
        step === 'create-issue' && left-- > 0 ? { status: 403, retryAfter: 60 } : undefined
    })
    expect((await run([ONE])).failures).toEqual([])
    expect(github.issues.all).toHaveLength(1)
    expect(clock.now()).toBeGreaterThanOrEqual(DAY + 120_000)
  })

  test.each([
    ['Retry-After', 429, { 'retry-after': '9'.repeat(30) }],
    ['Retry-After', 403, { 'retry-after': '9'.repeat(400) }],
    ['the time of the reset', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1e30' }]
  ])('without an end is a failure: %s (%i)', async (_, status, headers) => {
    const { run } = await startIssues()
    const { failures } = await run([ONE], { fault: () => ({ kind: 'answer', status, headers }) })
    expect(failures[0]?.message).toMatch(
      /GitHub: 4\d\d: the rate limit of the GitHub token is used up\.$/
    )
  })

  test('is waited for by the clock of GitHub', async () => {
    let left = 1
    const { run, github } = await startIssues({
      rateLimit: () =>
        left-- > 0 ? { status: 403, reset: Math.ceil(Date.now() / 1000) + 60 } : undefined
    })
    expect((await run([ONE])).failures).toEqual([])
    expect(github.issues.all).toHaveLength(1)
  })

  test('names the time at which it ends, by the clock of the run', async () => {
    const { run } = await startIssues({ rateLimit: () => ({ status: 429, retryAfter: 3600 }) })
    const { failures } = await run([ONE])
    expect(failures[0]?.message).toContain('is used up until 2026-01-02T01:00:00.000Z')
  })

  test('is recognized by its text', async () => {
    const body = JSON.stringify({ message: 'You have exceeded a secondary rate limit.' })
    const { run, clock } = await startIssues()
    const fault = faultsIn('create-issue', { kind: 'answer', status: 403, body })
    expect((await run([ONE], { fault })).failures).toEqual([])
    expect(clock.now()).toBeGreaterThanOrEqual(DAY + 60_000)
  })
})
