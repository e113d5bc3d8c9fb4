import { describe, expect, test } from '@jest/globals'

import { secretsOf } from '../../src/inputs/secrets.js'
import { maskableForms } from '../../src/text/redact.js'
import { emulator, PASSWORD, runAction, shown, USERNAME, workspace } from '../support/action.js'
import { emptyZip } from '../support/files.js'
import { settingsOf } from '../support/settings.js'

describe('invalid inputs', () => {
  const invalid: [Record<string, string>, string][] = [
    [{ files: '' }, 'files is empty: add at least one pattern'],
    [{ files: '!a' }, 'files has only excludes ("!a"): add a pattern'],
    [{ username: '', password: '' }, 'username and password are empty: set them to the secrets of'],
    [{ username: 'a:b' }, 'username is "a:b": it can\'t contain a colon'],
    [{ password: 'a\tb' }, 'username or password contains a control character'],
    [
      { 'if-no-files-found': 'fail' },
      'if-no-files-found is "fail": it must be "error", "warn", or "ignore"'
    ],
    [
      { 'if-pattern-unmatched': 'x' },
      'if-pattern-unmatched is "x": it must be "error", "warn", or "ignore"'
    ],
    [
      { 'include-hidden-files': 'yes' },
      'include-hidden-files is "yes": it must be "true" or "false"'
    ],
    [
      { 'follow-symbolic-links': '1' },
      'follow-symbolic-links is "1": it must be "true" or "false"'
    ],
    [{ 'max-files': '0' }, 'max-files is "0": it must be a whole number from 1 to 1000000'],
    [{ 'max-files': '1e3' }, 'max-files is "1e3": it must be a whole number'],
    [{ subscribe: 'true' }, 'subscribe is "true": it must be empty or "data_change"'],
    [{ 'archive-type': 'tar' }, 'archive-type is "tar": it must be "none" or "zip"'],
    [{ 'archive-password': 'x' }, 'archive-password is set, but archive-type is "none"'],
    [
      { 'archive-type': 'zip', 'archive-password': 'pw\u0001x' },
      "archive-password contains U+0001, which XML doesn't allow"
    ],
    [{ 'max-files': '1.5' }, 'max-files is "1.5": it must be a whole number'],
    [{ 'api-url': 'https://a.example/#x' }, "it can't contain a query or a fragment"],
    [{ domain: PASSWORD }, 'domain contains the value of password'],
    [{ username: 'a\tb' }, 'username or password contains a control character'],
    [{ 'api-url': 'data.example' }, 'api-url is "data.example": it must be a URL'],
    [
      { 'api-url': 'http://data.example' },
      'api-url is "http://data.example": it must start with https://'
    ],
    [
      { 'api-url': 'https://a.example/?x=1' },
      'api-url is "https://a.example/?x=1": it can\'t contain a query'
    ],
    [{ 'api-url': 'https://u:pw-in-url@a.example' }, 'api-url contains credentials'],
    [{ 'api-url': 'https://u:pw-in-url@a example' }, 'api-url contains credentials'],
    [{ 'api-url': 'u:pw-in-url@a.example' }, 'api-url contains credentials'],
    [
      { 'requests-per-second': '0' },
      'requests-per-second is "0": it must be a number from 0.01 to 1000'
    ],
    [
      { release: 'refs/tags/v1.4.0' },
      'release is "refs/tags/v1.4.0", which is a full Git reference: use only the tag. ' +
        'Did you mean "v1.4.0"? In GitHub Actions, use github.ref_name instead of github.ref.'
    ],
    [{ release: 'refs/tags/cli/v1' }, 'Did you mean "cli/v1"?'],
    [{ release: 'refs/heads/main' }, 'release is "refs/heads/main", which is not a tag: use'],
    [{ release: 'refs/pull/1/merge' }, 'which is not a tag: use'],
    [{ release: 'v1', repository: 'app' }, 'repository is "app": it must have the form owner/name'],
    [{ 'release-notes': 'true' }, 'release-notes is "true", but release is empty'],
    [{ 'requests-per-second': 'fast' }, 'requests-per-second is "fast": it must be a number'],
    [{ 'parallel-jobs': '0.5' }, 'parallel-jobs is "0.5": it must be a whole number from 1 to 256'],
    [{ concurrency: '65' }, 'concurrency is "65": it must be a whole number from 1 to 64'],
    [{ retries: '-1' }, 'retries is "-1": it must be a whole number from 0 to 20'],
    [
      { 'stall-timeout-seconds': '0' },
      'stall-timeout-seconds is "0": it must be a whole number from 1 to 3600'
    ],
    [{ 'if-no-credentials': 'warn' }, 'if-no-credentials is "warn": it must be "error" or "skip"'],
    [{ summary: 'maybe' }, 'summary is "maybe": it must be "true" or "false"'],
    [{ 'dry-run': 'on' }, 'dry-run is "on": it must be "true" or "false"'],
    [
      { 'sample-url': 'javascript:alert({sha1})' },
      'sample-url is "javascript:alert({sha1})": it must be a URL that starts with https:// or http://'
    ],
    [
      { 'sample-url': 'https://a1000.example/{md5}' },
      'sample-url is "https://a1000.example/{md5}": "{md5}" is not supported. Use {sha1} or {sha256}.'
    ],
    [{ 'sample-url': 'https://u:pw-in-url@a.example/{sha1}' }, 'sample-url contains credentials'],
    [
      { 'sample-url': 'https://a.example:{sha1}/' },
      'sample-url is "https://a.example:{sha1}/": it must'
    ],
    [{ files: 'a{1..1001}' }, '"a{1..1001}" stands for more than 1000 patterns'],
    [{ files: '*\n!a{1..1001}' }, '"a{1..1001}" stands for more than 1000 patterns'],
    [{ properties: '[a{1..1001}] x=y' }, '"a{1..1001}" stands for more than 1000 patterns'],
    [
      { properties: 'no separator' },
      'properties has the line "no separator", which is not in the form name=value'
    ],
    [{ properties: '=x' }, 'properties has the line "=x", which is not in the form name=value'],
    [{ properties: 'a=1\na=2' }, 'properties has more than one line for "a"'],
    [{ properties: 'a=x\u0001y' }, 'The property "a" contains U+0001, which XML doesn\'t allow'],
    [{ application: 'x\uffff' }, 'The property "application_name" contains U+FFFF'],
    [{ domain: 'x\u0007' }, "domain contains U+0007, which XML doesn't allow"],
    [
      { properties: 'a=1\nb=2\nc=3\nd=4' },
      'properties and the defaults add up to 11 properties: the service shows at most 10'
    ],
    [{ properties: `a=${PASSWORD}` }, 'The property "a" contains the value of password']
  ]

  test.each(invalid)(
    'are reported in one error before anything is sent: %j',
    async (inputs, message) => {
      const { url, service } = await emulator()
      const run = await runAction(workspace({ a: 'a' }), { files: 'a', 'api-url': url, ...inputs })
      expect(run.code).toBe(1)
      const errors = run.log.match(/^::error::.*/gm)
      expect(errors).toHaveLength(1)
      expect(errors?.[0]).toMatch(/^::error::Nothing was sent\. /)
      expect(errors?.[0]).toContain(message.replace('%', '%25'))
      expect(service.log).toEqual([])
      expect(run.log).not.toMatch(/\n\s+at |%0A\s+at /)
      expect(shown(run.log)).not.toContain('pw-in-url')
      expect(run.outputs['outcome']).toBe('failed')
    }
  )

  test('are listed in one error in a fixed order', async () => {
    const inputs = { files: '', concurrency: 'x', retries: 'y', 'archive-password': 'hush' }
    const run = await runAction(workspace(), inputs)
    const [error, ...more] = run.log.match(/^::error::.*/gm) ?? []
    expect(more).toEqual([])
    expect(error).toContain('4 problems with the inputs')
    const names = [...(error ?? '').matchAll(/%0A- ([\w-]+) is/g)].map(([, name]) => name)
    expect(names).toEqual(['archive-password', 'files', 'concurrency', 'retries'])
    expect(error).not.toContain('hush')
  })

  test.each(['', 'no URL', 'api.example', 'ftp://api.example'])(
    'include GITHUB_API_URL only for a release: "%s"',
    async api => {
      const { url, service } = await emulator()
      const env = { GITHUB_API_URL: api }
      const files = await runAction(workspace({ a: 'a' }), { files: 'a', 'api-url': url }, env)
      expect(files.code).toBe(0)
      const requests = service.log.length
      if (!api) return
      const release = await runAction(workspace(), { release: 'v1', 'api-url': url }, env)
      expect(release.code).toBe(1)
      expect(release.log).toContain(
        `::error::Nothing was sent. The environment variable GITHUB_API_URL is "${api}"`
      )
      expect(service.log).toHaveLength(requests)
    }
  )
})

