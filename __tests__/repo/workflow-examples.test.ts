import { readFileSync } from 'node:fs'
import path from 'node:path'

import { afterEach, describe, expect, test } from '@jest/globals'

import { startGithub, type ReleaseSetup } from '../../emulator/github/server.js'
import type { ServiceOptions } from '../../emulator/service.js'
import { emulator, PASSWORD, USERNAME, workspace } from '../support/action.js'
import { page, yamlBlocksOf } from '../support/documentation.js'
import { sha1, sha256 } from '../support/hashes.js'
import { runJob } from '../support/runner/job.js'
import { machineWith } from '../support/runner/machine.js'
import { jobOf } from '../support/runner/workflow.js'

const examples = ['README.md', 'docs/recipes.md'].flatMap(file => yamlBlocksOf(page(file)))
const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** Returns the workflow with this name in the README or the recipes. */
function workflowOf(name: string): string {
  const found = examples.find(({ text }) => text.startsWith(`name: ${name}\n`))
  if (!found) throw new Error(`The documentation has no workflow "${name}"`)
  return found.text
}

const built = { 'app.exe': 'the app', 'app.exe.map': 'its map', 'readme.txt': 'read me' }
const makeScript = [
  'mkdir dist',
  ...Object.entries(built).map(([name, content]) => `printf '${content}' > dist/${name}`)
].join('\n')
const release = {
  tag: 'v1.2.3',
  body: 'The notes',
  assets: Object.entries(built).map(([name, content]) => ({ name, content }))
}

interface Settings {
  readonly releases?: readonly ReleaseSetup[]
  readonly options?: Partial<ServiceOptions>
}

/**
 * Runs a job of a workflow with emulators of the service and of GitHub. `make` and `gh` are
 * scripts, and the verdict timeout is a few seconds.
 */
async function run(name: string, job: string, { releases = [], options = {} }: Settings = {}) {
  const { service, url } = await emulator(options)
  const token = 'ghs_of-this-job'
  const tokens = { [token]: 'write' } as const
  const github = await startGithub({ repository: 'acme/app', tokens, releases })
  closers.push(() => github.close())
  const calls = path.join(workspace(), 'calls')
  const machine = machineWith(
    // No release exists for `gh release view` yet.
    { make: makeScript, gh: `echo "$GH_TOKEN: $*" >> '${calls}'; [[ $2 != view ]]` },
    {
      github: {
        repository: 'acme/app',
        sha: '0123456789abcdef0123456789abcdef01234567',
        ref: 'refs/tags/v1.2.3',
        ref_name: 'v1.2.3',
        ref_type: 'tag',
        server_url: 'https://github.com',
        api_url: github.url,
        run_id: '42',
        token
      },
      secrets: { SPECTRA_USERNAME: USERNAME, SPECTRA_PASSWORD: PASSWORD },
      actions: {
        'actions/checkout': () => ({}),
        'OWNER/spectra-submit-action': process.cwd()
      },
      extraInputs: { 'api-url': url, 'verdict-timeout-minutes': '0.1' }
    }
  )
  const { steps } = await runJob(jobOf(workflowOf(name), job), machine)
  const unsuccessful = steps.filter(({ outcome }) => outcome !== 'success')
  return { service, github, calls, unsuccessful, outputs: steps.at(-1)?.outputs }
}

