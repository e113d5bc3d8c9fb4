import { execFileSync } from 'node:child_process'
import { lstatSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { matchesOf } from '../../src/artifacts/search.js'
import { walk } from '../../src/artifacts/walk.js'
import { emulator, runAction, startAction, workspace, type Run } from '../support/action.js'
import { preload } from '../support/preload.js'

/** Other platforms may have no command to create a FIFO. */
const onLinux = process.platform === 'linux' ? test : test.skip

const names = ({ results }: Run) => (results?.samples ?? []).flatMap(sample => sample.files).sort()

describe('circular symbolic links', () => {
  /** Returns a folder with files, a linked folder, and cycles of one link, two links, and folders. */
  const circles = () => {
    const folder = workspace({ 'dist/a.bin': 'a', 'dist/z/b.bin': 'b', 'other/c.bin': 'c' })
    symlinkSync('self', path.join(folder, 'dist/self'))
    symlinkSync('there.bin', path.join(folder, 'dist/back.bin'))
    symlinkSync('back.bin', path.join(folder, 'dist/there.bin'))
    symlinkSync('..', path.join(folder, 'dist/z/up'))
    symlinkSync('../other', path.join(folder, 'dist/linked'))
    return folder
  }

  test.each([
    ['dist/**', ['dist/a.bin', 'dist/linked/c.bin', 'dist/z/b.bin']],
    ['dist/*', ['dist/a.bin']],
    ['dist/*.{bin,exe}', ['dist/a.bin']],
    ['./**/*.bin', ['dist/a.bin', 'dist/linked/c.bin', 'dist/z/b.bin', 'other/c.bin']],
    ['dist/*/*.bin\n!**/linked', ['dist/z/b.bin']],
    ['~/**/b.bin', ['dist/z/b.bin']]
  ])('are skipped: %j', async (files, expected) => {
    const folder = circles()
    const run = await runAction(folder, { files, 'dry-run': 'true' }, { HOME: folder })
    expect(run.code).toBe(0)
    expect(run.log).not.toContain('ELOOP')
    expect(names(run)).toEqual(expected)
  })

  test('are skipped when links are not followed', async () => {
    const inputs = { files: '**', 'dry-run': 'true', 'follow-symbolic-links': 'false' }
    const run = await runAction(circles(), inputs)
    expect(run.code).toBe(0)
    expect(names(run)).toEqual(['dist/a.bin', 'dist/z/b.bin', 'other/c.bin'])
  })

  test('do not make a pattern for folders match files', async () => {
    const run = await runAction(circles(), { files: 'dist/*/\nother/*', 'dry-run': 'true' })
    expect(names(run)).toEqual(['other/c.bin'])
  })
})

test.each([
  ...['**', '**/*', '*', '*.bin', '?/*', '**/b.*', 'x/**', 'x/*/', 'x/**/', '[xy]/**/*.bin'],
  ...['**/.h*', '**/y/**', 'x/b.bin', 'none/*', '*/link/**', 'x//y/*', '**/\\[z]*']
])(
  'the search that skips circular links finds the same files as the glob library: %s',
  async pattern => {
    const folder = workspace({
      'a.bin': '',
      'x/b.bin': '',
      'x/y/c.bin': '',
      'x/y/.hidden': '',
      'x/.h/d.bin': '',
      'y/b.exe': '',
      'y/[z].bin': ''
    })
    symlinkSync('../x', path.join(folder, 'y/link'))
    symlinkSync('..', path.join(folder, 'x/y/up'))
    const written = `${folder}/${pattern}`
    for (const followSymbolicLinks of [true, false]) {
      const matches = (await matchesOf(written, followSymbolicLinks)).map(({ file }) => file)
      const found = await walk({ root: folder, pattern: written, followSymbolicLinks })
      const walked = found.map(({ file }) => file)
      const files = (all: readonly string[]) => all.filter(file => lstatSync(file).isFile())
      expect(files(walked)).toEqual(files(matches))
    }
  }
)

describe('a file that is deleted after it was found', () => {
  /** Deletes the file when its real path is requested, which is after the globs have found it. */
  const deleted = (name: string) =>
    preload(`
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { realpathSync } = fs
fs.realpathSync = (file, ...rest) => {
  if (String(file).endsWith(${JSON.stringify(name)})) fs.rmSync(file, { force: true })
  return realpathSync(file, ...rest)
}
syncBuiltinESMExports()
`)

  test('fails, and the others are submitted', async () => {
    const { service, url } = await emulator()
    const folder = workspace({ 'a.bin': 'a', 'gone.bin': 'b', 'z.bin': 'c' })
    const env = deleted('gone.bin')
    const run = await runAction(folder, { files: '*.bin', 'api-url': url }, env)
    expect(run.code).toBe(1)
    expect(run.log).toContain("✗ gone.bin  can't be read: ENOENT")
    expect(run.outputs).toMatchObject({ 'submitted-count': '2', 'failed-count': '1' })
    expect(run.results?.samples).toHaveLength(3)
    expect(run.results?.samples).toContainEqual(
      expect.objectContaining({ files: ['gone.bin'], state: 'failed', sha256: null })
    )
    expect(service.samples.size).toBe(2)
  })

  test('is not reported as an unmatched pattern when it is the only match', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'gone.bin': 'b' })
    const env = deleted('gone.bin')
    const inputs = { files: '*.bin', 'api-url': url, 'if-no-files-found': 'ignore' }
    const run = await runAction(folder, inputs, env)
    expect(run.code).toBe(1)
    expect(run.log).toContain("✗ gone.bin  can't be read: ENOENT")
    expect(run.log).not.toMatch(/No files found|match no files/)
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failed-count': '1' })
  })

  test('is not a failure if it is excluded', async () => {
    const folder = workspace({ 'a.bin': 'a', 'gone.bin': 'b' })
    const env = deleted('gone.bin')
    const run = await runAction(folder, { files: '*.bin\n!gone.*', 'dry-run': 'true' }, env)
    expect(run.code).toBe(0)
    expect(names(run)).toEqual(['a.bin'])
  })

  test('does not stop the search when it is a folder', async () => {
    const folder = workspace({ 'a.bin': 'a', 'gone/b.bin': 'b', 'z/c.bin': 'c' })
    const env = preload(`
import fs from 'node:fs'
const { stat } = fs.promises
fs.promises.stat = async (file, ...rest) => {
  const stats = await stat(file, ...rest)
  if (String(file).endsWith('gone')) fs.rmSync(file, { recursive: true, force: true })
  return stats
}
`)
    const run = await runAction(folder, { files: '**', 'dry-run': 'true' }, env)
    expect(run.code).toBe(0)
    expect(names(run)).toEqual(['a.bin', 'z/c.bin'])
  })
})

