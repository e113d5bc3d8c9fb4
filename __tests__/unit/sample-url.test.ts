import { describe, expect, test } from '@jest/globals'

import { InputReader } from '../../src/inputs/reader.js'
import { readSampleUrl } from '../../src/inputs/sample-url.js'
import { fillTemplate } from '../../src/text/url-template.js'
import { settingsOf } from '../support/settings.js'

function read(template: string, env: NodeJS.ProcessEnv = {}) {
  const reader = new InputReader(settingsOf({ 'INPUT_SAMPLE-URL': template, ...env }))
  return { value: readSampleUrl(reader), problems: reader.problems }
}

describe('sample-url', () => {
  test.each([
    'https://a1000.example.com/?q={sha1}',
    'http://localhost:8080/samples/{sha256}#{sha1}',
    'https://{sha1}.example.com'
  ])('can be a URL with a hash: %s', template => {
    expect(read(template)).toEqual({ value: template, problems: [] })
  })

  test.each([
    ['a1000.example.com/{sha1}', 'it must be a URL that starts with https:// or http://'],
    ['javascript:alert("{sha1}")', 'it must be a URL that starts with https:// or http://'],
    ['https:{sha1}', 'it must be a URL that starts with https:// or http://'],
    ['https://a1000.example.com/ {sha1}', 'without spaces'],
    ['https://a1000.example.com/\n{sha1}', 'without spaces'],
    ['https://a1000.example.com/\u202e{sha1}', 'it must be a URL'],
    ['https://a1000.example.com:x/{sha1}', 'it must be a URL'],
    ['https://a1000.example.com/', 'it must contain {sha1} or {sha256}.'],
    ['https://a1000.example.com/{SHA1}', '"{SHA1}" is not supported. Use {sha1} or {sha256}.'],
    ['https://a1000.example.com/{sha1}{md5}', '"{md5}" is not supported'],
    ['https://a1000.example.com/{sha1}}', '"}" is not supported'],
    ['https://a1000.example.com/{{sha1}', '"{" is not supported']
  ])('cannot be %j', (template, problem) => {
    const { value, problems } = read(template)
    expect(value).toBe('')
    expect(problems).toEqual([expect.stringContaining(`sample-url is "${template}": `)])
    expect(problems[0]).toContain(problem)
  })

  test('cannot contain credentials, which are not in the error either', () => {
    for (const credentials of ['u:secret', 'token', ':secret']) {
      expect(read(`https://${credentials}@a1000.example.com/{sha1}`).problems).toEqual([
        'sample-url contains credentials: remove them.'
      ])
    }
    const env = { INPUT_PASSWORD: 'secret' }
    expect(read('https://a1000.example.com/{sha1}?key=secret', env).problems).toEqual([
      'sample-url contains the value of password: remove it.'
    ])
  })

  test.each(['p%40ss%2Fword', 'cEBzcy93b3Jk', '704073732f776f7264'])(
    'cannot contain an encoded password: %s',
    encoded => {
      const env = { INPUT_PASSWORD: 'p@ss/word' }
      expect(read(`https://a1000.example.com/{sha1}?key=${encoded}`, env).problems).toEqual([
        'sample-url contains the value of password: remove it.'
      ])
    }
  )

  test('can contain the beginning of a password', () => {
    const env = { INPUT_PASSWORD: 'a1000.example.com/{sha1}!' }
    expect(read('https://a1000.example.com/{sha1}', env).problems).toEqual([])
  })
})

test('a URL contains all hashes of its template, or there is none', () => {
  const hashes = { sha1: 'a1', sha256: 'b2' }
  expect(fillTemplate('https://x/{sha1}/{sha256}/{sha1}', hashes)).toBe('https://x/a1/b2/a1')
  expect(fillTemplate('https://x/{sha256}', { ...hashes, sha1: null })).toBe('https://x/b2')
  expect(fillTemplate('https://x/{sha1}', { ...hashes, sha1: null })).toBeUndefined()
  expect(fillTemplate('', hashes)).toBeUndefined()
})
