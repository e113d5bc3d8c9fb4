import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import { contentKey } from '../../src/artifacts/content-key.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import { preload } from '../support/preload.js'

/** Loaded into the action: reads return fewer bytes than requested, as on some network file systems. */
const SHORT_READS = `
import fs from 'node:fs'
import { open } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
const shorten = length => Math.ceil(length / 3)
const handle = await open(process.execPath)
const prototype = Object.getPrototypeOf(handle)
await handle.close()
const { read } = prototype
prototype.read = function (buffer, offset, length, position) {
  return read.call(this, buffer, offset, shorten(length), position)
}
const { readSync } = fs
fs.readSync = (file, buffer, ...rest) => {
  // Node's own modules are read this way, too.
  if (rest.length > 0) return readSync(file, buffer, ...rest)
  return readSync(file, buffer, 0, shorten(buffer.length))
}
syncBuiltinESMExports()
`

test.each([1, 3, 5000, 262_143, 262_144, 262_145, 1 << 20, 3_000_000, 8 << 20, 9_000_000])(
  'uploads a file of %d bytes intact when every read returns fewer bytes than requested',
  async size => {
    const { service, url } = await emulator()
    const content = randomBytes(size)
    const folder = workspace({ 'a.bin': content })
    const inputs = { files: 'a.bin', 'api-url': url, retries: '0' }
    const run = await runAction(folder, inputs, preload(SHORT_READS))
    expect(run.log).not.toContain('✗')
    expect(run.code).toBe(0)
    expect([...service.samples.keys()]).toEqual([sha1(content)])
    expect(run.results?.samples).toMatchObject([{ size, sha1: sha1(content) }])
  }
)

test('recognizes a ZIP file when the first read returns a single byte', async () => {
  const { service, url } = await emulator()
  const folder = workspace({ 'a.zip': Buffer.from('504b0506' + '00'.repeat(18), 'hex') })
  const single = SHORT_READS.replace('Math.ceil(length / 3)', 'Math.min(length, 1)')
  const inputs = { files: 'a.zip', 'archive-type': 'zip', 'api-url': url }
  const run = await runAction(folder, inputs, preload(single))
  expect(run.code).toBe(0)
  expect([...service.samples.values()][0]?.metadata).toMatchObject([{ archive: { type: 'zip' } }])
})

test('assigns equal files to the same shard when a read returns fewer bytes than requested', async () => {
  const folder = workspace({ 'a.bin': Buffer.alloc(100_000, 1) })
  const file = path.join(folder, 'a.bin')
  const artifact = { path: file, name: 'a.bin', size: 100_000 }
  const whole = await contentKey(artifact)

  const handle = await open(file)
  const prototype = Object.getPrototypeOf(handle) as { read: unknown }
  await handle.close()
  const read = prototype.read as (options: object) => unknown
  prototype.read = function (first: Buffer | { buffer: Buffer }, offset = 0, length?: number) {
    const buffer = Buffer.isBuffer(first) ? first : first.buffer
    const third = Math.ceil((length ?? buffer.length) / 3)
    return read.call(this, { buffer, offset, length: third, position: null })
  }
  try {
    expect(await contentKey(artifact)).toBe(whole)
  } finally {
    prototype.read = read
  }
})
