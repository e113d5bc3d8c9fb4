import { expect, test } from '@jest/globals'
import { errorCode, responseOf, startService } from '../../support/emulator-server.js'
import { sha1 } from '../../support/hashes.js'

test.each(['early', 'middle', 'late', 'accepted'] as const)(
  'reset, %s: destroys the connection',
  async when => {
    const { service, upload } = await startService({ fault: () => ({ kind: 'reset', when }) })
    const outgoing = upload('content')
    outgoing.end('content')
    expect(await errorCode(outgoing)).toBe('ECONNRESET')
    expect(service.samples.size).toBe(when === 'accepted' ? 1 : 0)
  }
)

test('cut-answer: sends the headers, and destroys the connection in the body', async () => {
  const { service, upload } = await startService({ fault: () => ({ kind: 'cut-answer' }) })
  const outgoing = upload('content')
  outgoing.end('content')
  const response = await responseOf(outgoing)
  expect(response.statusCode).toBe(200)
  expect(await errorCode(response.resume())).toBe('ECONNRESET')
  expect(response.complete).toBe(false)
  expect(service.samples.size).toBe(1)
})

test.each([
  { when: 'early', bodyBytes: 0 },
  { when: 'accepted', bodyBytes: 7 }
] as const)('stall, $when: sends nothing until the server closes', async row => {
  const { when, bodyBytes } = row
  const { server, upload, finished } = await startService({
    fault: () => ({ kind: 'stall', when })
  })
  const outgoing = upload('content')
  outgoing.end('content')
  expect(await finished).toMatchObject({ bodyBytes, status: 0 })
  const code = errorCode(outgoing)
  await server.close()
  expect(await code).toBe('ECONNRESET')
})

test('stall, middle: stops reading', async () => {
  const { service, server, upload, finished } = await startService({
    fault: () => ({ kind: 'stall', when: 'middle' })
  })
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

test('slow: reads the complete body', async () => {
  const { service, post } = await startService({
    fault: () => ({ kind: 'slow', bytesPerSecond: 1e9 })
  })
  const response = await post(`/api/spex/upload/${sha1('content')}`, 'content')
  expect(response.status).toBe(200)
  expect(service.log[0]).toMatchObject({ bodyBytes: 7, fault: 'slow' })
})
