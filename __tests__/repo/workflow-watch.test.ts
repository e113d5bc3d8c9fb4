import { copyFileSync, existsSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, PASSWORD, USERNAME, workspace } from '../support/action.js'
import { page, yamlBlocksOf } from '../support/documentation.js'
import { startTestGithub } from '../support/github-server.js'
import { sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import type { FakeAction } from '../support/runner/environment.js'
import { runJob } from '../support/runner/job.js'
import { machineWith } from '../support/runner/machine.js'
import { jobOf } from '../support/runner/workflow.js'

const TOKEN = 'ghs_of-this-job'
const CONTENTS = ['app of v3', 'app of v2', 'app of v1']
const RELEASES = CONTENTS.map((content, index) => ({
  tag: `v${3 - index}`,
  assets: assetsOf({ 'app.exe': content })
}))

function workflowIn(file: string): string {
  const blocks = yamlBlocksOf(page(file)).map(({ text }) => text)
  return blocks.find(text => text.startsWith('name: Watch releases\n')) ?? ''
}

/** Returns actions like `actions/cache`. Entries can't be changed, and the latest one is restored. */
function cacheIn(folder: () => string): Readonly<Record<string, FakeAction>> {
  const entries = new Map<string, string>()
  return {
    'actions/cache/restore': ({ path: file = '', 'restore-keys': prefix = '' }) => {
      const latest = [...entries.keys()].findLast(key => key.startsWith(prefix))
      const entry = latest === undefined ? undefined : entries.get(latest)
      if (entry !== undefined) copyFileSync(entry, path.join(folder(), file))
      return {}
    },
    'actions/cache/save': ({ path: file = '', key = '' }) => {
      const source = path.join(folder(), file)
      if (entries.has(key) || !existsSync(source)) return {}
      const entry = path.join(workspace(), 'entry')
      copyFileSync(source, entry)
      entries.set(key, entry)
      return {}
    }
  }
}

interface Nights {
  /** Tags that `gh` lists. */
  readonly tags?: readonly string[]
  /** Inputs in addition to those in the workflow. */
  readonly inputs?: Readonly<Record<string, string>>
}

/** Starts a service and a repository in which the job runs every night. */
async function nights({ tags = RELEASES.map(({ tag }) => tag), inputs = {} }: Nights = {}) {
  const start = Date.now() - 7 * 24 * 60 * 60_000
  let run = 0
  const analyzedOn = new Date(start - 60_000)
  const { service, url } = await emulator({
    date: () => new Date(start + run * 24 * 60 * 60_000),
    preload: CONTENTS.map(content => preloadedSample(content, analyzedOn)),
    schedule: [
      {
        sha256: sha256('app of v2'),
        at: 'PT12H',
        status: 'SUSPICIOUS',
        detections: [{ engine: 'ikarus', label: 'Trojan.Late' }]
      }
    ]
  })
  const { github } = await startTestGithub({ tokens: { [TOKEN]: 'write' }, releases: RELEASES })
  let folder = ''
  const cache = cacheIn(() => folder)
  const night = async () => {
    folder = workspace()
    const requests = service.log.length
    const lines = tags.map(tag => `echo ${tag}`).join('\n')
    const machine = machineWith(
      { gh: `[[ "$GH_TOKEN $GH_REPO" == '${TOKEN} acme/app' ]] || exit 1\n${lines}` },
      {
        workspace: folder,
        github: {
          repository: 'acme/app',
          server_url: 'https://github.com',
          api_url: github.url,
          run_id: String(100 + run),
          run_attempt: '1',
          token: TOKEN
        },
        secrets: { SPECTRA_USERNAME: USERNAME, SPECTRA_PASSWORD: PASSWORD },
        actions: { ...cache, 'OWNER/spectra-submit-action': process.cwd() },
        extraInputs: { 'api-url': url, ...inputs }
      }
    )
    const { steps } = await runJob(jobOf(workflowIn('docs/watch.md'), 'watch'), machine)
    run += 1
    return {
      outcomes: steps.map(({ outcome }) => outcome),
      outputs: steps.find(({ outputs }) => 'changed-count' in outputs)?.outputs,
      requests: service.log.slice(requests).map(({ step }) => step)
    }
  }
  return { night, github, service }
}

describe('the documented workflow "Watch releases"', () => {
  test('is the same on both pages', () => {
    expect(workflowIn('README.md')).toMatch(/^name: /)
    expect(workflowIn('README.md')).toBe(workflowIn('docs/watch.md'))
  })

  test('reports a change once, in an issue, and keeps its state in the cache', async () => {
    const { night, github } = await nights()
    const passed = ['success', 'success', 'success', 'success']

    const first = await night()
    expect(first.outcomes).toEqual(passed)
    expect(first.outputs).toMatchObject({ outcome: 'unchanged', 'issue-url': '' })
    expect(github.issues.all).toEqual([])

    const second = await night()
    expect(second.outcomes).toEqual(passed)
    expect(second.outputs).toMatchObject({ outcome: 'changed', 'changed-count': '1' })
    expect(github.issues.all.map(({ title, state }) => [title, state])).toEqual([
      ['Spectra Intelligence flags files in app v2', 'open']
    ])

    const third = await night()
    expect(third.outcomes).toEqual(passed)
    expect(third.outputs).toMatchObject({ outcome: 'unchanged', 'suspicious-count': '1' })
    expect(github.issues.all.map(({ comments }) => comments)).toEqual([[]])
    expect([first, second, third].map(({ requests }) => requests)).toEqual([
      ['subscribe', 'reputation', 'status', 'scans'],
      ['feed', 'reputation', 'scans'],
      ['feed']
    ])
  })

  test('saves its state even if the step fails', async () => {
    const { night } = await nights({ inputs: { 'fail-on': 'change' } })
    const failures = []
    for (let run = 1; run <= 3; run++) {
      failures.push((await night()).outcomes.indexOf('failure'))
    }
    // The third step of the second run.
    expect(failures).toEqual([-1, 2, -1])
  })

  test('watches nothing if there are no releases', async () => {
    const { night, service } = await nights({ tags: [] })
    const { outcomes } = await night()
    expect(outcomes).toEqual(['success', 'success', 'skipped', 'success'])
    expect(service.log).toEqual([])
  })
})