describe('secrets', () => {
  test('are masked in all common forms', () => {
    const password = 'a"b c\n'
    const env = { INPUT_USERNAME: 'u/x', INPUT_PASSWORD: password, 'INPUT_ARCHIVE-PASSWORD': 'zip' }
    expect(secretsOf(settingsOf(env))).toEqual(['a"b c', 'zip', 'u/x:a"b c'])
    const base64 = (text: string) => Buffer.from(text).toString('base64')
    expect(maskableForms(secretsOf(settingsOf(env)))).toEqual(
      expect.arrayContaining([
        ...['a"b c', 'a\\"b c', 'a%22b%20c', 'a%22b+c', 'a&quot;b c', '6122622063'],
        ...['zip', base64('a"b c'), base64('u/x:a"b c')]
      ])
    )
    expect(secretsOf(settingsOf({}))).toEqual([])
  })

  test('are not in any output, even if the service quotes them', async () => {
    const token = Buffer.from(`${USERNAME}:${PASSWORD}`).toString('base64')
    const { url } = await emulator({
      fault: ({ step }) =>
        step === 'metadata'
          ? { kind: 'answer', status: 400, body: `you sent ${token} which is ${PASSWORD}` }
          : undefined
    })
    const run = await runAction(workspace({ 'a.zip': emptyZip }), {
      files: 'a.zip',
      'api-url': url,
      'archive-type': 'zip',
      'archive-password': 'archive-secret'
    })
    expect(run.code).toBe(1)
    const texts = [
      shown(run.log),
      run.summary,
      JSON.stringify(run.outputs),
      JSON.stringify(run.results)
    ]
    expect(texts.join('\n')).toContain('you sent *** which is ***')
    for (const text of texts) {
      for (const secret of [PASSWORD, token, encodeURIComponent(PASSWORD), 'archive-secret']) {
        expect(text).not.toContain(secret)
      }
    }
    for (const secret of [PASSWORD, token, 'archive-secret']) {
      expect(run.log).toContain(`::add-mask::${secret.replace('%', '%25')}\n`)
    }
    expect(run.log).not.toContain(`::add-mask::${USERNAME}\n`)
  })

  test('can contain non-ASCII letters', async () => {
    const { url } = await emulator({ username: 'u/日本/ci', password: 'ключ:ü "' })
    const account = { username: 'u/日本/ci', password: 'ключ:ü "\n' }
    const run = await runAction(workspace({ a: 'a' }), { files: 'a', 'api-url': url, ...account })
    expect(run.code).toBe(0)
  })
})

