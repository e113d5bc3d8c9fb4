import { describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { HttpRequest } from '../../../emulator/service.js'
import { startCommandLine } from '../../support/command-line.js'
import { reportPath, startRequest } from '../../support/dynamic-analysis.js'
import {
  bulkRequest,
  getRequest,
  metadataRequest,
  reputationPath,
  scansPath,
  staticAnalysisPath,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

test('prints how to use it and then each request, and exits with 0 when stopped', async () => {
  const emulator = startCommandLine('--port', '0')
  const start = await emulator.line(0)
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(start) ?? []
  await fetch(`${url}/x`)
  expect(await emulator.line(1)).toMatch(/ {2}401 {2}other {7}GET \/x {2}0 bytes\n$/)
  emulator.stop()
  expect(await emulator.exitCode).toBe(0)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('--json prints the URL and credentials, and then an object for each request', async () => {
  const options = ['--port=0', '--username=u/a/b', '--password=p', '--latency=1']
  const emulator = startCommandLine('--json', ...options)
  const access = JSON.parse(await emulator.line(0)) as { url: string }
  expect(access).toEqual({ url: access.url, username: 'u/a/b', password: 'p' })
  const authorization = `Basic ${Buffer.from('u/a/b:p').toString('base64')}`
  await fetch(`${access.url}/x`, { headers: { authorization } })
  expect(JSON.parse(await emulator.line(1))).toMatchObject({ path: '/x', status: 404 })
  emulator.stop()
  expect(await emulator.exitCode).toBe(0)
  expect(emulator.stdout).toHaveLength(2)
})

test('--requests-per-second sets the rate limit', async () => {
  const emulator = startCommandLine('--json', '--port=0', '--requests-per-second=0.001')
  const { url } = JSON.parse(await emulator.line(0)) as { url: string }
  expect((await fetch(url)).status).toBe(401)
  expect((await fetch(url)).status).toBe(429)
  emulator.stop()
  await emulator.exitCode
})

/** Returns the responses of an emulator with these options. */
async function responsesWith(options: readonly string[], requests: readonly HttpRequest[]) {
  const emulator = startCommandLine('--json', '--port=0', ...options)
  const { url } = JSON.parse(await emulator.line(0)) as { url: string }
  const authorization = `Basic ${Buffer.from('u/demo/ci:emulator-password').toString('base64')}`
  const responses: { status: number; text: string }[] = []
  for (const { path, method, headers, body } of requests) {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, authorization },
      ...(method !== 'GET' && { body: await buffer(body) })
    })
    responses.push({ status: response.status, text: await response.text() })
  }
  emulator.stop()
  await emulator.exitCode
  return responses
}

test.each([
  ['0', { samples: [{ sha1: sha1('x') }] }],
  ['Infinity', { samples: [], unknown_hashes: [sha1('x')] }]
])('--analysis-ms sets the duration of an analysis: %s', async (milliseconds, rl) => {
  const requests = [uploadRequest('x'), metadataRequest('x'), bulkRequest(scansPath, [sha1('x')])]
  const responses = await responsesWith([`--analysis-ms=${milliseconds}`], requests)
  expect(JSON.parse(responses.at(-1)?.text ?? '')).toMatchObject({ rl })
})

test('--dynamic-analysis-ms sets the duration, and --dynamic-per-minute the rate limit', async () => {
  const report = () => getRequest(reportPath(sha1('x')))
  const statusesWith = async (...options: readonly string[]) => {
    const upload = [uploadRequest('x'), metadataRequest('x')]
    const requests = [...upload, startRequest(sha1('x')), report(), report(), report()]
    const responses = await responsesWith(options, requests)
    return responses.slice(2).map(({ status }) => status)
  }
  expect(await statusesWith('--dynamic-analysis-ms=0')).toEqual([200, 200, 200, 429])
  const options = ['--dynamic-analysis-ms=Infinity', '--dynamic-per-minute=2']
  expect(await statusesWith(...options)).toEqual([200, 404, 429, 429])
})

test('--without-right removes a right, and can be repeated', async () => {
  const requests = [reputationPath, scansPath, staticAnalysisPath].map(path =>
    bulkRequest(path, [sha1('x')])
  )
  const options = ['--without-right=TCA-0101', '--without-right', 'TCA-0104']
  const responses = await responsesWith(options, requests)
  expect(responses.map(({ status }) => status)).toEqual([403, 200, 403])
})

test('--help explains every option', async () => {
  const emulator = startCommandLine('--help')
  expect(await emulator.exitCode).toBe(0)
  const options = ['port', 'username', 'password', 'requests-per-second', 'latency', 'json']
  const dynamic = ['dynamic-per-minute', 'dynamic-analysis-ms']
  for (const option of [...options, ...dynamic, 'analysis-ms', 'without-right']) {
    expect(emulator.stdout.join('')).toContain(`--${option} `)
  }
})

test('if the port is in use, prints an error and exits with 1', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const emulator = startCommandLine('--port', String(port))
  expect(await emulator.exitCode).toBe(1)
  expect(emulator.stderr).toEqual([
    `Port ${port} is already in use. Choose another one with --port, or any free port with --port 0.\n`
  ])
  expect(emulator.stdout).toEqual([])
  other.close()
})

describe('if an option is invalid, prints an error and exits with 1', () => {
  test.each([
    ['--port=65536', '--port must be an integer from 0 to 65535, not "65536".'],
    ['--port=80.5', '--port must be an integer from 0 to 65535, not "80.5".'],
    ['--port=', '--port must be an integer from 0 to 65535, not "".'],
    [
      '--requests-per-second=0',
      '--requests-per-second must be a number above 0, or Infinity, not "0".'
    ],
    [
      '--dynamic-per-minute=0',
      '--dynamic-per-minute must be a number above 0, or Infinity, not "0".'
    ],
    ['--latency=-1', '--latency must be a number from 0 to 2147483647, not "-1".'],
    ['--latency=Infinity', '--latency must be a number from 0 to 2147483647, not "Infinity".'],
    ['--analysis-ms=-1', '--analysis-ms must be a number from 0, or Infinity, not "-1".'],
    [
      '--dynamic-analysis-ms=x',
      '--dynamic-analysis-ms must be a number from 0, or Infinity, not "x".'
    ],
    [
      '--without-right=TCA-1',
      '--without-right must be one of TCA-0101, TCA-0103, TCA-0104, TCA-0106, TCA-0201, ' +
        'TCA-0202, TCA-0205, TCA-0206, TCA-0207, TCA-9999, not "TCA-1".'
    ],
    ['--username=u:x', '--username must not contain a colon, which ends it in HTTP credentials.']
  ])('%s', async (option, message) => {
    const emulator = startCommandLine(option)
    expect(await emulator.exitCode).toBe(1)
    expect(emulator.stderr).toEqual([`${message}\n`])
  })

  test('an unknown option', async () => {
    const emulator = startCommandLine('--unknown')
    expect(await emulator.exitCode).toBe(1)
    expect(emulator.stderr.join('')).toMatch(/^Unknown option '--unknown'/)
  })
})
