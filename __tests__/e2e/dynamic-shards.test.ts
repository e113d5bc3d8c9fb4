import { expect, test } from '@jest/globals'

import { markers } from '../../emulator/store/markers.js'
import { type Run, workspace } from '../support/action.js'
import { analysesOf, dynamicService, looksOf, startsOf } from '../support/dynamic-runs.js'
import { sha1 } from '../support/hashes.js'
import { statuses } from '../support/verdicts.js'

/** As long as the other program, so that the shards have one program each. */
const TOOL = 'x'.repeat(markers.MALICIOUS.length)

const FILES = {
  'evil.exe': markers.MALICIOUS,
  'tool.exe': TOOL,
  'help.txt': 'help',
  'more.txt': 'more'
}
const INPUTS = {
  'dynamic-analysis-files': '*.exe',
  'fail-on': 'malicious',
  'if-verdict-pending': 'ignore'
}

const namesIn = ({ results }: Run) => (results?.samples ?? []).flatMap(({ files }) => files)
const analyzedIn = (run: Run) => namesIn(run).filter(name => analysesOf(run, name).length > 0)

test('each shard analyzes its own selected files, and a last job has all reports', async () => {
  let areReady = false
  const { service, run } = await dynamicService(
    {
      fault: ({ step }) =>
        step === 'dynamic-report' && !areReady
          ? { kind: 'answer', status: 404, body: '{"status":"analyzing"}' }
          : undefined
    },
    FILES
  )
  const shard = (number: number, inputs: Readonly<Record<string, string>> = {}) =>
    run({
      ...{ ...INPUTS, shard: `${number}/2`, 'results-file': `${workspace()}/shard.json` },
      ...inputs
    })

  const waiting = await shard(1, { 'dynamic-analysis-timeout-minutes': '0' })
  areReady = true
  const finished = await shard(2)
  const shards = [waiting, finished]
  expect(shards.flatMap(namesIn).sort()).toEqual(Object.keys(FILES).sort())
  for (const one of shards) {
    expect(analyzedIn(one)).toEqual(namesIn(one).filter(name => name.endsWith('.exe')))
    // Otherwise, the test wouldn't show that files are selected in each shard.
    expect([namesIn(one).length, analyzedIn(one).length]).toEqual([2, 1])
  }
  const stateIn = (one: Run) => analysesOf(one, analyzedIn(one)[0])[0]?.state
  expect(shards.map(stateIn)).toEqual(['running', 'finished'])
  expect(startsOf(service)).toHaveLength(2)
  const looks = looksOf(service).length

  const last = await run({
    ...INPUTS,
    'resume-from': shards.map(({ resultsFile }) => resultsFile).join('\n')
  })
  expect(last.code).toBe(1)
  expect(last.outputs).toMatchObject({ 'resumed-count': '4', 'malicious-count': '1' })
  expect(statuses(last)).toMatchObject({ 'evil.exe': 'malicious', 'tool.exe': 'no threats found' })
  expect(analyzedIn(last).sort()).toEqual(['evil.exe', 'tool.exe'])
  expect(
    service
      .dynamicAnalyses()
      .map(analysis => analysis.sha1)
      .sort()
  ).toEqual([sha1(markers.MALICIOUS), sha1(TOOL)].sort())
  // Only the report that the first shard didn't receive is requested.
  expect(startsOf(service)).toHaveLength(2)
  expect(looksOf(service)).toHaveLength(looks + 1)
})
