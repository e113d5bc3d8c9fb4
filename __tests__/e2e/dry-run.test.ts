import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'

import { afterEach, describe, expect, test } from '@jest/globals'

import { startGithub } from '../../emulator/github/server.js'
import { emulator, PASSWORD, runAction, workspace } from '../support/action.js'

const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** Lines that remove the default properties with these names. */
const without = (...names: string[]) => names.map(name => `${name}=`).join('\n')
const ALL = [
  ...['application_name', 'application_version', 'file_name', 'repository', 'commit'],
  ...['ref', 'url']
]

describe('what a dry run accepts, a real run accepts, and the other way around', () => {
  const refused: [string, Record<string, string>, string][] = [
    ['no property is left', { properties: without(...ALL) }, 'properties removes every property'],
    [
      'more properties than the service shows',
      { properties: 'a=1\nb=2\nc=3\nd=4' },
      'properties and the defaults add up to 11 properties'
    ],
    [
      'sarif-file in a folder that is a file',
      { 'fail-on': 'malicious', 'sarif-file': 'a/b/out.sarif' },
      `it can't be written because a is not a folder`
    ],
    [
      'sarif-file is a folder',
      { 'fail-on': 'malicious', 'sarif-file': 'folder' },
      `sarif-file is "folder": it can't be written because folder is a folder`
    ]
  ]

  test.each(refused)('refused by both: %s', async (_, inputs, message) => {
    const { url, service } = await emulator()
    const folder = workspace({ a: 'a', 'folder/b': 'b' })
    for (const dryRun of ['true', 'false']) {
      const settings = { files: 'a', 'api-url': url, 'dry-run': dryRun, ...inputs }
      const run = await runAction(folder, settings)
      expect(run.code).toBe(1)
      expect(run.log).toContain('::error::Nothing was sent. ')
      expect(run.log).toContain(message)
      expect(run.results).toBeUndefined()
    }
    expect(service.log).toEqual([])
  })

  const accepted: [string, Record<string, string>][] = [
    ['one property', { properties: without(...ALL.slice(1)) }],
    ['only file_name', { properties: without(...ALL.filter(name => name !== 'file_name')) }],
    ['as many properties as the service shows', { properties: 'a=1\nb=2\nc=3' }],
    ['a custom property instead of all defaults', { properties: `${without(...ALL)}\nmine=1` }]
  ]

  test.each(accepted)('accepted by both: %s', async (_, inputs) => {
    const { url, service } = await emulator()
    const folder = workspace({ a: 'a' })
    for (const dryRun of ['true', 'false']) {
      const run = await runAction(folder, {
        files: 'a',
        'api-url': url,
        'dry-run': dryRun,
        ...inputs
      })
      expect(run.code).toBe(0)
      expect(run.outputs['outcome']).toBe(dryRun === 'true' ? 'skipped' : 'submitted')
    }
    expect([...service.samples.values()].map(({ metadata }) => metadata.length)).toEqual([1])
  })

  test('a run that is refused because of a file name leaves an earlier record unchanged', async () => {
    const { url, service } = await emulator()
    const folder = workspace({ 'dist/a': 'a', 'bad/ghs_token.txt': 'b' })
    const resultsFile = path.join(folder, 'results.json')
    const inputs = { 'api-url': url, 'results-file': resultsFile, 'resume-from': resultsFile }
    const first = await runAction(folder, { ...inputs, files: 'dist/*' })
    expect(first.code).toBe(0)
    const record = readFileSync(resultsFile, 'utf8')
    const requests = service.log.length
    const second = await runAction(folder, {
      ...inputs,
      files: '{dist,bad}/*',
      'github-token': 'ghs_token'
    })
    expect(second.code).toBe(1)
    expect(readFileSync(resultsFile, 'utf8')).toBe(record)
    expect(service.log).toHaveLength(requests)
  })
})

test('a dry run logs one line per sample, and the metadata once for each kind of sample', async () => {
  const zip = (n: number) => Buffer.from(`504b0506${'00'.repeat(17)}${n}${n}`, 'hex')
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, n): [string, string | Buffer] =>
      n < 5 ? [`${n}.zip`, zip(n)] : [`${n}.bin`, `content ${n}`]
    )
  )
  const run = await runAction(workspace(files), {
    files: '*',
    'archive-type': 'zip',
    'dry-run': 'true'
  })
  expect(run.code).toBe(0)
  const plan = run.log.slice(run.log.indexOf('Dry run: 600 requests'))
  expect(plan.match(/^\d+\.(bin|zip) .* sha1 [0-9a-f]{40}$/gm)).toHaveLength(300)
  expect(plan.match(/<rl>/g)).toHaveLength(2)
  expect(plan.match(/<archive>/g)).toHaveLength(1)
  expect(plan).toContain('0.zip, and 4 more that differ only in file_name:')
  expect(plan).toContain('10.bin, and 294 more that differ only in file_name:')
  expect(plan.split('\n').length).toBeLessThan(400)
})

