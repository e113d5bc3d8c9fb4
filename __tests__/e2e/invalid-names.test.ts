import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace, type Run } from '../support/action.js'
import { preload } from '../support/preload.js'

/** Other platforms don't allow such names. */
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip

const names = ({ results }: Run) => (results?.samples ?? []).flatMap(sample => sample.files).sort()

describeOnLinux('a name that is not valid UTF-8', () => {
  /** Returns a folder in which the names of a file, a text file, and a folder are in Latin-1. */
  const latin1 = () => {
    const folder = workspace({ 'dist/a.exe': 'a' })
    const pathOf = (name: string) => Buffer.from(path.join(folder, name), 'latin1')
    writeFileSync(pathOf('dist/für.exe'), 'b')
    writeFileSync(pathOf('dist/für.txt'), 'c')
    mkdirSync(pathOf('dist/größe'))
    return folder
  }

  test.each([
    ['dist/*.exe', ['dist/a.exe', 'dist/f\u{FFFD}r.exe']],
    ['**/*.exe', ['dist/a.exe', 'dist/f\u{FFFD}r.exe', 'dist/gr\u{FFFD}\u{FFFD}e']],
    ['**/*.exe\n!dist/f*\n!dist/g*', ['dist/a.exe']]
  ])('fails unless it is excluded, and the others are submitted: %j', async (files, expected) => {
    const { service, url } = await emulator()
    for (const follow of ['true', 'false']) {
      const inputs = { files, 'api-url': url, 'follow-symbolic-links': follow }
      const run = await runAction(latin1(), inputs)
      const failed = expected.slice(1)
      expect(run.code).toBe(failed.length > 0 ? 1 : 0)
      expect(names(run)).toEqual(expected)
      for (const name of failed) {
        expect(run.log).toContain(`✗ ${name}  can't be read: its name isn't valid UTF-8; rename it`)
      }
    }
    expect(service.samples.size).toBe(1)
  })

  test('fails if it is that of a link to a folder, unless links are not followed', async () => {
    const folder = workspace({ 'dist/a.exe': 'a', 'other/b.exe': 'b' })
    symlinkSync('../other', Buffer.from(path.join(folder, 'dist/f\u{FC}r'), 'latin1'))
    for (const follow of [true, false]) {
      const inputs = { files: 'dist/**/*.exe', 'follow-symbolic-links': String(follow) }
      const run = await runAction(folder, { ...inputs, 'dry-run': 'true' })
      expect(names(run)).toEqual(follow ? ['dist/a.exe', 'dist/f\u{FFFD}r'] : ['dist/a.exe'])
    }
  })

  test.each([
    ['dist/x\u{FFFD}.exe', 'dist/x\u{FC}.exe', 'dist/x\u{FFFD}.exe'],
    ['dist/x\u{FFFD}/a.exe', 'dist/x\u{FC}/b.exe', 'dist/x\u{FFFD}']
  ])('fails if the name of another file or folder looks the same: %j', async (valid, ...others) => {
    const [invalid, failed] = others
    const folder = workspace({ [valid]: 'a' })
    const file = path.join(folder, invalid)
    mkdirSync(Buffer.from(path.dirname(file), 'latin1'), { recursive: true })
    writeFileSync(Buffer.from(file, 'latin1'), 'b')
    const { service, url } = await emulator()
    for (const files of ['dist/**', 'dist/**/*.exe', 'dist/**\n**/*.exe']) {
      const run = await runAction(folder, { files, 'api-url': url })
      expect(run.code).toBe(1)
      expect(names(run)).toEqual([failed, valid])
      expect(run.log).toContain(`✗ ${failed}  can't be read: its name isn't valid UTF-8; rename it`)
    }
    expect(service.samples.size).toBe(1)
  })

  test('does not hide other files if the file system does not provide types', async () => {
    const env = preload(`
import fs from 'node:fs'
const { readdir } = fs.promises
// Node then looks up each name, unless it's a buffer that has all of its bytes.
fs.promises.readdir = async (file, options, ...rest) => {
  const found = await readdir(file, options, ...rest)
  if (options?.withFileTypes) for (const { name } of found) await fs.promises.lstat(
    typeof name === 'string' ? file + '/' + name : Buffer.concat([Buffer.from(file + '/'), name])
  )
  return found
}
`)
    const run = await runAction(latin1(), { files: 'dist/*.exe', 'dry-run': 'true' }, env)
    expect(names(run)).toEqual(['dist/a.exe', 'dist/f\u{FFFD}r.exe'])
  })
})
