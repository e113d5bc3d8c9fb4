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

async function createResultsFile(count: number, earlier: readonly SampleResult[] = []) {
  const file = path.join(workspace(), 'folder', 'results.json')
  const planned = Array.from({ length: count }, (_, n) => sampleOf(n))
  const resultsFile = await ResultsFile.create(file, { header, samples: planned, earlier, redact })
  const read = () => {
    const { results, isJournal, violations } = readResultsFile(file)
    expect(violations).toEqual([])
    return { ...results, isJournal }
  }
  return {
    file,
    resultsFile,
    read,
    lines: () => readFileSync(file, 'utf8').split('\n').slice(0, -1)
  }
}

test.each([0, 1, 2, 2500])(
  'the results file contains all of %d samples at the start and at the end',
  async n => {
    const { resultsFile, read } = await createResultsFile(n)
    expect(read()).toEqual({ ...resultsFile.results(), isJournal: true })
    expect(read().samples).toHaveLength(n)
    await resultsFile.finish(END)
    expect(read()).toEqual({ ...resultsFile.results(), isJournal: false })
    expect(read().samples).toHaveLength(n)
  }
)

test('the first line says that the run is in progress or was killed', async () => {
  const { lines } = await createResultsFile(1)
  expect(lines()[0]).toMatch(/^\{"journal":"The run is in progress or was killed\./)
})

test('a changed result appends one line and leaves the rest of the file unchanged', async () => {
  const { file, resultsFile, read, lines } = await createResultsFile(3)
  const before = { lines: lines(), inode: statSync(file).ino }
  await resultsFile.save(submitted(1))
  await resultsFile.save(failed(2, 'ü😀'.repeat(5000)))
  expect(lines().slice(0, 4)).toEqual(before.lines)
  expect(lines()).toHaveLength(6)
  expect(statSync(file).ino).toBe(before.inode)
  expect(read().samples.map(({ state }) => state)).toEqual(['not-attempted', 'submitted', 'failed'])
})

test('an unchanged result appends nothing', async () => {
  const { resultsFile, lines } = await createResultsFile(1)
  const result = submitted(0)
  await resultsFile.save(result)
  await resultsFile.save(result)
  expect(lines()).toHaveLength(3)
})

test('each changed result updates the counts, even for a sample that was added later', async () => {
  const { resultsFile, read } = await createResultsFile(2)
  await resultsFile.save(submitted(1))
  await resultsFile.save(submitted(7))
  const counts = { files: 3, samples: 3, submitted: 2, notAttempted: 1 }
  expect(resultsFile.results().counts).toMatchObject(counts)
  expect(read().samples).toEqual([sampleOf(0), submitted(1), submitted(7)])
  await resultsFile.save(sampleOf(1))
  expect(resultsFile.results().counts).toMatchObject({ submitted: 1, notAttempted: 2 })
  await resultsFile.finish(END)
  expect(read().samples).toEqual([sampleOf(0), sampleOf(1), submitted(7)])
})

test('earlier results stay in the file unchanged', async () => {
  const earlier = [submitted(8), submitted(9)]
  const { resultsFile, read } = await createResultsFile(1, earlier)
  expect(read().samples).toEqual([...earlier, sampleOf(0)])
  await resultsFile.save(failed(0, 'why'))
  await resultsFile.finish(END)
  expect(read()).toMatchObject({ samples: [failed(0, 'why')], earlier })
  expect(read().counts).toMatchObject({ samples: 1, submitted: 0 })
})

test('a new result replaces the earlier result of the same sample', async () => {
  const { resultsFile, read } = await createResultsFile(0, [submitted(8), submitted(9)])
  await resultsFile.save(sampleOf(8))
  expect(read().samples).toEqual([sampleOf(8), submitted(9)])
  await resultsFile.finish(END)
  expect(read()).toMatchObject({ samples: [sampleOf(8)], earlier: [submitted(9)] })
})

test('concurrent changes are all saved in order', async () => {
  const { resultsFile, read, lines } = await createResultsFile(50)
  const samples = Array.from({ length: 50 }, (_, n) =>
    n % 7 === 0 ? failed(n, 'x'.repeat(6000)) : submitted(n)
  )
  await Promise.all(
    [...samples.map(n => sampleOf(n.size)), ...samples].map(result => resultsFile.save(result))
  )
  expect(read().samples).toEqual(samples)
  expect(resultsFile.results().counts).toMatchObject({ submitted: 42, failed: 8, notAttempted: 0 })
  expect(lines()).toHaveLength(1 + 50 + 100)
})

test('the final document contains the outcome and one line for each sample', async () => {
  const { resultsFile, read, lines } = await createResultsFile(2)
  await resultsFile.save(submitted(0))
  await resultsFile.finish(END)
  expect(read()).toMatchObject({ ...END, isJournal: false })
  expect(lines().filter(line => line.startsWith('{"sha1"'))).toHaveLength(2)
})

test('the previous results file is kept if the new one cannot be created', async () => {
  const { file, resultsFile, read } = await createResultsFile(1)
  await resultsFile.finish(END)
  mkdirSync(`${file}.new`)
  await expect(ResultsFile.create(file, { header, samples: [], redact })).rejects.toThrow('EEXIST')
  expect(read()).toMatchObject({ ...END, samples: [sampleOf(0)] })
})

test('the journal is kept if the final document cannot be written', async () => {
  const { file, resultsFile, read } = await createResultsFile(2)
  await resultsFile.save(submitted(1))
  mkdirSync(`${file}.new`)
  await expect(resultsFile.finish(END)).rejects.toThrow('EEXIST')
  expect(read()).toMatchObject({ isJournal: true, samples: [sampleOf(0), submitted(1)] })
  rmdirSync(`${file}.new`)
  await resultsFile.finish(END)
  expect(read()).toMatchObject({ isJournal: false, samples: [sampleOf(0), submitted(1)] })
})

test('a full disk fails the step before anything is sent', () => {
  const folder = workspace(
    Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.bin`, `content ${n}`]))
  )
  const temporary = workspace()
  // Limits files to 8 KiB.
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

test('a verdict is included in the counts once it is saved', async () => {
  const { resultsFile } = await createResultsFile(2)
  const counts = () => resultsFile.results().counts
  expect(counts()).toMatchObject({ malicious: null, suspicious: null, pending: null })
  const verdict = {
    status: 'malicious',
    threat: 'Win32.Trojan.Test',
    level: 5,
    trust: null,
    classifiedBy: null,
    enginesMatched: 1,
    enginesAsked: 2,
    firstSeen: MOMENT,
    analyzedOn: MOMENT,
    checkedOn: MOMENT,
    reason: null,
    scan: null,
    accepted: null
  } as const
  await resultsFile.save({ ...submitted(0), verdict })
  expect(counts()).toMatchObject({ malicious: 1, suspicious: 0, pending: 0 })
})
