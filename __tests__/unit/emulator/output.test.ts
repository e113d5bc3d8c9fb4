import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { escapeText, formatJson, formatRequest, formatStart } from '../../../emulator/cli/output.js'
import { createService, type HttpRequest } from '../../../emulator/service.js'
import {
  account,
  metadataRequest,
  metadataXml,
  uploadRequest
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

test.each([
  ['line breaks', 'a\nb\r\nc\u0085d\u2028e', 'a\\u000ab\\u000d\\u000ac\\u0085d\\u2028e'],
  ['terminal control sequences', '\u001b[2J\u009b2J\u0007', '\\u001b[2J\\u009b2J\\u0007'],
  ['text direction overrides', 'a\u202eexe.b', 'a\\u202eexe.b'],
  ['invisible characters outside the basic plane', '\u{e0041}', '\\udb40\\udc41'],
  ['lone surrogates', '\ud800', '\\ud800'],
  ['commands of the runner', '##[error]x', '#\\u0023[error]x'],
  ['other text, without changes', 'ä ☃ 😀 #[x] ##', 'ä ☃ 😀 #[x] ##']
])('escapeText handles %s', (_, text, expected) => {
  expect(escapeText(text)).toBe(expected)
})

test('formatJson returns equivalent JSON that is safe to print', () => {
  const value = { path: '/a\n\u009b\u2028\u{e0041}##[error]"\\' }
  const line = formatJson(value)
  expect(line).toMatch(/^[\u0020-\u007e]*\n$/)
  expect(line).not.toContain('##[')
  expect(JSON.parse(line)).toEqual(value)
})

test('formatStart contains YAML with the inputs of the step', () => {
  const access = { url: 'http://127.0.0.1:1', username: 'u/a "b"', password: '{: \\ ☃\u0007' }
  const text = formatStart(access, 10)
  const block = /^ {2}with:\n(?: {4}.*\n)+/m.exec(text)?.[0]
  expect(parse(block ?? '')).toEqual({
    with: {
      'api-url': access.url,
      username: access.username,
      password: access.password,
      files: 'dist/**\n'
    }
  })
})

describe('formatRequest', () => {
  const service = createService({ ...account, now: () => 1500 })
  const hash = sha1('content').slice(0, 12)

  async function lineOf(request: HttpRequest): Promise<string> {
    await service.handle(request)
    const entry = service.log.at(-1)
    if (entry === undefined) throw new Error('the log is empty')
    const time = new Date(Date.UTC(2026, 0, 1) + entry.at)
    return formatRequest(entry, { time, sample: service.samples.get(entry.sha1 ?? '') })
  }

  test('describes uploads, metadata with the file name, and other requests', async () => {
    const hostile = metadataXml.replace('a&amp;b.exe', 'a&#10;::error::b')
    const lines = [
      await lineOf(uploadRequest('content')),
      await lineOf(metadataRequest('content', hostile)),
      await lineOf(metadataRequest('content', metadataXml.replace('<rl>', ''))),
      await lineOf(uploadRequest('x', { method: 'GET', path: '/a\nb' }))
    ]
    expect(lines).toEqual([
      `00:00:01.500  200  bytes       ${hash}  7 bytes\n`,
      `00:00:01.500  200  metadata    ${hash}  ${Buffer.byteLength(hostile)} bytes  a\\u000a::error::b\n`,
      `00:00:01.500  400  metadata    ${hash}  ${Buffer.byteLength(metadataXml) - 4} bytes  (attempt 2)\n`,
      '00:00:01.500  404  other       GET /a\\u000ab  0 bytes\n'
    ])
  })

  test('does not count attempts of queries, which can be about other samples', async () => {
    const query = uploadRequest('{}', { path: '/api/dynamic/analysis/analyze/v1/query/json' })
    await lineOf(query)
    expect(await lineOf(query)).not.toContain('attempt')
  })

  test('has no status if the response was not sent completely', async () => {
    const options = { ...account, fault: () => ({ kind: 'reset', when: 'early' }) as const }
    const { log, handle } = createService({ ...options, now: () => 1500 })
    await handle(uploadRequest('content'))
    const [entry] = log
    if (entry === undefined) throw new Error('the log is empty')
    const time = new Date(Date.UTC(2026, 0, 1) + entry.at)
    expect(formatRequest(entry, { time, sample: undefined })).toBe(
      `00:00:01.500  ---  bytes       ${hash}  0 bytes\n`
    )
  })
})
