import { readdirSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { Fault } from '../../emulator/http/fault.js'
import { emulator, PASSWORD, workspace } from '../support/action.js'
import { readVariables, runCommand, startCommand } from '../support/cli.js'
import { firstOf, numberedFiles, unlimitedEmulator } from '../support/numbered-files.js'
import { readResultsFile } from '../support/read-results-file.js'
import { CONTENTS } from '../support/verdicts.js'

/** Returns the results file of a folder, which must match the published schema. */
function resultsIn(folder: string, name = 'spectra-results.json') {
  const { results, violations } = readResultsFile(path.join(folder, name))
  expect(violations).toEqual([])
  return results
}

/** Returns the names of the files that were submitted. */
function submitted(folder: string): string[] {
  return resultsIn(folder).samples.flatMap(({ files }) => files)
}

const variablesIn = (folder: string) => readVariables(path.join(folder, 'spectra-results.env'))

describe('files', () => {
  test('are submitted as the shell expands them, and reported in the current folder', async () => {
    const { service, url } = await emulator()
    const folder = workspace({ 'dist/app.exe': '1', 'dist/a[1].exe': '2', 'dist/a1.exe': '3' })
    const args = ['dist/a[1].exe', 'dist/app.exe', '--api-url', url]
    const run = await runCommand(folder, ['submit', ...args])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.log).not.toMatch(/^::|Warning/m)
    expect(service.samples.size).toBe(2)
    expect(submitted(folder).sort()).toEqual(['dist/a[1].exe', 'dist/app.exe'])
    expect(readdirSync(folder).sort()).toEqual([
      'dist',
      'spectra-results.env',
      'spectra-results.json',
      'spectra-results.summary.md'
    ])
    expect(variablesIn(folder)).toMatchObject({
      SPECTRA_OUTCOME: 'submitted',
      SPECTRA_SUBMITTED_COUNT: '2'
    })
  })

  test('in a folder that is named with other files are not left out without a warning', async () => {
    const folder = workspace({ 'app.exe': '1', 'dist/b.exe': '2' })
    const run = await runCommand(folder, ['submit', '--dry-run', 'app.exe', 'dist'])
    expect(run.code).toBe(0)
    expect(run.stderr).toContain(
      '"dist": it matches only 1 folder (to include the contents, use "dist/**")'
    )
    const strict = ['submit', '--dry-run', '--if-pattern-unmatched=error', 'app.exe', 'dist']
    expect(await runCommand(folder, strict)).toMatchObject({ code: 2 })
  })

  test('that are written by the command line are not submitted', async () => {
    const folder = workspace({ 'app.exe': CONTENTS['evil & <bad>.exe'] })
    const args = ['submit', '**/*', '--fail-on', 'malicious', '--verdict-timeout-minutes=0.1']
    for (const attempt of [1, 2]) {
      const { url } = await unlimitedEmulator()
      expect(await runCommand(folder, [...args, '--api-url', url])).toMatchObject({ code: 3 })
      expect([attempt, submitted(folder)]).toEqual([attempt, ['app.exe']])
    }
    expect(readdirSync(folder)).toContain('spectra-results.false-positive.md')
  })

  test('need no account in a dry run', async () => {
    const folder = workspace({ 'app.exe': '1' })
    const env = { SPECTRA_USERNAME: '', SPECTRA_PASSWORD: '' }
    const run = await runCommand(folder, ['submit', '--dry-run', '--', 'app.exe'], env)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain('Would upload 1 sample\napp.exe')
    expect(variablesIn(folder)).toMatchObject({ SPECTRA_OUTCOME: 'skipped' })
  })

  test('can be filtered by lines and several options', async () => {
    const { url } = await emulator()
    const folder = workspace({ 'a.exe': '1', 'b.exe': '2', 'c.pdb': '3', 'd.dll': '4' })
    const args = ['*', '!*.pdb', '--files', '!b.*\n!d.*', '--properties', 'a=1', '--properties=b=2']
    expect(await runCommand(folder, ['submit', ...args, '--api-url', url])).toMatchObject({
      code: 0
    })
    expect(submitted(folder)).toEqual(['a.exe'])
  })
})

const FAILURE: Fault = { kind: 'answer', status: 500, when: 'late' }

