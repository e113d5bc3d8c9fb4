import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from './action.js'

const sha1 = (content: string) => createHash('sha1').update(content).digest('hex')

/**
 * Loaded into the action: simulates a full disk for the rewrites of the record in the range
 * `REWRITES`, and for lines in the record that match `LINE`.
 */
const FULL_DISK = `
  import fs from 'node:fs/promises'
  const { open } = fs
  const [from, to] = process.env.REWRITES.split('-').map(Number)
  const full = () => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
  let rewrites = 0
  fs.open = async (file, ...rest) => {
    const handle = await open(file, ...rest)
    if (String(file).endsWith('results.json.new')) {
      rewrites += 1
      if (rewrites >= from && rewrites <= to) handle.appendFile = full
    } else if (String(file).endsWith('results.json')) {
      const { write } = handle
      handle.write = (text, ...more) =>
        new RegExp(process.env.LINE).test(text) ? full() : write.call(handle, text, ...more)
    }
    return handle
  }`

/** A run with ten samples, one of which gets an error that outgrows its line. */
async function runOnFullDisk(rewrites: string, line: string) {
  const { service, url } = await emulator({
    requestsPerSecond: Infinity,
    fault: ({ sha1: hash, step }) =>
      hash === sha1('content 9') && step === 'bytes'
        ? { kind: 'answer', status: 400, body: '😀'.repeat(150) }
        : undefined
  })
  const preload = path.join(workspace({ 'full-disk.mjs': FULL_DISK }), 'full-disk.mjs')
  const folder = workspace(
    Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`${n}.bin`, `content ${n}`]))
  )
  const file = path.join(folder, 'results.json')
  const run = await runAction(
    folder,
    {
      files: '*.bin',
      'api-url': url,
      'requests-per-second': '1000',
      concurrency: '2',
      'results-file': file
    },
    {
      NODE_OPTIONS: `--import=${pathToFileURL(preload).href}`,
      REWRITES: rewrites,
      LINE: line
    }
  )
  const metadata = [...service.samples.values()].map(sample => sample.metadata.length)
  return { run, metadata }
}

test('a disk that stays full is an error about the results file, after everything is sent', async () => {
  const { run, metadata } = await runOnFullDisk('2-1000', '^never')
  expect(run.code).toBe(1)
  expect(metadata).toEqual(Array<number>(9).fill(1))
  expect(run.outputs).toMatchObject({ 'submitted-count': '9', outcome: 'failed' })
  expect(run.log).toMatch(/::error::The results file .*results\.json is not complete: ENOSPC/)
  expect(existsSync(`${run.resultsFile}.new`)).toBe(false)
  // Lines that fit in their place were still saved.
  expect(run.results?.counts.submitted).toBe(9)
})

test('metadata is not sent if the record cannot be updated first', async () => {
  const { run, metadata } = await runOnFullDisk('2-1000', '3\\.bin.*"uncertain"')
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

test('a line that cannot be overwritten is saved with the whole file', async () => {
  const { run, metadata } = await runOnFullDisk('0-0', '3\\.bin.*"uncertain"')
  expect(metadata).toEqual(Array<number>(9).fill(1))
  expect(run.results?.counts).toMatchObject({ submitted: 9, failed: 1 })
})
