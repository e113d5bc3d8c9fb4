import { truncateSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'
import { runCommand } from '../support/cli.js'
import { emptyZip as zip } from '../support/files.js'
import { described, hostile } from '../support/hostile-github.js'
import { sha256 } from '../support/hashes.js'

type Files = Readonly<Record<string, string | Buffer>>

const ANALYSIS = { 'dynamic-analysis': 'windows10, linux', 'dynamic-analysis-files': '**/*.exe' }
const LARGE = 'dynamic-analysis-files matches files over 400 MB'

/** Runs the action for all files as a dry run. */
async function dryRun(files: Files, inputs: Record<string, string>) {
  const all = { files: '**', 'dry-run': 'true', ...ANALYSIS, ...inputs }
  return runAction(workspace(files), all)
}

describe('invalid inputs for dynamic analysis', () => {
  test.each([
    [{ 'dynamic-analysis': 'win.10' }, 'dynamic-analysis has the platform "win.10": it must have'],
    [{ 'dynamic-analysis': '' }, 'but dynamic-analysis is empty'],
    [{ 'dynamic-analysis-files': '' }, 'but dynamic-analysis-files is empty'],
    [{ 'dynamic-analysis-files': '*.dll' }, 'selects none of the files to submit: "*.dll"'],
    [
      { 'dynamic-analysis-files': 'a'.repeat(70_000) },
      "properties, archive-files, or dynamic-analysis-files can't be used: pattern is too long"
    ],
    [
      { 'dynamic-analysis-timeout-minutes': '1441' },
      'dynamic-analysis-timeout-minutes is "1441": it must be a number from 0 to 1440'
    ]
  ])('fail the step before anything is sent: %j', async (inputs, message) => {
    const { service, url } = await emulator()
    const all = { files: '**', 'api-url': url, ...ANALYSIS, ...inputs }
    const run = await runAction(workspace({ 'a.exe': 'a' }), all)
    expect(run.code).toBe(1)
    expect(run.log).toContain('::error::Nothing was sent. ')
    expect(run.log).toContain(message)
    expect(service.log).toEqual([])
  })

  test('are reported once with a warning and a note if a platform is not documented', async () => {
    const run = await dryRun({ 'a.exe': 'a' }, { 'dynamic-analysis': 'linux\nmacos15' })
    const warning = "dynamic-analysis has platforms that aren't documented: macos15."
    expect(run.code).toBe(0)
    expect(run.log.split(warning)).toHaveLength(2)
    expect(run.log).toContain(`::warning::${warning}`)
    expect(run.summary).toContain('documented: macos15. The service may reject them.')
    expect(run.log).toContain('a.exe: linux, macos15')
  })

  test('are not errors if there are no files', async () => {
    const run = await dryRun({ a: 'a' }, { files: '*.exe', 'if-no-files-found': 'ignore' })
    expect(run.code).toBe(0)
    expect(run.log).not.toContain('dynamic')
  })
})

describe('a selected file over 400 MB', () => {
  const folderWith = (files: Files) => {
    const folder = workspace({ 'large.exe': '', ...files })
    truncateSync(path.join(folder, 'large.exe'), 500_000_000)
    return folder
  }

  test('fails the step before anything is sent', async () => {
    const { service, url } = await emulator()
    const all = { files: '**', 'api-url': url, ...ANALYSIS }
    const run = await runAction(folderWith({ 'a.exe': 'a' }), all)
    expect(run.code).toBe(1)
    expect(run.log).toContain(
      `::error::Nothing was sent. ${LARGE}, which can't be analyzed: large.exe.`
    )
    expect(run.log).not.toContain('Hashed')
    expect(service.log).toEqual([])
  })

  test('fails only the job whose shard has it', async () => {
    const folder = folderWith({ 'a.exe': 'a' })
    const inputs = { files: '**', 'dry-run': 'true', ...ANALYSIS }
    const first = await runAction(folder, { ...inputs, shard: '1/2' })
    const second = await runAction(folder, { ...inputs, shard: '2/2' })
    expect([first.code, second.code]).toEqual([1, 0])
    expect(first.log).toContain(LARGE)
    expect(second.log).toContain('a.exe: windows10, linux')
  })

  test('fails the step if it is a release asset, which is not downloaded', async () => {
    const asset = (name: string, size: number, id: number) => ({
      ...described(id, ''),
      name,
      size,
      digest: `sha256:${sha256(name)}`
    })
    const assets = [asset('large.exe', 500_000_000, 1), asset('large.bin', 500_000_000, 2)]
    const { run, service, github } = await hostile({ assets: () => ({ json: assets }) })
    const { code, log } = await run({ ...ANALYSIS, 'dynamic-analysis-files': '*.exe' })
    expect(code).toBe(1)
    expect(log).toContain(`${LARGE}, which can't be analyzed: large.exe. Use`)
    expect(service.log).toEqual([])
    expect(github.log.map(({ path }) => path).filter(path => /assets\/\d/.test(path))).toEqual([])
    const accepted = await run({
      ...ANALYSIS,
      'dynamic-analysis-files': '*.bin\n!*',
      'dry-run': 'true'
    })
    expect(accepted.log).toContain('all files that match are excluded')
  })
})

describe('a dry run with dynamic analysis', () => {
  test('shows the analyses that would be started', async () => {
    const files = { 'a.exe': 'same', 'b.bin': 'same', 'sub/c.exe': 'c', 'd.bin': 'd', 'e.zip': zip }
    const run = await dryRun(files, {
      'archive-type': 'zip',
      'dynamic-analysis-files': '**/*.{exe,zip}',
      'parallel-jobs': '3',
      'fail-on': 'malicious'
    })
    expect(run.code).toBe(0)
    const from = run.log.indexOf('After the uploads, the run would start 6 dynamic analyses')
    const plan = run.log.slice(from)
    expect(plan).toContain('(TCA-0207) of 3 samples, and wait up to 1 h 0 min for the reports')
    expect(plan).toContain(
      'at least 5 min 0 s, because the limit is 3 requests per minute for 3 jobs'
    )
    expect(plan.indexOf('After that, the run would wait')).toBeGreaterThan(0)
    const [, group = ''] = plan.split('::group::Would start 6 dynamic analyses\n')
    expect(group.split('\n::endgroup::')[0]?.split('\n').sort()).toEqual([
      'a.exe: windows10, linux',
      'e.zip (archive): windows10, linux',
      'sub/c.exe: windows10, linux'
    ])
  })

  test('shows that none would be started if only the files of another shard are selected', async () => {
    const files = { 'a.exe': 'a', 'b.bin': 'b' }
    const [one, other] = [
      await dryRun(files, { shard: '1/2' }),
      await dryRun(files, { shard: '2/2' })
    ]
    expect([one.code, other.code]).toEqual([0, 0])
    const logs = [one.log, other.log]
    expect(logs.filter(log => log.includes('a.exe: windows10, linux'))).toHaveLength(1)
    expect(logs.filter(log => log.includes('would start no dynamic analyses'))).toHaveLength(1)
  })

  test('shows none without dynamic-analysis', async () => {
    const run = await dryRun(
      { 'a.exe': 'a' },
      { 'dynamic-analysis': '', 'dynamic-analysis-files': '' }
    )
    expect(run.code).toBe(0)
    expect(run.log).not.toContain('dynamic')
  })

  test('accepts the options of the command line', async () => {
    const folder = workspace({ 'a.exe': 'a', 'b.dll': 'b', 'c.bin': 'c' })
    const { code, log } = await runCommand(folder, [
      ...['submit', '--dry-run', '**', '--dynamic-analysis', 'windows10,linux'],
      ...['--dynamic-analysis-files', '*.exe', '--dynamic-analysis-files', '*.dll'],
      '--dynamic-analysis-timeout-minutes=90'
    ])
    expect(code).toBe(0)
    expect(log).toContain('would start 4 dynamic analyses (TCA-0207) of 2 samples')
    expect(log).toContain('wait up to 1 h 30 min')
    expect(log).toContain('b.dll: windows10, linux')
  })
})

describe('a ZIP file that is analyzed as a plain file', () => {
  const NOTICE = '::notice::ZIP files are analyzed dynamically as plain files: '
  const inputs = { 'dynamic-analysis-files': '*.zip\n*.jar' }
  const other = Buffer.concat([zip.subarray(0, 20), Buffer.from('\u0001\0x')])
  const jar = Buffer.concat([zip.subarray(0, 20), Buffer.from('\u0001\0j')])

  test('has a notice that recommends archive-type', async () => {
    const files = { 'a.zip': zip, 'b.jar': jar, 'sub/not-selected.zip': other, 'c.zip': 'no ZIP' }
    const run = await dryRun(files, inputs)
    expect(run.log).toContain(
      `${NOTICE}a.zip. To analyze the files in them, submit them as archives with archive-type: zip and archive-files.`
    )
    expect(run.log.match(/^::notice::/gm)).toHaveLength(1)
    expect(run.summary).toContain('analyzed dynamically as plain files: a.zip')
  })

  test('has a notice if archive-files leaves it out', async () => {
    const archives = { 'archive-type': 'zip', 'archive-files': 'a.zip' }
    const run = await dryRun(
      { 'a.zip': zip, 'b.zip': other, 'c.jar': jar },
      { ...inputs, ...archives }
    )
    expect(run.log).toContain(`${NOTICE}b.zip. To analyze`)
    const all = await dryRun(
      { 'a.zip': zip, 'b.zip': other, 'c.jar': jar },
      { ...inputs, 'archive-type': 'zip' }
    )
    expect(all.log).not.toContain('::notice::')
  })

  test('has a notice if it is a release asset that is not downloaded', async () => {
    const asset = { ...described(1, 'x'), name: 'a.zip', digest: `sha256:${sha256('x')}` }
    const { run } = await hostile({ assets: () => ({ json: [asset] }) })
    const { log } = await run({
      ...ANALYSIS,
      ...inputs,
      'dry-run': 'true',
      'if-pattern-unmatched': 'ignore'
    })
    expect(log).toContain(`${NOTICE}a.zip.`)
  })
})
