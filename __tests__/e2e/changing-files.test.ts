import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, statSync, utimesSync, writeSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, headlineOf, runAction, workspace } from '../support/action.js'
import { changing, NAMES, type Moment } from '../support/changes.js'
import { sha1 } from '../support/hashes.js'
import { preload } from '../support/preload.js'

const MIB = 1 << 20
/** The number of bytes that are read and sent at a time. */
const PIECE = 512 << 10

const QUICK = { files: '*.bin', 'requests-per-second': '1000' }

const AFTER_FINDING = "can't be read: it changed after it was found"
const IN_HASHING = "can't be read: it changed while it was read"
const IN_SENDING = 'changed while it was uploaded'
const SUBMITTED = 'submitted'
const NOT_A_FILE = 'it is not a regular file'

/** Other platforms may have no command to create a FIFO. */
const names = NAMES.filter(name => name !== 'fifo' || process.platform === 'linux')

/** Runs the action on a file of this size for each change, and on two that don't change. */
async function run(moment: Moment, size: number, changes: readonly string[] = names) {
  const contents = new Map(changes.map(name => [`${name}.bin`, randomBytes(size)]))
  const steady = { 'steady.bin': Buffer.from('steady'), 'other.bin': Buffer.from('other') }
  const folder = workspace({ ...Object.fromEntries(contents), ...steady })
  const { service, url } = await emulator({ requestsPerSecond: Infinity })
  const env = changing(moment, size)
  const result = await runAction(folder, { ...QUICK, 'api-url': url }, env)

  const outcomes = new Map<string, string>()
  const expected = Object.values(steady).map(sha1)
  for (const { files, state, error } of result.results?.samples ?? []) {
    for (const file of files) outcomes.set(file.replace('.bin', ''), error?.message ?? state)
    const [file = ''] = files
    const content = contents.get(file)
    if (state !== SUBMITTED || !content) continue
    // A file that changed before it was read is submitted with its new content.
    const now = moment.step === 'found' ? readFileSync(path.join(folder, file)) : content
    expected.push(sha1(now))
  }
  // The service has the samples in the results file, and no upload had a wrong hash.
  expect([...service.samples.keys()].sort()).toEqual(expected.sort())
  expect(service.log.filter(({ status = 0 }) => status >= 400)).toEqual([])
  const failed = [...contents].filter(([file]) => outcomes.get(file.slice(0, -4)) !== SUBMITTED)
  for (const [, content] of failed) {
    const requests = service.log.filter(entry => entry.sha1 === sha1(content))
    expect(requests.length).toBeLessThanOrEqual(1)
    for (const { step, bodyBytes } of requests) {
      expect(step).toBe('bytes')
      expect(bodyBytes).toBeLessThan(size)
    }
  }
  const submitted = changes.length + 2 - failed.length
  expect(result.code).toBe(failed.length > 0 ? 1 : 0)
  expect(result.outputs).toMatchObject({
    'submitted-count': String(submitted),
    'failed-count': String(failed.length),
    outcome: failed.length > 0 ? 'failed' : 'submitted'
  })
  expect(result.results?.counts).toMatchObject({ submitted, failed: failed.length })
  if (failed.length > 0) expect(headlineOf(result)).toContain(`❌ ${failed.length} of `)
  for (const [file] of failed) expect(result.summary).toContain(file)
  expect(outcomes.get('steady')).toBe(SUBMITTED)
  expect(outcomes.get('other')).toBe(SUBMITTED)
  return { outcomes, ...result }
}

/** Expects these outcomes. System errors are compared only up to their code. */
function expectOutcomes(outcomes: Map<string, string>, expected: Readonly<Record<string, string>>) {
  const found = names.map(name => [name, outcomes.get(name)?.replace(/(ENOENT).*/, '$1')])
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(names.map(name => [name, expected[name]]))
  )
}

describe('a file that changes after it was found', () => {
  test.each([3_000_000, 8 * MIB])('is the only one affected: %d bytes', async size => {
    const { outcomes } = await run({ step: 'found' }, size)
    expectOutcomes(outcomes, {
      rewritten: SUBMITTED,
      'one-byte': SUBMITTED,
      restored: SUBMITTED,
      replaced: SUBMITTED,
      copied: SUBMITTED,
      grown: AFTER_FINDING,
      shrunk: AFTER_FINDING,
      emptied: AFTER_FINDING,
      removed: "can't be read: ENOENT",
      folder: `can't be read: ${NOT_A_FILE}`,
      fifo: `can't be read: ${NOT_A_FILE}`
    })
  })
})