describe('a file that is replaced by a FIFO', () => {
  const makeFifo = (file: string) => {
    rmSync(file)
    execFileSync('mkfifo', [file])
  }

  onLinux('before it is hashed fails without blocking the run', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'a.bin': 'a', 'fifo.bin': 'bb' })
    const env = preload(`
import fs from 'node:fs'
import { execFileSync } from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
const { statSync } = fs
fs.statSync = (file, ...rest) => {
  const stats = statSync(file, ...rest)
  if (String(file).endsWith('fifo.bin')) {
    fs.rmSync(file)
    execFileSync('mkfifo', [file])
  }
  return stats
}
syncBuiltinESMExports()
`)
    const run = await runAction(folder, { files: '*.bin', 'api-url': url }, env)
    expect(run.log).toContain("✗ fifo.bin  can't be read: it is not a regular file")
    expect(run.outputs).toMatchObject({ 'submitted-count': '1', 'failed-count': '1' })
  })

  onLinux('before it is uploaded fails without blocking the run', async () => {
    const folder = workspace({ 'a.bin': 'a', 'fifo.bin': 'bb' })
    const { url, service } = await emulator({
      fault: ({ index }) => {
        if (index === 0) makeFifo(path.join(folder, 'fifo.bin'))
        return undefined
      }
    })
    const run = await runAction(folder, { files: '*.bin', 'api-url': url })
    expect(run.log).toContain('can no longer be read: it is not a regular file')
    expect(run.outputs).toMatchObject({ 'submitted-count': '1', 'failed-count': '1' })
    expect(service.samples.size).toBe(1)
  })
})

describe('a run with too many open files', () => {
  /** Fails to open each file this many times, as if the limit was reached. */
  const failing = (times: number, code: string) =>
    preload(`
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { open } = fs.promises
const failures = new Map()
fs.promises.open = async (file, ...rest) => {
  const count = failures.get(file) ?? 0
  if (String(file).endsWith('.bin') && count % ${times + 1} < ${times}) {
    failures.set(file, count + 1)
    throw Object.assign(new Error('${code}: too many open files'), { code: '${code}' })
  }
  failures.set(file, count + 1)
  return open(file, ...rest)
}
syncBuiltinESMExports()
`)

  test.each(['EMFILE', 'ENFILE'])('submits every sample: %s', async code => {
    const { url, service } = await emulator()
    const folder = workspace({ 'a.bin': 'a', 'b.bin': 'b', 'c.bin': 'c' })
    const run = await runAction(folder, { files: '*.bin', 'api-url': url }, failing(2, code))
    expect(run.log).not.toContain('✗')
    expect(run.code).toBe(0)
    expect(service.samples.size).toBe(3)
  })

  test('stops waiting when it is canceled', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'a.bin': 'a' })
    const env = failing(1000, 'EMFILE')
    const action = startAction(folder, { files: '*.bin', 'api-url': url }, env)
    action.process.stdout?.on('data', (text: string) => {
      if (text.includes('Found 1 file')) action.process.kill('SIGTERM')
    })
    const run = await action.finished
    expect(run.code).toBe(1)
    expect(run.results?.samples).toMatchObject([{ state: 'not-attempted' }])
  })
})
