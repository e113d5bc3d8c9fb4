import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { journalHeader } from '../../src/results/journal.js'
import { PROGRAM } from '../../src/version.js'
import { emulator, runAction, workspace } from '../support/action.js'
import { readVariables, runCommand } from '../support/cli.js'
import { preload } from '../support/preload.js'

const OLD = '{\n "schemaVersion": 1,\n "action": "spectra-submit/0.9.0"\n}'
const ENDINGS = ['json', 'env', 'summary.md', 'false-positive.md', 'code-quality.json']
const GATE = ['--fail-on=malicious', '--sarif-file=spectra.sarif']
const NO_CREDENTIALS = { SPECTRA_USERNAME: '', SPECTRA_PASSWORD: '' }

/** Creates a folder with a file to submit and all reports of an earlier run. */
function folderWithReports(name = 'spectra-results'): string {
  const reports = ENDINGS.map(ending => [`${name}.${ending}`, OLD] as const)
  return workspace({ 'app.exe': '1', 'spectra.sarif': OLD, ...Object.fromEntries(reports) })
}

/** Returns the names of the files from an earlier run. */
function oldIn(folder: string): string[] {
  const names = readdirSync(folder).sort()
  return names.filter(name => readFileSync(path.join(folder, name), 'utf8') === OLD)
}

describe('the reports of an earlier run do not remain', () => {
  test.each<[string, readonly string[], Record<string, string>, number, string]>([
    ['an input is invalid', ['app.exe', '--retries=x'], {}, 2, 'failed'],
    ['no files match', ['*.none'], {}, 2, 'failed'],
    ['a file is missing', ['missing.exe'], {}, 2, 'failed'],
    ['credentials are missing', ['app.exe'], NO_CREDENTIALS, 2, 'failed'],
    ['the run is skipped', ['app.exe', '--if-no-credentials=skip'], NO_CREDENTIALS, 0, 'skipped'],
    ['the run is a dry run', ['app.exe', '--dry-run'], {}, 0, 'skipped']
  ])('if %s', async (_, args, env, code, outcome) => {
    const folder = folderWithReports()
    const gitlab = { GITLAB_CI: 'true', CI_PROJECT_DIR: folder, ...env }
    const run = await runCommand(folder, ['submit', ...args, ...GATE], gitlab)
    expect(run.code).toBe(code)
    expect(oldIn(folder)).toEqual([])
    expect(existsSync(path.join(folder, 'spectra.sarif'))).toBe(false)
    const variables = readVariables(path.join(folder, 'spectra-results.env'))
    expect(variables).toMatchObject({ SPECTRA_OUTCOME: outcome })
  })

  test('if they are those of a real run, or a journal', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'app.exe': '1' })
    const args = ['submit', 'app.exe', ...GATE, '--verdict-timeout-minutes=0']
    const reports = ['spectra-results.json', 'spectra.sarif']
    await runCommand(folder, [...args, '--api-url', url])
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(reports))
    expect(await runCommand(folder, [...args, '--retries=x'])).toMatchObject({ code: 2 })
    expect(reports.filter(name => readdirSync(folder).includes(name))).toEqual([])

    const header = { schemaVersion: 1, action: PROGRAM } as Parameters<typeof journalHeader>[0]
    writeFileSync(path.join(folder, 'spectra-results.json'), journalHeader(header))
    expect(await runCommand(folder, [...args, '--retries=x'])).toMatchObject({ code: 2 })
    expect(readdirSync(folder)).not.toContain('spectra-results.json')
  })

  test('if a watch has an invalid input or an argument', async () => {
    for (const arg of ['--retries=x', 'app.exe']) {
      const folder = folderWithReports('spectra-watch')
      expect(await runCommand(folder, ['watch', arg])).toMatchObject({ code: 2 })
      expect(oldIn(folder)).toEqual(['spectra-watch.code-quality.json', 'spectra.sarif'])
    }
  })

  test('while a run is in progress, so that they do not remain if it is killed', async () => {
    const folder = folderWithReports()
    const remaining: string[][] = []
    const { url } = await emulator({
      fault: () => {
        remaining.push(oldIn(folder))
        return undefined
      }
    })
    const args = ['submit', 'app.exe', '--api-url', url, ...GATE, '--verdict-timeout-minutes=0']
    await runCommand(folder, args)
    expect(remaining[0]).toEqual(['spectra-results.code-quality.json'])
  })

  test('in GitHub Actions, where a file with a similar name is not a report', async () => {
    const folder = folderWithReports('results')
    const run = await runAction(folder, {
      files: '*.none',
      'results-file': 'results.json',
      'fail-on': 'malicious',
      'sarif-file': 'spectra.sarif'
    })
    expect(run.code).toBe(1)
    expect(oldIn(folder)).toEqual([
      'results.code-quality.json',
      'results.env',
      'results.summary.md'
    ])
  })
})

