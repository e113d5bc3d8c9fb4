import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { ParseOption, XmlDocument, XmlElement } from 'libxml2-wasm'

import { expandPattern } from '../../src/artifacts/patterns.js'
import { busiest, emulator, runAction, workspace } from '../support/action.js'

const sha1 = (content: string | Buffer) => createHash('sha1').update(content).digest('hex')

/** The metadata's values as libxml2 reads them: a parser that neither side uses. */
function foreignReading(xml: Buffer) {
  const document = XmlDocument.fromBuffer(xml, { option: ParseOption.XML_PARSE_NONET })
  try {
    const texts = (xpath: string) => document.find(xpath).map(node => node.content)
    const names = texts('/rl/properties/property/name')
    const values = texts('/rl/properties/property/value')
    return {
      properties: Object.fromEntries(names.map((name, index) => [name, values[index]])),
      order: document.find('/rl/*').map(node => (node instanceof XmlElement ? node.name : '')),
      domain: texts('/rl/domain').join(''),
      archive: texts('/rl/archive/*')
    }
  } finally {
    document.dispose()
  }
}

describe('a folder as builds leave them', () => {
  test('every byte arrives, each content once, with metadata that names all its files', async () => {
    const large = randomBytes(40_000_000)
    const hostile = [
      'a,b c.exe',
      '#hash.bin',
      '!bang.bin',
      `q'"uote.bin`,
      'ünï😀.bin',
      'x##[error]owned.bin',
      'line\n::error::break.bin',
      '<b>&amp;.bin',
      '[x].bin',
      '-rf.bin'
    ]
    const folder = workspace({
      ...Object.fromEntries(hostile.map(name => [`dist/${name}`, `content of ${name}`])),
      'dist/one.bin': 'equal',
      'dist/deep/two.bin': 'equal',
      'dist/empty.bin': '',
      'dist/.env': 'SECRET=1',
      'dist/.git/config': 'hidden',
      'dist/large.bin': large
    })
    const { service, url } = await emulator()
    const run = await runAction(folder, { files: 'dist/**\ndist/*.bin', 'api-url': url })

    expect(run.code).toBe(0)
    const expected = [...hostile.map(name => `content of ${name}`), 'equal', large].map(sha1)
    expect([...service.samples.keys()].sort()).toEqual(expected.sort())
    for (const { uploads, metadata } of service.samples.values()) {
      expect([uploads, metadata.length]).toEqual([1, 1])
    }
    const fileName = (content: string) => {
      const [entry] = service.samples.get(sha1(content))?.metadata ?? []
      return foreignReading(entry?.xml ?? Buffer.of()).properties['file_name']
    }
    for (const name of hostile) expect(fileName(`content of ${name}`)).toBe(name)
    expect(fileName('equal')).toBe('two.bin, one.bin')

    expect(run.outputs).toMatchObject({
      'file-count': '13',
      'sample-count': '12',
      'submitted-count': '12',
      'failed-count': '0',
      'malicious-count': '',
      outcome: 'submitted',
      'results-file': run.resultsFile
    })
    expect(JSON.parse(run.outputs['results'] ?? '')).toEqual(run.results)
    expect(run.results?.samples.find(sample => sample.sha1 === sha1('equal'))).toMatchObject({
      files: ['dist/deep/two.bin', 'dist/one.bin'],
      sha256: createHash('sha256').update('equal').digest('hex'),
      size: 5,
      state: 'submitted',
      metadata: 'confirmed'
    })
    expect(run.log.match(/^::warning::.*/gm)).toEqual([
      '::warning::Left out, because there is nothing in them: dist/empty.bin'
    ])
  })

  test('requests are what the specification asks for', async () => {
    const { service, url } = await emulator()
    const folder = workspace({ 'a.bin': 'a' })
    await runAction(folder, { files: 'a.bin', 'api-url': url, subscribe: 'data_change' })
    expect(service.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /api/spex/upload/${sha1('a')}`,
      `POST /api/spex/upload/${sha1('a')}/meta?subscribe=data_change`
    ])
    for (const { headers } of service.log) {
      expect(headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-length': expect.stringMatching(/^\d+$/),
        'user-agent': expect.stringMatching(/^spectra-submit-action\/\d+\.\d+\.\d+$/),
        connection: 'keep-alive'
      })
      expect(headers).not.toHaveProperty('transfer-encoding')
    }
    expect(service.samples.get(sha1('a'))?.subscribed).toBe(true)
  })

  test('connections are kept: many requests, one connection more than samples under way', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.bin`, `${n}`]))
    const { url, service, connections } = await emulator({ requestsPerSecond: Infinity })
    const run = await runAction(workspace(files), {
      files: '*.bin',
      'api-url': url,
      'requests-per-second': '1000',
      concurrency: '3'
    })
    expect(run.code).toBe(0)
    expect(service.log).toHaveLength(40)
    expect(connections()).toBeLessThanOrEqual(4)
  })
})