describe('sarif-file and results-file', () => {
  /** Ways to write the same path, in a workspace where `link` points to `out`. */
  const same: [string, string][] = [
    ['out/results.json', 'out/results.json'],
    ['./out/results.json', 'out/../out//results.json'],
    ['{workspace}/out/results.json', 'out/results.json'],
    ['link/results.json', 'out/results.json'],
    ['link/deeper/results.json', '{workspace}/out/deeper/results.json'],
    ['out/results.json.new', 'out/results.json']
  ]

  test.each(same)('must differ: %s and %s', async (sarifFile, resultsFile) => {
    const { url, service } = await emulator()
    const folder = workspace({ a: 'a', 'out/b': 'b' })
    symlinkSync('out', path.join(folder, 'link'))
    const inFolder = (file: string) => file.replace('{workspace}', folder)
    const run = await runAction(folder, {
      files: 'a',
      'api-url': url,
      'fail-on': 'malicious',
      'verdict-timeout-minutes': '0',
      'sarif-file': inFolder(sarifFile),
      'results-file': inFolder(resultsFile)
    })
    expect(run.code).toBe(1)
    expect(run.log).toContain(
      `sarif-file is "${inFolder(sarifFile)}", which is also the path of results-file`
    )
    expect(service.log).toEqual([])
  })

  test('the default results-file counts as well', async () => {
    const { url, service } = await emulator()
    const temp = workspace()
    const inputs = {
      files: 'a',
      'api-url': url,
      'fail-on': 'malicious',
      'verdict-timeout-minutes': '0',
      'sarif-file': path.join(temp, 'spectra-results.json')
    }
    const run = await runAction(workspace({ a: 'a' }), inputs, { RUNNER_TEMP: temp })
    expect(run.code).toBe(1)
    expect(run.log).toContain('which is also the path of results-file')
    expect(service.log).toEqual([])
  })

  test('a file in resume-from is not overwritten', async () => {
    const { url, service } = await emulator()
    const folder = workspace({ a: 'a', 'old.json': '{}' })
    const run = await runAction(folder, {
      files: 'a',
      'api-url': url,
      'fail-on': 'malicious',
      'sarif-file': './old.json',
      'resume-from': 'old.json'
    })
    expect(run.code).toBe(1)
    expect(run.log).toContain('sarif-file is "./old.json", which is also in resume-from')
    expect(service.log).toEqual([])
  })

  test('can be in the same folder, even if it does not exist yet', async () => {
    const { url } = await emulator()
    const folder = workspace({ a: 'a' })
    const run = await runAction(folder, {
      files: 'a',
      'api-url': url,
      'fail-on': 'malicious',
      'verdict-timeout-minutes': '0.1',
      'sarif-file': 'new/out.sarif',
      'results-file': path.join(folder, 'new/out.json')
    })
    expect(run.code).toBe(0)
    expect(run.results?.outcome).toBe('submitted')
    expect(readFileSync(path.join(folder, 'new/out.sarif'), 'utf8')).toContain('2.1.0')
  })
})

describe('the properties of a release', () => {
  /** Runs the action for a release with this tag, on a fake GitHub server. */
  async function runFor(tag: string, inputs: Record<string, string>, env = {}) {
    const github = await startGithub({
      repository: 'acme/app',
      tokens: { ghs_token: 'read' },
      releases: [{ tag, assets: [{ name: 'a', content: 'a' }] }]
    })
    closers.push(() => github.close())
    const { url, service } = await emulator()
    const temp = workspace()
    const run = await runAction(
      workspace(),
      { 'api-url': url, 'github-token': 'ghs_token', release: 'latest', ...inputs },
      { GITHUB_API_URL: github.url, RUNNER_TEMP: temp, ...env }
    )
    return { run, service, temp }
  }

  test.each(['true', 'false'])('leave room for four more: dry-run %s', async dryRun => {
    const properties = 'a=1\nb=2\nc=3\nd=4'
    const { run, service } = await runFor('v1', { properties, 'dry-run': dryRun })
    expect(run.code).toBe(0)
    const [sample] = service.samples.values()
    expect(sample?.metadata[0]?.properties.length).toBe(dryRun === 'true' ? undefined : 10)
  })

  const refused: [string, string, Record<string, string>, string][] = [
    [
      'one more than ten',
      'v1',
      { properties: 'a=1\nb=2\nc=3\nd=4\ne=5' },
      'add up to 11 properties'
    ],
    ['none left', 'v1', { properties: without(...ALL) }, 'properties removes every property'],
    [
      'a tag from GitHub with a character that XML does not allow',
      'v1\uffff',
      {},
      'The property "application_version" contains U+FFFF'
    ],
    ['a tag with a secret in it', `v1-${PASSWORD}`, {}, 'contains the value of password']
  ]
  const cases = refused.flatMap(one => ['true', 'false'].map(dryRun => [dryRun, ...one] as const))

  test.each(cases)('are checked before sending: dry-run %s, %s', async (...row) => {
    const [dryRun, , tag, inputs, message] = row
    const { run, service, temp } = await runFor(tag, { 'dry-run': dryRun, ...inputs })
    expect(run.code).toBe(1)
    expect(readdirSync(temp)).toEqual([])
    expect(run.log).toContain('::error::Nothing was sent. ')
    expect(run.log).toContain(message)
    expect(service.log).toEqual([])
  })

  test('are reported with all problems at once', async () => {
    const { run, service } = await runFor('v1\uffff', {})
    expect(run.log).toContain('2 problems with the inputs')
    expect(run.log).toContain('The property "ref" contains U+FFFF')
    expect(service.log).toEqual([])
  })

  test('are not checked against the run, which has a commit', async () => {
    const { run } = await runFor(
      'v1',
      { properties: 'a=1\nb=2\nc=3\nd=4' },
      { GITHUB_SHA: 'a bad \uffff commit' }
    )
    expect(run.code).toBe(0)
  })
})
