import { once } from 'node:events'
import { cpSync, readFileSync } from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import path from 'node:path'

import { afterEach, describe, expect, test } from '@jest/globals'

import { startGithub, type ReleaseSetup } from '../../emulator/github/server.js'
import type { ServiceOptions } from '../../emulator/service.js'
import { emulator, PASSWORD, USERNAME, workspace } from '../support/action.js'
import { sha1, sha256 } from '../support/hashes.js'
import { runJob } from '../support/runner/job.js'
import { machineWith } from '../support/runner/machine.js'
import { jobOf } from '../support/runner/workflow.js'

const ci = readFileSync('.github/workflows/ci.yml', 'utf8')
const pages = ['README.md', 'docs/recipes.md'].map(file => readFileSync(file, 'utf8'))
const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** Returns the workflow of that name in the README or the recipes. */
function workflowOf(name: string): string {
  const blocks = pages.flatMap(page =>
    [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = '']) => text)
  )
  const found = blocks.find(text => text.startsWith(`name: ${name}\n`))
  if (found === undefined) throw new Error(`No page has the workflow "${name}"`)
  return found
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('the job "action" of ci.yml', () => {
  /** Runs it with another port for its emulator, since 8080 may be taken here. */
  async function run(edit: (text: string) => string = text => text) {
    const folder = workspace()
    const checkOut = () => {
      for (const name of ['action.yml', 'dist']) {
        cpSync(name, path.join(folder, name), { recursive: true })
      }
      return {}
    }
    const text = edit(ci).replaceAll('8080', String(await freePort()))
    return await runJob(
      jobOf(text, 'action'),
      machineWith(
        {},
        {
          workspace: folder,
          actions: { 'actions/checkout': checkOut, 'actions/setup-node': () => ({}) }
        }
      )
    )
  }

  test('is green', async () => {
    const { conclusion, steps } = await run()
    expect(steps.filter(step => step.conclusion !== 'success')).toEqual([])
    expect(conclusion).toBe('success')
    const rejected = steps.find(({ id }) => id === 'rejected')
    expect(rejected).toMatchObject({ outcome: 'failure', conclusion: 'success' })
    expect(steps.at(-1)?.log).toContain('R&D, first.bin')
  })

  test('is red when its submission fails, and shows the log of the emulator all the same', async () => {
    const { conclusion, steps } = await run(text =>
      text.replace('password: emulator-password', 'password: wrong')
    )
    expect(conclusion).toBe('failure')
    const ran = steps.filter(({ outcome }) => outcome !== 'skipped')
    expect(ran.map(({ name, outcome }) => `${name}: ${outcome}`).slice(-2)).toEqual([
      'Submit: failure',
      "Show the emulator's log: success"
    ])
    expect(ran.at(-1)?.log).toContain('401')
  })

  test('is red when the outputs are not what it expects', async () => {
    const { conclusion, steps } = await run(text =>
      text.replace('submitted 3 2 2 0 0', 'submitted 3 3 3 0 0')
    )
    expect(conclusion).toBe('failure')
    const [failed, ...others] = steps.filter(step => step.conclusion === 'failure')
    expect(failed?.log).toContain("'submitted 3 3 3 0 0'")
    expect(others).toEqual([])
  })
})