describe('the cap', () => {
  const small = (count: number) =>
    workspace(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.bin`, `${n}`])))

  test('60 samples at 100 ms latency: never more than 10 requests in any second', async () => {
    const { service, url } = await emulator({ latencyMs: 100, requestsPerSecond: Infinity })
    const run = await runAction(small(60), { files: '*.bin', 'api-url': url })
    expect(run.code).toBe(0)
    expect(service.log).toHaveLength(120)
    expect(busiest(service)).toBe(10)
  })

  test('five jobs share it: two requests a second for each', async () => {
    const { service, url } = await emulator()
    const run = await runAction(small(4), {
      files: '*.bin',
      'api-url': url,
      'parallel-jobs': '5'
    })
    expect(run.code).toBe(0)
    expect(busiest(service)).toBe(2)
  })
})

describe('metadata', () => {
  const submitted = async (
    inputs: Record<string, string>,
    env: Record<string, string> = {},
    files: Record<string, string | Buffer> = { 'a.bin': 'a' }
  ) => {
    const { service, url } = await emulator()
    const run = await runAction(workspace(files), { files: '**', 'api-url': url, ...inputs }, env)
    expect(run.code).toBe(0)
    return [...service.samples.values()].map(({ metadata }) => {
      expect(metadata).toHaveLength(1)
      return foreignReading(metadata[0]?.xml ?? Buffer.of())
    })
  }

  test('by default: application, version, names, repository, commit, ref, url', async () => {
    const [metadata] = await submitted({ domain: 'acme.example' })
    expect(metadata?.order).toEqual(['properties', 'domain'])
    expect(metadata?.domain).toBe('acme.example')
    expect(Object.entries(metadata?.properties ?? {})).toEqual([
      ['application_name', 'app'],
      ['application_version', 'v1.2.3'],
      ['file_name', 'a.bin'],
      ['repository', 'acme/app'],
      ['commit', '0123456789abcdef0123456789abcdef01234567'],
      ['ref', 'refs/tags/v1.2.3'],
      ['url', 'https://github.com/acme/app/actions/runs/42']
    ])
  })

  test('on a branch the version is the ref and the commit', async () => {
    const env = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }
    const [metadata] = await submitted({}, env)
    expect(metadata?.properties['application_version']).toBe('main@0123456789ab')
  })

  test('of a release the url is the release', async () => {
    const url = 'https://github.com/acme/app/releases/tag/v1.2.3'
    const event = workspace({ 'event.json': JSON.stringify({ release: { html_url: url } }) })
    const [metadata] = await submitted({}, { GITHUB_EVENT_PATH: path.join(event, 'event.json') })
    expect(metadata?.properties['url']).toBe(url)
  })

  test('lines add, replace and take away', async () => {
    const [metadata] = await submitted({
      application: 'My App',
      version: '7.0',
      properties: '# a comment\ntags = a, b=c \nref=\nurl=https://acme.example\n'
    })
    expect(metadata?.properties).toEqual({
      application_name: 'My App',
      application_version: '7.0',
      file_name: 'a.bin',
      repository: 'acme/app',
      commit: '0123456789abcdef0123456789abcdef01234567',
      url: 'https://acme.example',
      tags: 'a, b=c'
    })
  })

  test.each(['&foo;', '&amp;', '&#65;', '&#x41;', 'a]]>b', `"'<>&`, 'ünï😀', 'a&b;c&lt'])(
    'the value %s arrives as it was',
    async value => {
      const [metadata] = await submitted({ properties: `tags=${value}`, domain: value })
      expect(metadata?.properties['tags']).toBe(value)
      expect(metadata?.domain).toBe(value)
    }
  )

  test('a name keeps its line breaks, and loses only what XML can not carry', async () => {
    const [metadata] = await submitted({}, {}, { 'a\r\nb\u0001c.bin': 'a' })
    expect(metadata?.properties['file_name']).toBe('a\r\nb\u{FFFD}c.bin')
  })

  const zip = Buffer.from('504b0506' + '00'.repeat(18), 'hex')

  test('ZIP files by signature are announced as archives when asked', async () => {
    const files = { 'a.dat': zip, 'b.zip': 'not a ZIP' }
    const inputs = { 'archive-type': 'zip', 'archive-password': 'p&w' }
    const all = await submitted(inputs, {}, files)
    const archives = Object.fromEntries(
      all.map(({ properties, archive }) => [String(properties['file_name']), archive])
    )
    expect(archives).toEqual({ 'a.dat': ['zip', 'p&w'], 'b.zip': [] })
    expect(all.map(({ order }) => order.join(' ')).sort()).toEqual([
      'properties domain',
      'properties domain archive'
    ])
  })

  test.each(['504b0304', '504b0506', '504b0708'])(
    'a ZIP that begins with %s; without a password there is no element for it',
    async signature => {
      const files = { a: Buffer.from(`${signature}0000`, 'hex') }
      const [metadata] = await submitted({ 'archive-type': 'zip' }, {}, files)
      expect(metadata?.archive).toEqual(['zip'])
      const [plain] = await submitted({}, {}, files)
      expect(plain?.archive).toEqual([])
    }
  )

  test('with archive-type none one notice says what the service recommends', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'a.zip': zip, 'b.zip': Buffer.concat([zip, zip]) })
    const run = await runAction(folder, { files: '*.zip', 'api-url': url })
    expect(run.log.match(/^::notice::.*/gm)).toEqual([
      expect.stringContaining('a.zip, b.zip. For those that go on to dynamic analysis (TCA-0207)')
    ])
  })
})

