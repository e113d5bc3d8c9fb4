import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, PASSWORD, USERNAME, workspace } from '../support/action.js'
import { readVariables, runCommand } from '../support/cli.js'
import { azureCommands } from '../support/log-commands.js'
import { unlimitedEmulator } from '../support/numbered-files.js'
import { CONTENTS } from '../support/verdicts.js'

describe('secrets', () => {
  const TOKEN = 'ghp_command-line-token'

  test('are in no output, no file, and no message', async () => {
    const { url } = await emulator({ password: 'another password' })
    const folder = workspace({ 'app.exe': '1', [`${TOKEN}.exe`]: '2' })
    const env = { GITHUB_TOKEN: TOKEN }
    const runs = [
      await runCommand(folder, ['submit', 'app.exe', '--retries=0', '--api-url', url], env),
      await runCommand(folder, ['submit', `--${TOKEN}`], env),
      await runCommand(folder, [TOKEN], env),
      await runCommand(folder, ['submit', '*', `--api-url=${PASSWORD}`], env)
    ]
    expect(runs.map(({ code }) => code)).toEqual([1, 2, 2, 2])
    const files = readdirSync(folder).filter(name => name.startsWith('spectra-results'))
    expect(files).toContain('spectra-results.env')
    const texts = [
      ...runs.map(({ log }) => log),
      ...files.map(name => readFileSync(path.join(folder, name), 'utf8'))
    ].join('\n')
    expect(texts).not.toContain(TOKEN)
    expect(texts).not.toContain(PASSWORD)
    expect(texts).not.toContain(Buffer.from(`${USERNAME}:${PASSWORD}`).toString('base64'))
  })
})

describe('reports', () => {
  test('are next to the results file, and replaced by the next run', async () => {
    const folder = workspace()
    const out = path.join(folder, 'out')
    const args = [
      'app.exe',
      '--results-file',
      'out/scan.json',
      '--fail-on',
      'malicious',
      '--verdict-timeout-minutes=0.1'
    ]
    const runWith = async (content: string) => {
      const { url } = await unlimitedEmulator()
      writeFileSync(path.join(folder, 'app.exe'), content)
      return runCommand(folder, ['submit', ...args, '--api-url', url])
    }
    expect(await runWith(CONTENTS['evil & <bad>.exe'])).toMatchObject({ code: 3 })
    expect(readdirSync(folder).sort()).toEqual(['app.exe', 'out'])
    expect(readdirSync(out).sort()).toEqual([
      'scan.env',
      'scan.false-positive.md',
      'scan.json',
      'scan.summary.md'
    ])
    expect(await runWith(CONTENTS['known.dll'])).toMatchObject({ code: 0 })
    expect(readdirSync(out).sort()).toEqual(['scan.env', 'scan.json', 'scan.summary.md'])
    expect(readVariables(path.join(out, 'scan.env'))).toMatchObject({
      SPECTRA_MALICIOUS_COUNT: '0',
      SPECTRA_OUTCOME: 'submitted',
      SPECTRA_FALSE_POSITIVE_REPORT: ''
    })
    expect(readFileSync(path.join(out, 'scan.summary.md'), 'utf8')).not.toContain('malicious.')
  })

  test('include no summary of an earlier run with --no-summary', async () => {
    const folder = workspace({ 'app.exe': '1' })
    const summary = path.join(folder, 'spectra-results.summary.md')
    await runCommand(folder, ['submit', '--dry-run', 'app.exe'])
    expect(existsSync(summary)).toBe(true)
    const run = await runCommand(folder, ['submit', '--dry-run', '--no-summary', 'app.exe'])
    expect(run.code).toBe(0)
    expect(existsSync(summary)).toBe(false)
  })

  test.each(['', '.new'])('replace symbolic links with the ending "%s"', async ending => {
    const folder = workspace({ 'app.exe': '1', precious: 'precious' })
    const names = ['json', 'env', 'summary.md'].map(name => `spectra-results.${name}`)
    for (const name of names) symlinkSync('precious', path.join(folder, name + ending))
    const run = await runCommand(folder, ['submit', '--dry-run', 'app.exe'])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(path.join(folder, 'precious'), 'utf8')).toBe('precious')
    for (const name of names) expect(lstatSync(path.join(folder, name)).isFile()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['app.exe', 'precious', ...names].sort())
  })

  test.each([
    ['env', 1],
    ['summary.md', 1],
    ['false-positive.md', 3]
  ])('that can not be written change the exit code and the outcome: %s', async (ending, code) => {
    const { url } = await unlimitedEmulator()
    const isFlagged = ending === 'false-positive.md'
    const content = CONTENTS[isFlagged ? 'evil & <bad>.exe' : 'plain.txt']
    const folder = workspace({ 'app.exe': content })
    mkdirSync(path.join(folder, `spectra-results.${ending}`))
    const args = ['app.exe', '--api-url', url, '--verdict-timeout-minutes=0.1']
    const run = await runCommand(folder, ['submit', ...args, '--fail-on=malicious'])
    expect(run.code).toBe(code)
    expect(run.stderr).toContain(`spectra-results.${ending} is not a file`)
    const text = readFileSync(path.join(folder, 'spectra-results.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ outcome: 'failed' })
    if (ending === 'env') return
    expect(readVariables(path.join(folder, 'spectra-results.env'))).toMatchObject({
      SPECTRA_OUTCOME: 'failed'
    })
  })

  test('that can not be written set no variables in Azure Pipelines', async () => {
    const { url } = await unlimitedEmulator()
    const folder = workspace({ 'app.exe': '1' })
    mkdirSync(path.join(folder, 'spectra-results.env'))
    const args = ['submit', 'app.exe', '--api-url', url]
    const { code, stdout } = await runCommand(folder, args, { TF_BUILD: 'True' })
    expect(code).toBe(1)
    const names = azureCommands(stdout).map(({ name }) => name)
    expect(names).toContain('task.uploadsummary')
    expect(names).not.toContain('task.setvariable')
  })

  test.each(['env', 'summary.md'])(
    'of an earlier run are deleted if they can not be replaced: %s',
    async ending => {
      const { url } = await unlimitedEmulator()
      const folder = workspace({ 'app.exe': '1' })
      const report = path.join(folder, `spectra-results.${ending}`)
      writeFileSync(report, 'SPECTRA_OUTCOME=submitted\n')
      mkdirSync(`${report}.new`)
      const run = await runCommand(folder, ['submit', 'app.exe', '--api-url', url])
      expect(run.code).toBe(1)
      expect(existsSync(report)).toBe(false)
    }
  )

  test.each([
    ['an invalid value', '--retries=x'],
    ['no files', '--files=*.none'],
    ['a missing exceptions file', '--exceptions-file=none.yml']
  ])('of an earlier run do not remain after %s', async (_, option) => {
    const folder = workspace({ 'app.exe': '1' })
    const variables = path.join(folder, 'spectra-results.env')
    writeFileSync(
      variables,
      'SPECTRA_OUTCOME=submitted\nSPECTRA_RESULTS_FILE=spectra-results.json\n'
    )
    const fail = ['--fail-on', 'malicious', option, ...(option.startsWith('--files') ? [] : ['*'])]
    expect(await runCommand(folder, ['submit', ...fail])).toMatchObject({ code: 2 })
    expect(existsSync(variables)).toBe(true)
    expect(readVariables(variables)).toMatchObject({
      SPECTRA_OUTCOME: 'failed',
      SPECTRA_RESULTS_FILE: ''
    })
  })
})
