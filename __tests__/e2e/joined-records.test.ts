import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import type { ResultsDocument } from '../../src/results/schema.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { numberedFiles } from '../support/files.js'
import { journalOf, sample } from '../support/results-document.js'
import { violationsOf } from '../support/schema.js'

const withJq = spawnSync('jq', ['--version']).status === 0 ? test : test.skip

/** Returns the jq program in docs/spreading.md that joins the results files of parts. */
function joiningProgram(): string {
  const [, program] = /jq --slurp '([^']*)'/.exec(readFileSync('docs/spreading.md', 'utf8')) ?? []
  if (program === undefined) throw new Error('docs/spreading.md has no jq program')
  return program
}

withJq('the documented jq program lists the samples in the journal of a killed run', () => {
  const docs = readFileSync('docs/results.md', 'utf8')
  const [, program = ''] = /jq -nrR '([^']*)'/.exec(docs) ?? []
  const untouched = { ...sample, state: 'not-attempted', metadata: 'none' }
  const unread = { ...untouched, sha1: null, sha256: null, files: ['b.bin'] }
  const journal = `${journalOf([untouched, unread, sample])}{"sha1":"cut o`
  const list = execFileSync('jq', ['-nrR', program], { input: journal, encoding: 'utf8' })
  expect(list.trim().split('\n')).toEqual(['submitted: a.bin', 'not-attempted: b.bin'])
})

withJq('the documented jq program joins parts that resume from the same results file', async () => {
  const { service, url } = await emulator()
  const files = numberedFiles(6)
  const folder = workspace(files)
  mkdirSync(path.join(folder, 'parts'))
  const run = (inputs: Record<string, string>) =>
    runAction(folder, { files: '[0-4].bin', 'api-url': url, ...inputs })
  await run({ files: '*.bin', 'results-file': 'all.json' })

  const parts = ['parts/part-1.json', 'parts/part-2.json'].map(file => path.join(folder, file))
  for (const [index, file] of parts.entries()) {
    await run({ shard: `${index + 1}/2`, 'resume-from': 'all.json', 'results-file': file })
  }
  const joined = execFileSync('jq', ['--slurp', joiningProgram(), ...parts], { encoding: 'utf8' })

  const results = JSON.parse(joined) as ResultsDocument
  expect(violationsOf(results)).toEqual([])
  expect(results.counts).toMatchObject({ samples: 5, submitted: 0, resumed: 5 })
  expect(results.samples.flatMap(one => one.files).sort()).toEqual(Object.keys(files).slice(0, 5))
  // Both parts keep the result of a file that neither of them has, but it's listed only once.
  const earlier = results.earlier?.flatMap(one => one.files) ?? []
  expect(earlier.filter(name => name === '5.bin')).toEqual(['5.bin'])

  writeFileSync(path.join(folder, 'joined.json'), joined)
  const last = await run({ files: '*.bin', 'resume-from': 'joined.json' })
  expect(last.outputs).toMatchObject({ 'submitted-count': '0', 'resumed-count': '6' })
  expect([...service.samples.values()].map(({ metadata }) => metadata.length)).toEqual(
    Array<number>(6).fill(1)
  )
})
