import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { headlineOf } from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import { holding } from '../support/holding.js'

const LARGE = 8 << 20

const large = (more = 0) => randomBytes(LARGE + more)

describe('uploads during the hashing of large files', () => {
  test.each([
    ['all are large', {}],
    ['one is small', { 'small.bin': 'small' }]
  ])('start before all files are hashed: %s', async (_, others) => {
    const [first, second, third] = [large(), large(1), large(2)]
    const files = { 'a.bin': first, 'held-1.bin': second, 'held-2.bin': third, ...others }
    const run = await holding(files, {
      fault: ({ step, sha1: hash }) => {
        // If this file were not submitted first, the others would never be hashed.
        if (step === 'metadata' && hash === sha1(first)) run.letGo()
        return undefined
      }
    })
    const { code, outputs } = await run.finished
    expect(code).toBe(0)
    expect([...run.service.samples.keys()].sort()).toEqual(Object.values(files).map(sha1).sort())
    expect(outputs['submitted-count']).toBe(String(Object.keys(files).length))
  })

  test('start before the largest file is hashed', async () => {
    const middle = large(1)
    const run = await holding(
      { 'a.bin': large(), 'b.bin': middle, 'held.bin': large(2) },
      {
        fault: ({ step, sha1: hash }) => {
          // If this file waited for the largest, that would never be hashed.
          if (step === 'metadata' && hash === sha1(middle)) run.letGo()
          return undefined
        }
      }
    )
    const { code } = await run.finished
    expect(code).toBe(0)
    expect(run.service.samples.size).toBe(3)
  })

  test('start after the hashing if the action checks for existing files', async () => {
    const [first, second] = [large(), large(1)]
    const run = await holding(
      { 'a.bin': first, 'held.bin': second, 'small.bin': 'small' },
      {},
      { 'if-sample-exists': 'metadata' }
    )
    await run.hashed('a.bin')
    for (let turn = 0; turn < 1000; turn++) await new Promise(setImmediate)
    expect(run.service.log).toEqual([])
    run.letGo()
    const { code } = await run.finished
    expect(code).toBe(0)
    expect(run.service.samples.size).toBe(3)
    expect(run.service.log[0]?.step).toBe('status')
  })

  test('start with only the smallest of the hashed files', async () => {
    const files = ['c.bin', 'a.bin', 'd.bin', 'b.bin'].map((name, index) => [
      name,
      large(9 - index)
    ])
    const contents = Object.fromEntries(files) as Record<string, Buffer>
    let requests: number | undefined
    const run = await holding(contents, {
      fault: ({ index }) => (index === 0 ? { kind: 'slow', bytesPerSecond: 1 } : undefined),
      async pause() {
        if (requests !== undefined) return
        for (const name of Object.keys(contents)) await run.hashed(name)
        for (let turn = 0; turn < 1000; turn++) await new Promise(setImmediate)
        requests = run.service.log.length
      }
    })
    const { code } = await run.finished
    expect(code).toBe(0)
    expect(requests).toBe(1)
    expect(run.uploads()[0]).toBe(sha1(contents['b.bin'] ?? ''))
    expect(run.service.samples.size).toBe(4)
  })
})

