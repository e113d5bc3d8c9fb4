import { randomBytes } from 'node:crypto'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, startAction, workspace } from '../support/action.js'
import { numberedFiles } from '../support/files.js'
import { sha1 } from '../support/hashes.js'
import { preload } from '../support/preload.js'

const LARGE = 9_000_000
const INPUTS = { files: '*.bin', 'requests-per-second': '1000' }

/** Preloads code into the action's main thread and worker threads. */
const module = (code: string) =>
  preload(`
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import threads, { isMainThread } from 'node:worker_threads'
const { readSync, closeSync, openSync } = fs
${code}
syncBuiltinESMExports()
`)

/** Runs the action on three large files and a small one. Expects all of them to be submitted. */
async function expectAll(env: Record<string, string>) {
  const contents = [LARGE, LARGE + 1, LARGE + 2, 5].map(size => randomBytes(size))
  const folder = workspace(
    Object.fromEntries(contents.map((content, index) => [`${index}.bin`, content]))
  )
  const { service, url } = await emulator()
  const run = await runAction(folder, { ...INPUTS, 'api-url': url }, env)
  expect(run.log).not.toContain('✗')
  expect(run.code).toBe(0)
  expect([...service.samples.keys()].sort()).toEqual(contents.map(sha1).sort())
  expect(run.outputs).toMatchObject({ outcome: 'submitted', 'submitted-count': '4' })
}

describe('large files', () => {
  test.each([
    ['cannot be created', 'threads.Worker = class { constructor() { throw new Error("none") } }'],
    ['cannot start', 'if (!isMainThread) throw new Error("no thread")'],
    ['exits at once', 'if (!isMainThread) process.exit(0)'],
    [
      'exits while it reads',
      'fs.readSync = (...all) => isMainThread ? readSync(...all) : process.exit(1)'
    ],
    [
      'fails while it reads',
      `fs.readSync = (...all) => {
        if (!isMainThread) setImmediate(() => { throw new Error('broken') })
        return readSync(...all)
      }`
    ],
    [
      'exits between two files',
      `fs.closeSync = (...all) => {
        closeSync(...all)
        if (!isMainThread) setImmediate(() => process.exit(0))
      }`
    ],
    [
      'has too little memory',
      `const { Worker } = threads
      threads.Worker = class extends Worker {
        constructor(file, options) {
          super(file, { ...options, resourceLimits: { maxOldGenerationSizeMb: 16 } })
        }
      }
      if (!isMainThread) fs.readSync = () => {
        for (const all = [];;) all.push(new Array(10_000).fill({}))
      }`
    ]
  ])('are hashed on the main thread if their worker thread %s', async (_, code) => {
    await expectAll(module(code))
  })
})

describe('too many open files', () => {
  const failing = (times: number) =>
    module(`
const failures = new Map()
fs.openSync = (file, ...rest) => {
  const count = failures.get(file) ?? 0
  failures.set(file, count + 1)
  if (!String(file).endsWith('.bin') || count >= ${times}) return openSync(file, ...rest)
  throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' })
}
`)

  test('delay hashing on the main thread and on worker threads', async () => {
    await expectAll(failing(2))
  })

  test.each([
    ['while it hashes a small file', 'small', () => failing(1000)],
    ['while it hashes a large file', randomBytes(LARGE), () => failing(1000)],
    [
      'while it reads the first bytes of a large file',
      randomBytes(LARGE),
      () =>
        module(`
const { open } = fs.promises
fs.promises.open = async (file, ...rest) => {
  if (!String(file).endsWith('.bin')) return open(file, ...rest)
  throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' })
}
`)
    ]
  ])('do not delay the end of a canceled run: %s', async (_, content, toFail) => {
    const { service, url } = await emulator()
    const folder = workspace({ 'a.bin': content })
    const action = startAction(folder, { ...INPUTS, 'api-url': url }, toFail())
    action.process.stdout?.on('data', (text: string) => {
      if (text.includes('Found 1 file')) action.process.kill('SIGTERM')
    })
    const run = await action.finished
    expect(run.code).toBe(1)
    expect(run.results?.samples).toMatchObject([{ state: 'not-attempted' }])
    expect(run.results?.finished).not.toBeNull()
    expect(service.log).toEqual([])
  })
})

describe('a run that is canceled while it hashes', () => {
  test('does not read any more small files', async () => {
    const { service, url } = await emulator()
    const folder = workspace(numberedFiles(200))
    const env = module(`
let canceled = false
fs.openSync = (file, ...rest) => {
  if (String(file).endsWith('.bin') && !canceled) {
    canceled = true
    process.kill(process.pid, 'SIGINT')
  }
  return openSync(file, ...rest)
}
`)
    const run = await runAction(folder, { ...INPUTS, 'api-url': url }, env)
    expect(run.code).toBe(1)
    expect(service.log).toEqual([])
    expect(run.results?.counts).toMatchObject({ notAttempted: 200, failed: 0 })
    const unread = run.results?.samples.filter(({ sha256 }) => sha256 === null) ?? []
    expect(unread.length).toBeGreaterThan(100)
  })

  test.each([
    { 'if-sample-exists': 'upload' },
    { 'if-sample-exists': 'metadata' },
    { 'dry-run': 'true' }
  ])('does not wait for worker threads: %j', async inputs => {
    const { service, url } = await emulator()
    const folder = workspace(numberedFiles(6, n => Buffer.alloc(LARGE, n)))
    // The first read cancels the run, and no worker thread ever responds.
    const env = module(`
if (!isMainThread) fs.readSync = () => {
  process.kill(process.pid, 'SIGINT')
  return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}
`)
    const run = await runAction(folder, { ...INPUTS, 'api-url': url, ...inputs }, env)
    expect(run.code).toBe(1)
    expect(run.log).toContain(
      '::error::The run ended early: 6 of 6 samples not attempted.%0AReason: the run was canceled (SIGINT)'
    )
    expect(service.log).toEqual([])
    expect(run.results?.finished).not.toBeNull()
    expect(run.results?.counts).toMatchObject({ notAttempted: 6, failed: 0 })
    expect(run.outputs).toMatchObject({ 'file-count': '6' })
  })
})
