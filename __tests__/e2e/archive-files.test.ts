import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'
import { emptyZip as zip } from '../support/files.js'
import { sha1 } from '../support/hashes.js'
import { readMetadata } from '../support/metadata.js'
import { preload } from '../support/preload.js'
import { assetsOf, between } from '../support/releases.js'

/** Returns a ZIP file whose comment is this character, so that its content is unique. */
const zipWith = (comment: string) =>
  Buffer.concat([zip.subarray(0, 20), Buffer.from(`\u0001\0${comment}`)])

type Files = Readonly<Record<string, string | Buffer>>

/** Runs the action for all files. */
async function submit(files: Files, inputs: Record<string, string>, env = {}) {
  const { service, url } = await emulator()
  const all = { files: '**', 'api-url': url, 'archive-type': 'zip', ...inputs }
  const run = await runAction(workspace(files), all, env)
  /** The `<archive>` of each sample by its file names. */
  const archives = () =>
    Object.fromEntries(
      [...service.samples.values()].map(({ metadata }) => {
        const { properties, archive, order } = readMetadata(metadata[0]?.xml ?? Buffer.of())
        expect(order).toEqual(['properties', 'domain', ...(archive.length > 0 ? ['archive'] : [])])
        return [String(properties['file_name']), archive]
      })
    )
  return { run, service, archives }
}

describe('archive-type: zip', () => {
  const files = {
    'a.zip': zip,
    'sub/b.zip': zipWith('b'),
    'c.jar': zipWith('c'),
    'd.whl': zipWith('d'),
    'e.docx': zipWith('e'),
    'f.bin': 'f'
  }
  const plain = { 'c.jar': [], 'd.whl': [], 'e.docx': [], 'f.bin': [] }

  test('applies to .zip files by default, and to no other formats that are ZIP files', async () => {
    const { run, archives } = await submit(files, { 'archive-password': 'p&w' })
    expect(run.code).toBe(0)
    const archive = ['zip', 'p&w']
    expect(archives()).toEqual({ 'a.zip': archive, 'b.zip': archive, ...plain })
  })

  test('applies to the files that match archive-files', async () => {
    const patterns = '# comment\n**/*.{zip,jar}\n!sub'
    const { run, archives } = await submit(files, { 'archive-files': patterns })
    expect(run.log).not.toContain('submitted as plain files')
    expect(run.code).toBe(0)
    const expected = { 'a.zip': ['zip'], 'b.zip': [], ...plain, 'c.jar': ['zip'] }
    expect(archives()).toEqual(expected)
  })

  test('applies to a sample if one of its files matches', async () => {
    const { run, archives } = await submit({ 'a.bin': zip, 'b.zip': zip, 'c.jar': zip }, {})
    expect(run.code).toBe(0)
    expect(archives()).toEqual({ 'a.bin, b.zip, c.jar': ['zip'] })
  })

  test.each(['504b0304', '504b0506', '504b0708'])(
    'has no password element without archive-password, for a ZIP that begins with %s',
    async signature => {
      const content = { 'a.zip': Buffer.from(`${signature}0000`, 'hex') }
      const { archives } = await submit(content, {})
      expect(archives()).toEqual({ 'a.zip': ['zip'] })
      const none = await submit(content, { 'archive-type': 'none' })
      expect(none.archives()).toEqual({ 'a.zip': [] })
    }
  )

  test('is shown in a dry run for the files that match', async () => {
    const { run } = await submit(files, { 'dry-run': 'true', 'archive-files': 'c.jar' })
    const plan = run.log.slice(run.log.indexOf('::group::Metadata'))
    expect(plan).toMatch(/^c\.jar:\n/m)
    expect(plan.match(/<archive>/g)).toHaveLength(1)
    expect(plan).toContain('a.zip, and 4 more with a different file_name:')
  })
})