describe('finding', () => {
  const found = async (files: string, folder: string, inputs: Record<string, string> = {}) => {
    const run = await runAction(folder, { files, 'dry-run': 'true', ...inputs })
    return {
      run,
      names: (run.results?.samples ?? []).flatMap(sample => sample.files)
    }
  }
  const tree = () =>
    workspace({
      'dist/a.exe': '1',
      'dist/b.msi': '2',
      'dist/sub/c.exe': '3',
      'dist/sub/key.pem': '4',
      'dist/.hidden/d.exe': '5',
      'dist/.env': '6'
    })

  test.each([
    ['dist/*.{exe,msi}', ['dist/a.exe', 'dist/b.msi']],
    ['dist/**\n!**/*.pem', ['dist/a.exe', 'dist/b.msi', 'dist/sub/c.exe']],
    ['!dist/sub\ndist/**', ['dist/a.exe', 'dist/b.msi']],
    ['dist/*.{exe,msi}\n!*.{exe,msi}\n!dist/{a,z}.*', ['dist/b.msi']],
    ['./dist/a.exe\ndist//a.exe', ['dist/a.exe']],
    ['dist/**/.env\n dist/a.exe ', ['dist/.env', 'dist/a.exe']],
    ['dist/.hidden/*', ['dist/.hidden/d.exe']],
    ['dist/*.exe\ndist/sub/*\n!dist/sub/', ['dist/a.exe']],
    ['dist/*.exe\ndist/sub/*\n! ./dist/sub', ['dist/a.exe']],
    ['# a comment\n\ndist/?.exe', ['dist/a.exe']]
  ])('%j', async (files, names) => {
    expect((await found(files, tree())).names).toEqual(names)
  })

  test('excludes hold for absolute patterns, inside the working directory and outside of it', async () => {
    const folder = tree()
    const elsewhere = tree()
    const files = `${folder}/dist/*/*\n${elsewhere}/dist/**\n!**/*.pem\n!sub/c.exe\n!dist/a.exe`
    expect((await found(files, folder)).names).toEqual([
      `${elsewhere}/dist/b.msi`,
      'dist/sub/c.exe'
    ])
  })

  test('hidden files come when they are asked for', async () => {
    const { names } = await found('dist/**', tree(), { 'include-hidden-files': 'true' })
    expect(names).toContain('dist/.env')
    expect(names).toContain('dist/.hidden/d.exe')
  })

  test('excludes hold in hidden folders too', async () => {
    const folder = workspace({ 'a.bin': '1', '.s/key.pem': '2', '.s/b.bin': '3' })
    const { names } = await found('**\n!**/*.pem', folder, { 'include-hidden-files': 'true' })
    expect(names).toEqual(['.s/b.bin', 'a.bin'])
  })

  test('names that begin as comments and excludes do', async () => {
    const folder = workspace({ '#a.bin': '1', '!b.bin': '2', 'c.bin': '3' })
    expect((await found('{#a,!b}.bin', folder)).names).toEqual(['!b.bin', '#a.bin'])
    expect((await found('*.bin\n!#a.bin\n!!b.bin', folder)).names).toEqual(['c.bin'])
  })

  test('a link that leads nowhere is passed over, followed or not', async () => {
    const folder = tree()
    symlinkSync('nowhere', path.join(folder, 'dist/broken.exe'))
    expect((await found('dist/*.exe', folder)).names).toEqual(['dist/a.exe'])
    const left = await found('dist/*.exe', folder, { 'follow-symbolic-links': 'false' })
    expect(left.names).toEqual(['dist/a.exe'])
  })

  test('what a link leads to is held to the excludes and to what is hidden', async () => {
    const folder = tree()
    symlinkSync('sub/key.pem', path.join(folder, 'dist/innocent.exe'))
    symlinkSync('.env', path.join(folder, 'dist/harmless.exe'))
    symlinkSync('b.msi', path.join(folder, 'dist/fine.exe'))
    const { names } = await found('dist/*.exe\n!**/*.pem', folder)
    expect(names).toEqual(['dist/a.exe', 'dist/fine.exe'])
  })

  test('a link that leads outside is refused, unless its pattern is absolute', async () => {
    const outside = workspace({ 'passwd.txt': 'secret' })
    const folder = tree()
    symlinkSync(path.join(outside, 'passwd.txt'), path.join(folder, 'dist/link.exe'))
    const { url, service } = await emulator()
    const refused = await runAction(folder, { files: 'dist/*', 'api-url': url })
    expect(refused.code).toBe(1)
    expect(refused.log).toContain(
      `files leads outside the workspace: dist/link.exe (${outside}/passwd.txt)`
    )
    expect(service.log).toEqual([])

    const named = await found(`${folder}/dist/link.exe`, folder)
    expect(named.names).toEqual(['dist/link.exe'])
  })

  test('links stay behind when they are not to be followed', async () => {
    const folder = tree()
    symlinkSync('b.msi', path.join(folder, 'dist/link.exe'))
    const { names } = await found('dist/*.exe', folder, { 'follow-symbolic-links': 'false' })
    expect(names).toEqual(['dist/a.exe'])
  })

  test.each([
    ['dist', 'it matched only 1 directory (to include their contents, write "dist/**")'],
    [
      'dist/.h*/*',
      'it matched only 1 hidden file (to include them, set include-hidden-files to true'
    ],
    ['dist/*.msi', 'it matched only 1 excluded (! patterns take precedence)'],
    ['dist/*.dll', 'no files match'],
    ['dist\\*.exe', 'a backslash is an escape character: use / between folders']
  ])('a pattern that found nothing says what it came close to: %s', async (pattern, nearMiss) => {
    const files = `dist/a.exe\n${pattern}\n!dist/b.msi`
    const { run } = await found(files, tree())
    expect(run.code).toBe(0)
    expect(run.log).toContain(
      `::warning::files has patterns that match nothing: "${pattern}": ${nearMiss}`
    )

    const ignoring = await found(files, tree(), { 'if-pattern-unmatched': 'ignore' })
    expect(ignoring.run.log).not.toMatch(/match(es)? nothing/)
    const strict = await found(files, tree(), { 'if-pattern-unmatched': 'error' })
    expect(strict.run.code).toBe(1)
    expect(strict.run.log).toContain(
      '::error::Nothing was sent. files has patterns that match nothing'
    )
  })

  test.each([
    ['error', 1, 'failed', '::error::Nothing was sent. files matches nothing to submit'],
    ['warn', 0, 'nothing', '::warning::files matches nothing to submit'],
    ['ignore', 0, 'nothing', 'Nothing to submit to Spectra Intelligence']
  ])('no files at all, if-no-files-found %s', async (severity, code, outcome, text) => {
    const { run } = await found('none/*\nempty', workspace({ empty: '' }), {
      'if-no-files-found': severity
    })
    expect(run.code).toBe(code)
    expect(run.outputs['outcome']).toBe(outcome)
    expect(run.log).toContain(text)
  })

  test('its own records are no artifacts', async () => {
    const folder = workspace({ 'a.json': 'a', 'earlier.json': '{"x":1}' })
    const { url } = await emulator()
    const inputs = { files: '*', 'api-url': url, 'results-file': path.join(folder, 'b.json') }
    const first = await runAction(folder, { ...inputs, files: 'a.json' })
    expect(first.results?.samples).toHaveLength(1)
    // As a run that was killed leaves it behind.
    writeFileSync(path.join(folder, 'b.json.new'), 'half')
    const second = await runAction(folder, inputs)
    expect(second.results?.samples.flatMap(sample => sample.files)).toEqual([
      'a.json',
      'earlier.json'
    ])
  })

  test('more than max-files is an error before anything is sent', async () => {
    const { url, service } = await emulator()
    const inputs = { files: 'dist/*', 'api-url': url, 'max-files': '1' }
    const run = await runAction(tree(), inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain('files found 2 files, and max-files is "1"')
    expect(service.log).toEqual([])
  })

  test('a folder that can not be read and a path with .. are errors that say so', async () => {
    const folder = tree()
    mkdirSync(path.join(folder, 'x'))
    const { run } = await found('../x/*', path.join(folder, 'x'))
    expect(run.code).toBe(1)
    expect(run.log).toContain(`::error::files has "../x/*", which can't be searched`)
    chmodSync(path.join(folder, 'x'), 0o700)
  })
})

describe('separators', () => {
  test('of Windows are folders there, and escapes elsewhere', () => {
    const windows = ['dist/*.exe', 'dist/*.msi']
    expect(expandPattern('dist\\*.{exe,msi}', 'win32')).toEqual(windows)
    expect(expandPattern('dist\\{a,b}', 'win32')).toEqual(['dist/a', 'dist/b'])
    expect(expandPattern('dist/\\[a].exe', 'linux')).toEqual(['dist/\\[a].exe'])
  })
})

describe('outputs', () => {
  test('that would be too large for the next step are empty, in bytes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`${'ü'.repeat(60)}${n}.bin`, `${n}`])
    )
    const run = await runAction(workspace(files), { files: '*.bin', 'dry-run': 'true' })
    expect(run.code).toBe(0)
    expect(run.outputs['results']).toBe('')
    expect(run.outputs['sample-count']).toBe('300')
  })

  test('writes no summary if it is turned off', async () => {
    const { url } = await emulator()
    const inputs = { files: '*', 'api-url': url, summary: 'false' }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect([run.code, run.summary]).toEqual([0, ''])
  })

  test('a results file that can not be written is an error before anything is sent', async () => {
    const { service, url } = await emulator()
    const folder = workspace({ 'a.bin': 'a' })
    const inputs = { files: '*.bin', 'api-url': url }
    const blocked = { ...inputs, 'results-file': path.join(folder, 'a.bin/results.json') }
    const run = await runAction(folder, blocked).catch((error: unknown) => error)
    expect(service.log).toEqual([])
    expect(run).toMatchObject({ code: 'ENOTDIR' })
    const deep = { ...inputs, 'results-file': path.join(folder, 'new/folder/results.json') }
    expect((await runAction(folder, deep)).code).toBe(0)
  })
})

