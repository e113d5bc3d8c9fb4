import { describe, expect, test } from '@jest/globals'

import { parseAsset, parseNotes, parseRelease } from '../../src/releases/responses.js'
import { paginate, type Page } from '../../src/releases/pages.js'

const SHA256 = 'ab'.repeat(32)
const asset = { id: 1, name: 'a', size: 0, state: 'uploaded' }

describe('an asset', () => {
  test.each([
    ['lowercase', `sha256:${SHA256}`, SHA256],
    ['uppercase', `SHA256:${SHA256.toUpperCase()}`, SHA256],
    ['none', null, undefined],
    ['missing', undefined, undefined],
    ['another algorithm', `sha512:${SHA256}${SHA256}`, undefined],
    ['too short', 'sha256:abc', undefined],
    ['empty', '', undefined],
    ['not a string', 5, undefined]
  ])('has the SHA-256 that GitHub provides, if it is valid: %s', (_, digest, sha256) => {
    expect(parseAsset({ ...asset, digest })).toEqual({ id: 1, name: 'a', size: 0, sha256 })
  })

  test.each([
    [{ name: 5 }, 'GitHub returned no name for it'],
    [{ id: '../../x' }, 'GitHub returned no valid ID for it: "../../x"'],
    [{ id: 2 ** 53 }, 'GitHub returned no valid ID for it: 9007199254740992'],
    [{ size: -1 }, 'GitHub returned no valid size for it: -1'],
    [{ size: undefined }, 'GitHub returned no valid size for it: none'],
    [{ state: 'starter' }, 'its upload to the release is not complete (state: "starter")']
  ])('has a description of its problem if it is invalid: %j', (changes, problem) => {
    expect(parseAsset({ ...asset, ...changes })).toMatchObject({ size: 0, problem })
  })
})

describe('a release', () => {
  const release = { id: 1, tag_name: 'v1', html_url: 'https://github.com/a/b' }

  test('has the names of its uploaded assets', () => {
    const assets = [asset, { ...asset, id: 2, state: 'starter' }, null, 'x']
    expect(parseRelease({ ...release, assets })).toEqual({
      id: 1,
      tag: 'v1',
      url: 'https://github.com/a/b',
      assetNames: new Map([[1, 'a']])
    })
  })

  test.each([
    null,
    [],
    {},
    'release',
    { ...release, id: '1/../2' },
    { ...release, tag_name: null }
  ])('is an error if the response is invalid: %j', value => {
    expect(() => parseRelease(value)).toThrow('the response does not describe a release')
  })

  test('has its exact notes, and is an error if the response does not include them', () => {
    expect(parseNotes({ body: ' \r\n' })).toBe(' \r\n')
    expect(parseNotes({ body: null })).toBe('')
    for (const value of [{}, { body: 5 }, [], null]) {
      expect(() => parseNotes(value)).toThrow('does not include the notes')
    }
  })
})

describe('a paginated list', () => {
  const link = '<https://example.com/?page=2>; rel="next", <https://example.com/>; rel="first"'
  const full = Array.from({ length: 100 }, () => ({}))

  /** Returns the number of items in these pages and the number of requested pages. */
  async function read(pageAt: (number: number) => Page | undefined) {
    const requested: number[] = []
    const get = (number: number) => {
      requested.push(number)
      return Promise.resolve(pageAt(number))
    }
    let items = 0
    for await (const item of paginate('things', get)) items += Number(typeof item === 'object')
    return { items, pages: requested.length }
  }

  test.each([
    ['one page', [[{}]], { items: 1, pages: 1 }],
    ['an empty page', [[]], { items: 0, pages: 1 }],
    ['a full page and an empty one', [full, []], { items: 100, pages: 2 }],
    ['full pages without links', [full, full, [{}]], { items: 201, pages: 3 }]
  ])('ends after the last item: %s', async (_, pages, expected) => {
    expect(await read(number => ({ items: pages[number - 1], link: undefined }))).toEqual(expected)
  })

  test('continues while the response links to another page', async () => {
    const pageAt = (number: number) => ({ items: [{}], link: number < 3 ? link : undefined })
    expect(await read(pageAt)).toEqual({ items: 3, pages: 3 })
  })

  test('that never ends is an error', async () => {
    await expect(read(() => ({ items: [{}], link }))).rejects.toThrow(
      'the list of things does not end after 100 pages'
    )
  })

  test('that does not exist is an error', async () => {
    await expect(read(() => undefined)).rejects.toThrow('the list of things does not exist')
  })
})
