import { describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { GithubOptions } from '../../../../emulator/github/server.js'
import { releases } from '../../../support/github-requests.js'
import { startTestGithub } from '../../../support/github-server.js'

/** Replaces the asset 1002 with a larger one. */
function withLargeAsset(content: string | Uint8Array) {
  return [...releases.slice(0, 1), { tag: 'v1', assets: [{ name: 'large', content }] }]
}

const SIZE = 200_001

/** Starts a GitHub with this fault for downloads of 200,001 bytes. */
async function startWithFault(fault: GithubOptions['fault']) {
  const { github, contentUrl } = await startTestGithub({
    releases: withLargeAsset('x'.repeat(SIZE)),
    pause: () => Promise.resolve(),
    fault: arrival => (arrival.step === 'download' ? fault?.(arrival) : undefined)
  })
  /** Downloads the asset, and returns how the download ended. */
  const download = async () => {
    const outgoing = request(await contentUrl())
    // From Node 24 on, a connection that breaks in the response is also an error of the request.
    outgoing.on('error', () => undefined)
    outgoing.end()
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
    let received = 0
    response.on('data', (chunk: Buffer) => (received += chunk.byteLength))
    const end = await once(response, 'end').then(
      () => 'end',
      (error: unknown) => (error as NodeJS.ErrnoException).code
    )
    return { status: response.statusCode, received, end }
  }
  return { github, download }
}

test('answer sends another response', async () => {
  const { github, download } = await startWithFault(() => ({
    kind: 'answer',
    status: 410,
    body: 'gone'
  }))
  expect(await download()).toEqual({ status: 410, received: 4, end: 'end' })
  expect(github.downloads[0]).toMatchObject({ status: 410, bytesSent: 0, fault: 'answer:late' })
})

test('cut-answer sends half of the bytes', async () => {
  const { github, download } = await startWithFault(() => ({ kind: 'cut-answer' }))
  expect(await download()).toEqual({ status: 200, received: 100_000, end: 'ECONNRESET' })
  expect(github.downloads[0]).toMatchObject({ status: 0, bytesSent: 100_000, fault: 'cut-answer' })
})

test('slow sends all bytes', async () => {
  const { github, download } = await startWithFault(() => ({
    kind: 'slow',
    bytesPerSecond: 50_000
  }))
  expect(await download()).toEqual({ status: 200, received: SIZE, end: 'end' })
  expect(github.downloads[0]).toMatchObject({ status: 200, bytesSent: SIZE, fault: 'slow' })
})

test.each([
  { when: 'middle', bytesSent: 100_000 },
  { when: 'late', bytesSent: 200_000 }
] as const)('reset, $when, sends $bytesSent of 200,001 bytes', async ({ when, bytesSent }) => {
  const { github, download } = await startWithFault(() => ({ kind: 'reset', when }))
  // The reset can arrive before the headers of the response.
  const result = await download().catch((error: unknown) => ({
    end: (error as NodeJS.ErrnoException).code
  }))
  expect(result).toMatchObject({ end: 'ECONNRESET' })
  expect(github.downloads[0]).toMatchObject({ status: 0, bytesSent, fault: `reset:${when}` })
})

test('reset, early, sends no response', async () => {
  const { github, download } = await startWithFault(() => ({ kind: 'reset', when: 'early' }))
  await expect(download()).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(github.downloads[0]).toMatchObject({ status: 0, bytesSent: 0 })
})

describe('an incomplete download', () => {
  test('stalls until the server closes', async () => {
    const { github, contentUrl } = await startTestGithub({
      fault: ({ step }) => (step === 'download' ? { kind: 'stall', when: 'middle' } : undefined)
    })
    const outgoing = request(await contentUrl())
    outgoing.end()
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
    const [chunk] = (await once(response, 'data')) as [Buffer]
    expect(chunk.toString()).toBe('con')
    const failed = once(response, 'error') as Promise<[NodeJS.ErrnoException]>
    await github.close()
    expect((await failed)[0].code).toBe('ECONNRESET')
    expect(github.downloads[0]).toMatchObject({ status: 0, bytesSent: 3, fault: 'stall:middle' })
  })

  test('is logged if the client disconnects', async () => {
    const content = Buffer.alloc(64 << 20)
    const { github, contentUrl } = await startTestGithub({ releases: withLargeAsset(content) })
    const outgoing = request(await contentUrl())
    outgoing.end()
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
    await once(response, 'data')
    outgoing.destroy()
    while (github.downloads[0]?.status === undefined) await new Promise(setImmediate)
    expect(github.downloads[0].status).toBe(0)
    expect(github.downloads[0].bytesSent).toBeLessThan(content.byteLength)
  })
})