describe('a file that changes while it is hashed', () => {
  test.each([
    [3_000_000, 1],
    [3_000_000, 2],
    [8 * MIB - 1, 2],
    [8 * MIB, 1],
    [9_000_000, 3]
  ])('is the only one that fails: %d bytes, after read %d', async (size, read) => {
    const { outcomes } = await run({ step: 'hashing', read }, size)
    expectOutcomes(outcomes, Object.fromEntries(names.map(name => [name, IN_HASHING])))
  })

  test.each(names)('is the only one that fails if two threads read it: %s', async name => {
    const { outcomes } = await run({ step: 'hashing', read: 5 }, 20_000_000, [name])
    // The other thread may not have opened the file yet.
    expect(outcomes.get(name)).toMatch(/^can't be read: (it changed|ENOENT|it is not a regular)/)
  })

  test('is the only one that fails if two threads read different content', async () => {
    const content = randomBytes(20_000_000)
    const folder = workspace({ 'large.bin': content, 'small.bin': 'small' })
    const { service, url } = await emulator()
    // One thread opens the file only after the other one has read and changed it.
    const env = preload(`
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'
const { openSync, closeSync, writeFileSync, existsSync, appendFileSync, utimesSync } = fs
const marker = file => ${JSON.stringify(folder)} + '/' + file
let large
if (!isMainThread) {
  fs.openSync = (file, ...rest) => {
    if (!String(file).endsWith('large.bin')) return openSync(file, ...rest)
    try {
      writeFileSync(marker('first'), '', { flag: 'wx' })
      return (large = openSync(file, ...rest))
    } catch {
      while (!existsSync(marker('changed'))) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
      return openSync(file, ...rest)
    }
  }
  fs.closeSync = handle => {
    closeSync(handle)
    if (handle !== large) return
    const file = openSync(marker('large.bin'), 'r+')
    fs.writeSync(file, 'other', 5_000_000)
    closeSync(file)
    writeFileSync(marker('changed'), '')
  }
  syncBuiltinESMExports()
}
`)
    const result = await runAction(folder, { ...QUICK, 'api-url': url }, env)
    expect(result.log).toContain(`✗ large.bin  ${IN_HASHING}`)
    expect(result.outputs).toMatchObject({ 'submitted-count': '1', 'failed-count': '1' })
    expect(service.samples.size).toBe(1)
  })
})

const BEFORE_SENDING = {
  rewritten: IN_SENDING,
  'one-byte': IN_SENDING,
  restored: IN_SENDING,
  replaced: IN_SENDING,
  copied: SUBMITTED,
  grown: IN_SENDING,
  shrunk: IN_SENDING,
  emptied: IN_SENDING,
  removed: 'can no longer be read: ENOENT',
  folder: `can no longer be read: ${NOT_A_FILE}`,
  fifo: `can no longer be read: ${NOT_A_FILE}`
}

/** The file is already open, so replacing or removing it has no effect. */
const IN_THE_MIDDLE = {
  ...BEFORE_SENDING,
  replaced: SUBMITTED,
  removed: SUBMITTED,
  folder: SUBMITTED,
  fifo: SUBMITTED
}

/** The bytes have already been read, so changing them has no effect. */
const AFTER_READING = {
  ...IN_THE_MIDDLE,
  rewritten: SUBMITTED,
  'one-byte': SUBMITTED,
  restored: SUBMITTED
}

const SIZES = [PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3_000_000, 8 * MIB, 9_000_000]

describe('a file that changes between hashing and sending', () => {
  test.each(SIZES)('is the only one that fails: %d bytes', async size => {
    const { outcomes } = await run({ step: 'opening' }, size)
    expectOutcomes(outcomes, BEFORE_SENDING)
  })
})

describe('a file that changes while it is sent', () => {
  test.each(SIZES)('is the only one that fails: %d bytes, before the first read', async size => {
    const { outcomes } = await run({ step: 'sending', read: 1, when: 'before' }, size)
    expectOutcomes(outcomes, IN_THE_MIDDLE)
  })

  test.each(SIZES.filter(size => size > PIECE))(
    'is the only one that fails: %d bytes, before the last read',
    async size => {
      const read = Math.ceil(size / PIECE)
      const { outcomes } = await run({ step: 'sending', read, when: 'before' }, size)
      expectOutcomes(outcomes, IN_THE_MIDDLE)
    }
  )

  test.each(SIZES)(
    'is the only one that fails if its size changes: %d bytes, after the last read',
    async size => {
      const read = Math.ceil(size / PIECE)
      const { outcomes } = await run({ step: 'sending', read, when: 'after' }, size)
      expectOutcomes(outcomes, AFTER_READING)
    }
  )

  test('is the only one that fails during a slow upload if its size and modification time stay the same', async () => {
    const content = Buffer.concat([randomBytes(40_000_000), Buffer.of(0)])
    const folder = workspace({ 'large.bin': content, 'small.bin': 'small' })
    const file = path.join(folder, 'large.bin')
    let isChanged = false
    const { service, url } = await emulator({
      fault: ({ step, sha1: hash }) =>
        step === 'bytes' && hash === sha1(content)
          ? { kind: 'slow', bytesPerSecond: 1_000_000 }
          : undefined,
      pause() {
        if (isChanged) return Promise.resolve()
        isChanged = true
        const { atime, mtime } = statSync(file)
        const handle = openSync(file, 'r+')
        writeSync(handle, 'x', content.length - 1)
        closeSync(handle)
        utimesSync(file, atime, mtime)
        return Promise.resolve()
      }
    })
    const result = await runAction(folder, { ...QUICK, 'api-url': url })
    expect(result.log).toContain(IN_SENDING)
    expect(result.outputs).toMatchObject({ 'submitted-count': '1', 'failed-count': '1' })
    expect(service.samples.size).toBe(1)
  })
})
