import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { detectPlatform } from '../../src/platform/detect.js'
import { repositoryPathOf } from '../../src/platform/git-url.js'
import { jenkins } from '../../src/platform/jenkins.js'

const BRANCH = {
  JENKINS_URL: 'https://jenkins.example.com/',
  GIT_URL: 'https://github.com/acme/app.git',
  GIT_COMMIT: '0123456789abcdef0123456789abcdef01234567',
  GIT_BRANCH: 'origin/feature/x',
  BUILD_URL: 'https://jenkins.example.com/job/app/7/'
}

describe('the origin in Jenkins', () => {
  test('has the branch that Git checked out', () => {
    expect(detectPlatform(BRANCH).origin).toEqual({
      repository: 'acme/app',
      commit: '0123456789abcdef0123456789abcdef01234567',
      ref: 'refs/heads/feature/x',
      version: 'feature/x@0123456789ab',
      runUrl: 'https://jenkins.example.com/job/app/7/',
      url: 'https://jenkins.example.com/job/app/7/'
    })
  })

  test.each([
    ['a multibranch project', { BRANCH_NAME: 'main' }, 'refs/heads/main', 'main@0123456789ab'],
    ['a tag', { BRANCH_NAME: 'v1', TAG_NAME: 'v1' }, 'refs/tags/v1', 'v1'],
    ['a tag that Git checked out', { GIT_BRANCH: 'refs/tags/v1' }, 'refs/tags/v1', 'v1'],
    [
      'a change',
      { BRANCH_NAME: 'PR-24', CHANGE_ID: '24', CHANGE_BRANCH: 'fix' },
      'refs/heads/fix',
      'fix@0123456789ab'
    ],
    [
      'a change without a branch',
      { BRANCH_NAME: 'PR-24', CHANGE_ID: '24' },
      '',
      'PR-24@0123456789ab'
    ],
    ['a branch without a remote', { GIT_BRANCH: 'main' }, 'refs/heads/main', 'main@0123456789ab'],
    ['a commit', { GIT_BRANCH: 'detached' }, '', '0123456789ab'],
    ['no branch', { GIT_BRANCH: '' }, '', '0123456789ab']
  ])('is known for %s', (_, env, ref, version) => {
    expect(jenkins({ ...BRANCH, ...env }).origin).toMatchObject({ ref, version })
  })

  test('is empty without variables', () => {
    const platform = detectPlatform({ JENKINS_URL: 'https://jenkins.example.com/' })
    expect(Object.values(platform.origin).join('')).toBe('')
    expect(platform.shard).toBeUndefined()
    expect(platform.workspace).toBe(process.cwd())
  })

  test('has the first of several remotes', () => {
    const env = { GIT_URL_1: 'git@example.com:a/b.git', GIT_URL_2: 'git@example.com:c/d.git' }
    expect(jenkins(env).origin.repository).toBe('a/b')
  })

  test('uses the temporary folder of the workspace', () => {
    expect(jenkins({ WORKSPACE_TMP: '/w@tmp' }).temporaryFolder).toBe('/w@tmp')
  })
})

describe('the repository in a URL', () => {
  test.each([
    ['https://github.com/acme/app.git', 'acme/app'],
    ['https://github.com/acme/app', 'acme/app'],
    ['https://github.com/acme/app/', 'acme/app'],
    ['HTTPS://user:pa%40ss@Example.com:8443/group/sub/app.git', 'group/sub/app'],
    ['https://oauth2:tok@en/with@example.com/group/app.git', 'group/app'],
    ['https://token@example.com/app', 'app'],
    ['https://example.com/My%20Project/_git/app', 'My Project/_git/app'],
    ['https://example.com/100%/app.git', '100%/app'],
    ['https://example.com/a/b.git?token=secret#secret', 'a/b'],
    ['ssh://git@example.com:22/acme/app.git', 'acme/app'],
    ['ssh://git@[::1]:22/acme/app.git', 'acme/app'],
    ['ssh://example.com/acme/app', 'acme/app'],
    ['git@example.com:acme/app.git', 'acme/app'],
    ['git@example.com:/acme/app.git', 'acme/app'],
    ['git@example.com:123/app.git', '123/app'],
    ['example.com:acme/app', 'acme/app'],
    ['/srv/git/app.git', 'app'],
    ['../app', 'app'],
    ['file:///srv/git/app.git/', 'app'],
    ['C:\\git\\app.git', 'app'],
    ['https://example.com', ''],
    ['https://', ''],
    ['', '']
  ])('%s is %j', (url, repository) => {
    expect(repositoryPathOf(url)).toBe(repository)
  })

  test('never has the credentials', () => {
    const secret = fc.string({ unit: 'grapheme', minLength: 1 }).map(text => `s3cr${text}et`)
    const form = fc.constantFrom(
      (word: string) => `https://user:${word}@example.com/acme/app.git`,
      (word: string) => `https://${word}@example.com:8443/acme/app`,
      (word: string) => `ssh://git:${word}@example.com/acme/app.git`,
      (word: string) => `HTTP:///user:${word}@example.com/acme/app`,
      (word: string) => `${word}@example.com:acme/app.git`
    )
    fc.assert(
      fc.property(secret, form, (word, urlWith) => {
        expect(repositoryPathOf(urlWith(word))).toBe('acme/app')
      })
    )
  })

  test('can be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(typeof repositoryPathOf(text)).toBe('string')
      })
    )
  })
})
