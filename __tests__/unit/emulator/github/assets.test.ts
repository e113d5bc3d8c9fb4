import { expect, test } from '@jest/globals'
import { inChunks } from '../../../support/emulator-requests.js'
import { callApi, octetStream, testGithub } from '../../../support/github-requests.js'

test('returns the description of an asset, or redirects to its content on another host', async () => {
  const github = testGithub()
  expect((await callApi(github, '/releases/assets/1002')).json).toMatchObject({ name: 'a b.bin' })
  const response = await callApi(github, '/releases/assets/1002', { headers: octetStream })
  expect(response).toMatchObject({ status: 302, body: '' })
  expect(new URL(response.headers['location'] ?? '').origin).toBe(
    'https://release-assets.githubusercontent.com'
  )
})

test('an incomplete upload has a description but no content', async () => {
  const github = testGithub()
  expect(await callApi(github, '/releases/assets/1004')).toMatchObject({ status: 200 })
  expect(await callApi(github, '/releases/assets/1004', { headers: octetStream })).toMatchObject({
    status: 404
  })
})

test.each([
  ['/releases/assets/1002', 0, 'reset'],
  ['/releases/assets/99', 404, undefined]
] as const)('a fault after processing only replaces a redirect: %s', async (...row) => {
  const [path, status, connection] = row
  const github = testGithub({ fault: () => ({ kind: 'reset', when: 'accepted' }) })
  const response = await callApi(github, path, { headers: octetStream })
  expect([response.status, response.connection]).toEqual([status, connection])
})

test('a slow download pauses before each chunk, and sends one chunk per second', async () => {
  const pauses: number[] = []
  const github = testGithub({
    pause: milliseconds => {
      pauses.push(milliseconds)
      return Promise.resolve()
    },
    fault: () => ({ kind: 'slow', bytesPerSecond: 4 })
  })
  const { headers } = await callApi(github, '/releases/assets/1002', { headers: octetStream })
  const { pathname, search } = new URL(headers['location'] ?? '')
  const { chunks } = github.download({
    method: 'GET',
    path: pathname + search,
    headers: {},
    body: inChunks('')
  })
  const sent: string[] = []
  for await (const chunk of chunks) sent.push(Buffer.from(chunk).toString())
  expect(sent).toEqual(['cont', 'ent'])
  expect(pauses).toEqual([1000, 750])
})
