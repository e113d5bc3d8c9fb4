import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { markers } from '../../emulator/store/markers.js'
import { emulator, PASSWORD, workspace } from '../support/action.js'
import { readVariables, runCommand, startCommand } from '../support/cli.js'
import { expectCodeQuality } from '../support/code-quality.js'
import { dayIn, entryFor, exceptionsYaml, noon } from '../support/exceptions.js'
import { readResultsFile } from '../support/read-results-file.js'

type Emulator = Parameters<typeof emulator>[0]

const EVIL = `MZ${markers.MALICIOUS}`
const FILES = {
  'dist/evil.exe': EVIL,
  'dist/copy of evil.exe': EVIL,
  'dist/odd.bin': markers.SUSPICIOUS,
  'dist/plain.txt': 'nothing in it'
}

const reportIn = (folder: string) => path.join(folder, 'spectra-results.code-quality.json')

function findingsIn(folder: string) {
  return expectCodeQuality(readFileSync(reportIn(folder), 'utf8'))
}

/** Returns the severity and the path of each finding. */
function severitiesIn(folder: string): string[] {
  return findingsIn(folder).map(({ severity, location }) => `${severity} ${location.path}`)
}

const GATE = ['--fail-on', 'malicious', '--verdict-timeout-minutes']

const args = (url: string, ...others: string[]) => [
  ...['submit', 'dist/**', '--api-url', url, ...GATE, '0.1'],
  ...others
]

const gitlab = (folder: string) => ({ GITLAB_CI: 'true', CI_PROJECT_DIR: folder })

/** Submits files in a job in GitLab, and returns the run and the folder. */
async function runInGitlab(files: Record<string, string>, options: Emulator = {}) {
  const { url, service } = await emulator(options)
  const folder = workspace(files)
  const run = await runCommand(folder, args(url), gitlab(folder))
  return { run, folder, service }
}

describe('the Code Quality report', () => {
  test('has the verdicts of malicious, suspicious, and accepted files', async () => {
    const { url } = await emulator()
    const accepted = 'accepted' + markers.MALICIOUS
    const exceptions = exceptionsYaml([entryFor(accepted)])
    const folder = workspace({ ...FILES, 'dist/ours.exe': accepted, '.exceptions.yml': exceptions })
    const run = await runCommand(folder, args(url, '--exceptions-file', '.exceptions.yml'), {
      ...gitlab(folder),
      ...noon()
    })
    expect(run.code).toBe(3)
    expect(severitiesIn(folder)).toEqual([
      'blocker dist/copy of evil.exe',
      'blocker dist/evil.exe',
      'major dist/odd.bin',
      'info dist/ours.exe'
    ])
    const [copy, evil, odd, ours] = findingsIn(folder)
    expect(evil?.description).toMatch(
      /^Spectra Intelligence classifies this file as malicious: .*flagged by \d+ of \d+ engines/
    )
    expect(copy?.description).toBe(evil?.description)
    expect(copy?.fingerprint).not.toBe(evil?.fingerprint)
    expect(odd?.description).toMatch(/^Spectra Intelligence classifies this file as suspicious: /)
    expect(ours?.description).toContain(`; accepted until ${dayIn(30)}: packed by us`)
  })

  test('has the same fingerprints in another run with the same files', async () => {
    const runs = [await runInGitlab(FILES), await runInGitlab({ 'dist/new.txt': 'new', ...FILES })]
    const [base, head] = runs.map(({ folder }) =>
      findingsIn(folder).map(({ fingerprint }) => fingerprint)
    )
    expect(base).toHaveLength(3)
    expect(head).toEqual(base)
  })

  test('is an empty list if no file is flagged, and replaces the report of an earlier run', async () => {
    const old = { 'spectra-results.code-quality.json': 'old' }
    const { run, folder } = await runInGitlab({ 'dist/plain.txt': 'plain', ...old })
    expect(run.code).toBe(0)
    expect(JSON.parse(readFileSync(reportIn(folder), 'utf8'))).toEqual([])
  })

  test('has neither secrets nor the name of a file that contains one', async () => {
    const { folder } = await runInGitlab({ [`dist/${PASSWORD}/evil.exe`]: EVIL })
    expect(severitiesIn(folder)).toEqual(['blocker dist/***/evil.exe'])
    expect(readFileSync(reportIn(folder), 'utf8')).not.toContain('wörd')
  })

  test('replaces a link of that name, not the file that it points to', async () => {
    const { url } = await emulator()
    const folder = workspace({ ...FILES, 'notes.md': 'notes' })
    symlinkSync('notes.md', reportIn(folder))
    expect((await runCommand(folder, args(url), gitlab(folder))).code).toBe(3)
    expect(findingsIn(folder)).toHaveLength(3)
    expect(readFileSync(path.join(folder, 'notes.md'), 'utf8')).toBe('notes')
  })
})