describe('untrusted names and responses', () => {
  test('are neither commands in the log nor HTML in the summary', async () => {
    const names = [
      'x##[error]owned.bin',
      'y\n::error::owned.bin',
      '::warning::owned.bin',
      '<img src=x onerror=alert(1)>.bin',
      '<script>.bin',
      'a\u202etxt.exe',
      '@octocat **bold** [x](y) `code`.bin'
    ]
    const folder = workspace(Object.fromEntries(names.map(name => [name, name])))
    const { url } = await emulator({
      fault: ({ index }) => ({
        kind: 'answer',
        status: 400,
        body: index > 0 ? '</code><h1>x\n##[error]y\n::error::z' : ''
      })
    })
    const run = await runAction(folder, { files: '*', 'api-url': url })
    expect(run.code).toBe(1)
    const commands = shown(run.log).match(/^\s*::(?!group|endgroup).*|.*##\[.*/gm)
    expect(commands).toEqual([expect.stringMatching(/^::error::7 of 7 samples failed\./)])
    expect(run.log).not.toContain('\u202e')
    expect(run.summary).not.toMatch(/<(img|script|h1)/)
    expect(run.summary).not.toContain('\u202e')
    expect(run.summary).toContain('<code>@octocat **bold** [x](y) `code`.bin</code>')
    expect(run.summary).toContain('&lt;img src=x onerror=alert(1)&gt;.bin')
    expect(run.results?.samples.flatMap(sample => sample.files).sort()).toEqual(names.sort())
  })
})
