import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { busiest, emulator, runAction, workspace } from '../support/action.js'
import { numberedFiles } from '../support/files.js'
import { sha1, sha256 } from '../support/hashes.js'
import { readMetadata } from '../support/metadata.js'

describe('a folder of build artifacts', () => {
  test('is uploaded completely, with duplicates once and all names in the metadata', async () => {
    const large = randomBytes(40_000_000)
    const hostile = [
      'a,b c.exe',
      '#hash.bin',
      '!bang.bin',
      `q'"uote.bin`,
      'ünï😀.bin',
      'x##[error]owned.bin',
      'line\n::error::break.bin',
      '<b>&amp;.bin',
      '[x].bin',
      '-rf.bin'
    ]
    const folder = workspace({
      ...Object.fromEntries(hostile.map(name => [`dist/${name}`, `content of ${name}`])),
      'dist/one.bin': 'equal',
      'dist/deep/two.bin': 'equal',
      'dist/empty.bin': '',
      'dist/.env': 'SECRET=1',
      'dist/.git/config': 'hidden',
      'dist/large.bin': large
    })
    const { service, url } = await emulator()
    const run = await runAction(folder, { files: 'dist/**\ndist/*.bin', 'api-url': url })

    expect(run.code).toBe(0)
    const expected = [...hostile.map(name => `content of ${name}`), 'equal', large].map(sha1)
    expect([...service.samples.keys()].sort()).toEqual(expected.sort())
    for (const { uploads, metadata } of service.samples.values()) {
      expect([uploads, metadata.length]).toEqual([1, 1])
    }
    const fileName = (content: string) => {
      const [entry] = service.samples.get(sha1(content))?.metadata ?? []
      return readMetadata(entry?.xml ?? Buffer.of()).properties['file_name']
    }
    for (const name of hostile) expect(fileName(`content of ${name}`)).toBe(name)
    expect(fileName('equal')).toBe('two.bin, one.bin')

    expect(run.outputs).toMatchObject({
      'file-count': '13',
      'sample-count': '12',
      'submitted-count': '12',
      'failed-count': '0',
      'malicious-count': '',
      outcome: 'submitted',
      'results-file': run.resultsFile
    })
    expect(JSON.parse(run.outputs['results'] ?? '')).toEqual(run.results)
    expect(run.results?.samples.find(sample => sample.sha1 === sha1('equal'))).toMatchObject({
      files: ['dist/deep/two.bin', 'dist/one.bin'],
      sha256: sha256('equal'),
      size: 5,
      state: 'submitted',
      metadata: 'confirmed'
    })
    expect(run.log.match(/^::warning::.*/gm)).toEqual([
      '::warning::Skipped empty files: dist/empty.bin'
    ])
  })

  test('is uploaded with the requests of the specification', async () => {
    const { service, url } = await emulator()
    const folder = workspace({ 'a.bin': 'a' })
    await runAction(folder, { files: 'a.bin', 'api-url': url, subscribe: 'data_change' })
    expect(service.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /api/spex/upload/${sha1('a')}`,
      `POST /api/spex/upload/${sha1('a')}/meta?subscribe=data_change`
    ])
    for (const { headers } of service.log) {
      expect(headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-length': expect.stringMatching(/^\d+$/),
        'user-agent': expect.stringMatching(/^spectra-submit\/\d+\.\d+\.\d+$/),
        connection: 'keep-alive'
      })
      expect(headers).not.toHaveProperty('transfer-encoding')
    }
    expect(service.samples.get(sha1('a'))?.subscribed).toBe(true)
  })

  test('is uploaded on at most one connection more than the concurrency', async () => {
    const { url, service, connections } = await emulator({ requestsPerSecond: Infinity })
    const run = await runAction(workspace(numberedFiles(20)), {
      files: '*.bin',
      'api-url': url,
      'requests-per-second': '1000',
      concurrency: '3'
    })
    expect(run.code).toBe(0)
    expect(service.log).toHaveLength(40)
    expect(connections()).toBeLessThanOrEqual(4)
  })
})

describe('the rate limit', () => {
  test('allows at most 10 requests in any second', async () => {
    const { service, url } = await emulator({ latencyMs: 100, requestsPerSecond: Infinity })
    const run = await runAction(workspace(numberedFiles(60)), { files: '*.bin', 'api-url': url })
    expect(run.code).toBe(0)
    expect(service.log).toHaveLength(120)
    expect(busiest(service)).toBe(10)
  })

  test('is divided by parallel-jobs', async () => {
    const { service, url } = await emulator()
    const run = await runAction(workspace(numberedFiles(4)), {
      files: '*.bin',
      'api-url': url,
      'parallel-jobs': '5'
    })
    expect(run.code).toBe(0)
    expect(busiest(service)).toBe(2)
  })
})

describe('reports', () => {
  test('leave the results output empty if it is too large for the next step', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`${'ü'.repeat(60)}${n}.bin`, `${n}`])
    )
    const run = await runAction(workspace(files), { files: '*.bin', 'dry-run': 'true' })
    expect(run.code).toBe(0)
    expect(run.outputs['results']).toBe('')
    expect(run.outputs['sample-count']).toBe('300')
  })

  test('do not include a summary with summary: false', async () => {
    const { url } = await emulator()
    const inputs = { files: '*', 'api-url': url, summary: 'false' }
    const run = await runAction(workspace({ a: 'a' }), inputs)
    expect([run.code, run.summary]).toEqual([0, ''])
  })

  test('require a writable results file before anything is sent', async () => {
    const { service, url } = await emulator()
    const folder = workspace({ 'a.bin': 'a' })
    const inputs = { files: '*.bin', 'api-url': url }
    const blocked = { ...inputs, 'results-file': path.join(folder, 'a.bin/results.json') }
    const run = await runAction(folder, blocked).catch((error: unknown) => error)
    expect(service.log).toEqual([])
    expect(run).toMatchObject({ code: 'ENOTDIR' })
    const deep = { ...inputs, 'results-file': path.join(folder, 'new/folder/results.json') }
    expect((await runAction(folder, deep)).code).toBe(0)
  })
})
