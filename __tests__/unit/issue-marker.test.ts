import { describe, expect, test } from '@jest/globals'

import {
  commentBody,
  commentMarkerIn,
  issueBody,
  issueMarkerIn,
  subjectDigest,
  type IssueMarker
} from '../../src/releases/issue-marker.js'
import { withBlock } from '../../src/releases/notes-block.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'

const MARKER: IssueMarker = {
  subject: subjectDigest('release acme/app v1'),
  digest: 'ab'.repeat(32),
  writtenOn: '2026-01-02T03:04:05.678Z',
  closed: false
}
const COMMENT = { digest: MARKER.digest, after: MARKER.writtenOn }
const END = '<!-- spectra-watch: end -->'

describe('the marker in an issue', () => {
  test('is found again, with the text around the block unchanged', () => {
    const body = issueBody('', ['text'], MARKER) ?? ''
    expect(issueMarkerIn(body)).toEqual(MARKER)
    const edited = `before\r\n${body.replaceAll('\n', '\r\n')}\r\n\r\nafter `
    const again = issueBody(edited, ['other'], { ...MARKER, closed: true }) ?? ''
    expect(issueMarkerIn(again)).toEqual({ ...MARKER, closed: true })
    expect(again).toMatch(/^before\r\n[^]*other\r\n[^\r\n]*\r\n\r\nafter $/)
    expect(again).not.toContain('text')
  })

  test.each(HOSTILE_TEXTS)('is a single line that shows nothing of the key: %j', key => {
    const marker = { ...MARKER, subject: subjectDigest(key) }
    const body = issueBody('', ['text'], marker) ?? ''
    expect(issueMarkerIn(body)).toEqual(marker)
    const lines = body.split(/\r\n|[\n\r\u2028\u2029]/)
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatch(/^<!-- spectra-watch: \{[\w":,.-]+\} -->$/)
  })

  test.each([
    ['no block', ''],
    [
      'no marker',
      withBlock('', ['x'], { begin: '<!-- spectra-watch: begin -->', end: END, longest: 999 })
    ],
    ['invalid JSON', withMarker('{"subject":')],
    [
      'text around it',
      issueBody('', ['x'], MARKER)?.replace('<!-- spectra-watch: {', 'x <!-- spectra-watch: {')
    ],
    ['a quote before it', issueBody('', ['x'], MARKER)?.replaceAll(/^/gm, '> ')],
    ['a wrong digest', withMarker(JSON.stringify({ ...MARKER, digest: 'x' }))],
    ['a wrong date', withMarker(JSON.stringify({ ...MARKER, writtenOn: 'yesterday' }))],
    ['a date in another form', withMarker(JSON.stringify({ ...MARKER, writtenOn: '2026-01-02' }))],
    ['a wrong subject', withMarker(JSON.stringify({ ...MARKER, subject: 'release' }))],
    ['a missing field', withMarker(JSON.stringify({ ...MARKER, closed: undefined }))],
    ['no object', withMarker('null')],
    ['code around it', `\`\`\`\n${issueBody('', ['x'], MARKER) ?? ''}\n\`\`\``]
  ])('does not count with %s', (_, body) => {
    expect(body).toBeDefined()
    expect(issueMarkerIn(body ?? '')).toBeUndefined()
  })

  test('is not affected by a text that contains markers', () => {
    const text = `a\n${END}\n<!-- spectra-watch: begin -->\nb`
    const once = issueBody('people', [text], MARKER) ?? ''
    expect(issueMarkerIn(once)).toEqual(MARKER)
    expect(issueBody(once, [text], MARKER)).toBe(once)
  })

  test('leads to a shorter version of the text if the body is too long', () => {
    const people = 'x'.repeat(65_000)
    expect(issueBody(people, ['y'.repeat(600), 'short'], MARKER)).toContain('\nshort\n')
    expect(issueBody('x'.repeat(65_400), ['short'], MARKER)).toBeUndefined()
  })
})

describe('the marker in a comment', () => {
  test('is found again', () => {
    const body = commentBody(['text'], COMMENT) ?? ''
    expect(commentMarkerIn(body)).toEqual(COMMENT)
    expect(commentMarkerIn(body.replaceAll('\n', '\r\n'))).toEqual(COMMENT)
  })

  test.each([
    ['', 'empty'],
    [`> ${commentBody(['text'], COMMENT) ?? ''}`, 'quoted'],
    [`\n${commentBody(['text'], COMMENT) ?? ''}`, 'not in the first line'],
    [issueBody('', ['text'], MARKER) ?? '', 'an issue']
  ])('does not count if it is %s', body => {
    expect(commentMarkerIn(body)).toBeUndefined()
  })

  test('leads to a shorter version of the text if the comment is too long', () => {
    const body = commentBody(['x'.repeat(65_536), 'short', 'shorter'], COMMENT) ?? ''
    expect(body.split('\n').slice(1)).toEqual(['short'])
    expect(commentBody(['x'.repeat(65_536)], COMMENT)).toBeUndefined()
  })
})

function withMarker(json: string): string {
  const body = issueBody('', ['x'], MARKER) ?? ''
  return body.replace(/\{.*\}/, () => json)
}
