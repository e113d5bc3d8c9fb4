import { expect, test } from '@jest/globals'
import { callApi, testGithub } from '../../../support/github-requests.js'

const assets = Array.from({ length: 205 }, (_, index) => ({ name: `${index}`, content: '' }))
const githubWithAssets = () => testGithub({ releases: [{ tag: 'v1', assets }] })
const list = 'https://api.github.com/repositories/1/releases/1/assets'

test.each([
  ['', 0, 30, `<${list}?page=2>; rel="next", <${list}?page=7>; rel="last"`],
  [
    '?per_page=100&page=2',
    100,
    100,
    ['1>; rel="prev"', '3>; rel="next"', '3>; rel="last"', '1>; rel="first"']
      .map(rest => `<${list}?per_page=100&page=${rest}`)
      .join(', ')
  ],
  [
    '?per_page=101',
    0,
    100,
    `<${list}?per_page=101&page=2>; rel="next", <${list}?per_page=101&page=3>; rel="last"`
  ],
  ['?page=7', 180, 25, `<${list}?page=6>; rel="prev", <${list}?page=1>; rel="first"`],
  [
    '?per_page=x&page=0',
    0,
    30,
    `<${list}?per_page=x&page=2>; rel="next", <${list}?per_page=x&page=7>; rel="last"`
  ]
])('returns the page for the query "%s" with links', async (query, first, count, link) => {
  const { json, headers } = await callApi(githubWithAssets(), `/releases/1/assets${query}`)
  const names = (json as { name: string }[]).map(({ name }) => name)
  expect(names).toEqual(Array.from({ length: count }, (_, index) => String(first + index)))
  expect(headers['link']).toBe(link)
})

test('a page after the last one is empty', async () => {
  expect((await callApi(githubWithAssets(), '/releases/1/assets?page=8')).json).toEqual([])
})

test('a single page has no links', async () => {
  expect((await callApi(testGithub(), '/releases')).headers).not.toHaveProperty('link')
})

test('links lead to the other pages', async () => {
  const github = githubWithAssets()
  const { headers } = await callApi(github, '/releases/1/assets?per_page=100')
  const [, next = ''] =
    /<https:\/\/api\.github\.com([^>]*)>; rel="next"/.exec(headers['link'] ?? '') ?? []
  expect((await callApi(github, next)).json).toHaveLength(100)
  expect(await callApi(github, next.replace('/1/', '/2/'))).toMatchObject({ status: 404 })
})

test('a list has 30 releases, with 30 assets each', async () => {
  const releases = Array.from({ length: 31 }, () => ({ tag: 'v', assets }))
  const { json } = await callApi(testGithub({ releases }), '/releases')
  expect(json).toHaveLength(30)
  expect((json as { assets: unknown[] }[])[0]?.assets).toHaveLength(30)
})
