import { expect, test } from '@jest/globals'
import type { GithubStep } from '../../../../emulator/github/server.js'
import { octetStream } from '../../../support/github-requests.js'
import { startTestGithub } from '../../../support/github-server.js'

test('serves contents from another origin, and logs these requests separately', async () => {
  const { github, contentUrl } = await startTestGithub()
  const url = await contentUrl()
  expect(url).toMatch(`${github.downloadsUrl}/`)
  expect(github.downloadsUrl).not.toBe(github.url)
  const response = await fetch(url, { headers: { 'x-own': 'mine' } })
  expect([response.status, await response.text()]).toEqual([200, 'content'])
  expect(response.headers.get('content-length')).toBe('7')

  expect(github.log).toMatchObject([{ status: 302, headers: { authorization: 'Bearer reader' } }])
  expect(github.downloads).toMatchObject([
    { asset: 1002, bytesSent: 7, status: 200, step: 'download', headers: { 'x-own': 'mine' } }
  ])
  expect(github.downloads[0]?.headers).not.toHaveProperty('authorization')
})

test('a download accepts a token, and logs it', async () => {
  const { github, contentUrl } = await startTestGithub()
  const headers = { authorization: 'Bearer reader' }
  await (await fetch(await contentUrl(), { headers })).text()
  expect(github.downloads[0]?.headers).toMatchObject(headers)
})

test.each([
  ['another signature', 'GET', (url: string) => `${url}0`],
  ['no signature', 'GET', (url: string) => url.replace(/\?.*/, '')],
  ['another asset', 'GET', (url: string) => url.replace('1002', '1003')],
  ['another method', 'POST', (url: string) => url]
])('a download with %s returns 403, before any fault', async (_, method, change) => {
  const steps: GithubStep[] = []
  const { github, contentUrl } = await startTestGithub({
    fault: ({ step }) => {
      steps.push(step)
      return undefined
    }
  })
  const response = await fetch(change(await contentUrl()), { method })
  expect(response.status).toBe(403)
  await response.text()
  expect(github.downloads).toMatchObject([{ asset: undefined, bytesSent: 0, status: 403 }])
  expect(steps).toEqual(['asset'])
})

test('URLs in responses have the port of the API', async () => {
  const { github, urlOf } = await startTestGithub()
  const response = await fetch(urlOf('/releases?per_page=1'))
  expect(response.headers.get('link')).toContain(`<${github.url}/repositories/1/releases?`)
  expect(await response.json()).toMatchObject([{ url: urlOf('/releases/2') }])
})

test('updates a release', async () => {
  const { github, urlOf } = await startTestGithub()
  const response = await fetch(urlOf('/releases/2'), {
    method: 'PATCH',
    headers: { authorization: 'Bearer writer' },
    body: JSON.stringify({ body: 'notes' })
  })
  expect(response.status).toBe(200)
  expect(github.releases[1]?.body).toBe('notes')
})

test('serves an empty asset', async () => {
  const { github, urlOf } = await startTestGithub({
    releases: [{ tag: 'v1', assets: [{ name: 'empty', content: '' }] }]
  })
  const response = await fetch(urlOf('/releases/assets/1001'), { headers: octetStream })
  expect([response.status, await response.text()]).toEqual([200, ''])
  expect(github.downloads[0]).toMatchObject({ bytesSent: 0, status: 200 })
})

test('if a fault hook throws, both hosts return 500 with its error', async () => {
  const { contentUrl, urlOf } = await startTestGithub({
    fault: ({ step }) => {
      if (step === 'list' || step === 'download') throw new Error('in the test')
      return undefined
    }
  })
  for (const url of [urlOf('/releases'), await contentUrl()]) {
    const response = await fetch(url)
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('in the test')
  }
})
