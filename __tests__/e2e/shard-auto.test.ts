import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { workspace } from '../support/action.js'
import { runCommand } from '../support/cli.js'

describe('shard auto', () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}.bin`, `${n}`]))

  /** Returns the names of the files that a job submits. */
  const namesIn = async (env: Record<string, string>) => {
    const folder = workspace(files)
    const args = ['submit', '*.bin', '--dry-run', '--shard', 'auto']
    const { code } = await runCommand(folder, args, env)
    expect(code).toBe(0)
    const text = readFileSync(path.join(folder, 'spectra-results.json'), 'utf8')
    const { samples } = JSON.parse(text) as { samples: { files: string[] }[] }
    return samples.flatMap(sample => sample.files)
  }

  test.each([
    ['GitLab', { GITLAB_CI: 'true' }, 'CI_NODE_INDEX', 'CI_NODE_TOTAL'],
    ['Azure', { TF_BUILD: 'True' }, 'SYSTEM_JOBPOSITIONINPHASE', 'SYSTEM_TOTALJOBSINPHASE']
  ])('submits each file in one of the parallel jobs of %s', async (_, env, index, count) => {
    const parts = []
    for (const position of ['1', '2', '3']) {
      parts.push(await namesIn({ ...env, [index]: position, [count]: '3' }))
    }
    expect(parts.flat().sort()).toEqual(Object.keys(files))
    expect(parts.map(({ length }) => length)).toEqual([3, 3, 3])
  })

  test('submits all files in the only job', async () => {
    expect(await namesIn({ GITLAB_CI: 'true', CI_NODE_TOTAL: '1' })).toHaveLength(9)
  })

  test.each([{}, { JENKINS_URL: 'https://x' }, { GITLAB_CI: 'true', CI_NODE_TOTAL: '0' }])(
    'is an error with %j',
    async env => {
      const args = ['submit', '*.bin', '--dry-run', '--shard', 'auto', '--parallel-jobs', '2']
      const { code, log } = await runCommand(workspace(files), args, env)
      expect(code).toBe(2)
      expect(log).toContain(
        'shard is "auto", but the CI system does not say which of the parallel jobs this is'
      )
    }
  )
})
