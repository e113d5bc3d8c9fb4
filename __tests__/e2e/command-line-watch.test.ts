import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { ServiceOptions } from '../../emulator/service.js'
import type { WatchDocument } from '../../src/results/watch.js'
import { emulator, workspace } from '../support/action.js'
import { readVariables, runCommand } from '../support/cli.js'
import { startTestGithub } from '../support/github-server.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { watchViolationsOf } from '../support/schema.js'
import { startedOn, TOKEN } from '../support/watching.js'

const APP = 'the app'
const DAY = 24 * 60 * 60_000
const preload = [
  {
    ...preloadedSample(APP, new Date(startedOn.getTime() - DAY)),
    subscribedOn: new Date(startedOn.getTime() - 2 * DAY),
    subscribed: true
  }
]
const schedule = [{ sha1: preload[0]?.sha1 ?? '', at: 'PT12H', status: 'MALICIOUS' as const }]

/** Starts a service and a repository, and returns functions that run the command line. */
async function watching(service: Partial<ServiceOptions>) {
  const { github } = await startTestGithub({
    tokens: { [TOKEN]: 'write' },
    releases: [{ tag: 'v1', assets: assetsOf({ 'app.exe': APP }) }]
  })
  const spectra = await emulator({
    requestsPerSecond: Infinity,
    date: () => startedOn,
    ...service
  })
  const folder = workspace()
  const run = async (...args: string[]) => {
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: TOKEN }
    const command = ['watch', '--api-url', spectra.url, '--requests-per-second=1000', ...args]
    const { code, log } = await runCommand(folder, command, env)
    const text = readFileSync(path.join(folder, 'spectra-watch.json'), 'utf8')
    const document = JSON.parse(text) as WatchDocument
    expect(watchViolationsOf(document)).toEqual([])
    expect(log).not.toContain(TOKEN)
    return {
      code,
      log,
      document,
      variables: readVariables(path.join(folder, 'spectra-watch.env')),
      summary: readFileSync(path.join(folder, 'spectra-watch.summary.md'), 'utf8')
    }
  }
  return { service: spectra.service, run }
}

describe('watch', () => {
  test('reports changes of subscribed samples once, with a state file', async () => {
    const { service, run } = await watching({ preload, schedule })
    const args = ['--state-file', 'state.json', '--fail-on', 'change']
    expect(await run(...args)).toMatchObject({
      code: 0,
      variables: { SPECTRA_OUTCOME: 'unchanged', SPECTRA_CHANGED_COUNT: '0' }
    })
    service.clock.advance(DAY)
    const changed = await run(...args)
    expect(changed).toMatchObject({
      code: 3,
      variables: { SPECTRA_CHANGED_COUNT: '1', SPECTRA_MALICIOUS_COUNT: '1' }
    })
    expect(changed.log).not.toMatch(/^::/m)
    expect(changed.summary).toContain('malicious')
    expect(await run(...args)).toMatchObject({ code: 0, variables: { SPECTRA_CHANGED_COUNT: '0' } })
  })

  test('looks up the assets of a release, and maintains an issue in its repository', async () => {
    const { service, run } = await watching({ preload, schedule })
    service.clock.advance(DAY)
    const args = ['--release', 'v1', '--repository', 'acme/app', '--issue']
    const flagged = await run(...args, '--fail-on', 'malicious')
    expect(flagged).toMatchObject({ code: 3, variables: { SPECTRA_MALICIOUS_COUNT: '1' } })
    expect(flagged.document.issues).toMatchObject([{ state: 'open' }])
    expect(flagged.variables?.['SPECTRA_ISSUE_URL']).toBe(flagged.document.issues[0]?.url)
    expect((await run(...args)).code).toBe(0)
  })

  test('needs a repository for a release, because only GitHub Actions has a current one', async () => {
    const { code, stderr } = await runCommand(workspace(), ['watch', '--release', 'v1', '--issue'])
    expect(code).toBe(2)
    expect(stderr).toContain('repository is "": it must have the form owner/name.')
    expect(stderr).toContain(
      'issue is "true", but GITHUB_TOKEN is empty: set it to a token with the permission "issues: write".'
    )
  })
})
