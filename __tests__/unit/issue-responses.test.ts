import { expect, test } from '@jest/globals'

import { parseIssue } from '../../src/releases/issue-responses.js'

const issueWith = (url: string) => ({ number: 7, html_url: url, state: 'open', body: '' })

test('an issue has a URL that fits in reports', () => {
  const base = 'https://github.com/o/r/issues/7?'
  const longest = base.padEnd(2000, 'x')
  expect(parseIssue(issueWith(longest))?.url).toBe(longest)
})

test.each([
  ['a long URL', 'https://github.com/'.padEnd(2001, 'x')],
  ['a URL with another scheme', 'javascript:alert(1)'],
  ['a URL with a line break', 'https://github.com/o/r/issues/7\n::warning::x']
])('%s is an error', (_, url) => {
  expect(() => parseIssue(issueWith(url))).toThrow('the response does not describe an issue')
})