describe('the documented workflow', () => {
  const made = { 'app.exe': 'the app', 'app.exe.map': 'its map', 'readme.txt': 'read me' }
  const make = [
    'mkdir dist',
    ...Object.entries(made).map(([name, content]) => `printf '${content}' > dist/${name}`)
  ].join('\n')
  const release = {
    tag: 'v1.2.3',
    body: 'The notes',
    assets: Object.entries(made).map(([name, content]) => ({ name, content }))
  }

  /**
   * Runs the only job of a workflow between the emulator and a stand-in for GitHub. The secrets
   * are the emulator's account; its URL is an additional input of the action, and the
   * verdict timeout is only a few seconds.
   */
  async function run(
    name: string,
    job: string,
    releases: readonly ReleaseSetup[] = [],
    held: Partial<ServiceOptions> = {}
  ) {
    const { service, url } = await emulator(held)
    const token = 'ghs_of-this-job'
    const tokens = { [token]: 'write' } as const
    const github = await startGithub({ repository: 'acme/app', tokens, releases })
    closers.push(() => github.close())
    const calls = path.join(workspace(), 'calls')
    const machine = machineWith(
      // No release exists for `gh release view` yet.
      { make, gh: `echo "$GH_TOKEN: $*" >> '${calls}'; [[ $2 != view ]]` },
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

  test('"Build" submits what was built, without the maps', async () => {
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
      const { service, calls, unsuccessful } = await run('Release', 'release', [draft])
      expect(unsuccessful).toEqual([])
      expect([...service.samples.keys()].sort()).toEqual(Object.values(made).map(sha1).sort())
      expect(callsOf(calls)).toEqual([...attached, 'edit v1.2.3 --draft=false'])
    })

    const blocking: [string, Partial<ServiceOptions>][] = [
      ['a file is suspicious', { verdict: () => ({ status: 'SUSPICIOUS' }) }],
      ['an analysis does not finish', { analysisMs: 3_600_000 }]
    ]

    test.each(blocking)('does not publish the draft if %s', async (_, held) => {
      const { calls, unsuccessful } = await run('Release', 'release', [draft], held)
      expect(unsuccessful.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped'])
      expect(callsOf(calls)).toEqual(attached)
    })
  })

  test('"Submit the release" submits the assets, with the commit, and writes the notes', async () => {
    const { service, github, calls, unsuccessful } = await run('Submit the release', 'release', [
      release
    ])
    expect(unsuccessful).toEqual([])
    // The stand-in for GitHub has these from the start.
    expect(readFileSync(calls, 'utf8')).toBe(
      `ghs_of-this-job: release upload v1.2.3 dist/app.exe dist/app.exe.map dist/readme.txt --clobber\n`
    )
    expect([...service.samples.keys()].sort()).toEqual(Object.values(made).map(sha1).sort())
    const commit = { name: 'commit', value: '0123456789abcdef0123456789abcdef01234567' }
    for (const { metadata } of service.samples.values()) {
      expect(metadata[0]?.properties).toContainEqual(commit)
    }
    expect(github.releases[0]?.body).toMatch(/^The notes[^]*3 samples submitted/)
  })

  describe('"Reanalyze the latest release"', () => {
    const nightly = (held: Partial<ServiceOptions>) =>
      run('Reanalyze the latest release', 'reanalyze', [release], held)
    const preload = Object.values(made).map(content => ({
      sha1: sha1(content),
      sha256: sha256(content),
      size: content.length
    }))

    test('sends only what the service lacks', async () => {
      const held = { preload: preload.slice(0, 2) }
      const { service, github, unsuccessful, outputs } = await nightly(held)
      expect(unsuccessful).toEqual([])
      const did = [...service.samples.values()].map(
        sample => `${sample.sha1}: ${sample.rescans} analysed, ${sample.uploads} sent`
      )
      expect(did.sort()).toEqual(
        [
          `${sha1('the app')}: 1 analysed, 0 sent`,
          `${sha1('its map')}: 1 analysed, 0 sent`,
          `${sha1('read me')}: 0 analysed, 1 sent`
        ].sort()
      )
      expect(outputs).toMatchObject({ 'existing-count': '2', 'submitted-count': '1' })
      expect(github.releases[0]?.body).toBe('The notes')
    })

    test('fails if an asset has become malicious', async () => {
      const { unsuccessful, outputs } = await nightly({
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
      const { unsuccessful, outputs } = await nightly({ preload, analysisMs: 3_600_000 })
      expect(unsuccessful.map(({ outcome }) => outcome)).toEqual(['failure'])
      expect(outputs).toMatchObject({ outcome: 'failed', 'pending-count': '3' })
    })
  })
})
