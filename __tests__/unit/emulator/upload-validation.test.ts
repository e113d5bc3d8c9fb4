import { expect, test } from '@jest/globals'
import { createService, type HttpRequest } from '../../../emulator/service.js'
import {
  account,
  headersFor,
  inChunks,
  metadataRequest,
  metadataXml,
  omit,
  unreadableBody,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

const content = 'some content'
const path = `/api/spex/upload/${sha1(content)}`
const headers = headersFor(content)

function unlimitedService() {
  return createService({ ...account, requestsPerSecond: Infinity })
}

type InvalidRequest = [string, Partial<HttpRequest>, number, string]

test.each<InvalidRequest>([
  ['an unknown path', { path: '/api/spex/download' }, 404, 'Unknown path'],
  ['a path with an extra segment', { path: `${path}/meta/more` }, 404, 'Unknown path'],
  ['a method other than POST', { method: 'PUT' }, 405, 'Only POST'],
  [
    'an upper-case hash',
    { path: path.toUpperCase().replace('/API/SPEX/UPLOAD', '/api/spex/upload') },
    400,
    'SHA-1'
  ],
  ['a hash that is too short', { path: path.slice(0, -1) }, 400, 'SHA-1'],
  ['a SHA-256', { path: `${path}${'0'.repeat(24)}` }, 400, 'SHA-1'],
  ['no hash', { path: '/api/spex/upload/' }, 400, 'SHA-1'],
  ['a query', { path: `${path}?subscribe=data_change` }, 400, 'no query'],
  ['an empty query', { path: `${path}?` }, 400, 'no query'],
  ['no content type', { headers: omit(headers, 'content-type') }, 400, 'It is missing'],
  [
    'a JSON content type',
    { headers: { ...headers, 'content-type': 'application/json' } },
    400,
    'must be application/octet-stream. Found: "application/json"'
  ],
  [
    'another content type',
    { headers: { ...headers, 'content-type': 'text/xml' } },
    400,
    '"text/xml"'
  ],
  ['no length', { headers: omit(headers, 'content-length') }, 411, 'Content-Length is required'],
  [
    'a chunked body',
    { headers: { ...headers, 'transfer-encoding': 'chunked' } },
    411,
    'Chunked bodies'
  ],
  [
    'an empty file',
    { path: `/api/spex/upload/${sha1('')}`, headers: headersFor('') },
    400,
    'The file is empty'
  ]
])('rejects an upload with %s, without reading its body', async (_, changes, status, message) => {
  const service = unlimitedService()
  const response = await service.handle(
    uploadRequest(content, { body: unreadableBody, ...changes })
  )
  expect(response).toMatchObject({ status, body: expect.stringContaining(message) })
  expect(service.samples.size).toBe(0)
})

test.each([
  ['other content', inChunks('same length!'), 'does not match the SHA-1 in the path'],
  ['a body that is too short', inChunks(content.slice(1)), 'Content-Length'],
  ['a body that is too long', inChunks(`${content}!`), 'Content-Length']
])('rejects an upload with %s', async (_, body, message) => {
  const service = unlimitedService()
  expect(await service.handle(uploadRequest(content, { body }))).toMatchObject({
    status: 400,
    body: expect.stringContaining(message)
  })
  expect(service.samples.size).toBe(0)
})

test('accepts the content type in any case', async () => {
  const request = uploadRequest(content, {
    headers: { ...headers, 'content-type': 'Application/Octet-Stream' }
  })
  expect(await unlimitedService().handle(request)).toMatchObject({ status: 200 })
})

test('rejects metadata before the upload with 404, without reading its body', async () => {
  const request = metadataRequest(content, metadataXml, { body: unreadableBody })
  expect(await unlimitedService().handle(request)).toMatchObject({
    status: 404,
    body: expect.stringContaining('Upload the file first')
  })
})

const metadataHeaders = headersFor(metadataXml)

test.each<InvalidRequest>([
  ['GET', { method: 'GET' }, 405, 'Only POST'],
  ['another value of subscribe', { path: `${path}/meta?subscribe=all` }, 400, 'query'],
  ['another query', { path: `${path}/meta?format=json` }, 400, 'query'],
  ['an additional query', { path: `${path}/meta?subscribe=data_change&x=y` }, 400, 'query'],
  ['an invalid hash', { path: '/api/spex/upload/12/meta' }, 400, 'SHA-1'],
  [
    'a JSON content type',
    { headers: { ...metadataHeaders, 'content-type': 'application/json' } },
    400,
    'must be application/octet-stream. Found: "application/json"'
  ],
  [
    'an XML content type',
    { headers: { ...metadataHeaders, 'content-type': 'text/xml' } },
    400,
    'Content-Type'
  ],
  ['no length', { headers: omit(metadataHeaders, 'content-length') }, 411, 'Content-Length'],
  [
    'a document that is too large',
    { headers: { ...metadataHeaders, 'content-length': '1048577' } },
    400,
    'larger'
  ]
])('rejects metadata with %s, without reading its body', async (_, changes, status, message) => {
  const service = unlimitedService()
  await service.handle(uploadRequest(content))
  const request = metadataRequest(content, metadataXml, { body: unreadableBody, ...changes })
  expect(await service.handle(request)).toMatchObject({
    status,
    body: expect.stringContaining(message)
  })
  expect(service.samples.get(sha1(content))).toMatchObject({ metadata: [], subscribed: false })
})

test.each([
  ['an unescaped ampersand', metadataXml.replace('&amp;', '&'), undefined],
  ['no domain', metadataXml.replace('<domain></domain>', ''), undefined],
  ['a body that is too short', metadataXml, inChunks(metadataXml.slice(1))],
  ['a body that is too long', metadataXml, inChunks(`${metadataXml}\n`)]
])('rejects metadata with %s, and stores nothing', async (_, document, body) => {
  const service = unlimitedService()
  await service.handle(uploadRequest(content))
  const request = metadataRequest(content, document, body && { body })
  expect(await service.handle(request)).toMatchObject({ status: 400 })
  expect(service.samples.get(sha1(content))).toMatchObject({ metadata: [], subscribed: false })
})

test('sends no response and stores nothing if the client disconnects', async () => {
  async function* abortedBody() {
    yield* inChunks('some')
    throw await Promise.resolve(new Error('aborted'))
  }
  const service = unlimitedService()
  const response = await service.handle(uploadRequest(content, { body: abortedBody() }))
  expect(response).toMatchObject({ status: 0, connection: 'reset' })
  expect(service.log[0]).toMatchObject({ status: 0, bodyBytes: 4 })
  expect(service.samples.size).toBe(0)
})
