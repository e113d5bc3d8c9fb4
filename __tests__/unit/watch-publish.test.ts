import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { WatchInputs } from '../../src/inputs/watch-inputs.js'
import {
  publishWatch,
  publishWatchFailed,
  publishWatchSkipped,
  type FinishedWatch
} from '../../src/report/watch/publish.js'
import { githubActions } from '../../src/platform/github.js'
import { NO_EXCEPTIONS } from '../../src/results/exceptions.js'
import type { WatchDocument } from '../../src/results/watch.js'
import { recordingLog } from '../support/log.js'
import {
  newlyFlagged,
  noRemarks,
  ORIGIN,
  watched,
  watchFields
} from '../support/watched-samples.js'

const clock = { date: () => new Date('2026-11-27T02:00:04.000Z') } as never

let folder = ''
let before: NodeJS.ProcessEnv = {}
const file = (name: string) => path.join(folder, name)
const read = (name: string) => readFileSync(file(name), 'utf8')

beforeEach(() => {
  before = { ...process.env }
  folder = mkdtempSync(path.join(tmpdir(), 'watch-'))
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  process.env['GITHUB_OUTPUT'] = file('output')
  process.env['GITHUB_STEP_SUMMARY'] = file('summary')
})

afterEach(() => {
  process.env = before
  rmSync(folder, { recursive: true })
})

async function publish(changes: Partial<FinishedWatch>, inputs: Partial<WatchInputs> = {}) {
  const { log, lines } = recordingLog()
  const exit = await publishWatch(
    {
      inputs: {
        ...{ resultsFile: file('out/r.json'), stateFile: '/state.json', summary: true },
        ...{ failOn: [], sampleUrl: '' },
        ...{ redact: (text: string) => text, redactName: (text: string) => text },
        ...inputs
      } as unknown as WatchInputs,
      ...{ document: watchFields, samples: [watched()], remarks: noRemarks },
      ...{ exceptions: NO_EXCEPTIONS, saveState: undefined },
      ...changes
    },
    { log, clock, platform: githubActions(process.env) }
  )
  return { exit, lines }
}

test('logs the issues that are open', async () => {
  const issues = (['open', 'closed'] as const).map((state, at) => {
    return { subject: 'a', number: at, url: `https://x.example/${at}`, state }
  })
  const { lines } = await publish({ document: { ...watchFields, issues } })
  expect(lines.filter(line => line.includes('issue'))).toEqual(['Open issue: https://x.example/0'])
})

const reported = () => ({ resultsFile: file('out/r.json'), summary: true })
const results = () => JSON.parse(read('out/r.json')) as WatchDocument
const outputs = (): Record<string, string> =>
  Object.fromEntries(
    [...read('output').matchAll(/^(.*?)<<(.*)\n([^]*?)\n\2$/gm)].map(
      ([, name = '', , value = '']) => {
        return [name, value]
      }
    )
  )

