import { describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { run } from '../../emulator/run.js'

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
  expect(await emulator.line(1)).toMatch(/ {2}401 {2}other {5}GET \/x {2}0 bytes\n$/)
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

test('--help explains every option', async () => {
  const emulator = started('--help')
  expect(await emulator.exitCode).toBe(0)
  for (const option of ['port', 'username', 'password', 'requests-per-second', 'latency', 'json']) {
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
