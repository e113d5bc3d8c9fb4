import { describe, expect, test } from '@jest/globals'

import { ReleasesApi } from '../../src/releases/releases.js'
import { resolveRedirect } from '../../src/releases/download.js'
import { workspace } from '../support/action.js'
import {
  described,
  hostile,
  listen,
  RELEASE,
  TOKEN,
  type Responder
} from '../support/hostile-github.js'

describe('the bytes of an asset', () => {
  test('are read only up to its size', async () => {
    let sent = 0
    let downloads = 0
    const { run, service } = await hostile({
      assets: () => ({ json: [described(1, 'four'), described(2, 'good')] }),
      download: (id, response) => {
        if (id === 2) {
          response.end('good')
          return undefined
        }
        downloads += 1
        const piece = Buffer.alloc(1 << 16)
        const more = () => {
          while (!response.destroyed && sent < 1 << 28) {
            sent += piece.length
            if (!response.write(piece)) break
          }
          if (sent >= 1 << 28) response.end()
        }
        response.on('drain', more)
        more()
        return undefined
      }
    })
    const result = await run()
    expect(result.code).toBe(1)
    expect(sent).toBeLessThan(1 << 26)
    expect(downloads).toBe(1)
    expect(service.samples.size).toBe(1)
    expect(result.log).toContain("✗ 1.bin  can't be downloaded: ")
    expect(result.results?.samples.find(({ state }) => state === 'failed')).toMatchObject({
      files: ['1.bin'],
      error: { step: 'download' }
    })
  })

  test.each([
    ['with a length', { 'content-length': '2' }],
    ['without a length', {}]
  ])('are not submitted if there are too few: %s', async (_, headers) => {
    const { run, service } = await hostile({
      assets: () => ({ json: [described(1, 'four')] }),
      download: (_id, response) => {
        response.writeHead(200, headers).end('fo')
        return undefined
      }
    })
    const result = await run()
    expect(result.code).toBe(1)
    expect(service.samples.size).toBe(0)
    expect(result.results?.samples).toMatchObject([{ state: 'failed', files: ['1.bin'] }])
  })
})

describe('a redirect of a download', () => {
  /** Runs with one asset, whose bytes are on another host and below `/repos/acme/app/bytes`. */
  async function redirected(location: (storage: URL) => string) {
    const sendBytes: Responder = (_, response) => {
      response.end('four')
      return undefined
    }
    const storage = await listen(sendBytes)
    const { run, github, service } = await hostile({
      assets: () => ({ json: [described(1, 'four')] }),
      download: (_, response) => {
        response.writeHead(302, { location: location(new URL(storage.url)) }).end()
        return undefined
      },
      other: (arrival, response) =>
        arrival.path.includes('bytes') ? sendBytes(arrival, response) : { json: RELEASE }
    })
    return { result: await run({ retries: '0' }), storage, github, service }
  }

  test.each([
    ['a URL', ({ href }: URL) => `${href}bucket/x?sig=1`, '/bucket/x?sig=1'],
    ['a URL without a scheme', ({ host }: URL) => `//${host}/bucket/x`, '/bucket/x'],
    ['a URL with an empty folder', ({ href }: URL) => `${href}/bucket/x`, '//bucket/x']
  ])('is followed to another host without the token: %s', async (_, location, path) => {
    const { result, storage, service } = await redirected(location)
    expect(result.code).toBe(0)
    expect(service.samples.size).toBe(1)
    expect(storage.log).toEqual([{ method: 'GET', path, authorization: undefined }])
  })

  test.each(['/repos/acme/app/bytes?a=b', '../../bytes?a=b'])(
    'is resolved against the URL of the request: %s',
    async location => {
      const { result, github } = await redirected(() => location)
      expect(result.code).toBe(0)
      expect(github.log.slice(-2)).toMatchObject([
        { path: '/repos/acme/app/releases/assets/1', authorization: `Bearer ${TOKEN}` },
        { path: '/repos/acme/app/bytes?a=b', authorization: undefined }
      ])
    }
  )

  test.each([
    ['file:///etc/passwd', 'to a URL that is not allowed'],
    ['ftp://127.0.0.1/x', 'to a URL that is not allowed'],
    ['http://', 'to a URL that is not allowed'],
    ['', '302 for the asset'],
    ['1', 'too many redirects']
  ])('fails the sample if it cannot be followed: "%s"', async (location, message) => {
    const { result, github } = await redirected(() => location)
    expect(result.code).toBe(1)
    expect(result.results?.samples).toMatchObject([{ state: 'failed', files: ['1.bin'] }])
    expect(result.log).toContain(message)
    expect(github.log.length).toBeLessThan(10)
  })

  test('is not followed from https to http', () => {
    const redirectTo = (location: string) =>
      resolveRedirect({ status: 302, headers: { location } }, new URL('https://a/b'), { name: 'x' })
    expect(() => redirectTo('http://a/c')).toThrow('to a URL that is not allowed')
    expect(redirectTo('//c/d').href).toBe('https://c/d')
  })
})

test('an asset is not downloaded again if its file cannot be written', async () => {
  const { github } = await hostile({
    assets: () => ({ json: [] }),
    download: (_, response) => {
      response.write('four')
      return undefined
    }
  })
  const download = downloadFrom(github.url, { retries: 3, file: `${workspace()}/missing/x` })
  await expect(download).rejects.toThrow('ENOENT')
  expect(github.log).toHaveLength(1)
})

test('the error of a download keeps the lost connection as its cause', async () => {
  const { github } = await hostile({
    assets: () => ({ json: [] }),
    download: (_, response) => {
      response.destroy()
      return undefined
    }
  })
  const download = downloadFrom(github.url, { retries: 0, file: `${workspace()}/x` })
  await expect(download).rejects.toMatchObject({
    name: 'GithubError',
    cause: { name: 'ConnectionError', cause: { code: 'ECONNRESET' } }
  })
})

/** Downloads an asset with the client of the action. */
async function downloadFrom(
  url: string,
  { retries, file }: { readonly retries: number; readonly file: string }
): Promise<void> {
  const releases = new ReleasesApi({
    apiUrl: new URL(url),
    repository: 'acme/app',
    token: '',
    userAgent: 'test',
    retries,
    stallMs: 1000,
    redact: text => text
  })
  const asset = { id: 1, name: 'x', size: 8, sha256: undefined }
  try {
    await releases.download(asset, file, new AbortController().signal)
  } finally {
    releases.close()
  }
}

test('an empty folder in the URL of the API does not send the token to another host', async () => {
  const other = await listen(() => ({ json: {} }))
  const { run, github } = await hostile({ assets: () => ({ json: [] }) })
  const apiUrl = `${github.url}//${new URL(other.url).host}`
  expect((await run({}, { GITHUB_API_URL: apiUrl })).code).toBe(1)
  expect(other.log).toEqual([])
  expect(github.log[0]?.path).toMatch(/^\/\/127\.0\.0\.1:\d+\/repos\/acme\/app\//)
})
