import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@jest/globals'

import type { WatchState } from '../../src/results/watch-state.js'
import { shown } from '../support/action.js'
import { sha1, sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { startedOn, TOKEN, watching } from '../support/watching.js'

const APP = 'the app'
const anHourBefore = new Date(startedOn.getTime() - 60 * 60_000)
const app = { releases: [{ tag: 'v1', assets: assetsOf({ 'app.exe': APP }) }] }

function edit(file: string, change: (state: WatchState) => object): void {
  const state = JSON.parse(readFileSync(file, 'utf8')) as WatchState
  writeFileSync(file, JSON.stringify(change(state)))
}

test('a wrong SHA-1 in the state file is corrected', async () => {
  const preload = [preloadedSample(APP, anHourBefore)]
  const { run, stateFile } = await watching({ github: app, service: { preload } })
  await run({ release: 'v1' })
  edit(stateFile, ({ samples, ...state }) => ({
    ...state,
    samples: samples.map(sample => ({
      ...sample,
      sha1: 'a'.repeat(40),
      verdict: null,
      isDue: true
    }))
  }))
  const { document } = await run({ release: 'v1' })
  expect(document?.samples).toMatchObject([{ sha1: sha1(APP), sha256: sha256(APP) }])
})

test('a full check of subscriptions finds samples that the state file lacks', async () => {
  const preload = [
    {
      ...preloadedSample(APP, anHourBefore),
      subscribed: true,
      subscribedOn: new Date(anHourBefore.getTime() - 1000)
    }
  ]
  const { run, stateFile } = await watching({ service: { preload } })
  await run()
  edit(stateFile, state => ({
    ...state,
    fullCheckOn: new Date(Date.now() - 40 * 24 * 60 * 60_000).toISOString(),
    samples: []
  }))
  expect((await run()).document?.counts).toMatchObject({ samples: 1, checked: 1 })
})

test('a verdict that the service no longer confirms is pending, with a warning', async () => {
  let isLost = false
  const { run, nextDay } = await watching({
    github: app,
    service: {
      preload: [preloadedSample(APP, anHourBefore)],
      schedule: [
        { sha256: sha256(APP), at: 'PT0S', status: 'SUSPICIOUS' },
        { sha256: sha256(APP), at: 'PT12H', status: 'MALICIOUS' }
      ],
      fault: ({ step }) =>
        isLost && step === 'reputation'
          ? { kind: 'answer', status: 200, body: '{"rl":{"entries":[]}}' }
          : undefined
    }
  })
  await run({ release: 'v1' })
  nextDay()
  isLost = true
  const { outputs, log } = await run({ release: 'v1' })
  expect(outputs).toMatchObject({ 'suspicious-count': '1', 'pending-count': '1' })
  expect(shown(log)).toContain('::warning::No new verdict for 1 sample: app.exe.')
})

test('a state file that is not a file is never replaced', async () => {
  const { run, folder } = await watching({
    github: app,
    service: { preload: [preloadedSample(APP, anHourBefore)] }
  })
  const pipe = path.join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const { code, log } = await run({ release: 'v1', 'state-file': pipe })
  expect(code).toBe(1)
  expect(shown(log)).toContain('is not a file')
  expect(statSync(pipe).isFIFO()).toBe(true)
})

test('the issue contains no secret that is part of the name of a release', async () => {
  const { github, run } = await watching({
    github: { releases: [{ tag: `v1-${TOKEN}`, assets: assetsOf({ 'app.exe': APP }) }] },
    service: {
      preload: [preloadedSample(APP, anHourBefore)],
      schedule: [{ sha256: sha256(APP), at: 'PT0S', status: 'MALICIOUS' }]
    }
  })
  await run({ release: `v1-${TOKEN}`, issue: 'true' })
  const [issue] = github.issues.all
  expect(issue?.body).toContain('app.exe')
  expect(JSON.stringify(issue)).not.toContain(TOKEN)
})
