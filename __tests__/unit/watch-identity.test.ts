import { describe, expect, test } from '@jest/globals'

import { identityOf } from '../../src/results/watch-state.js'

describe('what is watched', () => {
  const target = {
    apiUrl: new URL('https://service.example'),
    credentials: { username: 'u/acme/ci' },
    releases: ['latest'],
    repository: 'acme/app'
  }

  test('stays the same for other releases', () => {
    expect(identityOf({ ...target, releases: ['v1', 'v2'], repository: 'Acme/App' })).toEqual(
      identityOf(target)
    )
  })

  test('differs by repository, the kind of the watch, and the account', () => {
    const all = [
      target,
      { ...target, releases: [] },
      { ...target, repository: 'acme/other' },
      { ...target, credentials: { username: 'u/acme/other' } }
    ].map(one => JSON.stringify(identityOf(one)))
    expect(new Set(all).size).toBe(all.length)
  })

  test('does not contain the username', () => {
    expect(JSON.stringify(identityOf(target))).not.toContain('u/acme')
  })
})
