import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { readInputs } from '../../src/inputs/read-inputs.js'
import { readWatchInputs } from '../../src/inputs/read-watch-inputs.js'
import { DEFAULTS } from '../../src/inputs/reader.js'
import { PROGRAM } from '../../src/version.js'
import { action, watchAction } from '../support/action-file.js'
import { settingsOf } from '../support/settings.js'

/** Defaults that are expressions, which only the runner can evaluate. */
const EXPRESSIONS = {
  'parallel-jobs': '${{ strategy.job-total }}',
  'github-token': '${{ github.token }}'
}

describe.each([
  {
    file: 'action.yml',
    content: action,
    main: 'dist/index.js',
    icon: 'upload-cloud',
    read: readInputs
  },
  {
    file: 'watch/action.yml',
    content: watchAction,
    main: '../dist/watch/index.js',
    icon: 'eye',
    read: readWatchInputs
  }
])('$file', ({ file, content, main, icon, read }) => {
  const names = Object.keys(content.inputs)
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'contract-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('runs an existing file on Node 24', () => {
    expect(content.runs).toEqual({ using: 'node24', main })
    expect(existsSync(path.resolve(path.dirname(file), main))).toBe(true)
    expect(content.branding).toEqual({ icon, color: 'blue' })
  })

  test('describes the action and each input and output', () => {
    const described = [content, ...Object.values(content.inputs), ...Object.values(content.outputs)]
    expect(described.filter(({ description }) => !description)).toEqual([])
  })

  test('has the same defaults as the code', () => {
    const defaults = Object.entries(content.inputs)
      .filter(([, input]) => input.default !== undefined)
      .map(([name, input]) => [name, input.default])
    const inCode = Object.entries({ ...DEFAULTS, ...EXPRESSIONS })
    expect(Object.fromEntries(defaults)).toEqual(
      Object.fromEntries(inCode.filter(([name]) => names.includes(name)))
    )
  })

  test('has the inputs that the code reads', () => {
    const found = new Set<string>()
    const common = { GITHUB_REPOSITORY: 'acme/app', 'INPUT_GITHUB-TOKEN': 't', INPUT_FILES: '*' }
    const account = { INPUT_USERNAME: 'u', INPUT_PASSWORD: 'p', INPUT_RELEASE: 'v1' }
    for (const flag of ['true', 'false']) {
      const flags = { 'INPUT_DRY-RUN': flag, INPUT_ISSUE: flag }
      const env: NodeJS.ProcessEnv = { ...common, ...account, ...flags }
      const proxy = new Proxy(env, {
        get(target, name) {
          if (String(name).startsWith('INPUT_')) found.add(String(name))
          return target[String(name)]
        }
      })
      read(settingsOf(proxy))
    }
    expect([...found].sort()).toEqual(names.map(name => `INPUT_${name.toUpperCase()}`).sort())
  })

  test('has the outputs that the code sets', () => {
    const outputFile = path.join(folder, 'output')
    writeFileSync(outputFile, '')
    writeFileSync(path.join(folder, 'artifact.bin'), 'content')
    execFileSync(process.execPath, [path.resolve(path.dirname(file), main)], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        GITHUB_OUTPUT: outputFile,
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
        // A watch would need a release for it.
        ...(file === 'action.yml' && { INPUT_FILES: '*.bin' }),
        'INPUT_DRY-RUN': 'true'
      },
      stdio: 'pipe'
    })
    const set = [...readFileSync(outputFile, 'utf8').matchAll(/^([\w-]+)<<ghadelimiter/gm)]
    expect(set.map(([, name]) => name).sort()).toEqual(Object.keys(content.outputs).sort())
  })
})

test('every default in the code is the default of an input', () => {
  const inputs = { ...action.inputs, ...watchAction.inputs }
  expect(Object.keys(DEFAULTS).filter(name => inputs[name]?.default === undefined)).toEqual([])
  expect(DEFAULTS['parallel-jobs']).toBe('1')
  expect(DEFAULTS).not.toHaveProperty('github-token')
})

test('the version in the code is the version in package.json', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string
    version: string
  }
  expect(PROGRAM).toBe(`${name}/${version}`)
})
