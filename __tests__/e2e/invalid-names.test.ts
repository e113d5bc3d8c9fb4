import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace, type Run } from '../support/action.js'

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
})
