import { expect, test } from '@jest/globals'

import type { GithubStep } from '../../emulator/github/server.js'
import { sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { startedOn, watching } from '../support/watching.js'

const APP = 'the app'
const anHourBefore = new Date(startedOn.getTime() - 60 * 60_000)
const engine = (name: string) => ({ engine: name, label: 'Trojan.Rocket' })
const verdict = { sha256: sha256(APP), status: 'SUSPICIOUS' } as const
const schedule = [
  { ...verdict, at: 'PT12H', detections: [engine('ikarus')] },
  { ...verdict, at: 'P1DT12H', detections: [engine('ikarus'), engine('avast')] }
]

/** Requests to GitHub at which a run is killed, and whether GitHub processes the request first. */
const KILLED: readonly [GithubStep, 'late' | 'accepted'][] = [
  ['issues', 'late'],
  ['create-issue', 'late'],
  ['create-issue', 'accepted'],
  ['create-comment', 'late'],
  ['create-comment', 'accepted'],
  ['update-issue', 'late'],
  ['update-issue', 'accepted']
]

test.each(KILLED)('a run that is killed at %s (%s) reports again, once', async (step, when) => {
  let kill: (() => void) | undefined
  const { github, run, start, nextDay } = await watching({
    github: {
      releases: [{ tag: 'v1', assets: assetsOf({ 'app.exe': APP }) }],
      fault: arrival => {
        if (arrival.step !== step || !kill) return undefined
        kill()
        kill = undefined
        return { kind: 'reset', when }
      }
    },
    service: { schedule, preload: [preloadedSample(APP, anHourBefore)] }
  })
  const inputs = { release: 'v1', issue: 'true' }
  await run(inputs)
  nextDay()
  // Comments need an issue that exists.
  const isFirst = step === 'issues' || step === 'create-issue'
  if (!isFirst) {
    await run(inputs)
    nextDay()
  }
  const { process, finished } = start(inputs)
  kill = () => process.kill('SIGKILL')
  expect((await finished).code).toBeNull()

  const next = await run(inputs)
  expect(next.outputs).toMatchObject({ outcome: 'changed', 'changed-count': '1' })
  const last = await run(inputs)
  expect(last.outputs).toMatchObject({ outcome: 'unchanged', 'changed-count': '0' })
  expect(github.issues.all.map(({ state, comments }) => [state, comments.length])).toEqual([
    ['open', isFirst ? 0 : 1]
  ])
})
