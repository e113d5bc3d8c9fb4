import { expect, test } from '@jest/globals'
import { createService } from '../../../emulator/service.js'
import {
  account,
  bulkRequest,
  headersFor,
  inChunks,
  omit,
  statusPath,
  unreadableBody
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

const hashes = [sha1('known')]
const valid = bulkRequest(statusPath, hashes)
const document = bulkQuery({ hash_type: 'sha1', hashes })

function bulkQuery(fields: object): string {
  return JSON.stringify({ rl: { query: fields } })
}

test.each([
  ['GET', { method: 'GET' }, 405, 'Only POST'],
  ['no format', { path: statusPath.replace(/\?.*/, '') }, 400, 'format=json'],
  ['another format', { path: statusPath.replace('=json', '=xml') }, 400, 'format=json'],
  ['another path', { path: statusPath.replace('/json', '/xml') }, 404, 'Unknown path'],
  [
    'another content type',
    { headers: { ...valid.headers, 'content-type': 'text/plain' } },
    400,
    'application/octet-stream or application/json'
  ],
  ['no length', { headers: omit(valid.headers, 'content-length') }, 411, 'Content-Length'],
  [
    'a document that is too large',
    { headers: { ...valid.headers, 'content-length': '1048577' } },
    400,
    'The bulk query is larger'
  ]
])('rejects %s, without reading the body', async (_, changes, status, message) => {
  const request = { ...valid, body: unreadableBody, ...changes }
  expect(await createService(account).handle(request)).toMatchObject({
    status,
    body: expect.stringContaining(message)
  })
})

test.each([
  ['an empty body', '', 'hash_type'],
  ['invalid JSON', document.slice(1), 'hash_type'],
  ['null', 'null', 'hash_type'],
  ['no rl', '{"query":{}}', 'hash_type'],
  ['null as query', '{"rl":{"query":null}}', 'hash_type'],
  ['invalid UTF-8', Buffer.from(document.replace('[', '["ä",'), 'latin1'), 'hash_type'],
  ['no hash type', bulkQuery({ hashes }), 'hash_type'],
  ['another hash type', bulkQuery({ hash_type: 'sha512', hashes }), 'hash_type'],
  ['no hashes', bulkQuery({ hash_type: 'sha1' }), 'at least one'],
  ['an empty list', bulkQuery({ hash_type: 'sha1', hashes: [] }), 'at least one'],
  ['a number as hash', bulkQuery({ hash_type: 'sha1', hashes: [1] }), 'at least one'],
  ['a hash without a list', bulkQuery({ hash_type: 'sha1', hashes: hashes[0] }), 'at least one']
])('rejects %s', async (_, body, message) => {
  const request = { ...valid, headers: headersFor(body), body: inChunks(body) }
  expect(await createService(account).handle(request)).toMatchObject({
    status: 400,
    body: expect.stringContaining(message)
  })
})

test('accepts a JSON content type', async () => {
  const headers = { ...valid.headers, 'content-type': 'application/json' }
  const request = bulkRequest(statusPath, hashes, { headers })
  expect(await createService(account).handle(request)).toMatchObject({ status: 200 })
})

test('rejects a body that is too short', async () => {
  const request = { ...valid, body: inChunks(document.slice(1)) }
  expect(await createService(account).handle(request)).toMatchObject({
    status: 400,
    body: expect.stringContaining('Content-Length')
  })
})

test('rejects a body that is too long, without reading the rest', async () => {
  const request = bulkRequest(statusPath, [sha1('x')], { headers: headersFor('1234') })
  const service = createService(account)
  expect(await service.handle(request)).toMatchObject({
    status: 400,
    body: expect.stringContaining('Content-Length')
  })
  expect(service.log[0]?.bodyBytes).toBe(8)
})