describe('large files of the same size', () => {
  test('are uploaded once with all their names if they are equal', async () => {
    const content = large()
    const others = [large(-1), large(1), large(2)]
    const files = {
      'y.bin': content,
      'sub/x.bin': content,
      'held.bin': content,
      'o1.bin': others[0] ?? '',
      'o2.bin': others[1] ?? '',
      'o3.bin': others[2] ?? ''
    }
    const run = await holding(
      files,
      {
        fault: ({ step }) => {
          if (step === 'metadata') run.letGo()
          return undefined
        }
      },
      { files: '**/*.bin' }
    )
    const { code, results, outputs } = await run.finished
    expect(code).toBe(0)
    expect(run.uploads().filter(hash => hash === sha1(content))).toHaveLength(1)
    expect(run.service.samples.size).toBe(4)
    const { metadata = [] } = run.service.samples.get(sha1(content)) ?? {}
    expect(metadata).toHaveLength(1)
    const names = metadata[0]?.properties.find(({ name }) => name === 'file_name')?.value
    expect(names?.split(', ').sort()).toEqual(['held.bin', 'x.bin', 'y.bin'])
    const found = results?.samples.filter(sample => sample.sha1 === sha1(content)) ?? []
    expect(found).toMatchObject([{ files: ['held.bin', 'sub/x.bin', 'y.bin'], state: 'submitted' }])
    expect(outputs).toMatchObject({ 'file-count': '6', 'sample-count': '4' })
  })

  test('are uploaded separately if only their last bytes differ', async () => {
    const one = large()
    const other = Buffer.from(one)
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1
    const run = await holding({ 'a.bin': one, 'b.bin': other, 'c.bin': one, 'd.bin': other })
    const { code, results } = await run.finished
    expect(code).toBe(0)
    expect(run.uploads().sort()).toEqual([sha1(one), sha1(other)].sort())
    expect(results?.samples.map(({ files }) => files.join(' ')).sort()).toEqual([
      'a.bin c.bin',
      'b.bin d.bin'
    ])
  })

  test('fail individually if they change into a duplicate of a submitted file', async () => {
    const content = large()
    const run = await holding(
      { 'a.bin': content, 'b.bin': content, 'held.bin': Buffer.alloc(LARGE), 'o.bin': large(1) },
      {
        fault: ({ step, sha1: hash }) => {
          if (step === 'metadata' && hash === sha1(content)) {
            writeFileSync(path.join(run.folder, 'held.bin'), content)
            run.letGo()
          }
          return undefined
        }
      }
    )
    const { code, results, log } = await run.finished
    expect(code).toBe(1)
    expect(log).toContain("✗ held.bin  can't be read: it changed after it was found")
    expect(results?.counts).toMatchObject({ files: 4, submitted: 2, failed: 1 })
    expect(run.service.samples.get(sha1(content))).toMatchObject({ uploads: 1 })
    expect(results?.samples.map(({ files }) => files.join(' ')).sort()).toEqual([
      'a.bin b.bin',
      'held.bin',
      'o.bin'
    ])
  })
})

describe('a run that is hashing large files', () => {
  test.each([
    ['a small file', { 'small.bin': 'small' }],
    ['a file just below the minimum for threads', { 'large.bin': Buffer.alloc(LARGE - 1) }],
    ['a large file', { 'large.bin': Buffer.alloc(LARGE) }]
  ])('ends immediately after one request with wrong credentials: %s', async (_, files) => {
    const held = { 'held-1.bin': large(1), 'held-2.bin': large(2), 'held-3.bin': large(3) }
    const run = await holding({ ...files, ...held }, { password: 'another' })
    const { code, results, log, outputs, summary } = await run.finished
    expect(code).toBe(1)
    expect(run.service.log).toHaveLength(1)
    expect(results?.counts).toMatchObject({ failed: 1, notAttempted: 3 })
    expect(results?.finished).not.toBeNull()
    expect(outputs).toMatchObject({ 'file-count': '4', 'failed-count': '1' })
    expect(log).toContain('401: the username or password is wrong')
    expect(headlineOf({ summary })).toBe(
      '❌ The run ended early: 1 of 4 samples failed, 3 not attempted'
    )
    expect(summary).toContain('. Reason: 401: the username or password')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('ends immediately on %s', async signal => {
    const held = { 'held-1.bin': large(1), 'held-2.bin': large(2) }
    const run = await holding(
      { 'small.bin': 'small', ...held },
      {
        fault: ({ step }) => {
          if (step === 'metadata') run.process.kill(signal)
          return undefined
        }
      }
    )
    const { code, results, summary } = await run.finished
    expect(code).toBe(1)
    expect(results?.counts).toMatchObject({ submitted: 1, notAttempted: 2, failed: 0 })
    expect(results?.finished).not.toBeNull()
    expect(summary).toContain(`canceled (${signal})`)
    expect(headlineOf({ summary })).toContain('2 of 3 samples not attempted')
  })

  test.each([
    ['submits all if that one gets a response', 1, 7, { submitted: 3, failed: 0 }],
    ['ends if that one gets none either', 2, 2, { submitted: 0, failed: 2, notAttempted: 1 }]
  ])(
    'uploads a second sample if the first one gets no response, and %s',
    async (_, unanswered, requests, counts) => {
      const [first, second] = [large(), large(1)]
      const files = { 'a.bin': first, 'held-1.bin': second, 'held-2.bin': large(2) }
      const run = await holding(
        files,
        {
          fault: ({ index }) => {
            run.letGo()
            return index < unanswered ? { kind: 'reset', when: 'early' } : undefined
          }
        },
        { retries: '0' }
      )
      const { code, results } = await run.finished
      expect(code).toBe(counts.failed > 0 ? 1 : 0)
      expect(run.uploads()[0]).toBe(sha1(first))
      expect(run.service.log).toHaveLength(requests)
      expect(results?.counts).toMatchObject(counts)
    }
  )
})
