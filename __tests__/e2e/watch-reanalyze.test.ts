import { expect, test } from '@jest/globals'

import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { startedOn, watching } from '../support/watching.js'

const APP = 'the app'
const anHourBefore = new Date(startedOn.getTime() - 60 * 60_000)

test('reanalyze requests new analyses, and waits for proof of them', async () => {
  const { run, service } = await watching({
    github: { releases: [{ tag: 'v1', assets: assetsOf({ 'app.exe': APP }) }] },
    service: { date: () => new Date(), preload: [preloadedSample(APP, anHourBefore)] }
  })
  const result = await run({ release: 'v1', reanalyze: 'true', 'verdict-timeout-minutes': '0.1' })
  expect(result.code).toBe(0)
  expect(result.requests).toEqual(expect.arrayContaining(['rescan', 'scans', 'reputation']))
  const [sample] = result.document?.samples ?? []
  expect(sample?.verdict).toMatchObject({ status: 'no threats found' })
  // An older analysis is no proof.
  expect(Date.parse(sample?.verdict?.analyzedOn ?? '')).toBeGreaterThan(anHourBefore.getTime())
  expect([...service.samples.values()].map(({ rescans }) => rescans)).toEqual([1])
})
