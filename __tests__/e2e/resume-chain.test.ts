import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'
import { metadataCounts } from '../support/numbered-files.js'
import { preload } from '../support/preload.js'

/** Loaded into the action: cancels it while it hashes the third file. */
const CANCEL_WHILE_HASHING = `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const { openSync } = fs
  let opened = 0
  fs.openSync = (file, ...rest) => {
    if (String(file).endsWith('.bin') && ++opened === 3) process.kill(process.pid, 'SIGTERM')
    return openSync(file, ...rest)
  }
  syncBuiltinESMExports()`

describe('a run that is canceled during hashing', () => {
  /** Returns functions that run the action, each time resuming from the last results file. */
  async function chain() {
    const { service, url } = await emulator({ requestsPerSecond: Infinity })
    const folder = workspace(
      Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}.bin`, `content ${n}`]))
    )
    const inputs = {
      files: '*.bin',
      'api-url': url,
      'requests-per-second': '1000',
      'resume-from': path.join(folder, 'results.json'),
      'results-file': path.join(folder, 'results.json')
    }
    return {
      folder,
      service,
      run: (more: Record<string, string> = {}) => runAction(folder, { ...inputs, ...more }),
      cancel: async () => {
        const run = await runAction(folder, inputs, preload(CANCEL_WHILE_HASHING))
        expect(run.code).toBe(1)
        expect(run.log).toContain('the run was canceled (SIGTERM)')
        return run.results
      }
    }
  }

  test('keeps the earlier results, so that the next run sends nothing again', async () => {
    const { service, run, cancel } = await chain()
    const first = await run()
    expect(first.code).toBe(0)

    for (let times = 0; times < 2; times++) {
      const canceled = await cancel()
      expect(canceled?.counts).toMatchObject({ resumed: 3, notAttempted: 6 })
      const known = [...(canceled?.samples ?? []), ...(canceled?.earlier ?? [])]
      expect(known.filter(({ state }) => state === 'submitted')).toHaveLength(9)
    }
    const last = await run()
    expect(last.code).toBe(0)
    expect(last.outputs).toMatchObject({ 'submitted-count': '0', 'resumed-count': '9' })
    expect(metadataCounts(service)).toEqual(Array<number>(9).fill(1))
    expect(last.results?.samples.map(({ metadata }) => metadata)).toEqual(
      Array<string>(9).fill('confirmed')
    )
  })

  test('keeps the earlier results of files that no longer exist', async () => {
    const { folder, service, run, cancel } = await chain()
    await run()
    rmSync(path.join(folder, '8.bin'))
    writeFileSync(path.join(folder, '7.bin'), 'other content')
    const canceled = await cancel()
    expect(canceled?.earlier).toHaveLength(6)
    const last = await run()
    expect(last.results?.samples.flatMap(({ files }) => files)).toHaveLength(8)
    expect(last.results?.earlier?.map(({ files }) => files).sort()).toEqual([['7.bin'], ['8.bin']])
    expect(metadataCounts(service)).toEqual(Array<number>(10).fill(1))
  })
})

describe('a run that finds fewer files than the previous run', () => {
  test.each(['f1.bin', 'nothing-*.bin'])(
    'keeps the earlier results, so that the next run sends nothing again: %s',
    async fewer => {
      const { service, url } = await emulator()
      const folder = workspace({ 'f1.bin': '1', 'f2.bin': '2', 'f3.bin': '3' })
      const file = path.join(folder, 'results.json')
      const run = (files: string) =>
        runAction(folder, {
          files,
          'api-url': url,
          'if-no-files-found': 'warn',
          'resume-from': file,
          'results-file': file
        })
      await run('*.bin')
      const second = await run(fewer)
      expect(second.code).toBe(0)
      const { samples = [], earlier = [] } = second.results ?? {}
      expect([...samples, ...earlier].map(({ state }) => state)).toEqual(
        Array<string>(3).fill('submitted')
      )
      const third = await run('*.bin')
      expect(third.outputs).toMatchObject({ 'submitted-count': '0', 'resumed-count': '3' })
      expect(third.results).not.toHaveProperty('earlier')
      expect(metadataCounts(service)).toEqual([1, 1, 1])
    }
  )
})

describe('a file that cannot be read', () => {
  test('keeps its earlier result in the results file', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'a.bin': 'a', 'b.bin': 'b' })
    const file = path.join(folder, 'results.json')
    const inputs = { files: '*.bin', 'api-url': url, 'resume-from': file, 'results-file': file }
    await runAction(folder, inputs)
    const second = await runAction(folder, inputs, preload(UNREADABLE))
    expect(second.code).toBe(1)
    expect(second.results?.earlier).toMatchObject([{ files: ['b.bin'], state: 'submitted' }])
  })
})

/** Loaded into the action: b.bin can't be opened, not even by root. */
const UNREADABLE = `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const { openSync } = fs
  fs.openSync = (file, ...rest) => {
    if (String(file).endsWith('b.bin')) throw new Error('EACCES: permission denied')
    return openSync(file, ...rest)
  }
  syncBuiltinESMExports()`
