import { describe, expect, test } from '@jest/globals'

import { described, hostile, RELEASE } from '../support/hostile-github.js'

describe('a rate limit of GitHub', () => {
  const assets = () => ({ json: [described(1, 'four')] })
  const limit = { json: {}, status: 429, headers: { 'retry-after': '0' } }

  test('delays the request, even with retries: 0', async () => {
    let requests = 0
    const { run, service } = await hostile({
      assets,
      other: () => (++requests > 2 ? { json: RELEASE } : limit),
      download: (_, response) => {
        response.end('four')
        return undefined
      }
    })
    const result = await run({ retries: '0' })
    expect(result.code).toBe(0)
    expect(service.samples.size).toBe(1)
  })

  test('fails the run if it never resets', async () => {
    const { run, github } = await hostile({ assets, other: () => limit })
    const result = await run({ retries: '0' })
    expect(result.code).toBe(1)
    expect(result.log).toContain('429: the rate limit of the GitHub token is used up')
    expect(github.log.length).toBeLessThan(30)
  })

  test('does not count toward the retries of other errors', async () => {
    const replies = [limit, { json: {}, status: 503 }, limit]
    const { run, service } = await hostile({
      assets,
      other: () => replies.shift() ?? { json: RELEASE },
      download: (_, response) => {
        response.end('four')
        return undefined
      }
    })
    expect((await run({ retries: '1' })).code).toBe(0)
    expect(service.samples.size).toBe(1)
  })
})