describe('the dry run', () => {
  test('needs no account, sends nothing, shows every request and every word', async () => {
    const { service, url } = await emulator()
    const zip = Buffer.from('504b0506' + '00'.repeat(18), 'hex')
    const run = await runAction(workspace({ 'a&b.zip': zip }), {
      files: '*.zip',
      'api-url': url,
      username: '',
      password: '',
      'archive-type': 'zip',
      'archive-password': 'archive-secret',
      'dry-run': 'true'
    })
    expect(run.code).toBe(0)
    expect(service.log).toEqual([])
    expect(run.log).toContain(`a&b.zip  22 B  sha1 ${sha1(zip)}`)
    expect(run.log).toContain('POST /api/spex/upload/{sha1}/meta')
    expect(run.log).toContain('<value>a&amp;b.zip</value>')
    expect(run.log).toContain('<archive_password>***</archive_password>')
    expect(run.outputs['outcome']).toBe('skipped')
    expect(run.results?.samples).toMatchObject([{ state: 'not-attempted', error: null }])
    expect(run.summary).toContain('Dry run: 1 sample would be submitted')
  })

  test('with an account it sends nothing either', async () => {
    const { service, url } = await emulator()
    const inputs = { files: 'a', 'api-url': url, 'dry-run': 'true' }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect(run.code).toBe(0)
    expect(service.log).toEqual([])
  })
})
