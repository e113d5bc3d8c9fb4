import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import type { GithubArrival } from '../../emulator/github/server.js'
import type { WatchState } from '../../src/results/watch-state.js'
import { shown } from '../support/action.js'
import { sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { startedOn, watching } from '../support/watching.js'

const OLD = 'the old app'
const NEW = 'the new app'
const anHourBefore = new Date(startedOn.getTime() - 60 * 60_000)
const V1 = 'release acme/app v1'
const V2 = 'release acme/app v2'
const INPUTS = { release: 'v1\nv2', issue: 'true', retries: '0' }

/** Starts a watch of two releases. The old app is suspicious, and malicious after a day. */
async function watchingTwo() {
  let fails: (arrival: GithubArrival) => boolean = () => false
  const watch = await watching({
    github: {
      releases: [
        { tag: 'v2', assets: assetsOf({ 'new.exe': NEW }) },
        { tag: 'v1', assets: assetsOf({ 'old.exe': OLD }) }
      ],
      fault: arrival => (fails(arrival) ? { kind: 'answer', status: 503, when: 'late' } : undefined)
    },
    service: {
      preload: [OLD, NEW].map(file => preloadedSample(file, anHourBefore)),
      schedule: [
        { sha256: sha256(OLD), at: 'PT0S', status: 'SUSPICIOUS' },
        { sha256: sha256(OLD), at: 'PT12H', status: 'MALICIOUS' },
        { sha256: sha256(NEW), at: 'PT0S', status: 'SUSPICIOUS' },
        { sha256: sha256(NEW), at: 'PT12H', status: 'KNOWN' }
      ]
    }
  })
  return {
    ...watch,
    failRequests: (to: typeof fails) => {
      fails = to
    },
    subjectsInState: () => {
      const state = JSON.parse(readFileSync(watch.stateFile, 'utf8')) as WatchState
      return state.samples.flatMap(({ subjects }) => subjects).sort()
    }
  }
}

const isTag = (tag: string) => (arrival: GithubArrival) => arrival.path.endsWith(`/tags/${tag}`)

describe('a release that could not be read', () => {
  test('does not stop the watch of the others, or of its known files', async () => {
    const { github, run, nextDay, failRequests, subjectsInState } = await watchingTwo()
    await run(INPUTS)
    nextDay()
    failRequests(isTag('v1'))
    const { code, outputs, log, summary, document } = await run(INPUTS)
    const problem =
      'Release v1 could not be read, so only its files from earlier runs are watched: GitHub: 503'
    expect(code).toBe(1)
    expect(outputs).toMatchObject({
      ...{ outcome: 'failed', 'changed-count': '2', 'malicious-count': '1' },
      'suspicious-count': '0'
    })
    expect(shown(log)).toContain(problem)
    expect(summary).toContain(problem)
    expect(document).toMatchObject({ outcome: 'failed', failures: [problem] })
    expect(document?.subjects.map(({ key }) => key).sort()).toEqual([V1, V2])
    expect(subjectsInState()).toEqual([V1, V2])
    // The other issue is closed, although the run is incomplete.
    expect(
      github.issues.all.map(({ state, body }) => [state, /\bmalicious\b/.test(body ?? '')])
    ).toEqual([
      ['open', true],
      ['closed', false]
    ])

    failRequests(() => false)
    const next = await run(INPUTS)
    expect(next.code).toBe(0)
    expect(next.outputs).toMatchObject({ outcome: 'unchanged', 'changed-count': '0' })
    expect(next.document?.failures).toEqual([])
  })

  test('can be the latest one, whose tag is not known', async () => {
    const { run, failRequests, subjectsInState } = await watchingTwo()
    const inputs = { ...INPUTS, release: 'latest\nv1' }
    await run(inputs)
    failRequests(({ step }) => step === 'latest')
    const { code, document } = await run(inputs)
    expect(code).toBe(1)
    expect(document?.failures).toEqual([
      'Release latest could not be read, so only its files from earlier runs are watched: GitHub: 503'
    ])
    expect(document?.counts).toMatchObject({ samples: 2, changed: 0 })
    expect(subjectsInState()).toEqual([V1, V2])
  })

  test('can be the latest one, whose files are watched because of its tag', async () => {
    const { run, failRequests } = await watchingTwo()
    failRequests(({ step }) => step === 'latest')
    const { document } = await run({ ...INPUTS, release: 'latest\nv2\nv1' })
    expect(document?.failures).toEqual([
      'Release latest could not be read, so its files may not be watched: GitHub: 503'
    ])
    expect(document?.samples).toHaveLength(2)
  })

  test('is named if it does not exist and no run knows its files', async () => {
    const { github, run, subjectsInState } = await watchingTwo()
    const { code, document } = await run({ ...INPUTS, release: 'v1\nv9' })
    expect(code).toBe(1)
    expect(document?.failures).toEqual([
      'Release v9 could not be read, so its files are not watched: ' +
        'acme/app has no release "v9", or the GitHub token is not allowed to see it'
    ])
    expect(document?.samples).toHaveLength(1)
    expect(subjectsInState()).toEqual([V1])
    expect(github.issues.all).toHaveLength(1)
  })

  test('keeps its issue open if its known files are cleared', async () => {
    const { github, run, nextDay, failRequests } = await watchingTwo()
    await run(INPUTS)
    nextDay()
    failRequests(isTag('v2'))
    await run(INPUTS)
    const body = () => github.issues.all.find(({ title }) => title.includes('v2'))
    expect(body()).toMatchObject({ state: 'open', comments: [] })
    expect(body()?.body).toContain('any of the files that the latest run could check')
    failRequests(() => false)
    await run(INPUTS)
    expect(body()).toMatchObject({ state: 'closed', comments: [expect.anything()] })
  })
})

test('an issue that a person closed is reopened if a file is flagged again after an incomplete run cleared it', async () => {
  const { github, run, failRequests, service } = await watchingTwo()
  const flagged = { sha256: sha256(OLD), status: 'SUSPICIOUS' } as const
  await run(INPUTS)
  const issue = () => github.issues.all.find(({ title }) => title.includes('v1'))
  github.issues.close(issue()?.number ?? 0)
  service.addToSchedule([{ sha256: sha256(OLD), status: 'KNOWN' }])
  failRequests(isTag('v1'))
  expect((await run(INPUTS)).outputs['changed-count']).toBe('1')
  expect(issue()).toMatchObject({ state: 'closed', comments: [] })

  failRequests(() => false)
  service.addToSchedule([flagged])
  const { outputs } = await run(INPUTS)
  expect(outputs['changed-count']).toBe('1')
  expect(issue()).toMatchObject({ state: 'open', comments: [expect.anything()] })
})

test('if no release can be read, nothing is looked up, and the state file stays', async () => {
  const { run, failRequests, stateFile } = await watchingTwo()
  await run(INPUTS)
  const state = readFileSync(stateFile, 'utf8')
  failRequests(arrival => isTag('v1')(arrival) || isTag('v2')(arrival))
  const { code, outputs, log, requests, document } = await run(INPUTS)
  expect(code).toBe(1)
  expect(outputs).toMatchObject({ outcome: 'failed', 'changed-count': '' })
  expect(shown(log)).toContain('::error::GitHub: 503')
  expect(requests).toEqual([])
  expect(document).toBeUndefined()
  expect(readFileSync(stateFile, 'utf8')).toBe(state)
})
