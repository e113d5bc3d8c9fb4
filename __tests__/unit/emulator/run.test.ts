import { describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { run } from '../../../emulator/run.js'
import type { ServiceRequest } from '../../../emulator/service.js'
import {
  bulkRequest,
  bytesRequest,
  metadataRequest,
  reputationPath,
  rldataPath,
  scansPath,
  sha1
} from './requests.js'

/** The command line, with what it printed; `line(n)` waits for the n-th text on stdout. */
function started(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const waiting = new Map<number, (text: string) => void>()
  const stop = new AbortController()
  const exitCode = run(args, {
    out: text => {
      out.push(text)
      waiting.get(out.length - 1)?.(text)
    },
    err: text => {
      err.push(text)
    },
    stop: stop.signal
  })
  const line = (index: number) =>
    new Promise<string>(resolve => {
      const there = out[index]
      if (there === undefined) waiting.set(index, resolve)
      else resolve(there)
    })
  return {
    out,
    err,
    exitCode,
    line,
    stop: () => {
      stop.abort()
    }
  }
}

test('greets, then tells of each request, and ends with 0 when stopped', async () => {
  const emulator = started('--port', '0')
  const greeting = await emulator.line(0)
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting) ?? []
  await fetch(`${url}/x`)
  expect(await emulator.line(1)).toMatch(/ {2}401 {2}other {7}GET \/x {2}0 bytes\n$/)
  emulator.stop()
  expect(await emulator.exitCode).toBe(0)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('--json prints the access first, then one object for each finished request', async () => {
  const emulator = started('--json', '--port=0', '--username=u/a/b', '--password=p', '--latency=1')
  const access = JSON.parse(await emulator.line(0)) as { url: string }
  expect(access).toEqual({ url: access.url, username: 'u/a/b', password: 'p' })
  const authorization = `Basic ${Buffer.from('u/a/b:p').toString('base64')}`
  await fetch(`${access.url}/x`, { headers: { authorization } })
  expect(JSON.parse(await emulator.line(1))).toMatchObject({ path: '/x', status: 404 })
  emulator.stop()
  expect(await emulator.exitCode).toBe(0)
  expect(emulator.out).toHaveLength(2)
})

test('--requests-per-second sets the cap', async () => {
  const emulator = started('--json', '--port=0', '--requests-per-second=0.001')
  const { url } = JSON.parse(await emulator.line(0)) as { url: string }
  expect((await fetch(url)).status).toBe(401)
  expect((await fetch(url)).status).toBe(429)
  emulator.stop()
  await emulator.exitCode
})

/** The status of each answer of an emulator with these options, and the text of the last one. */
async function answersWith(options: readonly string[], requests: readonly ServiceRequest[]) {
  const emulator = started('--json', '--port=0', ...options)
  const { url } = JSON.parse(await emulator.line(0)) as { url: string }
  const authorization = `Basic ${Buffer.from('u/demo/ci:emulator-password').toString('base64')}`
  const answers: { status: number; text: string }[] = []
  for (const { path, method, headers, body } of requests) {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, authorization },
      body: await buffer(body)
    })
    answers.push({ status: answer.status, text: await answer.text() })
  }
  emulator.stop()
  await emulator.exitCode
  return { statuses: answers.map(({ status }) => status), last: answers.at(-1)?.text ?? '' }
}

test.each([
  ['0', { samples: [{ sha1: sha1('x') }] }],
  ['Infinity', { samples: [], unknown_hashes: [sha1('x')] }]
])('--analysis-ms sets how long an analysis takes: %s', async (milliseconds, rl) => {
  const requests = [bytesRequest('x'), metadataRequest('x'), bulkRequest(scansPath, [sha1('x')])]
  const { last } = await answersWith([`--analysis-ms=${milliseconds}`], requests)
  expect(JSON.parse(last)).toMatchObject({ rl })
})

test('--without-right withholds a right, and several when repeated', async () => {
  const requests = [reputationPath, scansPath, rldataPath].map(path =>
    bulkRequest(path, [sha1('x')])
  )
  const options = ['--without-right=TCA-0101', '--without-right', 'TCA-0104']
  const { statuses } = await answersWith(options, requests)
  expect(statuses).toEqual([403, 200, 403])
})

test('--help explains every option', async () => {
  const emulator = started('--help')
  expect(await emulator.exitCode).toBe(0)
  const settings = ['port', 'username', 'password', 'requests-per-second', 'latency', 'json']
  for (const option of [...settings, 'analysis-ms', 'without-right']) {
    expect(emulator.out.join('')).toContain(`--${option} `)
  }
})

test('a port in use is one sentence and 1', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const emulator = started('--port', String(port))
  expect(await emulator.exitCode).toBe(1)
  expect(emulator.err).toEqual([
    `Port ${port} is in use: choose another with --port, or 0 for any free one.\n`
  ])
  expect(emulator.out).toEqual([])
  other.close()
})

describe('settings that cannot be are one sentence and 1', () => {
  test.each([
    ['--port=65536', '--port cannot be "65536".\n'],
    ['--port=80.5', '--port cannot be "80.5".\n'],
    ['--port=', '--port cannot be "".\n'],
    ['--requests-per-second=0', '--requests-per-second cannot be "0".\n'],
    ['--latency=-1', '--latency cannot be "-1".\n'],
    ['--latency=Infinity', '--latency cannot be "Infinity".\n'],
    ['--analysis-ms=-1', '--analysis-ms cannot be "-1".\n'],
    [
      '--without-right=TCA-1',
      '--without-right cannot be "TCA-1": the rights are TCA-0101, TCA-0103, TCA-0104, TCA-0201, ' +
        'TCA-0202, TCA-0205, TCA-0206, TCA-9999.\n'
    ],
    ['--username=u:x', '--username cannot contain a colon.\n']
  ])('%s', async (option, sentence) => {
    const emulator = started(option)
    expect(await emulator.exitCode).toBe(1)
    expect(emulator.err).toEqual([sentence])
  })

  test('an unknown option', async () => {
    const emulator = started('--unknown')
    expect(await emulator.exitCode).toBe(1)
    expect(emulator.err.join('')).toMatch(/^Unknown option '--unknown'/)
  })
})
