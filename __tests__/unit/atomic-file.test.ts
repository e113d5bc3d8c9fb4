import { closeSync, lstatSync, openSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import { replaceFile } from '../../src/platform/atomic-file.js'
import { workspace } from '../support/action.js'

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('a link to a device or a stream is not replaced, even if that is a file', async () => {
  const folder = workspace({ 'output.txt': 'output' })
  const output = openSync(path.join(folder, 'output.txt'), 'r+')
  const targets = ['/dev/null', `/proc/self/fd/${output}`, '/proc/self/fd/closed']
  for (const [index, target] of targets.entries()) {
    const link = path.join(folder, `link${index}`)
    symlinkSync(target, link)
    await expect(replaceFile(link, ['new'])).rejects.toThrow(`${link} is not a file`)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  }
  closeSync(output)
  expect(readFileSync(path.join(folder, 'output.txt'), 'utf8')).toBe('output')
})

test('a link to a file is replaced', async () => {
  const folder = workspace({ 'file.txt': 'old' })
  const link = path.join(folder, 'link')
  symlinkSync('file.txt', link)
  await replaceFile(link, ['new'])
  expect(lstatSync(link).isSymbolicLink()).toBe(false)
  expect(readFileSync(path.join(folder, 'file.txt'), 'utf8')).toBe('old')
})
