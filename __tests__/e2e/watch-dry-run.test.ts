import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import { headlineOf, shown } from '../support/action.js'
import { sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { startedOn, watching } from '../support/watching.js'

const APP = 'the app'

test('a dry run shows which samples would be subscribed to', async () => {
  const assets = assetsOf({ 'app.exe': APP, 'b.zip': 'another file' })
  const { run, stateFile } = await watching({ github: { releases: [{ tag: 'v1.4.0', assets }] } })
  const line = 'Would subscribe to the changes of 2 samples in 1 request (TCA-0206)'
  const inputs = { release: 'v1.4.0', 'dry-run': 'true' }
  expect((await run(inputs)).log).toContain(line)
  expect((await run({ ...inputs, 'state-file': '' })).log).not.toContain('Would subscribe')
  expect(existsSync(stateFile)).toBe(false)
})

test('a dry run shows the plan, and reports no verdicts of earlier runs', async () => {
  const release = { tag: 'v1.4.0', assets: assetsOf({ 'app.exe': APP }) }
  const flagged = { sha256: sha256(APP), at: 'PT1H', status: 'MALICIOUS' } as const
  const { github, run, nextDay, stateFile } = await watching({
    github: { releases: [release] },
    service: { schedule: [flagged], preload: [preloadedSample(APP, startedOn)] }
  })
  const inputs = { release: 'v1.4.0', issue: 'true', 'fail-on': 'malicious, change' }
  nextDay()
  expect((await run(inputs)).outputs).toMatchObject({ outcome: 'failed', 'malicious-count': '1' })
  const [issue, state] = [structuredClone(github.issues.get(1)), readFileSync(stateFile, 'utf8')]

  nextDay()
  const dryRun = await run({ ...inputs, 'dry-run': 'true' })
  expect(dryRun).toMatchObject({ code: 0, requests: [] })
  expect(dryRun.outputs).toMatchObject({ outcome: 'skipped', 'malicious-count': '' })
  expect(headlineOf(dryRun)).toBe('🔍 Dry run: 1 sample would be watched')
  expect(shown(dryRun.log)).toContain('Would read the change feed (TCA-0206)')
  expect(shown(dryRun.log)).not.toMatch(/::error|Verdicts:|False-positive report|Would subscribe/)
  expect(dryRun.summary).not.toContain('Flagged files')
  expect(dryRun.document?.samples).toMatchObject([{ verdict: null, checked: false, change: null }])
  expect(github.issues.get(1)).toEqual(issue)
  expect(readFileSync(stateFile, 'utf8')).toBe(state)
})
