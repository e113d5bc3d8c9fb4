import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { escaped, greeting, jsonLine, requestLine } from '../../../emulator/report.js'
import { createService } from '../../../emulator/service.js'
import { account, bytesRequest, metadataRequest, sha1, xml } from './requests.js'

test.each([
  ['line breaks', 'a\nb\r\nc\u0085d\u2028e', 'a\\u000ab\\u000d\\u000ac\\u0085d\\u2028e'],
  ['terminal control', '\u001b[2J\u009b2J\u0007', '\\u001b[2J\\u009b2J\\u0007'],
  ['text that runs backwards', 'a\u202eexe.b', 'a\\u202eexe.b'],
  ['invisible characters beyond the first plane', '\u{e0041}', '\\udb40\\udc41'],
  ['lone surrogates', '\ud800', '\\ud800'],
  ['the runner’s commands', '##[error]x', '#\\u0023[error]x'],
  ['nothing else', 'ä ☃ 😀 #[x] ##', 'ä ☃ 😀 #[x] ##']
])('escaped: %s', (_, text, expected) => {
  expect(escaped(text)).toBe(expected)
})

test('a line of JSON is safe to print and still means the same', () => {
  const value = { path: '/a\n\u009b\u2028\u{e0041}##[error]"\\' }
  const line = jsonLine(value)
  expect(line).toMatch(/^[\u0020-\u007e]*\n$/)
  expect(line).not.toContain('##[')
  expect(JSON.parse(line)).toEqual(value)
})

test('the greeting holds a block of YAML that means these settings', () => {
  const access = { url: 'http://127.0.0.1:1', username: 'u/a "b"', password: '{: \\ ☃\u0007' }
  const text = greeting(access, 10)
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

describe('the line of a request', () => {
  const service = createService({ ...account, now: () => 1500 })
  const hash = sha1('content').slice(0, 12)

  async function lineOf(request: Parameters<typeof service.handle>[0]): Promise<string> {
    await service.handle(request)
    const entry = service.log.at(-1)
    if (entry === undefined) throw new Error('the log is empty')
    return requestLine(entry, service.samples.get(entry.sha1 ?? ''), Date.UTC(2026, 0, 1))
  }

  test('tells of bytes, of metadata with the file name, and of anything else', async () => {
    const hostile = xml.replace('a&amp;b.exe', 'a&#10;::error::b')
    const lines = [
      await lineOf(bytesRequest('content')),
      await lineOf(metadataRequest('content', hostile)),
      await lineOf(metadataRequest('content', xml.replace('<rl>', ''))),
      await lineOf(bytesRequest('x', { method: 'GET', path: '/a\nb' }))
    ]
    expect(lines).toEqual([
      `00:00:01.500  200  bytes       ${hash}  7 bytes\n`,
      `00:00:01.500  200  metadata    ${hash}  ${Buffer.byteLength(hostile)} bytes  a\\u000a::error::b\n`,
      `00:00:01.500  400  metadata    ${hash}  ${Buffer.byteLength(xml) - 4} bytes  (attempt 2)\n`,
      '00:00:01.500  404  other       GET /a\\u000ab  0 bytes\n'
    ])
  })
})