describe('no Code Quality report', () => {
  test('is written outside GitLab', async () => {
    const { url } = await emulator()
    const folder = workspace(FILES)
    const run = await runCommand(folder, args(url))
    expect(run.code).toBe(3)
    expect(existsSync(reportIn(folder))).toBe(false)
    expect(run.log).not.toContain('Code Quality')
  })

  test('is written without fail-on, and that of an earlier run is deleted', async () => {
    const { url, service } = await emulator()
    const folder = workspace({ ...FILES, 'spectra-results.code-quality.json': 'old' })
    const run = await runCommand(folder, ['submit', '**', '--api-url', url], gitlab(folder))
    expect(run.code).toBe(0)
    expect(existsSync(reportIn(folder))).toBe(false)
    expect(run.log).not.toContain('Code Quality')
    // The old report was not uploaded.
    expect(service.samples.size).toBe(3)
  })
})

describe('files without a proven verdict are minor findings', () => {
  test('if the analysis takes too long', async () => {
    const { url } = await emulator({ analysisMs: 3_600_000 })
    const folder = workspace({ 'dist/plain.txt': 'plain' })
    const once = ['submit', 'dist/**', '--api-url', url, ...GATE, '0']
    const run = await runCommand(folder, once, gitlab(folder))
    expect(run.code).toBe(1)
    expect(severitiesIn(folder)).toEqual(['minor dist/plain.txt'])
  })

  test('if an upload fails', async () => {
    const { run, folder } = await runInGitlab(FILES, {
      fault: ({ step, method }) =>
        step === 'bytes' && method !== 'GET' ? { kind: 'answer', status: 400 } : undefined
    })
    expect(run.code).toBe(1)
    expect(severitiesIn(folder).every(text => text.startsWith('minor '))).toBe(true)
    expect(findingsIn(folder)).toHaveLength(4)
  })

  test('if the run is canceled', async () => {
    let cancel: () => void = () => undefined
    const { url } = await emulator({
      latencyMs: 100,
      fault: ({ step }) => {
        if (step === 'metadata') cancel()
        return undefined
      }
    })
    const folder = workspace(FILES)
    const command = startCommand(folder, args(url), gitlab(folder))
    cancel = () => command.process.kill('SIGTERM')
    const run = await command.finished
    expect(run.code).toBe(1)
    expect(run.log).toContain('canceled (SIGTERM)')
    expect(severitiesIn(folder)).toHaveLength(4)
    expect(new Set(findingsIn(folder).map(({ severity }) => severity))).toEqual(new Set(['minor']))
  })
})

test('a run fails if the Code Quality report cannot be written, and all reports say so', async () => {
  const { url } = await emulator()
  const folder = workspace({ 'dist/plain.txt': 'plain' })
  mkdirSync(reportIn(folder))
  const run = await runCommand(folder, args(url), gitlab(folder))
  const problem = `The Code Quality report ${reportIn(folder)} could not be written: `
  expect(run.code).toBe(1)
  expect(run.log).toContain(problem)
  expect(run.log).toContain('1 report could not be written')
  expect(readFileSync(path.join(folder, 'spectra-results.summary.md'), 'utf8')).toContain(problem)
  const outputs = readVariables(path.join(folder, 'spectra-results.env'))
  expect(outputs?.['SPECTRA_OUTCOME']).toBe('failed')
  expect(readResultsFile(path.join(folder, 'spectra-results.json')).results.outcome).toBe('failed')
})
