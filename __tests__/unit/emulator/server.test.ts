import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { type RunningServer, startServer } from '../../../emulator/http/server.js'
import { createService, type LogEntry, type ServiceOptions } from '../../../emulator/service.js'
import { account, authorization, headersFor, sha1, without, xml } from './requests.js'

let server: RunningServer

afterEach(async () => {
  await server.close()
})

async function start(options: Partial<ServiceOptions> = {}, latencyMs = 0) {
  const service = createService({ ...account, requestsPerSecond: Infinity, ...options })
  server = await startServer(service, { latencyMs })
  return service
}

function upload(content: string): ClientRequest {
  return request(`${server.url}/api/spex/upload/${sha1(content)}`, {
    method: 'POST',
    headers: headersFor(content)
  })
}

function post(path: string, body: string, headers: Record<string, string> = {}) {
  const known = { authorization, 'content-type': 'application/octet-stream', ...headers }
  return fetch(`${server.url}${path}`, { method: 'POST', headers: known, body })
}

/** The log's entry of the first request, once it is complete. */
function firstFinished() {
  let onFinished: (entry: LogEntry) => void = () => undefined
  const finished = new Promise<LogEntry>(resolve => {
    onFinished = resolve
  })
  return { finished, onFinished }
}

/** The code of the error that a request ends with. */
async function errorCode(outgoing: ClientRequest): Promise<unknown> {
  const [error] = (await once(outgoing, 'error')) as [NodeJS.ErrnoException]
  return error.code
}

async function answerOf(outgoing: ClientRequest): Promise<IncomingMessage> {
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
  return answer
}

test('an upload and its metadata go through', async () => {
  const service = await start()
  const path = `/api/spex/upload/${sha1('content')}`
  const answers = [
    await post(path, 'content'),
    await post(`${path}/meta?subscribe=data_change`, xml)
  ]
  for (const answer of answers) {
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '0'])
  }
  expect(service.samples.get(sha1('content'))).toMatchObject({ size: 7, subscribed: true })
})

describe('what is wrong is refused over the wire as well', () => {
  const path = `/api/spex/upload/${sha1('content')}`
  test.each([
    ['credentials', path, 'content', { authorization: 'Basic dTpw' }, 401],
    ['content type', path, 'content', { 'content-type': 'text/plain' }, 400],
    ['hash', path, 'another', {}, 400],
    ['metadata first', `${path}/meta`, xml, {}, 404],
    ['path', '/api/unknown', 'content', {}, 404]
  ])('%s', async (_, target, body, headers, status) => {
    await start()
    const answer = await post(target, body, headers)
    expect(answer.status).toBe(status)
  })

  test('malformed metadata', async () => {
    await start()
    await post(path, 'content')
    const answer = await post(`${path}/meta`, xml.replace('&amp;', '&'))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('not well-formed')
  })

  test('chunked bodies', async () => {
    await start()
    const headers = without(headersFor('content'), 'content-length')
    const outgoing = request(`${server.url}${path}`, { method: 'POST', headers })
    outgoing.write('content')
    outgoing.end()
    expect(await answerOf(outgoing)).toMatchObject({ statusCode: 411 })
  })

  test('the cap', async () => {
    await start({ requestsPerSecond: 1, now: () => 0 })
    await post(path, 'content')
    const answer = await post(path, 'content')
    expect([answer.status, await answer.text()]).toEqual([429, 'Rate limit exceeded'])
  })
})

test('an early answer to a large body arrives, and the connection can be used again', async () => {
  await start({ fault: () => ({ kind: 'answer', status: 413, when: 'early' }) })
  const large = 'x'.repeat(8 << 20)
  for (const answer of [await post('/api/spex/upload/x', large), await post('/x', large)]) {
    expect(answer.status).toBe(413)
    expect(await answer.text()).toBe('')
  }
})

