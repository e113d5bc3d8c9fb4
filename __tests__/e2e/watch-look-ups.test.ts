import { expect, test } from '@jest/globals'

import type { ServiceOptions } from '../../emulator/service.js'
import { USERNAME } from '../support/action.js'
import { sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { startedOn, watching } from '../support/watching.js'

const APP = 'the app'
const OTHER = 'another file'
const anHourBefore = new Date(startedOn.getTime() - 60 * 60_000)
const preload = [APP, OTHER].map(file => preloadedSample(file, anHourBefore))

/** Starts a watch of a release with two assets. */
const watchingRelease = (service: Partial<ServiceOptions>) =>
  watching({
    github: { releases: [{ tag: 'v1', assets: assetsOf({ 'app.exe': APP, 'b.zip': OTHER }) }] },
    service: { preload, ...service }
  })

test('after the change feed failed, the next run continues with the time of this one', async () => {
  let isFailing = true
  const { run, nextDay } = await watchingRelease({
    fault: ({ step }) =>
      step === 'feed' && isFailing ? { kind: 'answer', status: 400, when: 'late' } : undefined
  })
  const inputs = { release: 'v1', retries: '0' }
  await run(inputs)
  nextDay()
  expect((await run(inputs)).requests).toEqual(['feed', 'reputation', 'status'])
  isFailing = false
  const { requests, log } = await run(inputs)
  expect(requests).toEqual(['feed'])
  const today = new Date(startedOn.getTime() + 24 * 60 * 60_000 - 6 * 60_000)
  const [, since = ''] = /since (\S+Z)/.exec(log) ?? []
  expect(Date.parse(since)).toBeGreaterThan(today.getTime())
})

test('the state file of another account is not used', async () => {
  const { run } = await watchingRelease({})
  const inputs = { release: 'v1' }
  await run({ ...inputs, 'state-file': 'state.json' })
  expect((await run(inputs)).requests).toEqual(['feed'])
  // The emulator doesn't know the other one.
  const { log, requests } = await run({ ...inputs, username: `${USERNAME}-2`, retries: '0' })
  expect(log).toContain('All samples are looked up: the state file is from another account')
  expect(requests).not.toContain('feed')
})

test('an issue is not closed by a run that does not know all samples', async () => {
  let isFailing = false
  const { github, run } = await watching({
    service: {
      preload: [{ ...preloadedSample(APP, anHourBefore), subscribed: true }],
      schedule: [{ sha256: sha256(APP), at: 'PT0H', status: 'MALICIOUS' }],
      fault: ({ step }) =>
        step === 'feed' && isFailing ? { kind: 'answer', status: 500, when: 'late' } : undefined
    }
  })
  const inputs = { issue: 'true', 'state-file': '', retries: '0' }
  const issues = () => github.issues.all.map(({ state, comments }) => [state, comments.length])
  await run(inputs)
  expect(issues()).toEqual([['open', 0]])
  isFailing = true
  expect((await run(inputs)).code).toBe(1)
  expect(issues()).toEqual([['open', 0]])
})

test('a quota that is used up is explained without inputs of the submit action', async () => {
  const { run } = await watchingRelease({
    fault: ({ step }) =>
      step === 'reputation'
        ? { kind: 'answer', status: 429, body: 'Daily quota exceeded' }
        : undefined
  })
  const { code, log, summary } = await run({ release: 'v1' })
  expect(code).toBe(1)
  expect(log).toContain("429: the account's quota is used up")
  expect(log).toContain('monthly quotas on the 1st. The next run tries again.')
  expect(log + summary).not.toContain('resume-from')
})
