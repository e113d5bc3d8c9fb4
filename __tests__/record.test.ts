import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import { createRecord } from '../src/record.js'
import type { Header, Result, Results } from '../src/results.js'
import { workspace } from './action.js'
import { expectValid } from './schema.js'

const MOMENT = '2026-01-02T03:04:05.678Z'

const header: Header = {
  schemaVersion: 1,
  action: 'spectra-submit-action/1.0.0',
  run: { repository: 'acme/app', commit: '', url: '' },
  apiHost: 'service.example',
  dryRun: false,
  started: MOMENT,
  finished: null,
  outcome: null,
  chargedLookUps: null
}

const sampleOf = (n: number, changes: Partial<Result> = {}): Result => ({
  sha1: `${n}`.padStart(40, '0'),
  sha256: `${n}`.padStart(64, '0'),
  size: n,
  files: [`Überraschung ${n}.exe`],
  state: 'not-attempted',
  existing: false,
  metadata: 'none',
  subscribed: false,
  verdict: null,
  error: null,
  started: null,
  finished: null,
  ...changes
})

const submitted = (n: number): Result =>
  sampleOf(n, { state: 'submitted', metadata: 'confirmed', started: MOMENT, finished: MOMENT })

const failed = (n: number, message: string): Result =>
  sampleOf(n, { state: 'failed', error: { scope: 'sample', step: 'bytes', status: 400, message } })

async function recordOf(count: number) {
  const file = path.join(workspace(), 'folder', 'results.json')
  const planned = Array.from({ length: count }, (_, n) => sampleOf(n))
  const record = await createRecord(file, { header, planned })
  const read = () => {
    const results = JSON.parse(readFileSync(file, 'utf8')) as Results
    expectValid(results)
    return results
  }
  return { file, record, read, inode: () => statSync(file).ino }
}

test.each([0, 1, 2, 2500])('of %d samples it is there from the beginning', async count => {
  const { record, read } = await recordOf(count)
  expect(read().samples).toHaveLength(count)
  expect(read()).toEqual(record.results())
})

test('a change is written where it stands, and the counts follow', async () => {
  const { record, read, inode } = await recordOf(3)
  const before = inode()
  await record.keep(submitted(1))
  expect(inode()).toBe(before)
  expect(read().samples.map(({ state }) => state)).toEqual([
    'not-attempted',
    'submitted',
    'not-attempted'
  ])
  expect(read().counts).toMatchObject({ files: 3, samples: 3, submitted: 1, notAttempted: 2 })
  await record.keep(sampleOf(1))
  expect(read().counts).toMatchObject({ submitted: 0, notAttempted: 3 })
})

test('a shorter text leaves nothing of the longer one', async () => {
  const { record, read } = await recordOf(2)
  await record.keep(failed(0, 'ä'.repeat(150)))
  await record.keep(sampleOf(0))
  expect(read()).toEqual(record.results())
})

test('what outgrows its place has the file written anew, and changes go on in there', async () => {
  const { record, read, inode } = await recordOf(3)
  const before = inode()
  const message = 'ü😀'.repeat(500)
  await record.keep(failed(1, message))
  expect(inode()).not.toBe(before)
  expect(read().samples[1]?.error?.message).toBe(message)
  const after = inode()
  await record.keep(submitted(2))
  await record.keep(failed(1, `${message}, and more`))
  expect(inode()).toBe(after)
  expect(read()).toEqual(record.results())
})

test('while no new file can be written, changes that fit are still saved', async () => {
  const { file, record, read } = await recordOf(3)
  mkdirSync(`${file}.new`)
  await expect(record.keep(failed(0, 'x'.repeat(2000)))).rejects.toThrow('EISDIR')
  await record.keep(submitted(1))
  await record.keep(submitted(2))
  expect(read().samples).toEqual([sampleOf(0), submitted(1), submitted(2)])

  rmdirSync(`${file}.new`)
  await record.keep(failed(2, 'y'.repeat(2000)))
  expect(read()).toEqual(record.results())
})

test('earlier results stay in the file unchanged', async () => {
  const file = path.join(workspace(), 'results.json')
  const earlier = [submitted(8), submitted(9)]
  const record = await createRecord(file, { header, planned: [sampleOf(0)], earlier })
  const read = () => JSON.parse(readFileSync(file, 'utf8')) as Results
  expect(read()).toEqual(record.results())
  await record.keep(failed(0, 'x'.repeat(2000)))
  await record.finish({ outcome: 'failed', finished: MOMENT, chargedLookUps: null })
  expectValid(read())
  expect(read()).toMatchObject({ samples: [{ size: 0 }], earlier })
  expect(read().counts).toMatchObject({ samples: 1, submitted: 0 })
})

test('a new sample finds its place, too', async () => {
  const { record, read } = await recordOf(1)
  await record.keep(submitted(7))
  expect(read().samples).toEqual([sampleOf(0), submitted(7)])
})

test('changes at the same time are all there when the last one is', async () => {
  const { record, read } = await recordOf(50)
  const samples = Array.from({ length: 50 }, (_, n) =>
    n % 7 === 0 ? failed(n, 'x'.repeat(600)) : submitted(n)
  )
  await Promise.all(samples.map(record.keep))
  expect(read().samples).toEqual(samples)
  expect(read().counts).toMatchObject({ submitted: 42, failed: 8, notAttempted: 0 })
})

test('closed, it says how it ended, and is as short as it can be', async () => {
  const { file, record, read } = await recordOf(2)
  await record.keep(submitted(0))
  const open = statSync(file).size
  await record.finish({ outcome: 'failed', finished: MOMENT, chargedLookUps: 3 })
  expect(read()).toMatchObject({ outcome: 'failed', finished: MOMENT, chargedLookUps: 3 })
  expect(statSync(file).size).toBeLessThan(open)
  expect(readFileSync(file, 'utf8')).not.toMatch(/ {3}/)
  expect(readFileSync(file, 'utf8').match(/^\{"sha1"/gm)).toHaveLength(2)
})

test('on a disk that is full it is an error, and not a half of a file', () => {
  const folder = workspace(
    Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.bin`, `content ${n}`]))
  )
  const temporary = workspace()
  // No file may be larger than 8 KiB there.
  const limited = spawnSync('bash', ['-c', `ulimit -f 8; exec "$NODE" "$ENTRY"`], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      NODE: process.execPath,
      ENTRY: path.resolve('dist/index.js'),
      INPUT_FILES: '*.bin',
      'INPUT_DRY-RUN': 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'acme/app',
      RUNNER_TEMP: temporary
    }
  })
  expect(limited.status).toBe(1)
  expect(limited.stdout).toMatch(/::error::Nothing was sent. results-file is .* can't be written/)
})

test('a verdict is counted once it is there', async () => {
  const { record, read } = await recordOf(2)
  expect(read().counts).toMatchObject({ malicious: null, suspicious: null, pending: null })
  const verdict = {
    status: 'malicious',
    threat: 'Win32.Trojan.Test',
    level: 5,
    trust: null,
    enginesMatched: 1,
    enginesAsked: 2,
    firstSeen: MOMENT,
    analyzedOn: MOMENT,
    reason: null
  } as const
  await record.keep({ ...submitted(0), verdict })
  expect(read().counts).toMatchObject({ malicious: 1, suspicious: 0, pending: 0 })
})