describe('the exit code', () => {
  test('is 1 if an upload fails', async () => {
    const { url } = await unlimitedEmulator({
      fault: ({ step }) => (step === 'bytes' ? FAILURE : undefined)
    })
    const folder = workspace({ 'app.exe': '1' })
    const args = ['submit', 'app.exe', '--api-url', url, '--retries', '0']
    expect(await runCommand(folder, args)).toMatchObject({ code: 1 })
    expect(variablesIn(folder)).toMatchObject({
      SPECTRA_OUTCOME: 'failed',
      SPECTRA_FAILED_COUNT: '1'
    })
  })

  test('is 1 if a verdict is missing', async () => {
    const { url } = await emulator({ analysisMs: 3_600_000 })
    const args = ['app.exe', '--api-url', url, '--fail-on=malicious', '--verdict-timeout-minutes=0']
    const run = await runCommand(workspace({ 'app.exe': '1' }), ['submit', ...args])
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('Verdicts missing: 1 of 1 sample pending')
  })

  test.each<[string, Readonly<Record<string, Fault>>, string]>([
    ['nothing else happens', {}, '0'],
    ['another upload fails', { [CONTENTS['plain.txt']]: FAILURE }, '1']
  ])('is 3 if a file is malicious and %s', async (_, faults, failed) => {
    const { url } = await unlimitedEmulator({ fault: firstOf('bytes', faults) })
    const folder = workspace(CONTENTS)
    const args = [
      'submit',
      '*',
      '--api-url',
      url,
      '--retries=0',
      '--fail-on',
      'malicious',
      '--verdict-timeout-minutes=0.1'
    ]
    const run = await runCommand(folder, args)
    expect(variablesIn(folder)).toMatchObject({
      SPECTRA_MALICIOUS_COUNT: '1',
      SPECTRA_FAILED_COUNT: failed
    })
    expect(run.code).toBe(3)
  })

  test.each<[string, readonly string[], string]>([
    ['no command', [], 'Error: The command is missing.\n\nUploads build artifacts'],
    ['an unknown command', ['upload'], 'Error: upload is not a command.'],
    ['an unknown option', ['submit', '*', '--failon=x'], 'Did you mean --fail-on?'],
    ['a missing value', ['submit', '*', '--fail-on'], 'Error: --fail-on needs a value'],
    ['a credential', ['submit', '*', `--password=${PASSWORD}`], 'variable SPECTRA_PASSWORD'],
    ['a file for watch', ['watch', '*'], 'Nothing was sent. watch takes no arguments'],
    ['an invalid value', ['submit', '*', '--retries=-1'], 'retries is "-1": it must be'],
    ['no files', ['submit', '*.none'], 'No files found for the patterns in files: "*.none"']
  ])('is 2 with %s, and nothing is sent', async (_, args, message) => {
    const { service, url } = await emulator()
    const folder = workspace({ 'app.exe': '1' })
    const api = args.length > 1 ? ['--api-url', url] : []
    const [command, ...rest] = args
    const run = await runCommand(folder, command === undefined ? [] : [command, ...api, ...rest])
    expect(run.stderr).toContain(message)
    expect(run.log).not.toMatch(/^\s+at /m)
    expect(run.log).not.toContain(PASSWORD)
    expect(run.code).toBe(2)
    expect(service.log).toEqual([])
  })

  test('is 2 without credentials, and the message names the variables', async () => {
    const env = { SPECTRA_PASSWORD: '' }
    const run = await runCommand(workspace({ a: '1' }), ['submit', 'a'], env)
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('SPECTRA_PASSWORD is empty, but SPECTRA_USERNAME is set.')
    const none = await runCommand(workspace({ a: '1' }), ['submit', 'a'], {
      ...env,
      SPECTRA_USERNAME: ''
    })
    expect(none.code).toBe(2)
    expect(none.stderr).toContain(
      'SPECTRA_USERNAME and SPECTRA_PASSWORD are empty: set them to the secrets of your account. ' +
        'Runs from forks may have no access to secrets'
    )
  })

  test.each<[readonly string[], RegExp]>([
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['--help'], /^Uploads build artifacts[^]*Exit codes:/],
    [['watch', '--help'], /^Usage: spectra-submit watch/]
  ])('is 0 for %j, which is printed to standard output', async (args, text) => {
    const run = await runCommand(workspace(), args)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(text)
  })
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'after %s, the results are written, and the next run submits only the rest',
  async signal => {
    const folder = numberedFiles(20)
    let kill: () => void = () => undefined
    const { service, url } = await emulator({
      latencyMs: 100,
      fault: ({ index }) => {
        if (index >= 12) kill()
        return undefined
      }
    })
    const args = ['submit', '*.bin', '--api-url', url]
    const first = startCommand(folder, [...args, '--results-file', 'first.json'])
    kill = () => first.process.kill(signal)
    const { code, stderr } = await first.finished
    expect(stderr).toContain(`canceled (${signal})`)
    expect(code).toBe(1)
    const results = resultsIn(folder, 'first.json')
    expect(results.finished).not.toBeNull()
    expect(results.counts.notAttempted).toBeGreaterThan(0)

    const second = await runCommand(folder, [...args, '--resume-from', 'first.json'])
    expect(second.code).toBe(0)
    expect(variablesIn(folder)?.['SPECTRA_RESUMED_COUNT']).toBe(String(results.counts.submitted))
    expect(service.samples.size).toBe(20)
  }
)

test('a run continues when its output is closed', async () => {
  const { service, url } = await unlimitedEmulator()
  const folder = numberedFiles(3)
  const { process, finished } = startCommand(folder, ['submit', '*.bin', '--api-url', url])
  process.stdout.destroy()
  process.stderr.destroy()
  expect(await finished).toMatchObject({ code: 0 })
  expect(service.samples.size).toBe(3)
  expect(resultsIn(folder).outcome).toBe('submitted')
})
