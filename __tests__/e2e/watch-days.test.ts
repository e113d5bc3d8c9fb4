import { expect, test } from '@jest/globals'

import { headlineOf, shown } from '../support/action.js'
import { sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { startedOn, watching } from '../support/watching.js'

const APP = 'the app'
const OTHER = 'another file'

const one = [{ engine: 'bitdefender', label: 'Gen:Variant.Rocket' }]
const three = [
  ...one,
  { engine: 'ikarus', label: 'Trojan.Rocket' },
  { engine: 'avast', label: 'Win32:Rocket [Trj]' }
]

/** The app is clean on day 1, flagged by one engine on day 2, by three on day 3, cleared on day 5. */
const schedule = [
  { sha256: sha256(APP), at: 'PT12H', status: 'SUSPICIOUS', detections: one },
  { sha256: sha256(APP), at: 'P1DT12H', status: 'SUSPICIOUS', detections: three },
  { sha256: sha256(APP), at: 'P3DT12H', status: 'UNKNOWN' }
] as const

const anHourBefore = new Date(startedOn.getTime() - 60 * 60_000)

/** Runs the action on five days. */
async function fiveDays(inputs: Readonly<Record<string, string>>) {
  const { github, run, nextDay } = await watching({
    github: { releases: [{ tag: 'v1.4.0', assets: assetsOf({ 'app.exe': APP, 'b.zip': OTHER }) }] },
    service: { schedule, preload: [APP, OTHER].map(file => preloadedSample(file, anHourBefore)) }
  })
  const runs = []
  for (let day = 1; day <= 5; day++) {
    const result = await run({ release: 'v1.4.0', ...inputs })
    const issues = github.issues.all.map(({ state, comments }) => [state, comments.length])
    runs.push({ ...result, headline: headlineOf(result), issues: issues.flat() })
    nextDay()
  }
  return { runs, github }
}

test('reports each day only what changed, and maintains an issue', async () => {
  const { runs, github } = await fiveDays({ issue: 'true' })
  expect(
    runs.map(({ code, outputs, requests, charged, issues }) => {
      return [code, outputs['outcome'], issues, requests, charged]
    })
  ).toEqual([
    // Without a state file, both samples need a reputation and proof of an analysis.
    [0, 'unchanged', [], ['subscribe', 'reputation', 'status', 'scans'], 4],
    [0, 'changed', ['open', 0], ['feed', 'reputation', 'scans'], 3],
    [0, 'changed', ['open', 1], ['feed', 'reputation', 'scans'], 3],
    [0, 'unchanged', ['open', 1], ['feed'], 1],
    [0, 'changed', ['closed', 2], ['feed', 'reputation', 'status'], 2]
  ])
  expect(runs.map(({ headline }) => headline)).toEqual([
    '✅ No changes: 2 samples, none flagged',
    '⚠️ 1 change: 1 newly flagged. Verdicts: 1 suspicious, 1 no threats found',
    '⚠️ 1 change: 1 flagged by different engines. Verdicts: 1 suspicious, 1 no threats found',
    '⚠️ No changes: 2 samples. Verdicts: 1 suspicious, 1 no threats found',
    '✅ 1 change: 1 cleared. Verdicts: 2 no threats found'
  ])

  const [issue] = github.issues.all
  expect(issue?.title).toBe('Spectra Intelligence flags files in app v1.4.0')
  const [second = '', fifth = ''] = issue?.comments.map(({ body }) => body) ?? []
  expect(second).toContain('Avast')
  expect(second).toContain('Ikarus')
  expect(fifth).toContain('app.exe')
  for (const { outputs } of runs.slice(1, 4)) {
    expect(outputs['issue-url']).toMatch(/\/acme\/app\/issues\/1$/)
  }
  // The issue is closed on the last day.
  expect(runs.at(-1)?.outputs['issue-url']).toBe('')
  expect(runs.at(-1)?.document?.issues).toMatchObject([{ number: 1, state: 'closed' }])
})

test('names the file, the release, and the engines in the log', async () => {
  const { runs } = await fiveDays({ 'fail-on': 'change' })
  const logs = runs.map(({ log }) => shown(log))
  expect(logs[1]).toMatch(
    /^::warning::app v1\.4\.0, app\.exe: now suspicious \(was: no threats found on [\d-]+\), flagged by 1 of 40 engines: Bitdefender \(Gen:Variant\.Rocket\)$/m
  )
  expect(runs.map(({ code, outputs }) => [code, outputs['changed-count']])).toEqual([
    [0, '0'],
    [1, '1'],
    [1, '1'],
    [0, '0'],
    [1, '1']
  ])
})

test('keeps the issue open if the service no longer has a flagged file', async () => {
  const { github, run, nextDay } = await watching({
    github: { releases: [{ tag: 'v1', assets: assetsOf({ 'app.exe': APP }) }] },
    service: {
      schedule: [
        { sha256: sha256(APP), at: 'PT12H', status: 'SUSPICIOUS', detections: one },
        { sha256: sha256(APP), at: 'P1DT12H', available: false }
      ],
      preload: [preloadedSample(APP, anHourBefore)]
    }
  })
  const inputs = { release: 'v1', issue: 'true' }
  const states = []
  for (let day = 1; day <= 4; day++) {
    const { outputs } = await run(inputs)
    states.push([outputs['changed-count'], ...github.issues.all.map(({ state }) => state)])
    nextDay()
  }
  expect(states).toEqual([['0'], ['1', 'open'], ['1', 'open'], ['0', 'open']])
  expect(github.issues.get(1).body).toContain('`app.exe` (unavailable)')
})

test('keeps one issue if the case of the repository differs', async () => {
  const { github, run } = await watching({
    github: { releases: [{ tag: 'v1', assets: assetsOf({ 'app.exe': APP }) }] },
    service: {
      schedule: [{ sha256: sha256(APP), at: 'PT0S', status: 'MALICIOUS' }],
      preload: [preloadedSample(APP, anHourBefore)]
    }
  })
  await run({ release: 'v1', issue: 'true', repository: 'acme/app' })
  await run({ release: 'v1', issue: 'true', repository: 'Acme/App' })
  expect(github.issues.all).toHaveLength(1)
})
