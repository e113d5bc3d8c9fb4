import { readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'

describe('sarif-file and results-file', () => {
  /** Pairs of paths that conflict, in a workspace where `link` points to `out`. */
  const samePaths: [string, string][] = [
    ['out/results.json', 'out/results.json'],
    ['./out/results.json', 'out/../out//results.json'],
    ['{workspace}/out/results.json', 'out/results.json'],
    ['link/results.json', 'out/results.json'],
    ['link/deeper/results.json', '{workspace}/out/deeper/results.json'],
    ['out/results.json.new', 'out/results.json'],
    ['out/results.false-positive.md', 'out/results.json']
  ]

  test.each(samePaths)('must not be the same file: %s and %s', async (sarifFile, resultsFile) => {
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
      `sarif-file is "${inFolder(sarifFile)}", which is the path of results-file`
    )
    expect(service.log).toEqual([])
  })

  test('must not be the same file if results-file has its default', async () => {
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
    expect(run.log).toContain('which is the path of results-file')
    expect(service.log).toEqual([])
  })

  test.each([
    ['sarif-file', 'exceptions.yml', 'exceptions.yml'],
    ['results-file', 'exceptions.json', 'exceptions.false-positive.md']
  ])('must not overwrite the exceptions file: %s', async (input, file, exceptions) => {
    const { url, service } = await emulator()
    const folder = workspace({ a: 'a', [exceptions]: '[]' })
    const run = await runAction(folder, {
      files: 'a',
      'api-url': url,
      'fail-on': 'malicious',
      'exceptions-file': exceptions,
      [input]: path.join(folder, file)
    })
    expect(run.code).toBe(1)
    expect(run.log).toContain(`${exceptions}", which is `)
    expect(readFileSync(path.join(folder, exceptions), 'utf8')).toBe('[]')
    expect(service.log).toEqual([])
  })

  test('must not overwrite a file in resume-from', async () => {
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
