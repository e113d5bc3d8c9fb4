import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'

const SHARDS = ['1/3', '2/3', '3/3']

describe('shards', () => {
  test('contain each file once, keep duplicates together, and are always the same', async () => {
    const files = Object.fromEntries([
      ...Array.from({ length: 20 }, (_, n) => [`${n}.bin`, 'x'.repeat(n * 1000 + 1)]),
      ...Array.from({ length: 10 }, (_, n) => [`same size ${n}.bin`, `same size ${n}`]),
      ['copy.bin', 'x'.repeat(19_001)]
    ]) as Record<string, string>
    const folder = workspace(files)
    const { service, url } = await emulator()
    const inputs = { files: '*.bin', 'api-url': url, 'dry-run': 'true' }
    const namesIn = async (shard: string) => {
      const run = await runAction(folder, { ...inputs, shard })
      expect(run.code).toBe(0)
      return (run.results?.samples ?? []).flatMap(sample => sample.files).sort()
    }
    const shards = []
    for (const shard of SHARDS) shards.push(await namesIn(shard))
    expect(shards.flat().sort()).toEqual(Object.keys(files).sort())
    for (const names of shards) {
      expect(names.length).toBeGreaterThanOrEqual(9)
      expect(names.includes('copy.bin')).toBe(names.includes('19.bin'))
    }
    expect(await namesIn('2/3')).toEqual(shards[1])
    expect(service.log).toEqual([])
  })

  test('are complete for a last job that resumes from all results files', async () => {
    const folder = workspace({ 'a.bin': 'a', 'b.bin': 'b', 'c.bin': 'c' })
    const { service, url } = await emulator()
    const inputs = { files: '*.bin', 'api-url': url }
    const resultsFiles = []
    for (const shard of SHARDS) {
      resultsFiles.push((await runAction(folder, { ...inputs, shard })).resultsFile)
    }
    expect(service.log).toHaveLength(6)
    const last = await runAction(folder, { ...inputs, 'resume-from': resultsFiles.join('\n') })
    expect(last.code).toBe(0)
    expect(service.log).toHaveLength(6)
    expect(last.outputs).toMatchObject({ 'submitted-count': '0', 'resumed-count': '3' })
  })

  test.each(['0/3', '4/3', '1', '1/0', 'a/b', '1/257'])('cannot be %s', async shard => {
    const run = await runAction(workspace({ a: 'a' }), { files: 'a', shard })
    expect(run.code).toBe(1)
    expect(run.log).toContain(`shard is "${shard}": it must have the form i/n`)
  })

  test('cannot be auto in GitHub Actions, which does not number the jobs of a matrix', async () => {
    const run = await runAction(workspace({ a: 'a' }), { files: 'a', shard: 'auto' })
    expect(run.code).toBe(1)
    expect(run.log).toContain('set it to i/n, such as "1/3".')
  })
})