describe('files with the name of a report remain', () => {
  test.each([
    ['resume-from', 'spectra-results.json'],
    ['exceptions-file', 'spectra-results.false-positive.md'],
    ['exceptions-file', 'spectra.sarif']
  ])('if they are also in %s: %s', async (input, name) => {
    const folder = folderWithReports()
    const args = ['submit', 'app.exe', '--retries=x', ...GATE, `--${input}=./${name}`]
    expect(await runCommand(folder, args)).toMatchObject({ code: 2 })
    expect(oldIn(folder)).toEqual(['spectra-results.code-quality.json', name].sort())
  })

  test.each([
    ['app.exe', '1'],
    ['package.json', '{"name": "app"}'],
    ['index.json', '{"schemaVersion": 2, "manifests": []}'],
    ['other.sarif', '{"runs": [{"tool": {"driver": {"name": "other"}}}]}']
  ])('if they are not a report, because the path may be a mistake: %s', async (name, content) => {
    const { service, url } = await emulator()
    const folder = workspace({ 'app.exe': '1', [name]: content })
    for (const input of ['results-file', 'sarif-file']) {
      const args = ['submit', 'app.exe', '--fail-on=malicious', '--api-url', url]
      const run = await runCommand(folder, [...args, `--${input}=${name}`])
      expect(run.code).toBe(2)
      expect(run.stderr).toContain(
        `${name} is not a report, but would be replaced with one: use another path, or delete it.`
      )
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe(content)
    }
    expect(service.log).toEqual([])
  })

  test('if they have the name of the file for the outputs', async () => {
    const folder = workspace({ 'app.exe': '1', 'production.env': 'TOKEN=1' })
    const args = ['submit', 'app.exe', '--dry-run', '--results-file=production.json']
    const run = await runCommand(folder, args)
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('production.env is not a report, but would be replaced with one')
    expect(readFileSync(path.join(folder, 'production.env'), 'utf8')).toBe('TOKEN=1')
  })

  test('except empty ones', async () => {
    const folder = workspace({ 'app.exe': '1', 'results.json': '' })
    const args = ['submit', 'app.exe', '--dry-run', '--results-file=results.json']
    expect(await runCommand(folder, args)).toMatchObject({ code: 0 })
  })

  test('if they are links, which can be devices', async () => {
    const folder = workspace({ 'app.exe': '1', precious: OLD })
    symlinkSync('precious', path.join(folder, 'out.sarif'))
    const args = ['submit', '*.none', '--fail-on=malicious', '--sarif-file=out.sarif']
    expect(await runCommand(folder, args)).toMatchObject({ code: 2 })
    expect(oldIn(folder)).toEqual(['out.sarif', 'precious'])
  })

  test('if an option is unknown, because it could be the path of the reports', async () => {
    const folder = folderWithReports()
    const run = await runCommand(folder, ['submit', 'app.exe', '--result-file=other.json'])
    expect(run.code).toBe(2)
    expect(oldIn(folder)).toHaveLength(ENDINGS.length + 1)
  })
})

test('a report of an earlier run that can not be deleted stops the run', async () => {
  const { service, url } = await emulator()
  const folder = folderWithReports()
  const busy = `
    import fs from 'node:fs/promises'
    import { syncBuiltinESMExports } from 'node:module'
    fs.rm = () => Promise.reject(new Error('EBUSY: resource busy or locked'))
    syncBuiltinESMExports()`
  const args = ['submit', 'app.exe', '--api-url', url]
  const run = await runCommand(folder, args, preload(busy))
  expect(run.code).toBe(2)
  expect(run.stderr).toContain(
    `spectra-results.json is a report of an earlier run, and can't be deleted: EBUSY: resource busy or locked.`
  )
  expect(service.log).toEqual([])
  expect(readVariables(path.join(folder, 'spectra-results.env'))).toMatchObject({
    SPECTRA_OUTCOME: 'failed'
  })
})
