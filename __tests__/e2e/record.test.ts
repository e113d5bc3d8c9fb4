import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import { ResultsFile } from '../../src/results/results-file.js'
import type { SampleResult } from '../../src/results/schema.js'
import { workspace } from '../support/action.js'
import { readResultsFile } from '../support/read-results-file.js'
import { header, MOMENT } from '../support/results-document.js'

const sampleOf = (n: number, changes: Partial<SampleResult> = {}): SampleResult => ({
  sha1: `${n}`.padStart(40, '0'),
  sha256: `${n}`.padStart(64, '0'),
  size: n,
  files: [`Überraschung ${String(n).padStart(5, '0')}.exe`],
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

const submitted = (n: number): SampleResult =>
  sampleOf(n, { state: 'submitted', metadata: 'confirmed', started: MOMENT, finished: MOMENT })

const failed = (n: number, message: string): SampleResult =>
  sampleOf(n, { state: 'failed', error: { scope: 'sample', step: 'bytes', status: 400, message } })

const redact = (result: SampleResult) => result

const END = { outcome: 'failed', finished: MOMENT, chargedLookUps: 3 } as const

async function recordOf(count: number, earlier: readonly SampleResult[] = []) {
  const file = path.join(workspace(), 'folder', 'results.json')
  const planned = Array.from({ length: count }, (_, n) => sampleOf(n))
  const record = await ResultsFile.create(file, { header, samples: planned, earlier, redact })
  const read = () => {
    const { results, isJournal, violations } = readResultsFile(file)
    expect(violations).toEqual([])
    return { ...results, isJournal }
  }
  return { file, record, read, lines: () => readFileSync(file, 'utf8').split('\n').slice(0, -1) }
}

test.each([0, 1, 2, 2500])('has all of %d samples from the start and at the end', async n => {
  const { record, read } = await recordOf(n)
  expect(read()).toEqual({ ...record.results(), isJournal: true })
  expect(read().samples).toHaveLength(n)
  await record.finish(END)
  expect(read()).toEqual({ ...record.results(), isJournal: false })
  expect(read().samples).toHaveLength(n)
})

test('the first line says that the run is in progress or was killed', async () => {
  const { lines } = await recordOf(1)
  expect(lines()[0]).toMatch(/^\{"journal":"The run is in progress or was killed\./)
})

test('a change appends one line and leaves the rest of the file as it is', async () => {
  const { file, record, read, lines } = await recordOf(3)
  const before = { lines: lines(), inode: statSync(file).ino }
  await record.save(submitted(1))
  await record.save(failed(2, 'ü😀'.repeat(5000)))
  expect(lines().slice(0, 4)).toEqual(before.lines)
  expect(lines()).toHaveLength(6)
  expect(statSync(file).ino).toBe(before.inode)
  expect(read().samples.map(({ state }) => state)).toEqual(['not-attempted', 'submitted', 'failed'])
})

test('a result that did not change appends nothing', async () => {
  const { record, lines } = await recordOf(1)
  const result = submitted(0)
  await record.save(result)
  await record.save(result)
  expect(lines()).toHaveLength(3)
})

test('each change updates the counts, including one of a sample that was not planned', async () => {
  const { record, read } = await recordOf(2)
  await record.save(submitted(1))
  await record.save(submitted(7))
  const counts = { files: 3, samples: 3, submitted: 2, notAttempted: 1 }
  expect(record.results().counts).toMatchObject(counts)
  expect(read().samples).toEqual([sampleOf(0), submitted(1), submitted(7)])
  await record.save(sampleOf(1))
  expect(record.results().counts).toMatchObject({ submitted: 1, notAttempted: 2 })
  await record.finish(END)
  expect(read().samples).toEqual([sampleOf(0), sampleOf(1), submitted(7)])
})

test('earlier results stay in the file unchanged', async () => {
  const earlier = [submitted(8), submitted(9)]
  const { record, read } = await recordOf(1, earlier)
  expect(read().samples).toEqual([...earlier, sampleOf(0)])
  await record.save(failed(0, 'why'))
  await record.finish(END)
  expect(read()).toMatchObject({ samples: [failed(0, 'why')], earlier })
  expect(read().counts).toMatchObject({ samples: 1, submitted: 0 })
})

test('the earlier result of a sample that is added later is replaced', async () => {
  const { record, read } = await recordOf(0, [submitted(8), submitted(9)])
  await record.save(sampleOf(8))
  expect(read().samples).toEqual([sampleOf(8), submitted(9)])
  await record.finish(END)
  expect(read()).toMatchObject({ samples: [sampleOf(8)], earlier: [submitted(9)] })
})

test('changes made at the same time are all saved in order', async () => {
  const { record, read, lines } = await recordOf(50)
  const samples = Array.from({ length: 50 }, (_, n) =>
    n % 7 === 0 ? failed(n, 'x'.repeat(6000)) : submitted(n)
  )
  await Promise.all(
    [...samples.map(n => sampleOf(n.size)), ...samples].map(result => record.save(result))
  )
  expect(read().samples).toEqual(samples)
  expect(record.results().counts).toMatchObject({ submitted: 42, failed: 8, notAttempted: 0 })
  expect(lines()).toHaveLength(1 + 50 + 100)
})

test('the final document says how the run ended, and has one line for each sample', async () => {
  const { record, read, lines } = await recordOf(2)
  await record.save(submitted(0))
  await record.finish(END)
  expect(read()).toMatchObject({ ...END, isJournal: false })
  expect(lines().filter(line => line.startsWith('{"sha1"'))).toHaveLength(2)
})

test('the file of the previous run stays if the record cannot be begun', async () => {
  const { file, record, read } = await recordOf(1)
  await record.finish(END)
  mkdirSync(`${file}.new`)
  await expect(ResultsFile.create(file, { header, samples: [], redact })).rejects.toThrow('EISDIR')
  expect(read()).toMatchObject({ ...END, samples: [sampleOf(0)] })
})

test('the journal stays if the final document cannot be written', async () => {
  const { file, record, read } = await recordOf(2)
  await record.save(submitted(1))
  mkdirSync(`${file}.new`)
  await expect(record.finish(END)).rejects.toThrow('EISDIR')
  expect(read()).toMatchObject({ isJournal: true, samples: [sampleOf(0), submitted(1)] })
  rmdirSync(`${file}.new`)
  await record.finish(END)
  expect(read()).toMatchObject({ isJournal: false, samples: [sampleOf(0), submitted(1)] })
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
  const { record } = await recordOf(2)
  const counts = () => record.results().counts
  expect(counts()).toMatchObject({ malicious: null, suspicious: null, pending: null })
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
  await record.save({ ...submitted(0), verdict })
  expect(counts()).toMatchObject({ malicious: 1, suspicious: 0, pending: 0 })
})