describe('the documented workflow', () => {
  test('"Build" submits the build without the source maps', async () => {
    const { service, outputs, unsuccessful } = await run('Build', 'build')
    expect(unsuccessful).toEqual([])
    expect(outputs).toMatchObject({ outcome: 'submitted', 'file-count': '2' })
    expect([...service.samples.keys()].sort()).toEqual(['the app', 'read me'].map(sha1).sort())
    for (const { uploads, metadata } of service.samples.values()) {
      expect([uploads, metadata.length]).toEqual([1, 1])
    }
  })

  describe('"Release"', () => {
    const draft = { ...release, draft: true }
    const attached = [
      'view v1.2.3',
      'create v1.2.3 --draft --verify-tag --generate-notes',
      'upload v1.2.3 dist/app.exe dist/app.exe.map dist/readme.txt --clobber'
    ]
    const callsOf = (file: string) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map(line => line.replace('ghs_of-this-job: release ', ''))

    test('publishes the draft if no file is malicious or suspicious', async () => {
      const { service, calls, unsuccessful } = await run('Release', 'release', {
        releases: [draft]
      })
      expect(unsuccessful).toEqual([])
      expect([...service.samples.keys()].sort()).toEqual(Object.values(built).map(sha1).sort())
      expect(callsOf(calls)).toEqual([...attached, 'edit v1.2.3 --draft=false'])
    })

    const blocking: [string, Partial<ServiceOptions>][] = [
      ['a file is suspicious', { verdict: () => ({ status: 'SUSPICIOUS' }) }],
      ['an analysis does not finish', { analysisMs: 3_600_000 }]
    ]

    test.each(blocking)('does not publish the draft if %s', async (_, options) => {
      const { calls, unsuccessful } = await run('Release', 'release', {
        releases: [draft],
        options
      })
      expect(unsuccessful.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped'])
      expect(callsOf(calls)).toEqual(attached)
    })
  })

  test('"Submit the release" submits the assets with the commit, and updates the release notes', async () => {
    const { service, github, calls, unsuccessful } = await run('Submit the release', 'release', {
      releases: [release]
    })
    expect(unsuccessful).toEqual([])
    // The emulator of GitHub has the assets from the start.
    expect(readFileSync(calls, 'utf8')).toBe(
      `ghs_of-this-job: release upload v1.2.3 dist/app.exe dist/app.exe.map dist/readme.txt --clobber\n`
    )
    expect([...service.samples.keys()].sort()).toEqual(Object.values(built).map(sha1).sort())
    const commit = { name: 'commit', value: '0123456789abcdef0123456789abcdef01234567' }
    for (const { metadata } of service.samples.values()) {
      expect(metadata[0]?.properties).toContainEqual(commit)
    }
    expect(github.releases[0]?.body).toMatch(/^The notes[^]*3 samples submitted/)
  })

  describe('"Reanalyze the latest release"', () => {
    const runNightly = (options: Partial<ServiceOptions>) =>
      run('Reanalyze the latest release', 'reanalyze', { releases: [release], options })
    const preload = Object.values(built).map(content => ({
      sha1: sha1(content),
      sha256: sha256(content),
      size: content.length
    }))

    test('uploads only assets that the service does not have, and requests reanalysis of the others', async () => {
      const { service, github, unsuccessful, outputs } = await runNightly({
        preload: preload.slice(0, 2)
      })
      expect(unsuccessful).toEqual([])
      const requests = [...service.samples.values()].map(
        sample => `${sample.sha1}: ${sample.rescans} reanalyses, ${sample.uploads} uploads`
      )
      expect(requests.sort()).toEqual(
        [
          `${sha1('the app')}: 1 reanalyses, 0 uploads`,
          `${sha1('its map')}: 1 reanalyses, 0 uploads`,
          `${sha1('read me')}: 0 reanalyses, 1 uploads`
        ].sort()
      )
      expect(outputs).toMatchObject({ 'existing-count': '2', 'submitted-count': '1' })
      expect(github.releases[0]?.body).toBe('The notes')
    })

    test('fails if the verdict of an asset is now malicious', async () => {
      const { unsuccessful, outputs } = await runNightly({
        preload,
        verdict: ({ sha1: hash }) =>
          hash === sha1('the app') ? { status: 'MALICIOUS', threat_name: 'Win32.Late' } : undefined
      })
      expect(unsuccessful.map(({ outcome }) => outcome)).toEqual(['failure'])
      expect(unsuccessful[0]?.log).toMatch(
        /^::error title=Malicious file::app\.exe: .*Win32\.Late/m
      )
      expect(outputs).toMatchObject({ outcome: 'failed', 'malicious-count': '1' })
    })

    test('fails if an analysis does not finish', async () => {
      const { unsuccessful, outputs } = await runNightly({ preload, analysisMs: 3_600_000 })
      expect(unsuccessful.map(({ outcome }) => outcome)).toEqual(['failure'])
      expect(outputs).toMatchObject({ outcome: 'failed', 'pending-count': '3' })
    })
  })
})
