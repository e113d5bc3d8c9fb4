import { describe, expect, test } from '@jest/globals'

import { withBlock } from '../../src/releases/notes-block.js'
import { sha256 } from '../support/hashes.js'
import { assetsOf, between, TOKEN } from '../support/releases.js'

describe('release notes', () => {
  const assets = assetsOf({ 'a<b>.bin': 'a', 'b.bin': 'b' })

  test.each([
    ['empty', null, true],
    ['short', '# Version 1\n\n* things\n', true],
    ['with CRLF', '# Version 1\r\n\r\n* things  \r\n\r\n', true],
    ['long', `${'x'.repeat(124_000)}\n`, true],
    ['too long for a table', 'x'.repeat(124_600), false]
  ])('keep their text and contain one block after two runs: %s', async (_, body, hasTable) => {
    const { run, github } = await between([{ tag: 'v1', body, assets }])
    expect((await run({ 'release-notes': 'true' })).code).toBe(0)
    expect((await run({ 'release-notes': 'true' })).code).toBe(0)
    const notes = github.releases[0]?.body ?? ''
    expect(notes.match(/spectra-submit: begin/g)).toHaveLength(1)
    expect(notes.startsWith(body ?? '')).toBe(true)
    expect(notes).toContain('2 samples submitted')
    expect(notes.length).toBeLessThanOrEqual(125_000)
    expect(/\r\n/.test(notes)).toBe(/\r\n/.test(body ?? ''))
    expect(notes.replaceAll('\r\n', '').includes('\r')).toBe(false)
    expect(notes.includes('<code>a&lt;b&gt;.bin</code>')).toBe(hasTable)
    expect(notes.includes(`<code>${sha256('a').slice(0, 12)}</code>`)).toBe(hasTable)
  })

  test('keep their text after the block', () => {
    const first = withBlock('before\n', ['one']) ?? ''
    const second = withBlock(`${first}\nafter `, ['two\nlines'])
    expect(second).toBe(`${first.replace('one', 'two\nlines')}\nafter `)
  })

  test('stay unchanged and fail the step if the block does not fit', async () => {
    const body = 'x'.repeat(124_990)
    const { run, github } = await between([{ tag: 'v1', body, assets }])
    const result = await run({ 'release-notes': 'true' })
    expect(result.code).toBe(1)
    expect(result.log).toContain(
      'The release notes could not be written: there is no room for them'
    )
    expect(github.releases[0]?.body).toBe(body)
    expect(result.outputs['submitted-count']).toBe('2')
  })

  test('fail the step if the token cannot write, and name the permission', async () => {
    const { run } = await between([{ tag: 'v1', assets }], {}, { tokens: { [TOKEN]: 'read' } })
    const result = await run({ 'release-notes': 'true' })
    expect(result.code).toBe(1)
    expect(result.log).toContain('"contents: write" to change its notes')
    expect(result.outputs['outcome']).toBe('failed')
    expect(result.results?.outcome).toBe('failed')
    expect(result.outputs['submitted-count']).toBe('2')
  })

  test('stay unchanged in a dry run', async () => {
    const { run, github } = await between([{ tag: 'v1', body: 'mine', assets }])
    expect((await run({ 'release-notes': 'true', 'dry-run': 'true' })).code).toBe(0)
    expect(github.releases[0]?.body).toBe('mine')
  })

  test('flag known assets from an untrusted source', async () => {
    const contents = { 'trusted.bin': 'a', 'four.bin': 'bb', 'five.bin': 'ccc' }
    const { run, github } = await between([{ tag: 'v1', assets: assetsOf(contents) }], {
      verdict: ({ size }) => ({ status: 'KNOWN', trust_factor: size + 2 })
    })
    const result = await run({
      'release-notes': 'true',
      'fail-on': 'malicious',
      'verdict-timeout-minutes': '0.1'
    })
    expect(result.code).toBe(0)
    const verdicts = (github.releases[0]?.body ?? '')
      .split('\n')
      .flatMap(
        line => /<code>(\w+)\.bin<\/code><\/td><td>([^<]*)<\/td>/.exec(line)?.slice(1, 3) ?? []
      )
    expect(verdicts).toEqual([
      ...['five', '☑️ known, untrusted source'],
      ...['four', '☑️ known, untrusted source'],
      ...['trusted', '☑️ known']
    ])
  })
})