describe('the reports', () => {
  test('agree, and the results file has one line for each sample', async () => {
    const samples = [newlyFlagged(), watched({ files: ['b'] })]
    const { exit, lines } = await publish({ samples })
    expect(exit).toBe('done')
    const headline = '⚠️ 1 change: 1 newly flagged. Verdicts: 1 suspicious, 1 no threats found'
    expect(lines.slice(-3)).toEqual([
      headline,
      `Results: ${file('out/r.json')}`,
      `False-positive report: ${file('out/r.false-positive.md')}`
    ])
    expect(read('summary')).toContain(`<h3>${headline}</h3>`)
    expect(outputs()).toMatchObject({ outcome: 'changed', 'changed-count': '1' })
    expect(results()).toMatchObject({ outcome: 'changed', kind: 'watch', counts: { changed: 1 } })
    expect(
      read('out/r.json')
        .split('\n')
        .filter(line => line.startsWith('{"sha1"'))
    ).toHaveLength(2)
  })

  test('on false positives has the metadata of the upload, and is deleted with its reason', async () => {
    await publish({ samples: [newlyFlagged({ origin: { ...ORIGIN, commit: '' } })] })
    expect(read('out/r.false-positive.md')).toContain(
      '- **Application:** `rocket`\n- **Version:** `v1.4.0`\n- **Repository:** `octo-org/rocket`\n- **URL:** <https://github.com/octo-org/rocket/actions/runs/1>\n- **SHA-256:**'
    )
    await publish({})
    expect(existsSync(file('out/r.false-positive.md'))).toBe(false)
  })

  test('on false positives has the release of an asset', async () => {
    await publish({ samples: [newlyFlagged()] })
    expect(read('out/r.false-positive.md')).toContain(
      '- **Application:** `rocket`\n- **Version:** `v1.4.0`\n- **Repository:** `octo-org/rocket`\n- **URL:** <https://github.com/octo-org/rocket/releases/tag/v1.4.0>'
    )
  })

  test('contain no secrets', async () => {
    const redact = (text: string) => text.replaceAll('hunter2', '***')
    const { lines } = await publish(
      {
        document: {
          ...watchFields,
          subjects: watchFields.subjects.map(one => ({ ...one, tag: 'hunter2' })),
          issues: [
            { subject: 'hunter2', number: 1, url: 'https://x.example/hunter2', state: 'open' }
          ]
        },
        samples: [newlyFlagged({ files: ['hunter2'], origin: { ...ORIGIN, version: 'hunter2' } })],
        remarks: { stopped: 'hunter2', failures: ['hunter2'], notes: ['hunter2'] }
      },
      { redact, redactName: redact }
    )
    const all = ['out/r.json', 'out/r.false-positive.md', 'output', 'summary'].map(read)
    for (const text of [...all, lines.join('\n')]) {
      expect(text).toContain('***')
      expect(text).not.toContain('hunter2')
    }
  })
})

describe('the state file', () => {
  test('is written after all other reports', async () => {
    let seen: unknown[] = []
    const saveState = () => {
      seen = [results().outcome, outputs()['outcome'], read('summary').slice(0, 4)]
      return Promise.resolve()
    }
    await publish({ saveState })
    expect(seen).toEqual(['unchanged', 'unchanged', '<h3>'])
  })

  test('fails the step if it cannot be written, and all reports say so', async () => {
    const saveState = () => Promise.reject(new Error('disk full'))
    const { exit, lines } = await publish({ saveState })
    expect(exit).toBe('incomplete')
    const problem = 'state-file /state.json could not be written: disk full'
    expect(lines.slice(-3)).toEqual([
      '❌ 1 report could not be written',
      `Results: ${file('out/r.json')}`,
      `failed ${problem}`
    ])
    expect(read('summary')).toContain(problem)
    expect([results().outcome, outputs()['outcome']]).toEqual(['failed', 'failed'])
  })
})

test('a results file that cannot be written is not an output', async () => {
  writeFileSync(file('out'), 'a file')
  const { exit, lines } = await publish({})
  expect(exit).toBe('incomplete')
  expect(lines.join('\n')).toMatch(/failed The results file .*r\.json could not be written: /)
  expect(lines.join('\n')).not.toContain('Results: ')
  expect(outputs()).toMatchObject({ 'results-file': '', outcome: 'failed' })
})

describe('a watch without results', () => {
  test('that failed says whether something was sent', async () => {
    const { log, lines } = recordingLog()
    await publishWatchFailed(
      { message: 'bad input', isNothingSent: true, exit: 'invalid' },
      reported(),
      { log, platform: githubActions(process.env) }
    )
    expect(lines).toEqual([
      '❌ No verdicts were checked in Spectra Intelligence',
      'failed bad input'
    ])
    expect(read('summary')).toContain('<p>bad input</p>')
    await publishWatchFailed(
      { message: 'x', isNothingSent: false, exit: 'incomplete' },
      reported(),
      { log, platform: githubActions(process.env) }
    )
    expect(lines.at(-2)).toBe('❌ Checking verdicts in Spectra Intelligence failed')
    expect(outputs()).toMatchObject({ outcome: 'failed', 'malicious-count': '' })
  })

  test('that has no credentials passes', async () => {
    const { log, lines } = recordingLog()
    expect(
      await publishWatchSkipped(reported(), { log, platform: githubActions(process.env) })
    ).toBe('done')
    expect(lines).toEqual([
      'warning Skipped because there are no credentials (if-no-credentials: skip). No verdicts were checked.',
      '⏭️ No verdicts checked in Spectra Intelligence: no credentials'
    ])
    expect(outputs()).toMatchObject({ outcome: 'skipped' })
  })
})