describe('faults', () => {
  test.each(['early', 'middle', 'late', 'accepted'] as const)('reset, %s', async when => {
    const service = await start({ fault: () => ({ kind: 'reset', when }) })
    const outgoing = upload('content')
    outgoing.end('content')
    expect(await errorCode(outgoing)).toBe('ECONNRESET')
    expect(service.samples.size).toBe(when === 'accepted' ? 1 : 0)
  })

  test('a cut answer has a head and breaks off in its body', async () => {
    const service = await start({ fault: () => ({ kind: 'cut-answer' }) })
    const outgoing = upload('content')
    outgoing.end('content')
    const answer = await answerOf(outgoing)
    expect(answer.statusCode).toBe(200)
    const [error] = (await once(answer.resume(), 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNRESET')
    expect(answer.complete).toBe(false)
    expect(service.samples.size).toBe(1)
  })

  test.each([
    { when: 'early', bodyBytes: 0 },
    { when: 'accepted', bodyBytes: 7 }
  ] as const)('a stall, $when, lasts until the server is closed', async ({ when, bodyBytes }) => {
    const { finished, onFinished } = firstFinished()
    await start({ onFinished, fault: () => ({ kind: 'stall', when }) })
    const outgoing = upload('content')
    outgoing.end('content')
    expect(await finished).toMatchObject({ bodyBytes, status: 0 })
    const code = errorCode(outgoing)
    await server.close()
    expect(await code).toBe('ECONNRESET')
  })

  test('a stall in the middle reads no further', async () => {
    const { finished, onFinished } = firstFinished()
    const service = await start({ onFinished, fault: () => ({ kind: 'stall', when: 'middle' }) })
    const large = 'x'.repeat(64 << 20)
    const outgoing = upload(large)
    outgoing.end(large)
    const code = errorCode(outgoing)
    const { bodyBytes } = await finished
    expect(bodyBytes).toBeGreaterThan(0)
    await server.close()
    expect(await code).toBe('ECONNRESET')
    expect(service.log[0]?.bodyBytes).toBe(bodyBytes)
    expect(outgoing.writableFinished).toBe(false)
  })

  test('a slow reader takes it all in the end', async () => {
    const service = await start({ fault: () => ({ kind: 'slow', bytesPerSecond: 1e9 }) })
    const answer = await post(`/api/spex/upload/${sha1('content')}`, 'content')
    expect(answer.status).toBe(200)
    expect(service.log[0]).toMatchObject({ bodyBytes: 7, fault: 'slow' })
  })
})

test('a client that goes away in the middle is recorded, and nothing is stored', async () => {
  const { finished, onFinished } = firstFinished()
  const service = await start({ onFinished })
  const outgoing = upload('content')
  outgoing.on('error', () => undefined)
  outgoing.write('cont', () => outgoing.destroy())
  expect(await finished).toMatchObject({ status: 0, step: 'bytes' })
  expect(service.samples.size).toBe(0)
})

test('latency holds the answer back, not the request', async () => {
  const { finished, onFinished } = firstFinished()
  await start({ onFinished }, 2 ** 31 - 1)
  const outgoing = upload('content')
  let answers = 0
  outgoing.on('response', () => (answers += 1))
  outgoing.end('content')
  const code = errorCode(outgoing)
  expect(await finished).toMatchObject({ status: 200 })
  // An answer that were not held back would be on its way now, ahead of the end of the connection.
  await new Promise(setImmediate)
  await server.close()
  expect(await code).toBe('ECONNRESET')
  expect(answers).toBe(0)
})

test('a fault hook that throws is an answer of 500 that says so', async () => {
  await start({
    fault: () => {
      throw new Error('in the test')
    }
  })
  const answer = await post('/x', 'content')
  expect([answer.status, await answer.text()]).toEqual([
    500,
    'The emulator failed: Error: in the test'
  ])
})

test('close settles with silent connections open, and a second time', async () => {
  await start()
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  const closed = once(socket, 'close')
  await Promise.all([server.close(), closed])
  await server.close()
  expect(socket.destroyed).toBe(true)
})

describe('the emulator’s own pages', () => {
  async function page(path: string): Promise<unknown> {
    return await (await fetch(`${server.url}${path}`)).json()
  }

  test('show what is held and what was asked, without credentials', async () => {
    const service = await start()
    const path = `/api/spex/upload/${sha1('content')}`
    await post(path, 'content')
    await post(`${path}/meta`, xml)
    expect(await page('/emulator/samples')).toEqual({
      samples: [
        expect.objectContaining({
          sha1: sha1('content'),
          size: 7,
          subscribed: false,
          metadata: [
            expect.objectContaining({
              xml,
              properties: [{ name: 'file_name', value: 'a&b.exe' }],
              domain: ''
            })
          ]
        })
      ]
    })
    expect(await page('/emulator/log')).toEqual({
      busiestSecond: service.busiestSecond(),
      charged: 0,
      requests: [
        expect.objectContaining({ path, status: 200, authorized: true }),
        expect.objectContaining({ path: `${path}/meta`, status: 200 })
      ]
    })
    expect(JSON.stringify(await page('/emulator/log'))).not.toContain(authorization)
  })

  test('are outside of the service: not in the log, not under its cap', async () => {
    const service = await start({ requestsPerSecond: 1, now: () => 0 })
    await page('/emulator/log')
    expect((await fetch(`${server.url}/emulator/log`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${server.url}/emulator/other`)).status).toBe(404)
    expect(service.log).toEqual([])
    expect((await fetch(server.url)).status).toBe(401)
  })
})
