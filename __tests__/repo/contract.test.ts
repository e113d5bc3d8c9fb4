import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { readInputs } from '../../src/inputs/read-inputs.js'
import { DEFAULTS } from '../../src/inputs/reader.js'
import { ACTION } from '../../src/version.js'
import { action, inputNames, outputNames } from '../support/action-file.js'

describe('action.yml', () => {
  test('runs an existing file on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    expect(existsSync(action.runs.main)).toBe(true)
    expect(action.branding).toEqual({ icon: 'upload-cloud', color: 'blue' })
  })

  test('describes the action and each input and output', () => {
    const described = [action, ...Object.values(action.inputs), ...Object.values(action.outputs)]
    expect(described.filter(({ description }) => !description)).toEqual([])
  })
})

describe('inputs', () => {
  test('have the same defaults in action.yml and in the code', () => {
    const defaults = Object.entries(action.inputs)
      .filter(([, input]) => input.default !== undefined)
      .map(([name, input]) => [name, input.default])
    // Expressions that only the runner can evaluate.
    const inCode = {
      ...DEFAULTS,
      'parallel-jobs': '${{ strategy.job-total }}',
      'github-token': '${{ github.token }}'
    }
    expect(Object.fromEntries(defaults)).toEqual(inCode)
    expect(DEFAULTS['parallel-jobs']).toBe('1')
    expect(DEFAULTS).not.toHaveProperty('github-token')
  })

  test('are the same in action.yml and in the code', () => {
    const read = new Set<string>()
    const common = { INPUT_FILES: '*', INPUT_USERNAME: 'u', INPUT_PASSWORD: 'p' }
    for (const dryRun of ['true', 'false']) {
      const env: NodeJS.ProcessEnv = { ...common, 'INPUT_DRY-RUN': dryRun }
      readInputs(
        new Proxy(env, {
          get(target, name) {
            if (String(name).startsWith('INPUT_')) read.add(String(name))
            return target[String(name)]
          }
        })
      )
    }
    expect([...read].sort()).toEqual(inputNames.map(name => `INPUT_${name.toUpperCase()}`).sort())
  })
})

describe('outputs', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'contract-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('are the same in action.yml and in the code', () => {
    const outputFile = path.join(folder, 'output')
    writeFileSync(outputFile, '')
    writeFileSync(path.join(folder, 'artifact.bin'), 'content')
    execFileSync(process.execPath, [path.resolve(action.runs.main)], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        GITHUB_OUTPUT: outputFile,
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
        INPUT_FILES: '*.bin',
        'INPUT_DRY-RUN': 'true'
      },
      stdio: 'pipe'
    })
    const set = [...readFileSync(outputFile, 'utf8').matchAll(/^([\w-]+)<<ghadelimiter/gm)]
    expect(set.map(([, name]) => name).sort()).toEqual(outputNames.toSorted())
  })
})

test('the version in the code is the version in package.json', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string
    version: string
  }
  expect(ACTION).toBe(`${name}/${version}`)
})
