import { expect, test } from '@jest/globals'

import { headlineOf } from '../support/action.js'
import { sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { watching, weekAgo } from '../support/watching.js'

const APP = 'the app'
const OTHER = 'another file'

/** The app is clean on day 1, flagged by one engine on day 2, by three on day 3, cleared on day 5. */
const one = [{ engine: 'bitdefender', label: 'Gen:Variant.Rocket' }]
const three = [
  ...one,
  { engine: 'ikarus', label: 'Trojan.Rocket' },
  { engine: 'avast', label: 'Win32:Rocket [Trj]' }
]
const flagged = { sha256: sha256(APP), status: 'SUSPICIOUS' } as const
const schedule = [
  { ...flagged, at: 'P1D', detections: one },
  { ...flagged, at: 'P2D', detections: three },
  { sha256: sha256(APP), at: 'P4D', status: 'UNKNOWN' } as const
]

test('a release that is flagged, flagged by more engines, and cleared', async () => {
  const { date, nextDay } = weekAgo()
  const analyzedOn = new Date(date().getTime() - 60_000)
  const { github, run } = await watching({
    github: { releases: [{ tag: 'v1.4.0', assets: assetsOf({ 'app.exe': APP, 'b.zip': OTHER }) }] },
    service: {
      date,
      schedule,
      preload: [APP, OTHER].map(content => ({ ...preloadedSample(content), analyzedOn }))
    }
  })
  const inputs = { release: 'latest', issue: 'true' }
  const days = []
  for (let day = 1; day <= 5; day++) {
    const result = await run(inputs)
    days.push({
      code: result.code,
      headline: headlineOf(result),
      changed: result.outputs['changed-count'],
      requests: result.requests,
      charged: result.charged,
      issues: github.issues.all.map(({ state, comments }) => [state, comments.length])
    })
    nextDay()
  }
  expect(days).toEqual([])
})
