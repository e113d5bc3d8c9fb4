import { describe, expect, test } from '@jest/globals'

import { createGithub } from '../src/github/api.js'
import { workspace } from './action.js'
import { described, hostile } from './hostile-github.js'

describe('the bytes of an asset', () => {
  test('are read no further than its size', async () => {
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
    expect(result.log).toContain('1.bin')
    expect(result.results?.samples.find(({ state }) => state === 'failed')).toMatchObject({
      files: ['1.bin'],
      error: { step: 'download' }
    })
  })

  test.each([
    ['with a length', { 'content-length': '2' }],
    ['without a length', {}]
  ])('that are fewer than its size are not submitted, %s', async (_, headers) => {
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

test('a file that cannot be written is an error of its own, and is not downloaded again', async () => {
  const { github } = await hostile({
    assets: () => ({ json: [] }),
    download: (_, response) => {
      response.write('four')
      return undefined
    }
  })
  const { signal } = new AbortController()
  const { url, log } = github
  const options = { apiUrl: new URL(url), repository: 'acme/app', token: '', userAgent: 'test' }
  const client = createGithub({ ...options, retries: 3, stallMs: 1000, signal })
  const asset = { id: 1, name: 'x', size: 8, sha256: undefined }
  await expect(client.download(asset, `${workspace()}/missing/x`)).rejects.toThrow('ENOENT')
  expect(log).toHaveLength(1)
  client.close()
})
