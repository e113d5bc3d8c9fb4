import { expect, test } from '@jest/globals'
import { callApi, releases, testGithub } from '../../../support/github-requests.js'
import { sha256 } from '../../../support/hashes.js'

test('the latest release is neither a draft nor a prerelease', async () => {
  const { status, json } = await callApi(testGithub(), '/releases/latest')
  expect(status).toBe(200)
  const api = 'https://api.github.com/repos/acme/app/releases'
  expect(json).toMatchObject({
    id: 3,
    tag_name: 'v1/ä',
    name: 'One',
    draft: false,
    prerelease: false,
    body: 'First line\r\nsecond',
    html_url: 'https://api.github.com/acme/app/releases/tag/v1%2F%C3%A4',
    upload_url: `${api}/3/assets{?name,label}`,
    assets: [
      {
        id: 1002,
        name: 'a b.bin',
        label: 'A',
        state: 'uploaded',
        size: 7,
        digest: `sha256:${sha256('content')}`,
        url: `${api}/assets/1002`,
        browser_download_url:
          'https://api.github.com/acme/app/releases/download/v1%2F%C3%A4/a%20b.bin'
      },
      { name: 'old.bin', label: null, digest: null },
      { name: 'incomplete.bin', state: 'starter', size: 0 }
    ]
  })
})

test('with only drafts and prereleases, there is no latest release', async () => {
  const github = testGithub({ releases: releases.slice(0, 2) })
  expect(await callApi(github, '/releases/latest', { token: 'writer' })).toMatchObject({
    status: 404
  })
})

test.each([
  ['v1%2F%C3%A4', 200],
  ['v1/%C3%A4', 200],
  ['v2-rc', 200],
  ['V0', 404],
  ['v9', 404],
  ['%', 404]
])('finds a release by its tag: %s returns %i', async (tag, status) => {
  expect(await callApi(testGithub(), `/releases/tags/${tag}`)).toMatchObject({ status })
})

test('a draft is not found by its tag, and listing it requires write access', async () => {
  const github = testGithub()
  const ids = async (token?: string) => {
    const { json } = await callApi(github, '/releases', { token })
    return (json as { id: number }[]).map(({ id }) => id)
  }
  expect(await callApi(github, '/releases/tags/v3', { token: 'writer' })).toMatchObject({
    status: 404
  })
  expect(await ids('writer')).toEqual([1, 2, 3, 4])
  expect(await ids('reader')).toEqual([2, 3, 4])
  expect(await ids()).toEqual([2, 3, 4])
})

test.each(['/releases/1', '/releases/1/assets', '/releases/assets/1001'])(
  'reading a draft or its assets requires write access: %s',
  async path => {
    const github = testGithub()
    const statuses: number[] = []
    for (const token of ['writer', 'reader', 'stranger']) {
      statuses.push((await callApi(github, path, { token })).status)
    }
    expect(statuses).toEqual([200, 404, 404])
  }
)

test('the name and the notes of a release can be null', async () => {
  const { json } = await callApi(testGithub(), '/releases/4')
  expect(json).toMatchObject({ name: null, body: null })
})
