import { describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { headersFor, metadataXml, omit } from '../../support/emulator-requests.js'
import { errorCode, responseOf, startService } from '../../support/emulator-server.js'
import { sha1 } from '../../support/hashes.js'

const path = `/api/spex/upload/${sha1('content')}`

test('accepts an upload and its metadata', async () => {
  const { service, post } = await startService()
  const responses = [
    await post(path, 'content'),
    await post(`${path}/meta?subscribe=data_change`, metadataXml)
  ]
  for (const response of responses) {
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '0'])
  }
  expect(service.samples.get(sha1('content'))).toMatchObject({ size: 7, subscribed: true })
})

describe('rejects', () => {
  test.each([
    ['wrong credentials', path, 'content', { authorization: 'Basic dTpw' }, 401],
    ['another content type', path, 'content', { 'content-type': 'text/plain' }, 400],
    ['content with another hash', path, 'another', {}, 400],
    ['metadata before the upload', `${path}/meta`, metadataXml, {}, 404],
    ['an unknown path', '/api/unknown', 'content', {}, 404]
  ])('%s', async (_, target, body, headers, status) => {
    const { post } = await startService()
    const response = await post(target, body, headers)
    expect(response.status).toBe(status)
  })

  test('metadata that is not well-formed', async () => {
    const { post } = await startService()
    await post(path, 'content')
    const response = await post(`${path}/meta`, metadataXml.replace('&amp;', '&'))
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('not well-formed')
  })

  test('a chunked body', async () => {
    const { server } = await startService()
    const headers = omit(headersFor('content'), 'content-length')
    const outgoing = request(`${server.url}${path}`, { method: 'POST', headers })
    outgoing.write('content')
    outgoing.end()
    expect(await responseOf(outgoing)).toMatchObject({ statusCode: 411 })
  })

  test('requests that exceed the rate limit', async () => {
    const { post } = await startService({ requestsPerSecond: 1, now: () => 0 })
    await post(path, 'content')
    const response = await post(path, 'content')
    expect([response.status, await response.text()]).toEqual([429, 'Rate limit exceeded'])
  })
})

test('an early response to a large body arrives, and the connection remains usable', async () => {
  const { post } = await startService({
    fault: () => ({ kind: 'answer', status: 413, when: 'early' })
  })
  const large = 'x'.repeat(8 << 20)
  for (const response of [await post('/api/spex/upload/x', large), await post('/x', large)]) {
    expect(response.status).toBe(413)
    expect(await response.text()).toBe('')
  }
})

test('logs a client that disconnects, and stores nothing', async () => {
  const { service, upload, finished } = await startService()
  const outgoing = upload('content')
  outgoing.on('error', () => undefined)
  outgoing.write('cont', () => outgoing.destroy())
  expect(await finished).toMatchObject({ status: 0, step: 'bytes' })
  expect(service.samples.size).toBe(0)
})

test('latencyMs delays the response, not the request', async () => {
  const { server, upload, finished } = await startService({}, 2 ** 31 - 1)
  const outgoing = upload('content')
  let responses = 0
  outgoing.on('response', () => (responses += 1))
  outgoing.end('content')
  const code = errorCode(outgoing)
  expect(await finished).toMatchObject({ status: 200 })
  // Without the delay, the response would arrive now, before the connection ends.
  await new Promise(setImmediate)
  await server.close()
  expect(await code).toBe('ECONNRESET')
  expect(responses).toBe(0)
})

test('if a fault hook throws, returns 500 with its error', async () => {
  const { post } = await startService({
    fault: () => {
      throw new Error('in the test')
    }
  })
  const response = await post('/x', 'content')
  expect([response.status, await response.text()]).toEqual([
    500,
    'The emulator failed: Error: in the test'
  ])
})

test('close destroys idle connections, and can be called twice', async () => {
  const { server } = await startService()
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  const closed = once(socket, 'close')
  await Promise.all([server.close(), closed])
  await server.close()
  expect(socket.destroyed).toBe(true)
})
