import { existsSync, readFileSync, statSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { ResultsFile } from '../../src/results/results-file.js'
import type { SampleResult } from '../../src/results/schema.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import { preload } from '../support/preload.js'
import { readResultsFile } from '../support/read-results-file.js'
import { header, MOMENT, sample } from '../support/results-document.js'

describe('a disk that fills up in the middle of a line', () => {
  const sampleOf = (n: number, name: string): SampleResult => ({
    ...sample,
    sha256: `${n}`.padStart(64, '0'),
    files: [name]
  })

  /** Runs a function while the disk has this many free bytes. Longer writes are truncated. */
  async function withFreeSpace<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    const handle = await open(import.meta.filename)
    const prototype = Object.getPrototypeOf(handle) as { write: FileHandle['write'] }
    await handle.close()
    const { write } = prototype
    let free = bytes
    prototype.write = function (
      this: FileHandle,
      buffer: Buffer,
      ...[at, length, position]: number[]
    ) {
      if (free === 0) throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' })
      const size = Math.min(length ?? 0, free)
      free -= size
      return Reflect.apply(write, this, [buffer, at, size, position]) as unknown
    } as FileHandle['write']
    return work().finally(() => {
      prototype.write = write
    })
  }

  async function createResultsFile(count: number) {
    const file = path.join(workspace(), 'results.json')
    const planned = Array.from({ length: count }, (_, n) => sampleOf(n, `${n}.bin`))
    return {
      file,
      resultsFile: await ResultsFile.create(file, {
        header,
        samples: planned,
        redact: result => result
      })
    }
  }

  test('fails only that write and keeps the previous lines', async () => {
    const { file, resultsFile } = await createResultsFile(2)
    const before = readFileSync(file, 'utf8')
    const saved = withFreeSpace(100, () =>
      resultsFile.save(sampleOf(0, 'a name that does not fit'))
    )
    await expect(saved).rejects.toThrow('the disk is full')
    expect(statSync(file).size).toBe(before.length + 100)
    expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true)
    expect(readResultsFile(file)).toMatchObject({
      violations: [],
      results: { samples: { length: 2 } }
    })

    await resultsFile.save(sampleOf(1, 'b'))
    const { results, violations } = readResultsFile(file)
    expect(violations).toEqual([])
    expect(results.samples.map(({ files }) => files)).toEqual([['0.bin'], ['b']])
    await resultsFile.finish({ finished: MOMENT, outcome: 'failed', chargedLookUps: null })
    const names = readResultsFile(file).results.samples.map(({ files }) => files)
    expect(names).toEqual([['a name that does not fit'], ['b']])
  })

  test('leaves no incomplete line after the next write', async () => {
    const { file, resultsFile } = await createResultsFile(1)
    const many = Array.from({ length: 1000 }, (_, n) => sampleOf(n, `${n} ${'x'.repeat(200)}`))
    const saved = await withFreeSpace(100_000, () =>
      Promise.allSettled(many.map(result => resultsFile.save(result)))
    )
    expect(new Set(saved.map(({ status }) => status))).toEqual(new Set(['rejected']))

    await resultsFile.save(sampleOf(5000, 'short'))
    const text = readFileSync(file, 'utf8')
    expect(text.endsWith('\n')).toBe(true)
    const { results, violations } = readResultsFile(file)
    expect(violations).toEqual([])
    expect(results.samples.at(-1)?.files).toEqual(['short'])
  })
})

/**
 * Loaded into the action: simulates a disk that is full for lines that match `LINE`, and, if
 * `FINISH` is set, for the final document.
 */
const FULL_DISK = `
  import fs from 'node:fs/promises'
  const full = () => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
  const { open, writeFile } = fs
  fs.open = async (file, ...rest) => {
    const handle = await open(file, ...rest)
    const { write } = handle
    if (String(file).endsWith('results.json')) {
      handle.write = (bytes, ...more) =>
        new RegExp(process.env.LINE).test(String(bytes)) ? full() : write.call(handle, bytes, ...more)
    }
    return handle
  }
  let documents = 0
  fs.writeFile = (file, ...rest) =>
    String(file).endsWith('results.json.new') && ++documents > 1 && process.env.FINISH
      ? full()
      : writeFile(file, ...rest)`

/** Runs the action on ten samples, one of which gets an error. */
async function runOnFullDisk(line: string, finish = '') {
  const { service, url } = await emulator({
    requestsPerSecond: Infinity,
    fault: ({ sha1: hash, step }) =>
      hash === sha1('content 9') && step === 'bytes'
        ? { kind: 'answer', status: 400, body: '😀'.repeat(150) }
        : undefined
  })
  const folder = workspace(
    Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`${n}.bin`, `content ${n}`]))
  )
  const inputs = {
    files: '*.bin',
    'api-url': url,
    'requests-per-second': '1000',
    concurrency: '1',
    'results-file': path.join(folder, 'results.json')
  }
  const run = await runAction(folder, inputs, {
    ...preload(FULL_DISK),
    LINE: line,
    FINISH: finish
  })
  const metadata = [...service.samples.values()].map(({ metadata: entries }) => entries.length)
  const resume = () => runAction(folder, { ...inputs, 'resume-from': inputs['results-file'] })
  return { run, metadata, service, resume }
}

test('a full disk at the end of the run fails the step and keeps the journal', async () => {
  const { run, metadata, service, resume } = await runOnFullDisk('^never', 'true')
  expect(run.code).toBe(1)
  expect(metadata).toEqual(Array<number>(9).fill(1))
  expect(run.outputs).toMatchObject({ 'submitted-count': '9', outcome: 'failed' })
  expect(run.log).toMatch(/::error::The results file .*results\.json is not complete: ENOSPC/)
  expect(existsSync(`${run.resultsFile}.new`)).toBe(false)
  expect(run.results).toMatchObject({ finished: null, counts: { submitted: 9 } })

  const before = service.log.length
  expect((await resume()).outputs).toMatchObject({ 'resumed-count': '9' })
  expect(new Set(service.log.slice(before).map(({ sha1: hash }) => hash)).size).toBe(1)
})

test('metadata is not sent if the results file cannot be updated first', async () => {
  const { run, metadata } = await runOnFullDisk('3\\.bin.*"uncertain"')
  expect(run.code).toBe(1)
  expect(metadata.filter(count => count === 1)).toHaveLength(8)
  expect(run.results?.samples.filter(({ state }) => state === 'bytes-only')).toMatchObject([
    {
      files: ['3.bin'],
      metadata: 'none',
      error: {
        scope: 'sample',
        message:
          "not sent because the results file can't be written: ENOSPC: no space left on device, write"
      }
    }
  ])
})