describe('a file that matches archive-files but is not a ZIP file', () => {
  const message = (names: string) =>
    `archive-files matches files that aren't ZIP files: ${names}. ` +
    'Use a narrower pattern, or exclude files with lines that begin with "!".'

  test.each(['true', 'false'])('is an error before anything is sent: dry-run %s', async dryRun => {
    const files = { 'a.zip': zip, 'b.zip': 'not a ZIP', 'sub/c.zip': 'PK', 'd.bin': 'd' }
    const { run, service } = await submit(files, { 'dry-run': dryRun })
    expect(run.code).toBe(1)
    expect(run.log).toContain(`::error::Nothing was sent. ${message('b.zip, sub/c.zip')}`)
    expect(run.results).toBeUndefined()
    expect(service.log).toEqual([])
  })

  test('is reported together with other problems of the files', async () => {
    const inputs = {
      properties: '[a.zip] p=1\n[b.zip] p=2\n[none] p=3',
      'if-pattern-unmatched': 'error'
    }
    const { run } = await submit({ 'a.zip': '1', 'b.zip': '1' }, inputs)
    expect(run.log).toContain('3 problems with the inputs:')
    expect(run.log).toContain('"none": no files match')
    expect(run.log).toContain('These files have the same content')
    expect(run.log).toContain(message('a.zip, b.zip'))
  })

  test('is accepted if an exclude matches it', async () => {
    const inputs = { 'archive-files': '**/*.zip\n!b.zip' }
    const { run, archives } = await submit({ 'a.zip': zip, 'b.zip': 'not a ZIP' }, inputs)
    expect(run.code).toBe(0)
    expect(archives()).toEqual({ 'a.zip': ['zip'], 'b.zip': [] })
  })

  test('fails as a sample if it changes after the check', async () => {
    const change = `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const { openSync } = fs
      fs.openSync = (file, ...rest) => {
        // Only hashing opens files in this way.
        if (String(file).endsWith('b.zip')) fs.writeFileSync(file, 'x'.repeat(22))
        return openSync(file, ...rest)
      }
      syncBuiltinESMExports()`
    const { run, service } = await submit({ 'b.zip': zip, c: 'c' }, {}, preload(change))
    expect(run.code).toBe(1)
    expect(run.results?.samples).toMatchObject([
      { state: 'failed', error: { step: 'metadata', message: message('b.zip') } },
      { state: 'submitted' }
    ])
    expect([...service.samples.keys()]).toEqual([sha1('c')])
  })

  test('fails as a sample if it is a release asset that has to be downloaded first', async () => {
    const assets = assetsOf({ 'a.zip': zip, 'b.zip': 'not a ZIP', 'c.bin': 'c' })
    const { run, service } = await between([{ tag: 'v1', assets }])
    const { code, results } = await run({ 'archive-type': 'zip', 'archive-password': 'secret' })
    expect(code).toBe(1)
    expect(results?.samples).toMatchObject([
      { files: ['a.zip'], state: 'submitted' },
      {
        files: ['b.zip'],
        state: 'failed',
        sha1: sha1('not a ZIP'),
        error: { scope: 'sample', step: 'metadata', message: message('b.zip') }
      },
      { files: ['c.bin'], state: 'submitted' }
    ])
    expect([...service.samples.keys()].sort()).toEqual([sha1(zip), sha1('c')].sort())
    expect(service.samples.get(sha1(zip))?.metadata).toMatchObject([{ archive: { type: 'zip' } }])
  })

  test('is an error before anything is sent if the asset has no digest', async () => {
    const assets = [{ name: 'b.zip', content: 'not a ZIP', digest: null }]
    const { run, service } = await between([{ tag: 'v1', assets }])
    const { code, log } = await run({ 'archive-type': 'zip' })
    expect(code).toBe(1)
    expect(log).toContain(`::error::Nothing was sent. ${message('b.zip')}`)
    expect(service.log).toEqual([])
  })
})

describe('archive inputs that have no effect', () => {
  test.each([
    [
      { 'archive-password': 'x' },
      'archive-password is set, but archive-files matches none of the files: "**/*.zip".'
    ],
    [
      { 'archive-password': 'x', 'archive-files': 'a.*\n!a.bin\nb.bin' },
      'archive-password is set, but archive-files matches none of the files: "a.*", "b.bin".'
    ],
    [
      { 'archive-type': 'none', 'archive-files': '*.jar' },
      'archive-files is "*.jar", but archive-type is "none": set archive-type to "zip"'
    ],
    [
      { 'archive-files': '!*.jar\n! b' },
      'archive-files is "!*.jar", "! b", which only excludes files: add a pattern'
    ],
    [
      { 'archive-files': '*.zip\n!../*.jar' },
      `archive-files has the line "!../*.jar", which can't match any files because`
    ]
  ])('are an error: %j', async (inputs: Record<string, string>, message) => {
    const { run, service } = await submit({ 'a.bin': zip }, inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain('::error::Nothing was sent. ')
    expect(run.log).toContain(message.replaceAll('%', '%25'))
    expect(service.log).toEqual([])
  })

  test('are accepted if they have their defaults, or if there are no files', async () => {
    const defaults = { 'archive-type': 'none', 'archive-files': '**/*.zip' }
    expect((await submit({ a: 'a' }, defaults)).run.code).toBe(0)
    const none = { 'archive-password': 'x', files: 'none', 'if-no-files-found': 'warn' }
    expect((await submit({ a: 'a' }, none)).run.code).toBe(0)
  })

  test('are accepted if only the files of another shard match', async () => {
    const files = { 'a.zip': zip, b: 'b' }
    for (const shard of ['1/2', '2/2']) {
      const { run, service } = await submit(files, { shard, 'archive-password': 'x' })
      expect(run.code).toBe(0)
      expect(service.samples.size).toBe(1)
    }
  })

  test('are reported with the severity of if-pattern-unmatched if a pattern matches no files', async () => {
    const { run } = await submit({ 'a.zip': zip }, { 'archive-files': '*.zip\n*.7z' })
    expect(run.code).toBe(0)
    expect(run.log).toContain(
      '::warning::archive-files has patterns that match none of the files to submit: "*.7z"'
    )
  })
})

describe('the notice that recommends archive-type', () => {
  const noticesFor = async (files: Files) => {
    const { run } = await submit(files, { 'archive-type': 'none' })
    expect(run.code).toBe(0)
    return run.log.match(/^::notice::.*/gm) ?? []
  }

  test('lists all files that it would apply to', async () => {
    const zips = { 'a.zip': zip, 'b.zip': zipWith('b'), 'd.jar': zipWith('d') }
    expect(await noticesFor({ ...zips, 'c.zip': 'not a ZIP' })).toEqual([
      expect.stringContaining(
        'a.zip, b.zip. For dynamic analysis (TCA-0207), the service recommends archive-type: zip'
      )
    ])
  })

  test('lists files that the default of archive-files misses by case', async () => {
    const { run } = await submit({ 'A.ZIP': zip, 'b.zip': zipWith('b') }, {})
    expect(run.log).toContain('submitted as plain files: A.ZIP. The default of archive-files')
  })

  test('is not shown for other formats that are ZIP files', async () => {
    expect(await noticesFor({ 'a.jar': zip, 'b.docx': zipWith('b') })).toEqual([])
  })
})
