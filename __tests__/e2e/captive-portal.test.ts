import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

import { describe, expect, test } from '@jest/globals'

import { isWebPage } from '../../src/spectra/web-page.js'
import { runAction, workspace } from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import { listen } from '../support/listen.js'

/** Starts a server that reads each body before it responds, and records the requested paths. */
async function serve(respond: RequestListener): Promise<{ host: string; paths: string[] }> {
  const paths: string[] = []
  const server = await listen(
    createServer((request, response) => {
      paths.push(request.url ?? '')
      request.resume().on('end', () => {
        respond(request, response)
      })
    })
  )
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, paths }
}

const files = { 'a.bin': 'a', 'b.bin': 'bb', 'c.bin': 'ccc' }
const inputs = { files: '*.bin', retries: '1', 'requests-per-second': '1000' }

describe('a captive portal that returns 200 for all requests', () => {
  const PORTAL = '<!DOCTYPE html>\n<html><body>Please log in to GuestWiFi</body></html>'

  test.each(['text/html; charset=utf-8', 'application/octet-stream'])(
    'is not mistaken for the service if it sends a web page: %s',
    async type => {
      const { host, paths } = await serve((_, response) => {
        response.writeHead(200, { 'Content-Type': type }).end(PORTAL)
      })
      const run = await runAction(workspace(files), { ...inputs, 'api-url': `http://${host}` })
      expect(run.code).toBe(1)
      expect(run.log).toContain(
        `200 with a web page: a proxy, firewall, or captive portal responded instead of ${host}`
      )
      expect(run.log).toContain('no request got a response from the service')
      expect(run.results?.counts).toMatchObject({ submitted: 0, failed: 2, notAttempted: 1 })
      // Only the two smallest samples and their retries: no other sample is sent to the portal.
      expect(paths).toHaveLength(4)
    }
  )

  test.each(['<h1>Login required</h1>', '<!-- portal --><p>Blocked</p>'])(
    'is not mistaken for the service if it sends part of a web page: %s',
    async body => {
      const { host, paths } = await serve((_, response) => {
        response.writeHead(200, { 'Content-Type': 'Text/HTML;charset=utf-8' }).end(body)
      })
      const run = await runAction(workspace(files), { ...inputs, 'api-url': `http://${host}` })
      expect(run.code).toBe(1)
      expect(run.results?.counts).toMatchObject({ submitted: 0, notAttempted: 1 })
      expect(run.log).toContain('no request got a response from the service')
      // The two smallest samples and their retries.
      expect(paths).toHaveLength(4)
    }
  )

  test('is not mistaken for the service if it compresses the web page', async () => {
    const { host } = await serve((_, response) => {
      const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }
      response.writeHead(200, headers).end(gzipSync(PORTAL))
    })
    const run = await runAction(workspace(files), { ...inputs, 'api-url': `http://${host}` })
    expect(run.code).toBe(1)
    expect(run.results?.counts).toMatchObject({ submitted: 0, notAttempted: 1 })
    expect(run.log).toContain('200 with a web page')
  })

  test('fails only the samples that it intercepts, if the service responded before', async () => {
    let requests = 0
    const { host } = await serve((_, response) => {
      response.end((requests += 1) <= 2 ? '' : PORTAL)
    })
    const run = await runAction(workspace(files), {
      ...inputs,
      'api-url': `http://${host}`,
      concurrency: '1',
      retries: '0'
    })
    expect(run.code).toBe(1)
    expect(run.log).not.toContain('no request got a response')
    const { samples = [] } = run.results ?? {}
    const scopes = samples.flatMap(({ error }) => (error ? [error.scope] : []))
    expect(new Set(scopes)).toEqual(new Set(['sample']))
  })
})

test('only the smallest sample fails if a gateway blocks it with a web page', async () => {
  const smallest = sha1('a')
  const { host } = await serve(({ url }, response) => {
    const isBlocked = url?.includes(smallest)
    if (isBlocked) response.setHeader('Content-Type', 'text/html')
    response.end(isBlocked ? '<html><h1>Upload blocked</h1></html>' : '')
  })
  const run = await runAction(workspace({ ...files, 'd.bin': 'dddd' }), {
    ...inputs,
    'api-url': `http://${host}`
  })
  expect(run.code).toBe(1)
  expect(run.results?.counts).toMatchObject({ submitted: 3, failed: 1, notAttempted: 0 })
  expect(run.results?.samples.filter(({ error }) => error)).toMatchObject([
    { sha1: smallest, error: { scope: 'sample', status: null } }
  ])
})

test.each(['', ' \r\n', 'OK', '{}'])(
  'accepts a text/html response without tags: %j',
  async body => {
    const { host } = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(body)
    })
    const run = await runAction(workspace(files), { ...inputs, 'api-url': `http://${host}` })
    expect(run.code).toBe(0)
  }
)

test.each([
  ['<!doctype html><p>', true],
  ['\uFEFF\r\n <!-- portal --> <HTML lang="en">', true],
  ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', true],
  ['<script>location = "/login"</script>', true],
  ['<head><meta http-equiv="refresh">', true],
  ['', false],
  ['OK', false],
  ['{"rl":{"text":"<html>"}}', false],
  ['<?xml version="1.0"?><rl><html/></rl>', false],
  ['<headers/>', false],
  ['<!DOCTYPE rl>', false]
])('detects whether a response is a web page: %j, %p', (text, expected) => {
  expect(isWebPage(text)).toBe(expected)
})

test('ignores a long prologue without a web page', () => {
  expect(isWebPage('<!--'.repeat(1_000_000))).toBe(false)
  expect(isWebPage(' '.repeat(1_000_000))).toBe(false)
})
